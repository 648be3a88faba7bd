/** Whom a pronoun or a description does not stand for, by what its sentence says. */
import { leadsClause } from '../../clauses/ahead.ts';
import { hasTag, isFiniteVerb, isVerb } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Mention, Reading, Statement, Token } from '../../reading.ts';
import { isReporter } from '../../text/reporters.ts';
import { knownAt } from '../../text/word-forms.ts';
import { firstMentionAt } from '../at-cues/nearby.ts';
import { isSpokenTo } from '../at-cues/spoken-to.ts';
import type { Entity } from '../entities/entity.ts';
import { headNoun } from './head-noun.ts';
import type { Standings } from './weight.ts';

/** An article with what is told of its mentions. All numbers are their indexes, or those of statements. */
export interface Told {
  readonly reading: Reading;
  readonly mentions: readonly Mention[];
  readonly statements: readonly Statement[];
  readonly standings: Pick<Standings, 'isChannel' | 'isQuoted' | 'isRequoted'>;
}

const NONE: ReadonlySet<Entity> = new Set();

/** Who the mention at `i` is not, by whom the mentions are `of`; `speaking`: the statements whose source it is. */
export function notMeantAt(told: Told, of: readonly (Entity | null)[], i: number, speaking: readonly number[]): ReadonlySet<Entity> {
  const { reading, mentions } = told;
  const { tokens, sentences } = reading;
  const mention = mentions[i] as Mention;
  const { first, last, form, kind } = mention;
  const found: Entity[] = [];
  const add = (m: number) => {
    const entity = of[m];
    if (entity) found.push(entity);
  };
  // "She said Ruiz was late"; but "Ruiz was late, she said" may be Ruiz's words
  for (const m of spokenOf(told, speaking)) if (isAnother(told, of, i, m)) add(m);
  // "he told Bell it was late", "he said of Bell"
  for (const s of speaking) {
    const { cue, content } = told.statements[s] as Statement;
    const m = cue ? firstMentionAt(mentions, cue.end) : mentions.length;
    const { first: at, start, form: other } = mentions[m] ?? mention;
    const lead = hasTag(tokens[at - 1], 'IN', 'TO') ? at - 2 : at - 1;
    const said = content.some((span) => span.start <= start && start < span.end);
    if (m !== i && other !== 'pronoun' && !said && tokens[lead]?.end === cue?.end) add(m);
  }
  // "The board should act, it said": who is told what to do is told so by others
  for (const m of spokenOf(told, speaking)) if (isAdvised(tokens, mentions[m]?.last ?? -1)) add(m);
  // "In a report it said": a report does not speak in itself
  const opening = sentences[tokens[first]?.sentence ?? 0]?.first ?? 0;
  if (speaking.length > 0 && is(tokens[opening], 'in'))
    for (let m = i - 1; m >= 0 && (mentions[m]?.first ?? 0) > opening; m--)
      if (mentions[m]?.kind === 'document' && mentions[m]?.first === opening + 1) add(m);
  // "In a letter, Ruiz said it was late": nor is "it" the letter
  if (form === 'pronoun')
    for (let m = i - 1; m >= 0 && tokens[mentions[m]?.first ?? 0]?.sentence === tokens[first]?.sentence; m--)
      if (told.standings.isChannel(m)) add(m);
  // "Ruiz left after the mayor spoke": who does the one hears or follows the other
  if (form === 'definite' && kind === 'person' && leadsClause(tokens[first - 1]) && hasVerb(tokens, last))
    for (const m of subjectsBefore(told, i)) add(m);
  // "Ruiz gave the mayor a cup": what a clause does to somebody its subject does to another
  if (form === 'definite' && kind === 'person') {
    const actor = actorOver(told, i);
    if (actor !== null) add(actor);
  }
  // "When police spoke to Ruiz's mother, she said": who is spoken to answers, and not whose she is
  if (form === 'pronoun' && speaking.length > 0 && is(tokens[opening], 'temporalSubordinator'))
    for (let m = i - 1; m >= Math.max(0, i - NEAR) && (mentions[m]?.first ?? 0) > opening; m--) {
      const { of: owner, kind: asked, gender } = mentions[m] as Mention;
      const able = asked === 'person' && (gender === null || gender === mention.gender);
      if (owner !== null && able && isSpokenTo(tokens, mentions[m] as Mention)) add(owner);
    }
  // "Ruiz asked the skipper why. “No,” he answered": who asked does not answer
  if (form === 'pronoun' && speaking.some((s) => is(told.statements[s]?.verb, 'replying')))
    for (const m of askersBefore(told, first)) add(m);
  // "Ruiz heard him saying so": he is not Ruiz
  if (isObject(tokens[first]) && isVerb(tokens[first - 1]) && hasTag(tokens[last], 'VBG')) {
    const actor = actorOver(told, i);
    if (actor !== null) add(actor);
  }
  // "A keen rower, she said": what is said of her is nobody else
  const apposed = form === 'pronoun' && tokens[first - 1]?.text === ',' ? apposedBefore(told, first) : null;
  if (apposed !== null) add(apposed);
  // "Ruiz writes: The mayor has come out. She says": who reports it is not told of
  const reporter = form === 'pronoun' ? reporterBefore(told, first) : null;
  if (reporter !== null) add(reporter);
  // "its" is none of "its statement"
  for (let m = i - 1; form === 'pronoun' && mentions[m]?.first === first; m--) add(m);
  return found.length > 0 ? new Set(found) : NONE;
}

/** Blocks before its own, at most, in which who reports an entry is looked for. */
const REPORTED = 6;

/** Who reports the entry of a live blog that the token stands in; null: it does not say. */
function reporterBefore({ reading, mentions }: Told, at: number): number | null {
  const { document, tokens } = reading;
  const own = tokens[at]?.block ?? 0;
  for (let block = own; block >= Math.max(0, own - REPORTED); block--) {
    const { span, entry } = document.blocks[block] ?? {};
    const m = firstMentionAt(mentions, span?.start ?? 0);
    if (mentions[m] && tokens[mentions[m].first]?.block === block && isReporter(reading, mentions[m])) return m;
    if (entry) return null;
  }
  return null;
}

/** Those who stand before a verb of asking in the sentence before the token's. */
function askersBefore({ reading: { tokens, sentences, language }, mentions }: Told, at: number): readonly number[] {
  const { first = 0, last = 0 } = sentences[(tokens[at]?.sentence ?? 0) - 1] ?? {};
  let verb = first;
  const asks = (token: Token) => isFiniteVerb(token) && is(knownAt(token.form, language).verb, 'asking');
  while (verb < last && !asks(tokens[verb] as Token)) verb++;
  const from = firstMentionAt(mentions, tokens[first]?.start ?? 0);
  const until = verb < last ? firstMentionAt(mentions, tokens[verb]?.start ?? 0) : from;
  return Array.from({ length: until - from }, (_, i) => from + i);
}

/** So many mentions before a pronoun are asked whether somebody speaks to them. */
const NEAR = 8;

/** True for "him", and for "her" that is no "her boat". */
const isObject = (token: Token | undefined): boolean => token?.tag === 'PRP' && is(token, 'objectPronoun') && !is(token, 'subjectPronoun');

/** What the pronoun at `first` is said to be right before it, at the head of its sentence: "A nurse by trade, | she said"; null: nothing. */
function apposedBefore({ reading: { tokens, sentences }, mentions }: Told, first: number): number | null {
  const start = sentences[tokens[first]?.sentence ?? 0]?.first ?? first;
  const m = firstMentionAt(mentions, tokens[start]?.start ?? 0);
  const { first: at, last, kind, form, name } = mentions[m] as Mention;
  if (at !== start || last >= first || kind !== 'person' || form !== 'indefinite' || name) return null;
  return tokens.slice(last, first - 1).some((token) => isFiniteVerb(token) || token.text === ',') ? null : m;
}

/**
 * True for somebody whom the words of whoever the mention at `at` is speak of by another word than "I": it is another. A body speaks of
 * itself by its name, but not in the article's words after "it said".
 */
function isAnother(told: Told, of: readonly (Entity | null)[], at: number, m: number): boolean {
  const { reading, mentions, standings } = told;
  const { tokens } = reading;
  const entity = of[m];
  const { form, first, last } = mentions[m] as Mention;
  if (!entity || form === 'pronoun') return false;
  if (entity.kind !== 'person') {
    const own = mentions[at] as Mention;
    const isPronoun = tokens[own.first]?.tag === 'PRP' && own.form === 'pronoun';
    // "A complaint by the relatives was heard, they said": people who first come up there, and do nothing
    if (isPronoun && entity.kind === 'group' && of.indexOf(entity) === m && m < at && hasTag(tokens[first - 1], 'IN')) return true;
    if (!isPronoun || !entity.named || entity.plural || entity.kind === 'group' || standings.isQuoted(m)) return false;
    // "Acme is late, they said": what is one is not "they"
    return !isSaidBefore(told, of, at, m) || (own.plural && tokens[last]?.tag === 'VBZ');
  }
  // "I, Tom Bell, will stay", "‘Tom Bell, behave’", "the Bell family"
  const pronoun = reading.language.pronouns.get(tokens[first - 2]?.lower ?? '');
  const isSelf = tokens[first - 1]?.text === ',' && pronoun?.person === 1 && !pronoun.plural;
  // "She said her mum was the love of his life": nobody is told of by it
  const predicate = form === 'definite' && is(tokens[first - 1], 'be');
  return !isSelf && !predicate && !standings.isRequoted(m) && !is(tokens[last], 'kin') && !isSaidBefore(told, of, at, m);
}

/** True for somebody by name, "Ruiz was late, | she said", of whom it is said before the mention at `at`, in the words of the article. */
const isSaidBefore = ({ standings }: Told, of: readonly (Entity | null)[], at: number, m: number): boolean =>
  m < at && of[m]?.named === true && !standings.isQuoted(m);

/** Whom what the mention at `i` says before it is about: they may say it, but do not have the floor by it. */
export function saidBefore(told: Told, of: readonly (Entity | null)[], i: number, speaking: readonly number[]): ReadonlySet<Entity> {
  const found = spokenOf(told, speaking).filter((m) => isSaidBefore(told, of, i, m));
  return found.length > 0 ? new Set(found.flatMap((m) => of[m] ?? [])) : NONE;
}

/** True where a phrase that ends before `last` is the subject of a finite verb: "the mayor | also left"; but "as the mayor". */
const hasVerb = (tokens: readonly Token[], last: number): boolean => isFiniteVerb(tokens[hasTag(tokens[last], 'RB') ? last + 1 : last]);

/** True before "should act", "will have to act". */
function isAdvised(tokens: readonly Token[], at: number): boolean {
  const verb = hasTag(tokens[at], 'MD') ? at + 1 : at;
  return is(tokens[at], 'advising') || (is(tokens[verb], 'obliging') && hasTag(tokens[verb + 1], 'TO'));
}

/** Words that a clause may have from its verb to somebody whom it is done to. */
const DONE_TO = 8;

/** The subject of the clause in which something is done to or with whom the mention at `i` tells of; null: there is none, or it says what the subject is. */
function actorOver({ reading: { tokens }, mentions }: Told, i: number): number | null {
  const { first } = mentions[i] as Mention;
  let verb = first - 1;
  // "as the mayor"
  if (is(tokens[verb], 'comparative')) return null;
  while (verb > first - DONE_TO && tokens[verb]?.sentence === tokens[first]?.sentence && !isFiniteVerb(tokens[verb])) {
    if (!tokens[verb]?.form.letter || leadsClause(tokens[verb]) || hasTag(tokens[verb], 'CC')) return null;
    verb--;
  }
  if (!isFiniteVerb(tokens[verb]) || is(tokens[verb], 'finiteBe')) return null;
  while (hasTag(tokens[verb - 1], 'RB')) verb--;
  for (let m = i - 1; m >= 0 && (mentions[m] as Mention).first > verb - DONE_TO; m--) if (mentions[m]?.last === verb) return m;
  return null;
}

/** The mentions before the one at `i` that are subjects of a clause of its sentence on which its own hangs. */
function subjectsBefore({ reading: { tokens }, mentions }: Told, i: number): readonly number[] {
  const found: number[] = [];
  const sentence = tokens[mentions[i]?.first ?? 0]?.sentence;
  for (let m = i - 1; m >= 0 && tokens[mentions[m]?.first ?? 0]?.sentence === sentence; m--) {
    const { first, last } = mentions[m] as Mention;
    if (hasVerb(tokens, last) && !leadsClause(tokens[first - 1])) found.push(m);
  }
  return found;
}

/** The nouns for documents in what is said: "It said the affidavit was late" is not the affidavit's. */
export function documentsSpokenOf(told: Told, speaking: readonly number[]): readonly string[] {
  const documents = spokenOf(told, speaking).map((m) => told.mentions[m] as Mention);
  return documents.filter(({ kind, form }) => kind === 'document' && form === 'definite').map((mention) => headNoun(told.reading, mention));
}

/** The mentions in what is said. */
function spokenOf({ mentions, statements }: Told, speaking: readonly number[]): readonly number[] {
  const found: number[] = [];
  for (const s of speaking)
    for (const { start, end } of statements[s]?.content ?? [])
      for (let m = firstMentionAt(mentions, start); (mentions[m]?.start ?? end) < end; m++) found.push(m);
  return found;
}
