/**
 * Lines that open with the initials of people whom the article names, and nothing sets these apart.
 *
 *   AR It was late.      T-B It was not.      AR We walked home.
 *   ^^                   ^─^                  ^^
 */
import type { Range, Token } from '../reading.ts';
import type { Line } from './lines.ts';

/** Initials of two letters to four, with a hyphen or not. */
const INITIALS = /^\p{Lu}{1,3}-?\p{Lu}{1,2}$/u;
/** Fewest who speak so, and most who are looked for; fewest lines of each. */
const [PEOPLE, MOST, LINES] = [2, 12, 2];

/** The initials, as indexes of tokens, of the lines that open so; none where they are not those of two people at least. */
export function letteredLines(tokens: readonly Token[], lines: readonly Line[]): ReadonlyMap<Line, Range> {
  const opening = lines.filter(({ first, last, apart }) => !apart && opensWithInitials(tokens, first, last));
  const byLetters = new Map<string, Line[]>();
  for (const line of opening) {
    const letters = tokens[line.first]?.text ?? '';
    const known = byLetters.get(letters);
    if (known) known.push(line);
    else byLetters.set(letters, [line]);
  }
  const again = [...byLetters].filter(([, own]) => own.length >= LINES);
  const people = again.slice(0, MOST).filter(([letters]) => areOfSomebody(tokens, letters));
  if (people.length < PEOPLE) return new Map();
  return new Map(people.flatMap(([, own]) => own.map((line): [Line, Range] => [line, { first: line.first, last: line.first + 1 }])));
}

const opensWithInitials = (tokens: readonly Token[], first: number, last: number): boolean =>
  first + 2 < last && INITIALS.test(tokens[first]?.text ?? '') && tokens[first + 1]?.form.begins === true;

/** True where words with a capital in a row begin with the letters, parts behind a hyphen counted: "RA-V" for Ruth Adeyemi-Voss. */
function areOfSomebody(tokens: readonly Token[], letters: string): boolean {
  const wanted = letters.replace('-', '');
  return tokens.some((token, at) => {
    if (!token.form.upper || token.text === letters) return false;
    let found = '';
    for (let i = at; found.length < wanted.length && tokens[i]?.form.upper; i++) found += beginningsOf(tokens[i] as Token);
    return found === wanted;
  });
}

const beginningsOf = ({ text }: Token): string =>
  text
    .split('-')
    .map((part) => part.charAt(0))
    .join('');
