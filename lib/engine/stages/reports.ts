/**
 * Finds the reports, studies, surveys, letters… that the article leans on, one entry each, however often and in whatever
 * words they are mentioned.
 *
 *   A review into school meals found … Dr Okoro's report, published in May, … the report …
 *   ^─────────────────────────^        ^──────────────^                      ^────────^
 */
import { reportNouns, reportParticiples, vagueReportNouns } from '../languages/en-reports.ts';
import type { Attribution, Report, ReportKind, Source, Span } from '../model.ts';
import { isTime, longPhraseAfter, phraseBefore } from '../phrases.ts';
import type { Reading, Token } from '../reading.ts';

/** One mention of a document, with what its words say. Positions are indexes in `tokens`. */
interface Place extends Span {
  readonly first: number;
  readonly last: number;
  readonly noun: string;
  readonly kind: ReportKind;
  readonly article: 'definite' | 'indefinite' | 'possessive' | 'bare';
  readonly author: Span | null;
  readonly published: Span | null;
  /** Written as a title: its words are capitalised. */
  readonly titled: boolean;
  /** What it is about: the words beside the noun, in lower case. */
  readonly topic: ReadonlySet<string>;
  readonly speaks: boolean;
  /** Its words or those beside it say that it was made, shown or cited. */
  readonly made: boolean;
  /** Index in `sources`, where a statement's mention is this one. */
  readonly source: number | null;
  readonly href: string | null;
}

interface Entry {
  readonly places: Place[];
}

/** Longest mention, in tokens. */
const LONGEST = 26;
const WORD = /[\p{L}\p{N}]/u;
/** Verbs that an article leans on a document with. */
const CITING = /^(?:released|published|issued|produced|commissioned|cited|citing|cites|cite|launched|unveiled|quoted|quoting)$/;
const PLURAL = /^(?:reports|studies|reviews|surveys|polls|letters|memos|audits|analyses|rulings|investigations|documents)$/;

/** The reports of the article in order of their first mention. `sources` and `attributions` say which of them speak. */
export function findReports(reading: Reading, attributions: readonly Attribution[], sources: readonly Source[]): Report[] {
  const entries: Entry[] = [];
  let last: { place: Place; entry: Entry } | null = null;
  for (const place of findPlaces(reading, attributions)) {
    let entry: Entry | null = last && apposition(reading.tokens, last.place, place) ? last.entry : entryFor(reading, entries, place);
    if (!entry && standsAlone(place)) {
      entry = { places: [] };
      entries.push(entry);
    }
    entry?.places.push(place);
    last = entry ? { place, entry } : null;
  }
  return entries.map((entry) => reportOf(reading, entry, sources));
}

function findPlaces(reading: Reading, attributions: readonly Attribution[]): Place[] {
  const { tokens, sentences, document } = reading;
  const places: Place[] = [];
  const speakers = attributions
    .filter((attribution) => attribution.mention !== null)
    .sort((a, b) => (a.mention?.start ?? 0) - (b.mention?.start ?? 0));
  let speaker = 0;
  let link = 0;
  const links = [...document.links].sort((a, b) => a.span.start - b.span.start);
  for (let at = 0; at < tokens.length; at++) {
    const head = tokens[at] as Token;
    const kind = reportNouns.get(head.lower);
    const sentence = sentences[head.sentence];
    if (!kind || !sentence || !/^(?:NN|JJ)/.test(head.tag) || /^(?:NN|NNS|POS|HYPH)$/.test(tokens[at + 1]?.tag ?? '')) continue;
    const left = phraseBefore(tokens, at + 1, sentence.first);
    if (!left) continue;
    const first = withPossessor(tokens, left.first, sentence.first);
    const right = extent(tokens, at + 1, Math.min(sentence.last, first + LONGEST));
    const span = { start: tokens[first]?.start ?? head.start, end: tokens[right.last - 1]?.end ?? head.end };
    while (speaker < speakers.length && (speakers[speaker]?.mention?.end ?? 0) <= span.start) speaker++;
    const said = speakers[speaker];
    const speaks =
      said?.mention != null && said.mention.start <= head.start && head.end <= said.mention.end && said.mention.start >= span.start - 1;
    while (link < links.length && (links[link]?.span.end ?? 0) <= span.start) link++;
    const linked = links[link];
    const words = tokens.slice(first, right.last);
    const determiner = tokens[first]?.lower ?? '';
    const possessed = words.findIndex((word) => word.tag === 'POS');
    places.push({
      ...span,
      first,
      last: right.last,
      noun: head.lower.replace(/ies$/, 'y').replace(/([^s])s$/, '$1'),
      kind,
      article: /^(?:a|an|one|another|two|three|several|some)$/.test(determiner)
        ? 'indefinite'
        : /^(?:the|this|that|these|those)$/.test(determiner)
          ? 'definite'
          : possessed >= 0 || tokens[first]?.tag === 'PRP$'
            ? 'possessive'
            : 'bare',
      author: authorOf(tokens, first, at, right.last, possessed),
      published: right.published,
      titled: /^\p{Lu}/u.test(head.text) && words.filter((word) => /^\p{Lu}\p{Ll}/u.test(word.text)).length >= 3,
      topic: new Set(
        words
          .filter((word, i) => first + i !== at && /^(?:NN|NNS|NNP|NNPS|JJ|VBN)$/.test(word.tag) && !isTime(word))
          .map((word) => word.lower),
      ),
      speaks,
      made: right.made || CITING.test(tokens[first - 1]?.lower ?? ''),
      source: speaks ? (said?.source ?? null) : null,
      href: linked && linked.span.start < span.end ? linked.href : null,
    });
    at = Math.max(at, right.last - 1);
  }
  return places;
}

/** Takes in "Dr Okoro's" before "report", where the phrase stopped at it. */
function withPossessor(tokens: readonly Token[], first: number, floor: number): number {
  if (tokens[first]?.tag !== 'POS') return first;
  return phraseBefore(tokens, first, floor)?.first ?? first;
}

/** Where the phrases after the noun end: "by the union", "into school meals", "published in May". */
function extent(
  tokens: readonly Token[],
  from: number,
  ceiling: number,
): { readonly last: number; readonly published: Span | null; readonly made: boolean } {
  let last = from;
  let published: Span | null = null;
  let made = false;
  for (;;) {
    const token = tokens[last];
    if (!token || last >= ceiling) break;
    const participle = reportParticiples.has(token.lower) && /^VB/.test(token.tag);
    const comma = token.text === ',' && /^(?:published|released|issued)$/.test(tokens[last + 1]?.lower ?? '');
    if (comma || participle) {
      const verb = comma ? last + 1 : last;
      const next = tokens[verb + 1];
      const phrase =
        next && (next.tag === 'IN' || next.tag === 'TO')
          ? longPhraseAfter(tokens, verb + 2, ceiling)
          : longPhraseAfter(tokens, verb + 1, ceiling);
      if (!phrase) break;
      made = true;
      if (/^(?:published|released|issued)$/.test(tokens[verb]?.lower ?? ''))
        published = { start: tokens[verb + 1]?.start ?? 0, end: tokens[phrase.last - 1]?.end ?? 0 };
      if (comma) break;
      last = phrase.last;
      continue;
    }
    const bracket = token.tag === '-LRB-' ? tokens.slice(last, last + 6).findIndex((word) => word.tag === '-RRB-') : -1;
    if (bracket > 0) {
      last += bracket + 1;
      continue;
    }
    if (token.tag !== 'IN' || !/^(?:by|into|on|of|from|in|about|for|to|at)$/.test(token.lower)) break;
    const phrase = longPhraseAfter(tokens, last + 1, ceiling);
    if (!phrase) break;
    last = phrase.last;
  }
  return { last, published, made };
}

/** Who made it: the possessor, "by …" and "from …", or the name before the noun. */
function authorOf(tokens: readonly Token[], first: number, head: number, last: number, possessed: number): Span | null {
  const span = (from: number, to: number): Span => ({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 });
  if (possessed > 0 && first + possessed <= head && named(tokens, first, first + possessed))
    return span(/^(?:the|a|an)$/.test(tokens[first]?.lower ?? '') && possessed > 1 ? first + 1 : first, first + possessed);
  for (let i = head + 1; i < last; i++) {
    if (!/^(?:by|from)$/.test(tokens[i]?.lower ?? '') || SEEN.test(tokens[i - 1]?.lower ?? '')) continue;
    const phrase = longPhraseAfter(tokens, i + 1, last);
    if (!phrase || !named(tokens, phrase.first, phrase.last)) continue;
    const bracket =
      tokens[phrase.last]?.tag === '-LRB-' ? tokens.slice(phrase.last, last).findIndex((word) => word.tag === '-RRB-') + 1 : 0;
    return span(/^(?:the|a|an)$/.test(tokens[phrase.first]?.lower ?? '') ? phrase.first + 1 : phrase.first, phrase.last + bracket);
  }
  let name = head;
  while (name > first && /^NNPS?$/.test(tokens[name - 1]?.tag ?? '') && !isTime(tokens[name - 1])) name--;
  return name < head && !/^\p{Lu}/u.test(tokens[head]?.text ?? '') ? span(name, head) : null;
}

const SEEN = /^(?:seen|obtained|reviewed|leaked|funded|sent|viewed|shared|posted|signed)$/;

/** True where a name, or a body with an article, stands in the range: "doctor's reports" have no author to show. */
function named(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens.slice(first, last).some((token) => /^\p{Lu}/u.test(token.text) && token.tag.startsWith('NN') && !isTime(token));
}

/** "Dr Okoro's report, the Review of School Meals, …": the second names the first. */
function apposition(tokens: readonly Token[], before: Place, place: Place): boolean {
  return (
    before.last + 1 === place.first &&
    tokens[before.last]?.text === ',' &&
    (place.article === 'definite' || place.article === 'indefinite' || place.titled)
  );
}

/** True where the mention is enough to make an entry: it speaks, is named, or says who made it or when. */
function standsAlone(place: Place): boolean {
  if (place.speaks && (place.article !== 'bare' || place.author !== null || place.titled || !vagueReportNouns.has(place.noun))) return true;
  const vague = vagueReportNouns.has(place.noun) || vagueReportNouns.has(`${place.noun}s`);
  if (vague) return place.author !== null && (place.published !== null || place.made);
  if (place.titled) return true;
  if (place.article === 'bare' && place.author === null) return false;
  return place.author !== null || place.published !== null || place.made || (place.href !== null && place.article === 'indefinite');
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter((word) => b.has(word)).length;

/** The entry that a mention goes on with; null: none. Two authors that share no word are two reports. */
function entryFor(reading: Reading, entries: readonly Entry[], place: Place): Entry | null {
  const words = (span: Span | null) =>
    new Set(
      span
        ? (reading.document.text
            .slice(span.start, span.end)
            .toLowerCase()
            .match(/[\p{L}\p{N}]{3,}/gu) ?? [])
        : [],
    );
  const author = words(place.author);
  for (let i = entries.length - 1; i >= 0; i--) {
    const entry = entries[i] as Entry;
    if (place.source !== null && entry.places.some((other) => other.source === place.source && other.noun === place.noun)) return entry;
    const authors = entry.places.map((other) => words(other.author)).filter((set) => set.size > 0);
    const clash = author.size > 0 && authors.length > 0 && !authors.some((set) => shared(set, author) > 0);
    const topics = entry.places.map((other) => shared(other.topic, place.topic));
    const sameTopic = Math.max(...topics) >= 3;
    if (sameTopic && entry.places.some((other) => other.titled || place.titled || other.noun === place.noun)) return entry;
    if (clash) continue;
    const sameNoun = entry.places.some((other) => other.noun === place.noun);
    if (author.size > 0 && authors.length > 0 && sameNoun) return entry;
    const resumed =
      place.article === 'definite' ||
      (place.article === 'possessive' && sameNoun) ||
      (place.article === 'bare' && /^finding/.test(place.noun));
    const general =
      /^(?:report|document|finding|paper)$/.test(place.noun) && /^(?:report|study|review|survey)$/.test(entry.places[0]?.kind ?? '');
    // a headline's bare "Report finds …" is what the text then names
    if (sameNoun && !clash && entry.places.every((other) => other.article === 'bare') && place.article !== 'bare') return entry;
    if (resumed && (sameNoun || general) && !PLURAL.test(place.noun)) return entry;
  }
  return null;
}

function reportOf(reading: Reading, entry: Entry, sources: readonly Source[]): Report {
  const { text } = reading.document;
  const textOf = (span: Span) => text.slice(span.start, span.end).trimEnd();
  const places = entry.places;
  const fullest = [...places].sort((a, b) => rank(b) - rank(a) || a.start - b.start)[0] as Place;
  const author = places.find((place) => place.author !== null)?.author ?? null;
  const published = places.find((place) => place.published !== null)?.published ?? null;
  const name = textOf(fullest);
  const aliases = [...new Set(places.map(textOf))].filter((other) => other !== name);
  const speaking = places.find((place) => place.source !== null)?.source ?? null;
  const documents = sources.findIndex(
    (source) =>
      source.kind === 'document' &&
      source.mentions.some((mention) => places.some((place) => place.start < mention.end && mention.start < place.end)),
  );
  return {
    name,
    aliases,
    kind: fullest.kind,
    author: author && WORD.test(textOf(author)) ? textOf(author) : null,
    published: published ? textOf(published) : null,
    href: places.find((place) => place.href !== null)?.href ?? null,
    mentions: places.map((place) => ({ start: place.start, end: place.end })),
    source: speaking ?? (documents >= 0 ? documents : null),
  };
}

/** How much of a name a mention is: titles first, then those with an author, then the longest. */
function rank(place: Place): number {
  return (
    (place.titled ? 1000 : 0) + (place.author ? 200 : 0) + Math.min(place.last - place.first, LONGEST) - (place.article === 'bare' ? 5 : 0)
  );
}
