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
  /** It stands where a name may: set apart, or after a dash. */
  readonly names: boolean;
  readonly dash: boolean;
  readonly speaker: Range | null;
}

/** What is quoted, and who is named beside it, above or below. */
export function saidBesideNames(reading: Reading, lines: readonly Line[], places: Places): readonly Said[] {
  const parts = lines.flatMap((line) => partsOf(reading, line, places));
  const found: Said[] = [];
  for (let first = 0; first < parts.length; first++) {
    let last = first;
    while (parts[last] && (parts[last]?.quoted || parts[last]?.names)) last++;
    found.push(...saidIn(parts.slice(first, last)));
    first = last;
  }
  return new Set(found.map(({ speaker }) => speaker)).size < FEWEST ? [] : found;
}

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

/** A line in its parts: "**Ana Ruiz, baker** “It was late.”", "“It was late.” — Ana Ruiz". */
function partsOf(reading: Reading, line: Line, places: Places): readonly Part[] {
  const { tokens, document } = reading;
  const { first, last, lead } = line;
  if (document.blocks[line.block]?.pulled) return [];
  const part = (from: number, to: number, quoted: boolean): Part => {
    const range = { first: from, last: to };
    const speaker = quoted ? null : bearerIn(reading, range, places);
    const dash = !quoted && DASH.test(tokens[from]?.text ?? '');
    const names = !quoted && (speaker !== null || line.apart || to <= lead || dash);
    return { ...range, line, quoted, names, dash, speaker: speaker && { first: speaker.first, last: speaker.last } };
  };
  if (isQuoted(tokens, line)) return [part(first, last, isSaid(tokens, line))];
  if (lead > first && isQuotation(tokens, { first: lead, last })) return [part(first, lead, false), part(lead, last, true)];
  let end = first;
  while (end < last && tokens[end]?.quoted !== -1 && tokens[end]?.quoted === tokens[first]?.quoted) end++;
  if (end > first && end < last && DASH.test(tokens[end]?.text ?? '')) return [part(first, end, true), part(end, last, false)];
  return [part(first, last, false)];
}

const DASH = /^[-–—]+$/;

/** True where a sentence stands in the quotation: not for "“Low Water”", which is a book. */
const isSaid = (tokens: readonly Token[], { first, last }: Range): boolean =>
  tokens.slice(first, last).some((token) => token.form.stops || isFiniteVerb(token));

/** Whom the words name, if they do no more than say who and what somebody is; null: they do not. */
function bearerIn(reading: Reading, range: Range, places: Places): Mention | null {
  const { tokens } = reading;
  let { first, last } = range;
  while (first < last && /^[-–—*•]+$/.test(tokens[first]?.text ?? '')) first++;
  while (last > first && /^[-–—:]+$/.test(tokens[last - 1]?.text ?? '')) last--;
  if (last === first || last - first > LONGEST || is(tokens[first], 'pictureNoun')) return null;
  for (let i = first; i < last; i++)
    if (isVerb(tokens, i) || tokens[i]?.quoted !== -1 || is(tokens[i], 'agentive') || is(tokens[i], 'coordinator')) return null;
  return atFront(tokens, { first, last }, places) ?? atEnd(reading, { first, last }, places);
}

/** True for a verb with a time; but where no sentence is, nouns are taken for verbs, and names, and "Ana Ruiz, retired baker" retires. */
const isVerb = (tokens: readonly Token[], i: number) =>
  isFiniteVerb(tokens[i]) && !hasTag(tokens[i], 'VB') && tokens[i]?.form.upper !== true && tokens[i - 1]?.text !== ',';

/** "Ana Ruiz, baker", "Ana Ruiz of the Harbour Board", "The Harbour Board". */
function atFront(tokens: readonly Token[], { first, last }: Range, places: Places): Mention | null {
  const mention = places.named.get(first);
  if (!mention || mention.kind === 'place' || mention.kind === 'document') return null;
  const after = tokens[mention.last];
  // "RSPB, the bird charity"
  const told = after?.text === ',' && is(tokens[mention.last + 1], 'definiteArticle');
  if (!told && !somebodyAt(places, first)) return null;
  return mention.last >= last || /^[,:(|–—-]$/.test(after?.text ?? '') || is(after, 'genitive') || is(after, 'ablative') ? mention : null;
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
