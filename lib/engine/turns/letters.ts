/**
 * Letters above the names of those who wrote them.
 *
 *   I counted the swans.            We have counted them too.             I saw none.
 *   **Ana Ruiz**, Quay Street       JO POLE and TOM BELL, Quay School     Name and address supplied
 */
import { isPlainForm } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Reading, Token } from '../reading.ts';
import type { Line } from './lines.ts';

/** Fewest people who wrote. */
const FEWEST = 2;
/** Longest line that says that a name is withheld, in tokens. */
const WITHHELD = 6;

/** A line, and who it makes speak. */
export interface Spoken {
  /** null: who wrote it has the name withheld. */
  readonly speaker: Range | null;
  readonly line: Line;
}

/** A line that names somebody or that two sign together, or that tells no more than that somebody did, "Name supplied", with those around it. */
export interface Signed {
  readonly speaker: Range | null;
  /** One is named. */
  readonly single: boolean;
  /** The name alone stands there, without what they are and without a colon. */
  readonly bare: boolean;
  /** The side on which they are stands before the name. */
  readonly sided: boolean;
  /** A dash stands before the name. */
  readonly signed: boolean;
  /** The name is a person's, by its words. */
  readonly person: boolean;
  readonly style: Line['style'];
  /** A heading stands below its lines. */
  readonly parted: boolean;
  readonly above: readonly Line[];
  readonly under: readonly Line[];
}

/** True for a line that says no more than that a name is withheld: "Name and address supplied". */
export const isNameWithheld = (tokens: readonly Token[], { first, last }: Line): boolean =>
  last - first <= WITHHELD && is(tokens[first], 'nameNoun') && tokens.slice(first, last).some((token) => is(token, 'withheld'));

/** The letters above the names of those who wrote them: most of them speak of themselves or to somebody, and under the last name stands no more text. */
export function writtenAbove({ tokens }: Reading, sections: readonly Signed[]): readonly Spoken[] {
  if (sections[0] && handsOver(tokens, sections[0])) return [];
  const isSaid = ({ own, spokenTo }: Line) => own || spokenTo;
  const letters = sections.map(({ speaker, above }, i) => {
    const { block } = tokens[speaker?.first ?? 0] as Token;
    // the first may end its own line with a name: what stands over that is the article's
    const isOneLine = i === 0 && above.at(-1)?.block === block;
    const lines = above.filter((line) => !line.aside && (!isOneLine || line.block === block));
    // the words of the article to its readers may stand above the first
    const from = i === 0 ? lines.findIndex((line) => isSaid(line) && !tellsOfAsking(tokens, line)) : 0;
    return from < 0 ? [] : lines.slice(from).map((line) => ({ speaker, line }));
  });
  const personal = letters.filter((letter) => letter.some(({ line }) => isSaid(line)));
  // "Send us your letters.", "**How to write to us:** …"
  const isArticles = ({ aside, apart, lead, first }: Line) => aside || (lead > first && !apart) || isPlainForm(tokens[first]);
  const goesOn = !sections.at(-1)?.signed && sections.at(-1)?.under.some((line) => !isArticles(line)) === true;
  return goesOn || letters.some((letter) => letter.length === 0) || personal.length * 2 < letters.length || personal.length < FEWEST
    ? []
    : letters.flat();
}

/** The one letter above a name that opens with whom it greets, "Dear Editor"; empty where nobody is greeted, or nobody says "I" or "we". */
export function letterAbove({ tokens }: Reading, { speaker, above }: Signed): readonly Spoken[] {
  const lines = above.filter(({ aside }) => !aside);
  const at = lines.findIndex(({ first }) => greets(tokens, first));
  let before = (lines[0]?.first ?? 0) - 1;
  while (before > 0 && tokens[before - 1]?.block === tokens[before]?.block) before--;
  // the greeting may be set apart from what it opens
  const from = at >= 0 ? at : before >= 0 && greets(tokens, before) ? 0 : -1;
  const letter = from < 0 ? [] : lines.slice(from);
  return speaker && letter.some(({ own }) => own) ? letter.map((line) => ({ speaker, line })) : [];
}

const greets = (tokens: readonly Token[], first: number): boolean =>
  is(tokens[first], 'greeting') && tokens[first - 1]?.block !== tokens[first]?.block;

/** True where the line above the name leads to what stands below it: "Your replies:". */
function handsOver(tokens: readonly Token[], { speaker, above }: Signed): boolean {
  const line = above.at(-1);
  return line !== undefined && line.block !== tokens[speaker?.first ?? 0]?.block && tokens[line.last - 1]?.text === ':';
}

/** True for "We asked people at the station.", which is the article's. */
const tellsOfAsking = (tokens: readonly Token[], { first, last, own, alone }: Line): boolean =>
  own && !alone && tokens.slice(first, last).some((token) => is(token, 'interviewing'));
