/** Clauses with "who" that belong to a source. */

import { leadsClause } from '../../clauses/ahead.ts';
import type { Language } from '../../languages/language.ts';
import { hasTag, isCommonNoun, isFiniteVerb, isNameWord, isPastForm } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Span } from '../../model.ts';
import type { Mention, Reading, Statement, Token } from '../../reading.ts';
import { firstMentionAt, type Nearby } from './nearby.ts';
import { wordsUnder } from './some-of-them.ts';

/** The longest clause with "who" that is looked over for whom it tells of, in tokens. */
const LONGEST_WHO = 20;

/** So many verbs one such clause has, "who told her that he was late": with one more it is not the clause's. */
const MOST_VERBS = 2;

/** So many words may stand from the verb of a clause without "who" to the cue. */
const LONGEST_CONTACT = 6;

/** "who", and not "whose". */
const isWho = (word: Token | undefined): boolean => hasTag(word, 'WP') && is(word, 'personalRelative');

const isPeople = (mention: Mention | undefined): boolean => mention?.kind === 'person' || mention?.kind === 'group';

/** An unnamed source with the clause that tells who they are: "a woman who lives nearby"; null where there is none, or it says why they are not named. */
export function withWho({ tokens, document, language }: Reading, mention: Mention, { cue }: Statement): Span | null {
  if (mention.form !== 'indefinite' || !isPeople(mention) || !isWho(tokens[mention.last])) return null;
  let last = mention.last + 1;
  let [verbs, besides] = [0, false];
  while (
    !besides &&
    last < mention.last + LONGEST_WHO &&
    /^[\p{L}\p{N}’'%$£€-]+$/u.test(tokens[last]?.text ?? '') &&
    tokens[last]?.start !== cue?.start &&
    !(is(tokens[last], 'have') && tokens[last + 1]?.start === cue?.start)
  ) {
    const acts = isFiniteVerb(tokens[last]) || isPastForm(tokens[last]);
    besides = verbs > 0 && acts && saysBesides(tokens, last, language);
    // "was briefed and spoke" is the verb of one clause
    if (acts && !(is(tokens[last - 1], 'finiteAuxiliary') || hasTag(tokens[last - 1], 'CC'))) verbs++;
    if (!besides) last++;
  }
  // "a man who first | told": the cue is the clause's own; "a man who told her that he was alone later left | and": it has ended before
  if (verbs === 0 || verbs > MOST_VERBS) return null;
  // "a woman who left | and said"
  const words = hasTag(tokens[last - 1], 'CC') ? last - 1 : last;
  const span = { start: mention.start, end: tokens[words - 1]?.end ?? mention.end };
  // "who met Ana Ruiz|, Tom Bell and Eve Hale"
  if (tokens[last]?.text === ',' && isNameWord(tokens[last - 1]) && (cue?.start ?? 0) > (tokens[last + 1]?.start ?? 0)) return null;
  const ended = besides || is(tokens[last], 'have') || tokens[last]?.start === cue?.start || /^[,.;:–—"“”]/.test(tokens[last]?.text ?? '.');
  return ended && last > mention.last + 1 && !language.anonymity.inWho.test(document.text.slice(mention.end, span.end)) ? span : null;
}

/** True for what they say beside what the clause tells: "a woman who saw it | said Ruiz left, telling", "a woman who saw it and | called it “late”"; not "a number then listed". */
const saysBesides = (tokens: readonly Token[], at: number, language: Language): boolean =>
  hasTag(tokens[at - 1], 'CC') ? language.cueVerbs.has(tokens[at]?.lower ?? '') : isFiniteVerb(tokens[at]) && is(tokens[at], 'plainSaying');

/** Whom a "who" without commas tells of, where its clause ends at the cue: "[A man] who met the mayor | said"; null: there is none. */
export function restricted(near: Nearby, { cue, mention: words }: Statement, m: number | null): number | null {
  const { tokens } = near;
  let at = near.tokenAt(cue?.start ?? 0);
  const mention = m === null ? null : (near.mentions[m] as Mention);
  // "A man who was hit by a car has | said"
  // … "A nurse who joined a strike, has | said"
  while (tokens[at - 1]?.text === ',' || is(tokens[at - 1], 'have') || is(tokens[at - 1], 'focusAdverb')) at--;
  // "A man who met [Ana Ruiz] on Monday | said"
  if (is(tokens[at - 1], 'calendar') && words && tokens[at - 1]?.end !== words.end) at -= tokens[at - 2]?.tag === 'IN' ? 2 : 1;
  // "A man who lost his [leg in a crash] | said"
  if (mention && (mention.form === 'pronoun' || tokens[at - 1]?.end !== words?.end)) return null;
  if (mention) at = mention.first;
  // "a clerk who left and whom [the court] | accused": who accuses is named
  if (mention && is(tokens[at - 1], 'personalRelative')) return null;
  // "tenants whose homes fell after [the court] | held": the clause is the court's own
  if ((mention?.kind || mention?.name) && is(tokens[at - 1], 'subordinator')) return null;
  const list = words !== null && wordsUnder(near.reading, words).some((word) => is(word, 'additive'));
  let finite = false;
  for (let i = at - 1; i > at - LONGEST_WHO && tokens[i]?.sentence === tokens[at]?.sentence; i--) {
    const token = tokens[i];
    // "A man who met Ana Ruiz, [Tom Bell and Eve Hale] | said"
    if (list && token?.text === ',' && isNameWord(tokens[i - 1])) continue;
    if (!token || !(token.form.word || /[’'$£()]/.test(token.text))) return null;
    if (isFiniteVerb(token) || (isPastForm(token) && is(tokens[i - 1], 'personalRelative'))) finite = true;
    if (!is(token, 'personalRelative') && !(is(token, 'complementizer') && token.tag === 'WDT')) continue;
    if (tokens[i - 1]?.tag === 'CC') continue;
    const whom = finite ? near.endingAt(i) : null;
    // "For tenants who knew Ana Ruiz, [Tom Bell and Eve Hale] | said", "After meeting the nurse who treated Ana Ruiz, …"
    const lead = tokens[(near.mentions[whom ?? -1]?.first ?? 0) - 1];
    if (list && lead?.sentence === tokens[at]?.sentence && !hasTag(lead, 'CC', ',') && !is(lead, 'complementizer')) return null;
    return whom !== null && isPeople(near.mentions[whom]) ? whom : null;
  }
  return null;
}

/**
 * Whom a clause without "who" tells of, whose subject stands beside them: "A man | the Herald met on Monday said"; null: it is no such clause.
 */
export function contacted(near: Nearby, { cue, shape }: Statement, m: number): number | null {
  const { tokens } = near;
  const { first, last, form } = near.mentions[m] as Mention;
  const at = near.tokenAt(cue?.start ?? 0);
  if (
    shape === 'noun' ||
    form === 'pronoun' ||
    at <= last ||
    at > last + LONGEST_CONTACT ||
    !(isFiniteVerb(tokens[last]) || isPastForm(tokens[last]))
  )
    return null;
  if (!isFiniteVerb(tokens[at]) || tokens[at]?.sentence !== tokens[first]?.sentence) return null;
  const plain = (word: Token) => word.form.word && !hasTag(word, 'CC', 'WP', 'WDT', 'WRB') && !is(word, 'complementizer');
  if (!tokens.slice(last + 1, at).every((word) => plain(word) && !isFiniteVerb(word))) return null;
  const whom = near.endingAt(first);
  const told = near.mentions[whom ?? -1];
  // "In a letter to residents the council moved said": what leads to them is no subject
  if (!told || hasTag(tokens[told.first - 1], 'IN', 'TO')) return null;
  return !told.name && told.form !== 'pronoun' && (isPeople(told) || told.kind === 'document') ? whom : null;
}

/** Whom an open "who" before the mention tells of: "Ana Ruiz, who leads the study said:", "Ana Ruiz, who met the mayor last week said it was late"; null: none. */
export function overWho(near: Nearby, mention: Mention, statement: Statement): number | null {
  const { tokens } = near;
  const at = near.tokenAt(statement.cue?.start ?? 0);
  // "who left the firm Ruiz said | was broke"
  if (isFiniteVerb(tokens[at + 1])) return null;
  if (mention.form === 'pronoun' || mention.last > at || tokens[at]?.sentence !== tokens[mention.first]?.sentence) return null;
  // what somebody leads, in words of their own, says nothing
  const isThing = statement.kind === 'direct' && mention.kind !== 'person' && mention.kind !== 'group' && mention.last === at;
  let verbs = 0;
  for (let i = at - 1; i > at - LONGEST_WHO && tokens[i]?.sentence === tokens[at]?.sentence; i--) {
    const token = tokens[i] as Token;
    if (isWho(token))
      return tokens[i - 1]?.text === ',' && (isThing || (verbs === 1 && isToldOf(near, mention, i))) ? near.endingAt(i - 1) : null;
    if (token.text === ',' || token.quoted !== -1 || leadsClause(token) || hasTag(token, 'CC', 'MD', 'WDT', 'WRB')) return null;
    if (isFiniteVerb(token)) verbs++;
  }
  return null;
}

/** True for somebody of whom the one verb of the clause after "who" tells: not in "who thinks the mayor said", "who knew the mayor said", "who is the man police said left". */
function isToldOf({ tokens, reading: { language } }: Nearby, { first }: Mention, who: number): boolean {
  let verb = who + 1;
  while (!isFiniteVerb(tokens[verb])) verb++;
  const takesClause = language.cueVerbs.has(tokens[verb]?.lower ?? '') || is(tokens[verb], 'grasping');
  return !isCommonNoun(tokens[first - 1]) && !takesClause;
}

/**
 * The name between commas right before the cue, of the one person whom the sentence begins with, past what tells more of them: "The farmer who owns
 * the field, | Eve Hale, says"; null: none, or it may be of somebody else, "The man who hit the singer, Tom Bell, said".
 */
export function nameAhead(near: Nearby, { cue, content }: Statement): number | null {
  const { tokens, mentions } = near;
  let at = near.tokenAt(cue?.start ?? 0);
  while (is(tokens[at - 1], 'have')) at--;
  const named = tokens[at - 1]?.text === ',' ? near.endingAt(at - 1) : null;
  const name = mentions[named ?? -1];
  // "The boy who lives in Leith, Avon, said"
  if (!name?.name || !(name.kind === 'person' || (name.kind === null && name.last - name.first > 1))) return null;
  if (tokens[name.first - 1]?.text !== ',' || content.some(({ start }) => start < name.start)) return null;
  let first = name.first - 2;
  while (first > 0 && tokens[first - 1]?.sentence === tokens[at]?.sentence) {
    if (!(tokens[first]?.form.word || tokens[first]?.tag === 'POS')) return null;
    first--;
  }
  const opens = hasTag(tokens[first], 'CC') ? first + 1 : first;
  const who = mentions[firstMentionAt(mentions, tokens[opens]?.start ?? 0)];
  const one = is(tokens[opens], 'singularIndefinite') && is(tokens[opens + 1], 'genitive');
  if (!one && (who?.first !== opens || who.name || who.kind !== 'person' || who.plural || who.last >= name.first - 1)) return null;
  const last = mentions[near.endingAt(name.first - 1) ?? -1];
  return last && !last.name && !last.plural && isPeople(last) ? null : named;
}
