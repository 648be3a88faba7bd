/** Which mentions are of one document. */
import { is } from '../languages/vocabulary.ts';
import type { ReportKind, Span } from '../model.ts';
import type { Reading, Token } from '../reading.ts';
import { eachInTurns, type InTurns } from '../turn-by-turn.ts';
import { type Place, standsAlone } from './document-mention.ts';

export interface Entry {
  readonly places: Place[];
  /** The first of them, at most as many as {@link KNOWN}, that later mentions are compared with. */
  readonly known: Place[];
  /** The words of the authors that they name. */
  readonly authors: ReadonlySet<string>[];
}

/** How far back an entry is looked for, in entries, and how many of its mentions are looked at: a list of thousands stays linear. */
const REACH = 40;
const KNOWN = 12;

/** The documents in order of their first mention. Those that nothing leans on are left out. */
export function* joinPlaces(places: readonly Place[], reading: Reading): InTurns<Entry[]> {
  const entries: Entry[] = [];
  let last: { place: Place; entry: Entry } | null = null;
  yield* eachInTurns(places, (place) => {
    const author = wordsOf(reading, place.author);
    const joined: Entry | null =
      last && inApposition(reading.tokens, last.place, place) ? last.entry : entryFor(entries, place, author, reading);
    const entry: Entry = joined ?? { places: [], known: [], authors: [] };
    if (!joined) entries.push(entry);
    entry.places.push(place);
    if (entry.known.length < KNOWN) entry.known.push(place);
    if (author.size > 0 && entry.authors.length < KNOWN) entry.authors.push(author);
    last = { place, entry };
  });
  return entries.filter((entry) => entry.places.some(standsAlone));
}

/** "Dr Okoro's report, the Review of School Meals, …": the second names the first. */
function inApposition(tokens: readonly Token[], before: Place, place: Place): boolean {
  return before.last + 1 === place.first && tokens[before.last]?.text === ',' && (place.article === 'definite' || place.titled);
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter((word) => b.has(word)).length;

const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>) => a.size === b.size && shared(a, b) === a.size;

/** The words of a name that tell it from others: not the "University" of two universities, where it has others. */
function wordsOf({ document, language }: Reading, span: Span | null): ReadonlySet<string> {
  const name = span ? document.text.slice(span.start, span.end).toLowerCase() : '';
  const words = name.match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  const own = words.filter((word) => !language.vocabulary.has(word, 'institutionWord'));
  return new Set(own.length > 0 ? own : words);
}

/** The entry that a mention goes on with; null: none. The closest tie wins, then the entry that was told of last. */
function entryFor(entries: readonly Entry[], place: Place, author: ReadonlySet<string>, reading: Reading): Entry | null {
  let best: Entry | null = null;
  let most = 0;
  for (const entry of entries.slice(-REACH).reverse()) {
    const tie = tieOf(entry, place, author, reading);
    if (tie > most || (best && tie === most && latest(entry) > latest(best))) [best, most] = [entry, tie];
  }
  return best;
}

/** Where the entry was last told of. */
const latest = ({ places }: Entry): number => places.at(-1)?.first ?? 0;

function monthIn({ document, language }: Reading, start: number, end: number): string | undefined {
  const words = document.text
    .slice(start, end)
    .toLowerCase()
    .match(/\p{L}+/gu);
  return words?.find((word) => language.vocabulary.has(word, 'month'));
}

/** True for "a poll conducted in May" beside "a poll conducted in late March": both name a month, and not the same. */
function otherDate(one: Place, other: Place, reading: Reading): boolean {
  if (one.published === null || other.published === null) return false;
  const [a, b] = [one.published, other.published].map(({ start, end }) => monthIn(reading, start, end));
  return a !== undefined && b !== undefined && a !== b;
}

/** How closely a mention is tied to a document, 0: not. Two authors that share no word are two reports. */
function tieOf(entry: Entry, place: Place, author: ReadonlySet<string>, reading: Reading): number {
  const { known, authors } = entry;
  const sameNoun = known.some((other) => other.noun.lower === place.noun.lower);
  const samePlural = known.some((other) => other.plural === place.plural);
  const titled = place.titled || known.some((other) => other.titled);
  const alike = known.reduce((most, other) => Math.max(most, shared(other.topic, place.topic)), 0);
  if (alike >= 3 && sameNoun) return 6;
  // "an independent review of high-rise safety" is the Independent Review of High-Rise Inspection
  if (alike >= 2 && sameNoun && titled) return 6;
  const sameWords = place.article === 'bare' && known.some((other) => other.article === 'bare' && sameSet(other.topic, place.topic));
  if (sameWords && place.topic.size >= 2 && sameNoun) return 4;
  // "federal prison records … prison records"
  const part =
    place.article === 'bare' &&
    place.topic.size > 0 &&
    known.some(
      (other) =>
        other.article === 'bare' &&
        other.noun.lower === place.noun.lower &&
        other.topic.size > 0 &&
        shared(other.topic, place.topic) === Math.min(other.topic.size, place.topic.size),
    );
  if (part) return 4;
  // "court documents … court records"
  const files = known.some((other) => is(other.noun, 'onFile') && sameSet(other.topic, place.topic));
  if (files && is(place.noun, 'onFile') && place.topic.size > 0) return 4;
  const sameAuthor = author.size > 0 && authors.some((set) => shared(set, author) > 0);
  if (author.size > 0 && authors.length > 0 && !sameAuthor) return 0;
  if (known.some((other) => otherDate(other, place, reading))) return 0;
  // "data on the port hub … all their activity data"
  if (is(place.noun, 'dataNoun') && place.topic.size > 0 && !sameAuthor && alike === 0 && known.every((other) => other.topic.size > 0))
    return 0;
  const leaned = known.some(standsAlone);
  if (sameAuthor && sameNoun && samePlural) return 5;
  // "recent Acme polls" are not "a new Acme poll"
  const more = sameNoun && !samePlural && place.article === 'bare';
  if (sameAuthor && place.article !== 'indefinite' && !more && general(place, entry)) return 4;
  if (place.source !== null && sameNoun && known.some((other) => other.source === place.source)) return 4;
  // a headline's bare "Report finds …" is what the text then names
  if (sameNoun && samePlural && leaned && known.every((other) => other.article === 'bare') && place.article !== 'bare' && !place.other)
    return 3;
  // "a study from Leith … the study": one that is brought up anew is as close as one that the article leaned on before
  if (sameNoun && resumes(place, entry)) return leaned || broughtUp(known[0], place, reading) ? 3 : 2;
  // "filed a lawsuit … the motion"
  const filed = is(place.noun, 'filingNoun') && place.article === 'definite' && broughtUp(known[0], place, reading);
  return (leaned || filed) && general(place, entry) && resumes(place, entry) ? 1 : 0;
}

const isReport = (kind: ReportKind): boolean => kind === 'report' || kind === 'review';

/** True for a document that the text brings up, "a study from Leith", right before a mention. */
function broughtUp(opening: Place | undefined, { first }: Place, { tokens }: Reading): boolean {
  return opening?.article === 'indefinite' && (tokens[first]?.block ?? 0) - (tokens[opening.first]?.block ?? 0) <= 1;
}

/** The noun can stand for the document of the entry. */
function general(place: Place, entry: Entry): boolean {
  // "studies have found" it: no one of them is resumed
  if (entry.known.every((other) => other.article === 'bare' && other.plural)) return false;
  const kinds = entry.known.map((other) => other.kind);
  return (
    (is(place.noun, 'resumingNoun') && kinds.some((kind) => isReport(kind) || kind === 'study' || kind === 'survey')) ||
    (is(place.noun, 'figuresNoun') && kinds.some((kind) => kind === 'survey' || kind === 'data')) ||
    // "Dr Okoro's report … the review"
    (is(place.noun, 'inquiryNoun') && place.topic.size === 0 && kinds.some(isReport)) ||
    (is(place.noun, 'filingNoun') && place.topic.size === 0 && kinds.some((kind) => kind === 'filing')) ||
    (is(place.noun, 'genericDocument') && kinds.some((kind) => kind === 'letter' || kind === 'filing' || kind === 'ruling'))
  );
}

/** "the report", "its report", "the findings": goes on with the last document that it can stand for. */
function resumes(place: Place, entry: Entry): boolean {
  if (place.other || (place.article !== 'definite' && place.article !== 'possessive' && !is(place.noun, 'findingNoun'))) return false;
  if (is(place.noun, 'findingNoun')) return true;
  // "several reviews found it … the findings": of many, however they are called
  const counted = entry.known.filter((other) => !is(other.noun, 'findingNoun'));
  return (counted.length > 0 ? counted : entry.known).some((other) => other.plural === place.plural);
}
