/**
 * A name with what its bearer is in brackets, or an office with its holder in brackets, and no colon after it: a label above what is said.
 *
 *   Ana Ruiz (Leith) (Lab)      The Minister for Boats (Tom Bell)      Madam Deputy Speaker (Dame Sue Ames)
 *   ^──────^                                            ^──────^                             ^───────────^
 */
import { genderOfFirstName } from '../languages/nouns.ts';
import { isFiniteVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Reading, Token } from '../reading.ts';
import { isNamePart } from '../text/label-ends.ts';
import { comingAgain, keyOf } from './coming-again.ts';
import type { Line } from './lines.ts';

/** Longest name, office and words in brackets, in tokens; most pairs of brackets. */
const [NAME, OFFICE, INSIDE, PAIRS] = [5, 12, 8, 3];

const CLOSING = /^[)\]]$/;

/** The name that the words from the token `first` to `last` are with their brackets; null: they are more than that, or less. */
export function nameBesideBrackets({ tokens }: Reading, { first, last }: Range): Range | null {
  if (!CLOSING.test(tokens[last - 1]?.text ?? '')) return null;
  const open = officeEnd(tokens, first, last);
  if (open === first) return null;
  const holder = insideOf(tokens, open, last);
  if (!holder) return null;
  let [end, pairs] = [holder.last + 1, 1];
  for (let next = insideOf(tokens, end, last); next && pairs < PAIRS; next = insideOf(tokens, end, last)) {
    end = next.last + 1;
    pairs++;
  }
  if (end !== last) return null;
  // "Alice Baker (Quay Party)" bakes nothing
  const isHeld = is(tokens[open - 1], 'personNoun') && genderOfFirstName(tokens[first]) === undefined && isGiven(tokens[holder.first]);
  const isOffice = tokens.slice(first, open).some(isLink) || isHeld;
  const name = isOffice ? holder : { first, last: open };
  const length = name.last - name.first;
  return length > 1 && length <= NAME && tokens.slice(name.first, name.last).every(isPart) ? name : null;
}

/** The names in lines that are set apart and say after a comma or a dash what their bearers are, "Ana Ruiz, Labour", where they come again so: else these are headings. */
export function namesBeforeWhat({ tokens }: Reading, lines: readonly Line[]): ReadonlyMap<Line, Range> {
  const named = lines.flatMap((line) => {
    const range = line.apart ? nameBeforeWhat(tokens, line) : null;
    return range ? [{ line, range, key: keyOf(tokens, range) }] : [];
  });
  const again = comingAgain(named.map(({ key }) => key));
  return new Map(named.flatMap(({ line, range, key }): [Line, Range][] => (again.has(key) ? [[line, range]] : [])));
}

function nameBeforeWhat(tokens: readonly Token[], { first, last }: Range): Range | null {
  let end = first;
  while (end < last && isPart(tokens[end])) end++;
  const what = tokens.slice(end + 1, last);
  const isName = end - first > 1 && end - first <= NAME && /^[,–—-]$/.test(tokens[end]?.text ?? '');
  const isWhat = what.length > 0 && what.length <= INSIDE && !what.some((token) => token.form.stops || token.quoted !== -1);
  return isName && isWhat && !what.some((token) => isFiniteVerb(token) && token.form.small) ? { first, last: end } : null;
}

/** The holder of an office, in brackets behind it and before a colon, with where what is said begins: "The Minister for Boats (Ana Ruiz):"; null: it is no such label. */
export function holderWithColon(
  tokens: readonly Token[],
  line: Range,
  first: number,
): { readonly range: Range; readonly after: number } | null {
  const open = officeEnd(tokens, first, line.last);
  const range = tokens.slice(first, open).some(isLink) ? insideOf(tokens, open, line.last) : null;
  const isName = range && range.last - range.first > 1 && tokens.slice(range.first, range.last).every(isPart);
  return isName && tokens[range.last + 1]?.text === ':' ? { range, after: range.last + 2 } : null;
}

/** After the words of a name or an office that begins at `first`. */
function officeEnd(tokens: readonly Token[], first: number, last: number): number {
  let end = first;
  while (end < last && end - first <= OFFICE && (isPart(tokens[end]) || isLink(tokens[end]))) end++;
  return end;
}

/** The words in the brackets that open at the token; null: none do, or a sentence stands in them. */
function insideOf(tokens: readonly Token[], open: number, end: number): Range | null {
  if (!/^[([]$/.test(tokens[open]?.text ?? '')) return null;
  let last = open + 1;
  while (last < end && last - open <= INSIDE && !CLOSING.test(tokens[last]?.text ?? '')) {
    if (isFiniteVerb(tokens[last]) && tokens[last]?.form.small) return null;
    last++;
  }
  return CLOSING.test(tokens[last]?.text ?? '') && last > open + 1 ? { first: open + 1, last } : null;
}

/** Begins a person's name in full. */
const isGiven = (token: Token | undefined): boolean =>
  genderOfFirstName(token) !== undefined || is(token, 'honorific') || is(token, 'civilTitle');

const isPart = (token: Token | undefined): boolean => token !== undefined && isNamePart(token);

/** Stands between the words of an office. */
const isLink = (token: Token | undefined): boolean => is(token, 'preposition') || is(token, 'definiteArticle') || is(token, 'coordinator');
