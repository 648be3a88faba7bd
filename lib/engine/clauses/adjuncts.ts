/** What stands between a cue and its content, known by tags alone. Positions are token indexes, ranges half-open. */

import type { Language } from '../languages/language.ts';
import { hasTag, isAdverb, isFiniteVerb, isNameWord, isNoun, isParticiple, isWhWord, opensNounPhrase } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Range, Sentence, Token } from '../reading.ts';
import { wordsQuoted } from '../text/quoted.ts';
import { clauseAhead, leadsClause } from './ahead.ts';
import { colonBeforeWords } from './circumstance-before-words.ts';
import { isMonth } from './date-numbers.ts';
import { farThat } from './far-that.ts';
import { leavesGap } from './leaves-gap.ts';
import { isTime, longPhraseAfter } from './phrases.ts';
import { clauseAfterTime, isTimeWord } from './time-measure.ts';
import { assuredAlone, assuredOf, countedClause, isTold, overNumber, toldAlone, toldThat, toldWhole } from './told.ts';

export interface Adjuncts {
  /** Where the content may begin. */
  readonly at: number;
  /** The channel that was skipped: "in a statement", "told the BBC" (from the cue on). */
  readonly via: Range | null;
}

/** Skips what stands between a cue and its content: whom it was said to, when, and by which channel. */
export function skipAdjuncts(tokens: readonly Token[], cue: Cue, sentence: Sentence, language: Language): Adjuncts {
  let skipped = skipShow(tokens, cue, skipWhom(tokens, cue, sentence, language));
  const free = ({ at }: Adjuncts) => at < sentence.last && tokens[at]?.quoted === -1;
  // "a plan announced Monday | would cost £4m"
  const gap = leavesGap(tokens, cue) || !(is(cue.verb, 'saying') || is(cue.verb, 'telling'));
  while (free(skipped)) {
    const past =
      timeEnd(tokens, skipped.at, sentence, gap) ?? sentEnd(tokens, skipped, sentence) ?? placeEnd(tokens, skipped.at, cue, sentence);
    const next = past === null ? skipPhrase(tokens, skipped, sentence, language) : { at: past, via: skipped.via };
    if (!next) break;
    skipped = next;
  }
  const { at, via } = skipped;
  const colon = colonBeforeWords(tokens, cue, sentence, language, at);
  if (colon !== null) return { at: colon, via };
  const goesOn =
    (isParticiple(tokens[at]) || isWhWord(tokens[at]) || hasTag(tokens[at], 'IN', 'TO', ',')) && !is(tokens[at], 'complementizer');
  const tells = is(cue.verb, 'telling') && !is(tokens[at], 'complementizer');
  const whom = tells ? toldThat(tokens, cue.after, sentence, language) : null;
  // "told the weekly the Herald last year | that"
  if (whom !== null && (goesOn || isTimeWord(tokens[whom - 1] as Token))) return { at: whom, via: { first: cue.at, last: whom } };
  const that = free(skipped) ? farThat(tokens, cue, at, sentence, language) : null;
  if (that === null) return skipped;
  const channel = tokens.slice(at, that).some((word) => language.channels.has(word.lower));
  return { at: that, via: via ?? (channel ? { first: at, last: tokens[that - 1]?.text === ',' ? that - 1 : that } : null) };
}

/** Whom it was said to, where the verb takes them before what was said: "told the council's newsletter | that", "assured me | he is going". */
function skipWhom(tokens: readonly Token[], cue: Cue, sentence: Sentence, language: Language): Adjuncts {
  const nobody: Adjuncts = { at: cue.after, via: null };
  const first = tokens[cue.after];
  const takes = cue.verb && cue.order !== 'after' && language.addressed.has(cue.verb.lemma);
  if (!takes || isTold(tokens, cue) || cue.after >= sentence.last || first?.quoted !== -1 || is(first, 'complementizer')) return nobody;
  const tells = is(cue.verb, 'telling');
  let whom = longPhraseAfter(tokens, cue.after, sentence.last);
  // "told the council's | newsletter"
  if (whom && tokens[whom.last]?.tag === 'POS') whom = longPhraseAfter(tokens, whom.last + 1, sentence.last) ?? whom;
  if (whom && tells) whom = overNumber(tokens, whom, sentence.last);
  const that = tells ? toldThat(tokens, cue.after, sentence, language) : null;
  if (whom && tells && that === null) whom = toldAlone(tokens, toldWhole(tokens, whom, sentence.last), sentence.last, language);
  const assures = is(cue.verb, 'assuring');
  if (whom && assures) whom = assuredAlone(tokens, whom, sentence.last, language);
  // "told the Guardian that": whatever the tags of a name
  if (!whom) return that === null || !opensNounPhrase(first) ? nobody : { at: that, via: { first: cue.at, last: that } };
  const next = tokens[whom.last];
  // "reminded tenants on Monday | that"
  const day = dayEnd(tokens, whom.last);
  const sure =
    tells ||
    is(next, 'complementizer') ||
    (day !== null && is(tokens[day], 'complementizer')) ||
    is(next, 'closedQuestion') ||
    // "asked tenants what they had seen"
    (is(cue.verb, 'asking') && is(next, 'questionWord') && !is(next, 'whRelative')) ||
    next?.quoted !== -1 ||
    // "showed tenants that", but "showed a fall in rents, which"
    (/^[:,]$/.test(next.text) && !is(cue.verb, 'showing')) ||
    // "has assured me he is going", "warned tenants the lift would close", "warned tenants in a letter that the lift would close"
    (assures && assuredOf(tokens, whom, sentence, language));
  // "told the BBC the bridge": the phrase ends where a new one begins
  return sure ? { at: whom.last, via: { first: cue.at, last: whom.last } } : nobody;
}

/** A title in quotation marks that it was told to: "told “Morning Call” | that it was late", "told Tower TV's “Morning Call” | that", "told the council's “team” | to". */
function skipShow(tokens: readonly Token[], cue: Cue, skipped: Adjuncts): Adjuncts {
  const owned = tokens[skipped.at]?.tag === 'POS';
  const at = owned ? skipped.at + 1 : skipped.at;
  if (!is(cue.verb, 'telling') || (tokens[at]?.quoted ?? -1) === -1) return skipped;
  const { last, title } = wordsQuoted(tokens, at);
  const leads = is(tokens[dayEnd(tokens, last) ?? last], 'complementizer') ? owned || title : owned && is(tokens[last], 'infinitive');
  return leads ? { at: last, via: { first: cue.at, last } } : skipped;
}

/** The place after a time or an adverb of saying without a preposition: "this week", "a week later", "Wednesday morning", "repeatedly"; null: none begins here. `gap`: a verb after it has its subject before the cue. */
function timeEnd(tokens: readonly Token[], at: number, sentence: Sentence, gap = false): number | null {
  const [token, next, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  // "said this year will be good", but "a shop that Bell said this year | will be full"
  if (is(token, 'deictic') && is(next, 'period') && (gap || !hasTag(third, 'MD', 'VBD', 'VBZ'))) return at + 2;
  // "wrote that day: “…”"
  if (is(token, 'demonstrative') && (is(next, 'timeUnit') || is(next, 'partOfDay')) && (third?.quoted !== -1 || third.text === ':'))
    return at + 2;
  // "said a week later"
  if ((is(token, 'indefiniteArticle') || hasTag(token, 'CD')) && is(next, 'timeUnit') && is(third, 'relativeTime')) return at + 3;
  // "late on", "earlier this month"
  if (is(token, 'deictic') && (isTime(next) || is(next, 'datePreposition') || is(next, 'deictic'))) return at + 1;
  const free = at + 1 < sentence.last && next?.quoted === -1;
  // "said only | that", but "said | only two were late"
  const adverb =
    isAdverb(token) &&
    free &&
    is(token, 'sayingAdverb') &&
    (!is(token, 'restrictive') || is(next, 'complementizer') || is(next, 'indefiniteArticle'));
  // "announced Nov. 18 | that", but "announced Nov. 18 | events"
  if (isTime(token) && hasTag(next, 'CD') && is(third, 'complementizer')) return at + 2;
  // "said Monday | that", but "said | Monday was the worst day"
  const time = isTime(token) && next?.tag !== 'POS' && (gap || !hasTag(next, 'MD', 'VBD', 'VBZ'));
  return time || adverb ? at + (is(next, 'partOfDay') ? 2 : 1) : null;
}

/** The place after what was done with the channel before it: "in a statement [sent to tenants on Monday]", whatever the tag of the participle; null: nothing is told of it. */
function sentEnd(tokens: readonly Token[], { at, via }: Adjuncts, sentence: Sentence): number | null {
  if (via?.last !== at || !hasTag(tokens[at], 'VBD', 'VBN') || is(tokens[at], 'designating') || !hasTag(tokens[via.first], 'IN'))
    return null;
  let last = at + 1;
  while (last < sentence.last && tokens[last]?.quoted === -1) {
    const leads = hasTag(tokens[last], 'IN', 'TO') && !leadsClause(tokens[last]);
    // "dated 4 March"
    const date = hasTag(tokens[last], 'CD') && isMonth(tokens[last + 1]) ? last + 2 : null;
    const next =
      date ??
      timeEnd(tokens, last, sentence) ??
      (leads
        ? (dayEnd(tokens, last) ?? longPhraseAfter(tokens, last + 1, sentence.last)?.last)
        : isAdverb(tokens[last]) || is(tokens[last], 'whereabouts')
          ? last + 1
          : null);
    if (!next) break;
    last = next;
  }
  return last;
}

/** The place after a place with a time beside it, or after whom it was told to: "said [in Leith] on Monday", "told reporters [outside the hall] | it was late"; null: none begins here, or no clause comes after it. */
function placeEnd(tokens: readonly Token[], at: number, cue: Cue, sentence: Sentence): number | null {
  const where = (is(tokens[at], 'whereabouts') || is(tokens[at], 'at')) && tokens[at]?.tag === 'IN';
  if (where && is(cue.verb, 'telling') && at > cue.after) {
    const last = longPhraseAfter(tokens, at + 1, sentence.last)?.last ?? null;
    return last !== null && clauseAhead(tokens, last, sentence.last, false) ? last : null;
  }
  if (!is(tokens[at], 'in') || !isNameWord(tokens[at + 1]) || isTime(tokens[at + 1])) return null;
  let last = at + 1;
  while (isNameWord(tokens[last]) && !isTime(tokens[last])) last++;
  const timed = dayEnd(tokens, last) ?? timeEnd(tokens, last, sentence);
  const after = timed ?? (isTime(tokens[at - 1]) ? last : null);
  return after !== null && clauseAhead(tokens, after, sentence.last, false) ? after : null;
}

/** Skips a phrase with a preposition that names the channel or the time: "in a statement", "during a visit", "on 5 March"; null: it is neither. */
function skipPhrase(tokens: readonly Token[], { at, via }: Adjuncts, sentence: Sentence, language: Language): Adjuncts | null {
  const token = tokens[at];
  if (!hasTag(token, 'IN', 'TO') || is(token, 'complementizer')) return null;
  const day = dayEnd(tokens, at);
  if (day !== null) return { at: day, via };
  // "said at the time | it was late", "claimed at one point | that"
  if (
    is(token, 'at') &&
    ((is(tokens[at + 1], 'definiteArticle') && is(tokens[at + 2], 'timeNoun')) ||
      (hasTag(tokens[at + 1], 'CD', 'DT') && is(tokens[at + 2], 'juncture'))) &&
    !isNoun(tokens[at + 3]) &&
    !is(tokens[at + 3], 'genitive')
  )
    return { at: at + 3, via };
  const whole = overYear(tokens, longPhraseAfter(tokens, at + 1, sentence.last));
  if (!whole) return null;
  const phrase = { first: whole.first, last: clauseAfterTime(tokens, whole, sentence.last) ?? whole.last };
  const words = tokens.slice(phrase.first, phrase.last);
  // "in a letter to tenants", "during a visit to Leith"
  const addressed = is(token, 'infinitive') && via?.last === at;
  const channel =
    is(token, 'channelPreposition') &&
    (addressed ||
      is(token, 'intervalPreposition') ||
      words.some(({ lower }) => language.channels.has(lower)) ||
      // "said by phone | the lift was late"
      (is(words.at(-1), 'medium') && clauseAhead(tokens, phrase.last, sentence.last, false)));
  // "said around noon | that", but "said | about 40 were missing"
  const time = words.every(isTimeWord) && !(is(token, 'approximator') && isFiniteVerb(tokens[phrase.last]));
  if (!channel && !time) {
    const last = occasionEnd(tokens, at, phrase, sentence);
    return last === null ? null : { at: last, via };
  }
  const last = channel && !addressed ? channelEnd(tokens, phrase, sentence, language) : phrase.last;
  return { at: last, via: channel ? { first: via && via.last === at ? via.first : at, last } : via };
}

/** The phrase with the noun that a year in it stands before: "during the 2011 | fair". */
function overYear(tokens: readonly Token[], phrase: Range | null): Range | null {
  const named = phrase && is(tokens[phrase.first], 'definiteArticle') && hasTag(tokens[phrase.last - 1], 'CD');
  return named && hasTag(tokens[phrase.last], 'NN') && tokens[phrase.last + 1]?.text === ','
    ? { ...phrase, last: phrase.last + 1 }
    : phrase;
}

/** The place after the occasion that something was said on, where a clause comes right after it: "said after the match | his side", "said in evidence | the door"; null: none begins at `at`. */
function occasionEnd(tokens: readonly Token[], at: number, { first, last }: Range, sentence: Sentence): number | null {
  if (!is(tokens[at], 'occasionPreposition')) return null;
  for (let i = first; i < last; i++) {
    // "said at the scene | two men had been hurt"
    const ends =
      (is(tokens[i], 'spokenAt') || is(tokens[i], 'medium')) && (i + 1 === last || isNoun(tokens[i + 1]) || hasTag(tokens[i + 1], 'CD'));
    if (ends && clauseAhead(tokens, i + 1, sentence.last, false)) return i + 1;
  }
  // "wrote in both posts | he was sorry"
  const before = is(tokens[at], 'temporalSubordinator') || is(tokens[at], 'in');
  const own =
    before && hasTag(tokens[first], 'DT', 'PRP$', 'VBG') && is(tokens[last], 'subjectPronoun') && !is(tokens[last], 'objectPronoun');
  return own && isFiniteVerb(tokens[last + 1]) ? last : null;
}

/** The place after a day with "on": "said on Monday | people were late"; null where more belongs to it: "on Monday 5 March", "on Monday's show". */
function dayEnd(tokens: readonly Token[], at: number): number | null {
  if (!is(tokens[at], 'on') || !isTime(tokens[at + 1])) return null;
  // "on Friday, 4 March", "on Friday, March 4"
  const [third, fourth] = [tokens[at + 3], tokens[at + 4]];
  const dated = tokens[at + 2]?.text === ',' && ((hasTag(third, 'CD') && isMonth(fourth)) || (isMonth(third) && hasTag(fourth, 'CD')));
  if (dated) return tokens[at + 5]?.text === ',' && is(tokens[at + 6], 'complementizer') ? at + 6 : at + 5;
  // "said on Monday | two men were late"
  const next = tokens[at + 2]?.tag === 'CD' && !isTime(tokens[at + 3]) ? tokens[at + 3] : tokens[at + 2];
  if (hasTag(next, 'CD', ',', 'POS', 'IN') && !is(next, 'complementizer')) return null;
  return at + (is(tokens[at + 2], 'partOfDay') ? 3 : 2);
}

/** Where the channel ends and a clause with a plural for its subject begins: "said in a statement | people were late". */
function channelEnd(tokens: readonly Token[], phrase: Range, sentence: Sentence, language: Language): number {
  const { first, last } = phrase;
  const counted = countedClause(tokens, phrase, sentence.last);
  if (counted !== null) return counted;
  for (let i = first + 1; i < last; i++)
    if (language.channels.has(tokens[i - 1]?.lower ?? '') && tokens[i]?.tag === 'NNS' && clauseAhead(tokens, i, sentence.last, false))
      return i;
  return last;
}
