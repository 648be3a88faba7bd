/**
 * Quotations one after another, each with a line above or below it, or words beside it, that say whose it is and nothing else.
 *
 *   **Skipper Tom Bell**     “It was late.”                      “It was late.” — Sue Ames, cook
 *   “It was late.”           Harbour Board chair Ana Ruiz        ^────────────^   ^──────^
 */
import { hasTag, isFiniteVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Mention, Range, Reading, Token } from '../reading.ts';
import { type Places, somebodyAt } from './given.ts';
import { isQuotation, isQuoted, type Line } from './lines.ts';
import type { Said } from './once-labelled.ts';
import { isRole } from './roles.ts';

/** Fewest quotations, or rows of them, with such words at the same side. */
const FEWEST = 2;
/** Longest words that say whose a quotation is, in tokens. */
const LONGEST = 16;

/** A quotation, or words that may name somebody; neither: anything else. */
interface Part extends Range {
  readonly line: Line;
  readonly quoted: boolean;
  /** It stands where a name may: set apart, or after a dash; or such words stand beside the quotation. */
  readonly names: boolean;
  readonly dash: boolean;
  readonly speaker: Range | null;
}

/** What is quoted, and who is named beside it, above or below. */
export function saidBesideNames(reading: Reading, lines: readonly Line[], places: Places): readonly Said[] {
  const parts = lines.flatMap((line) => partOf(reading, line, places) ?? []);
  const found: Said[] = [];
  for (let first = 0; first < parts.length; first++) {
    const { quoted, speaker, line } = parts[first] as Part;
    if (quoted && speaker) found.push({ speaker, content: rangeOf(parts[first] as Part), line });
    let last = first;
    while (isLoose(parts[last])) last++;
    found.push(...saidIn(parts.slice(first, last)));
    first = Math.max(first, last - 1);
  }
  return new Set(found.map(({ speaker }) => speaker)).size < FEWEST ? [] : found;
}

/** True for a quotation alone and a name alone, which may belong to each other. */
const isLoose = (part: Part | undefined): boolean => part !== undefined && part.quoted !== (part.names || part.speaker !== null);

/** What is said in a stretch of quotations and names alone: each name stands above its quotations, or each below. */
function saidIn(stretch: readonly Part[]): readonly Said[] {
  const side = sideOf(stretch);
  const found: Said[] = [];
  let waiting: Part[] = [];
  let speaker: Range | null = null;
  const give = () => {
    for (const { line, first, last } of waiting) if (speaker) found.push({ speaker, content: { first, last }, line });
    waiting = [];
  };
  for (const part of stretch) {
    if (part.quoted) waiting.push(part);
    else {
      if (side === 'above') give();
      speaker = side ? part.speaker : null;
      if (side === 'below') give();
      waiting = [];
    }
  }
  if (side === 'above') give();
  return found;
}

/** Where the names of a stretch stand; null: as they stand they may be of the quotations above or below. */
function sideOf(stretch: readonly Part[]): 'above' | 'below' | null {
  const [first, last] = [stretch[0], stretch.at(-1)];
  // "— Ana Ruiz" ends what it is of
  if (stretch.some(({ dash, speaker }) => dash && speaker)) return last?.quoted ? null : 'below';
  if (first?.quoted === last?.quoted) return first?.speaker && !first.quoted ? 'above' : null;
  return first?.quoted ? 'below' : 'above';
}

/** What a line is: a quotation with who says it in the same line, a quotation, a name, or anything else; null: it is pulled out of the text. */
function partOf(reading: Reading, line: Line, places: Places): Part | null {
  const { tokens, document } = reading;
  const { first, last } = line;
  if (document.blocks[line.block]?.pulled) return null;
  const none = { first, last, line, quoted: false, names: false, dash: false, speaker: null };
  if (isQuoted(tokens, line)) return { ...none, quoted: isSaid(tokens, line) };
  const inside = besideIn(tokens, line);
  if (inside) {
    const mention = bearerIn(reading, inside.name, places);
    return { ...none, ...inside.said, quoted: true, names: mention === null, speaker: mention && rangeOf(mention) };
  }
  const dash = DASH.test(tokens[first]?.text ?? '');
  const mention = bearerIn(reading, line, places);
  return { ...none, dash, names: mention !== null || line.apart || dash, speaker: mention && rangeOf(mention) };
}

const rangeOf = ({ first, last }: Range): Range => ({ first, last });

/** The quotation that a line ends with, and the words before it: "**Ana Ruiz, baker** “It was late.”"; or that it begins with: "“It was late.” — Ana Ruiz". */
function besideIn(tokens: readonly Token[], { first, last, lead }: Line): { readonly said: Range; readonly name: Range } | null {
  let at = first;
  while (at < last && tokens[at]?.quoted === -1) at++;
  const said = { first: at, last };
  const isTold = at === lead || /^[,:]$/.test(tokens[at - 1]?.text ?? '');
  if (at > first && isTold && isQuotation(tokens, said) && isSaid(tokens, said)) return { said, name: { first, last: at } };
  let end = first;
  while (end < last && tokens[end]?.quoted !== -1 && tokens[end]?.quoted === tokens[first]?.quoted) end++;
  return end > first && end < last && DASH.test(tokens[end]?.text ?? '')
    ? { said: { first, last: end }, name: { first: end, last } }
    : null;
}

const DASH = /^[-–—]+$/;

/** True where a sentence stands in the quotation: not for "“Low Water”", which is a book. */
const isSaid = (tokens: readonly Token[], { first, last }: Range): boolean =>
  tokens.slice(first, last).some((token) => token.form.stops || isFiniteVerb(token));

/** Whom the words name, if they do no more than say who and what somebody is; null: they do not. */
function bearerIn(reading: Reading, range: Range, places: Places): Mention | null {
  const { tokens } = reading;
  let { first, last } = range;
  // "2. Ana Ruiz, baker"
  while (first < last && /^(?:[-–—*•.)]+|\d+[.)]*)$/.test(tokens[first]?.text ?? '')) first++;
  const colon = tokens[last - 1]?.text === ':';
  while (last > first && /^[-–—:,]+$/.test(tokens[last - 1]?.text ?? '')) last--;
  // "Quoting Ana Ruiz:"
  if (is(tokens[first], 'quoting')) first++;
  if (last === first || last - first > LONGEST || is(tokens[first], 'pictureNoun')) return null;
  for (let i = first; i < last; i++) {
    // "Fish and Tide Board"
    const inName = places.named.get(i);
    if (inName && inName.kind === 'organisation' && inName.last <= last) i = inName.last - 1;
    else if (isVerb(tokens, i) || tokens[i]?.quoted !== -1 || is(tokens[i], 'agentive') || is(tokens[i], 'coordinator')) return null;
  }
  const [front, end] = [atFront(tokens, { first, last }, places, colon), atEnd(reading, { first, last }, places)];
  // "Harbour Board (HB) chair Ana Ruiz"
  return end?.kind === 'person' && front?.kind !== 'person' ? end : (front ?? end);
}

/** True for a verb with a time; but where no sentence is, nouns are taken for verbs, and names, and "Ana Ruiz, retired baker" retires. */
const isVerb = (tokens: readonly Token[], i: number) =>
  isFiniteVerb(tokens[i]) && !hasTag(tokens[i], 'VB') && tokens[i]?.form.upper !== true && tokens[i - 1]?.text !== ',';

/** "Ana Ruiz, baker", "Ana Ruiz of the Harbour Board", "The Harbour Board". */
function atFront(tokens: readonly Token[], { first, last }: Range, places: Places, colon: boolean): Mention | null {
  const mention = places.named.get(first);
  if (!mention || mention.kind === 'place' || mention.kind === 'document') return null;
  const after = tokens[mention.last];
  // "RSPB, the bird charity"
  const told = after?.text === ',' && is(tokens[mention.last + 1], 'definiteArticle');
  if (!told && !somebodyAt(places, first)) return null;
  // "Ana Ruiz on the lock:"
  const goesOn = is(after, 'genitive') || is(after, 'ablative') || (colon && hasTag(after, 'IN'));
  return mention.last >= last || /^[,:(|–—-]$/.test(after?.text ?? '') || goesOn ? mention : null;
}

/** "Harbour Board chair Ana Ruiz", "GK Tom Bell": before the name stands what they are. */
function atEnd(reading: Reading, { first, last }: Range, places: Places): Mention | null {
  const { tokens } = reading;
  for (let i = first; i < last; i++) {
    const mention = places.named.get(i);
    if (!mention || mention.last !== last || mention.kind === 'place' || mention.kind === 'document') continue;
    if (mention.kind !== 'person' && last - i < 2) continue;
    const before = tokens.slice(first, i);
    const isTold = mention.role !== null || before.some(({ lower, text }) => isRole(reading, lower) || /^\p{Lu}{2,4}$/u.test(text));
    return isTold && !before.some((token) => is(token, 'preposition')) ? mention : null;
  }
  return null;
}
