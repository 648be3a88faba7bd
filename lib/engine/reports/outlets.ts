/**
 * Other outlets that the article leans on: "The Bridgetown Herald reported that …", "…, as reported by the Herald", "local media said".
 * One that says what it does itself is none: "the BBC said it would cut jobs".
 */
import { clauseAhead } from '../clauses/ahead.ts';
import { longPhraseAfter, phraseBefore } from '../clauses/phrases.ts';
import { firstWhere } from '../first-where.ts';
import type { Language } from '../languages/language.ts';
import { kindsOfNameWord } from '../languages/nouns.ts';
import { isFiniteVerb, isNameWord } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Attribution, Report, Source, Span } from '../model.ts';
import type { Range, Reading, Token } from '../reading.ts';
import { append } from '../text/append.ts';
import { spanOf } from '../text/span-of.ts';
import { type OutletName, outletIn } from './outlet-names.ts';

/** An outlet where it is cited. `source`: its index in `sources`, where a statement is its. */
interface Cited extends OutletName {
  readonly mention: Range;
  readonly source: number | null;
}

type Entry = Report & { readonly aliases: string[]; readonly mentions: Span[] };

/** One entry for each outlet that is cited, save those whose own report is an entry already. */
export function findOutlets(
  reading: Reading,
  attributions: readonly Attribution[],
  sources: readonly Source[],
  known: readonly Report[],
): Report[] {
  const authors = new Set(known.map(({ author }) => author));
  const indexes = new Map(sources.flatMap(({ name, aliases }, index) => [name, ...aliases].map((called) => [called, index] as const)));
  const entries = new Map<string, Entry>();
  const seen = new Set<number>();
  const cited = [...citedAsSources(reading, attributions, sources), ...citedElsewhere(reading)];
  for (const one of cited.sort((a, b) => a.mention.first - b.mention.first || (a.source === null ? 1 : -1))) {
    if (seen.has(one.words.first)) continue;
    seen.add(one.words.first);
    const own = wordsIn(reading, one.words);
    const source = one.source ?? indexes.get(own) ?? null;
    const [name, ...aliases] = namesOf(reading, one, source === null ? undefined : sources[source]);
    if (!name || [name, own].some((each) => authors.has(each))) continue;
    const key = one.sort ?? (source === null ? name : `${source}`);
    const entry = entries.get(key) ?? {
      name,
      aliases: [],
      kind: 'outlet',
      author: null,
      published: null,
      href: null,
      mentions: [],
      source,
    };
    append(
      entry.aliases,
      [name, ...aliases].filter((each) => each !== entry.name && !entry.aliases.includes(each)),
    );
    entry.mentions.push(spanOf(reading.tokens, one.mention));
    entries.set(key, entry);
  }
  return [...entries.values()];
}

function wordsIn(reading: Reading, range: Range): string {
  const { start, end } = spanOf(reading.tokens, range);
  return reading.document.text.slice(start, end);
}

/** The fullest name first: with the noun that says what it is, then as the source is called, of whose name its own may be a part. */
function namesOf(reading: Reading, { words, noun }: Cited, source: Source | undefined): string[] {
  const own = wordsIn(reading, words);
  const long = wordsIn(reading, { first: noun, last: words.last });
  const called = source?.name.includes(own) ? source.name : own;
  return [...new Set([...(long === own ? [] : [long]), called, ...(source?.aliases ?? [])])];
}

/** Those that statements are of. */
function citedAsSources(reading: Reading, attributions: readonly Attribution[], sources: readonly Source[]): Cited[] {
  const { tokens } = reading;
  const tokenAt = (offset: number) => firstWhere(tokens, ({ start }) => start >= offset);
  return attributions.flatMap(({ source, mention, cue, content }): Cited[] => {
    const speaker = sources[source ?? -1];
    if (!mention || !cue || !speaker || speaker.kind === 'person' || speaker.kind === 'document') return [];
    const verb = tokens[tokenAt(cue.start)];
    if (!is(verb, 'outletReporting') && !is(verb, 'saying')) return [];
    const [first, last] = [tokenAt(mention.start), tokenAt(mention.end)];
    // "as both the Herald and the Argus have reported"
    const link = tokens.slice(first, last).findIndex((token) => is(token, 'additive'));
    const own = is(verb, 'evidential') ? -1 : tokenAt(content[0]?.start ?? 0);
    const others = ({ sort }: Cited) => own < 0 || !speaksOfItself(tokens, own, sort !== null);
    if (link <= 0) {
      const known = citedIn(reading, { first, last }, source);
      return known.length > 0 || !is(verb, 'outletNews') ? known.filter(others) : reporterIn(reading, { first, last }, speaker, content);
    }
    return [...citedIn(reading, { first, last: first + link }, null), ...citedIn(reading, { first: first + link + 1, last }, null)].filter(
      others,
    );
  });
}

/** A name that is spoken of but once, as reporting what is not its own: "Allnewfoundland reported that the mayor left"; not "Acme reported that its boats were full", "that sales fell". */
function reporterIn({ tokens, language, sentences }: Reading, mention: Range, { mentions }: Source, content: readonly Span[]): Cited[] {
  const first = is(tokens[mention.first], 'article') ? mention.first + 1 : mention.first;
  const words = tokens[mention.first]?.form.upper ? mention : { first, last: mention.last };
  if (mentions.length > 1 || first >= mention.last || !tokens.slice(first, mention.last).every((token) => isUnknown(token, language)))
    return [];
  // "Scientists reported": a capital that opens a sentence makes no name
  if (sentences[tokens[first]?.sentence ?? 0]?.first === first && !isNameWord(tokens[first])) return [];
  const from = firstWhere(tokens, ({ start }) => start >= (content[0]?.start ?? 0));
  const said = tokens.slice(from, from + OWN);
  if (said.some((token) => is(token, 'documentPronoun') || token.tag === 'PRP$' || is(token, 'companyResult'))) return [];
  return [{ words, noun: words.first, sort: null, mention, source: null }];
}

/** Tokens of what is said that are looked at for words of whoever says it. */
const OWN = 15;

/** True for a word of a name that tells of no person, place or kind of body, and is no acronym. */
const isUnknown = ({ lower, classes, text }: Token, language: Language): boolean =>
  /^\p{Lu}/u.test(text) &&
  /\p{Ll}/u.test(text) &&
  !classes.has('firstName') &&
  !classes.has('placeName') &&
  kindsOfNameWord(language, lower).length === 0;

function citedIn(reading: Reading, mention: Range, source: number | null): Cited[] {
  const name = outletIn(reading, mention);
  return name ? [{ words: name.words, noun: name.noun, sort: name.sort, mention: source === null ? name.words : mention, source }] : [];
}

/** True for "it", "its", "we" where what is said begins; `several` are never "it": "local media said it was raining". */
function speaksOfItself(tokens: readonly Token[], first: number, several: boolean): boolean {
  let at = first;
  while (at < first + 3 && (is(tokens[at], 'complementizer') || !tokens[at]?.form.letter)) at++;
  if (several && !is(tokens[at], 'thirdPerson')) return is(tokens[at], 'firstPerson');
  return is(tokens[at], 'documentPronoun') || is(tokens[at], 'firstPerson');
}

/** What a word can be that an outlet is cited with. */
const CITING = ['evidential', 'relayed', 'relay', 'outletNews', 'printing'] as const;

/** Those that no statement is of: "…, as reported by Reuters", "told a court via Interfax", "the Argus reported a fire". */
function citedElsewhere(reading: Reading): Cited[] {
  const { tokens, sentences } = reading;
  const cited: Cited[] = [];
  tokens.forEach((token, index) => {
    const evidence = CITING.some((name) => is(token, name));
    const sentence = evidence ? sentences[token.sentence] : undefined;
    const mention = sentence ? citedAt(tokens, index, sentence) : null;
    if (mention) append(cited, citedIn(reading, mention, null));
  });
  return cited;
}

/** Whom the word at `at` says it is from: "according to | Reuters", "reported by | Reuters", "via | Reuters", "Reuters | reported". */
function citedAt(tokens: readonly Token[], at: number, { first, last }: Range): Range | null {
  const token = tokens[at] as Token;
  const by = is(token, 'relayed') && is(tokens[at + 1], 'agentive');
  const according = is(token, 'evidential') && is(tokens[at + 1], 'infinitive');
  if (by || according) return longPhraseAfter(tokens, at + 2, last);
  if (is(token, 'relay')) return longPhraseAfter(tokens, at + 1, last);
  // "The Herald reported its first loss", "The Herald reported it"; but "reported that it was raining"
  const said = is(tokens[at + 1], 'complementizer') ? at + 2 : at + 1;
  const own = speaksOfItself(tokens, said, false) && !clauseAhead(tokens, said, last, false);
  const news = (is(token, 'outletNews') && isFiniteVerb(token) && !own) || runsStory(tokens, at, last);
  const subject = news ? phraseBefore(tokens, at, first) : null;
  // "An editorial in the Herald noted": it is no outlet that did
  return subject && tokens[subject.first - 1]?.tag !== 'IN' ? subject : null;
}

/** How far behind its verb the noun may stand that says what is published, in tokens. */
const PIECE = 6;

/** "published | a story in which", "ran | an article about": what an outlet has on others; not "ran its first story". */
function runsStory(tokens: readonly Token[], at: number, end: number): boolean {
  if (!is(tokens[at], 'printing') || !isFiniteVerb(tokens[at]) || !is(tokens[at + 1], 'indefiniteArticle')) return false;
  for (let i = at + 2; i < Math.min(end, at + PIECE); i++) if (is(tokens[i], 'newsPiece')) return is(tokens[i + 1], 'newsTopic');
  return false;
}
