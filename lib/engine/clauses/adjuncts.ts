/** What stands between a cue and its content, known by tags alone. Positions are token indexes, ranges half-open. */

import type { Language } from '../languages/language.ts';
import { hasTag, isAdverb, isCommonNoun, isFiniteVerb, isParticiple, isWhWord } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Range, Sentence, Token } from '../reading.ts';
import { wordsQuoted } from '../text/quoted.ts';
import { clauseAhead } from './ahead.ts';
import { isTime, longPhraseAfter } from './phrases.ts';

const TIME_ADVERB =
  /^(?:recently|earlier|later|previously|repeatedly|publicly|then|now|afterwards|afterward|today|yesterday|tonight|again|once|simply|bluntly|flatly|also|only|separately|often|in|at)$/;

export interface Adjuncts {
  /** Where the content may begin. */
  readonly at: number;
  /** The channel that was skipped: "in a statement", "told the BBC" (from the cue on). */
  readonly via: { readonly first: number; readonly last: number } | null;
}

/** Skips what stands between a cue and its content: whom it was said to, when, and by which channel. */
export function skipAdjuncts(tokens: readonly Token[], cue: Cue, sentence: Sentence, language: Language): Adjuncts {
  let at = cue.after;
  let via: Adjuncts['via'] = null;
  const free = (i: number) => i < sentence.last && tokens[i]?.quoted === -1;
  if (cue.verb && cue.order !== 'after' && language.addressed.has(cue.verb.lemma) && free(at) && !is(tokens[at], 'complementizer')) {
    let whom = longPhraseAfter(tokens, at, sentence.last);
    // "told the council's | newsletter"
    if (whom && tokens[whom.last]?.tag === 'POS') whom = longPhraseAfter(tokens, whom.last + 1, sentence.last) ?? whom;
    if (whom && cue.verb.lemma === 'tell' && toldThat(tokens, cue.after, sentence) === null) whom = toldAlone(tokens, whom, sentence.last);
    const next = whom ? tokens[whom.last] : undefined;
    const sure =
      cue.verb.lemma === 'tell' ||
      // "has assured me he is going", "warned tenants the lift would close"
      (/^(?:assure|warn|remind|inform|advise|notify|promise)$/.test(cue.verb.lemma) &&
        whom &&
        hasTag(next, 'CD', 'DT', 'EX', 'PRP', 'PRP$') &&
        clauseAhead(tokens, whom.last, sentence.last, false)) ||
      /^(?:that|if|whether|how|why)$/.test(next?.lower ?? '') ||
      (whom && (tokens[whom.last]?.quoted !== -1 || next?.text === ':' || next?.text === ','));
    if (whom && sure && tokens[whom.last - 1]?.quoted === -1) {
      // "told the BBC the bridge": the phrase ends where a new one begins
      via = { first: cue.at, last: whom.last };
      at = whom.last;
    }
  }
  // "told “Morning Call” | that it was late"
  const show = cue.verb?.lemma === 'tell' && tokens[at]?.quoted !== -1 ? wordsQuoted(tokens, at) : null;
  if (show?.title && is(tokens[show.last], 'complementizer')) {
    at = show.last;
    via = { first: cue.at, last: at };
  }
  for (let moved = true; moved && free(at); ) {
    moved = false;
    const token = tokens[at] as Token;
    if (
      /^(?:this|last|next|earlier)$/.test(token.lower) &&
      /^(?:week|weekend|month|year|morning|afternoon|evening|night|spring|summer|autumn|fall|winter|this)$/.test(
        tokens[at + 1]?.lower ?? '',
      ) &&
      // "said this year will be good"
      !hasTag(tokens[at + 2], 'MD', 'VBD', 'VBZ')
    ) {
      at += tokens[at + 1]?.lower === 'this' ? 3 : 2;
      moved = true;
    } else if (
      /^(?:later|earlier|ago|before|on)$/.test(tokens[at + 2]?.lower ?? '') &&
      /^(?:a|an|one|two|three|four|five|six|\d+)$/.test(token.lower) &&
      /^(?:minute|hour|day|week|month|year|moment)s?$/.test(tokens[at + 1]?.lower ?? '')
    ) {
      // "said a week later"
      at += 3;
      moved = true;
    } else if (/^(?:late|early)$/.test(token.lower) && (isTime(tokens[at + 1]) || /^(?:on|in)$/.test(tokens[at + 1]?.lower ?? ''))) {
      at++;
      moved = true;
    } else if (
      (isTime(token) && tokens[at + 1]?.tag !== 'POS') ||
      (isAdverb(token) &&
        TIME_ADVERB.test(token.lower) &&
        free(at + 1) &&
        (token.lower !== 'only' || /^(?:that|an?)$/.test(tokens[at + 1]?.lower ?? '')))
    ) {
      // "Wednesday morning"
      at += is(tokens[at + 1], 'partOfDay') ? 2 : 1;
      moved = true;
    } else if (
      (token.tag === 'IN' && !is(token, 'complementizer')) ||
      token.tag === 'TO' ||
      token.lower === 'during' ||
      token.lower === 'via'
    ) {
      // "said on Monday | people were late"
      const day = token.lower === 'on' && isTime(tokens[at + 1]) && tokens[at + 1]?.quoted === -1;
      // "said on Monday | two men were late", but "on Monday 5 March"
      const next = tokens[at + 2]?.tag === 'CD' && !isTime(tokens[at + 3]) ? tokens[at + 3]?.tag : tokens[at + 2]?.tag;
      if (day && !/^(?:CD|,|POS|IN)$/.test(next ?? '') && tokens[at + 3]?.tag !== 'POS') {
        at += is(tokens[at + 2], 'partOfDay') ? 3 : 2;
        moved = true;
        continue;
      }
      const phrase = longPhraseAfter(tokens, at + 1, sentence.last);
      if (!phrase || tokens[phrase.first]?.quoted !== -1) break;
      const words = tokens.slice(phrase.first, phrase.last);
      // "in a letter to tenants", "during a visit to Leith"
      const addressed = is(token, 'infinitive') && tokens[at - 1] !== undefined && via?.last === at;
      const channel =
        (addressed || token.lower === 'during' || words.some((word) => language.channels.has(word.lower))) &&
        /^(?:in|at|during|on|via|by|through|to|from|after)$/.test(token.lower);
      const time = words.every(
        (word) =>
          isTime(word) ||
          /^(?:\d{1,4}|\d{1,2}(?:st|nd|rd|th)|last|next|this|that|the|week|month|year|morning|afternoon|evening|night|weekend|early|late|jan\.?|feb\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?|,)$/.test(
            word.lower,
          ),
      );
      if (!channel && !time) break;
      let last = phrase.last;
      // "said in a statement | people were late"
      if (channel && !addressed)
        for (let i = phrase.first + 1; i < last; i++)
          if (language.channels.has(tokens[i - 1]?.lower ?? '') && tokens[i]?.tag === 'NNS' && clauseAhead(tokens, i, sentence.last, false))
            last = i;
      if (time && tokens[last]?.tag === 'CD' && tokens[last]?.quoted === -1) last++;
      if (channel) via = { first: via && via.last === at ? via.first : at, last };
      at = last;
      moved = true;
    }
  }
  const goesOn =
    (isParticiple(tokens[at]) || isWhWord(tokens[at]) || hasTag(tokens[at], 'IN', 'TO', ',')) && !is(tokens[at], 'complementizer');
  const whom = cue.verb?.lemma === 'tell' && goesOn ? toldThat(tokens, cue.after, sentence) : null;
  if (whom !== null) return { at: whom, via: { first: cue.at, last: whom } };
  const that = free(at) ? farThat(tokens, cue, at, sentence, language) : null;
  if (that === null) return { at, via };
  const channel = tokens.slice(at, that).some((word) => language.channels.has(word.lower));
  return { at: that, via: via ?? (channel ? { first: at, last: tokens[that - 1]?.text === ',' ? that - 1 : that } : null) };
}

/** Whom it was told, without the subject of what was told, where no more than that parts the two: "told reporters | growth slowed". */
function toldAlone(tokens: readonly Token[], whom: Range, last: number): Range {
  if (
    !(isFiniteVerb(tokens[whom.last]) || isParticiple(tokens[whom.last]) || hasTag(tokens[whom.last], 'CC', 'IN', 'RB', 'TO')) ||
    tokens[whom.last]?.quoted !== -1
  )
    return whom;
  for (let i = whom.first + 1; i < whom.last; i++) {
    const [before, next] = [tokens[i - 1] as Token, tokens[i] as Token];
    // "told Ana | Bell", but "told CNN | Bell"
    const parts =
      isCommonNoun(before) || hasTag(before, 'PRP') || (before.tag === 'NNP' && (next.tag !== 'NNP' || /^\p{Lu}{2,}$/u.test(before.text)));
    if (parts && next.tag !== 'POS' && !is(before, 'genitive') && clauseAhead(tokens, i, last, false))
      return { first: whom.first, last: i };
  }
  return whom;
}

/** How far "that" may stand after whom it was told to, in tokens. */
const TOLD = 25;

/** The first "that" with a clause after whom it was told to, however long: "told a packed hall in Leeds on Friday | that it". */
function toldThat(tokens: readonly Token[], from: number, sentence: Sentence): number | null {
  for (let i = from + 1; i < Math.min(from + TOLD, sentence.last - 1); i++) {
    const asked = tokens[i]?.tag === 'TO' && (tokens[i + 1]?.tag === 'VB' || tokens[i + 2]?.tag === 'VB');
    if (asked || tokens[i]?.quoted !== -1 || /^[:;]$/.test(tokens[i]?.text ?? '')) return null;
    if (is(tokens[i], 'complementizer') && (tokens[i + 1]?.quoted !== -1 || clauseAhead(tokens, i + 1, sentence.last, false))) return i;
  }
  return null;
}

/** How far "that" may stand after its cue, in tokens. */
const FAR = 14;

/** Where "that" begins the content after what no rule above skips: "complained to the board's new chair | that", "added, however, | that". */
function farThat(tokens: readonly Token[], cue: Cue, from: number, sentence: Sentence, language: Language): number | null {
  if (!cue.verb || cue.order === 'after' || !/^(?:clause|that)$/.test(cue.verb.takes)) return null;
  const opening = tokens[from] as Token;
  const aside = opening.text === ',';
  // "insisted, as she had on Monday, that"
  if (aside && is(tokens[from + 1], 'comparative')) return thatAfterAside(tokens, from + 2, sentence);
  // "said backstage that": no verb can follow "said"
  if (opening.tag === 'VB' && cue.verb.lemma === 'say' && is(tokens[from + 1], 'complementizer')) return from + 1;
  // "argued that being late “is a virtue” and that it": it has begun
  if (is(opening, 'complementizer')) return null;
  // "It is likely, he said, that": the content goes around the cue
  if (aside && is(tokens[from + 1], 'complementizer')) return null;
  if (!aside && !hasTag(opening, 'IN', 'JJ', 'NNP', 'RB', 'RBR', 'TO')) return null;
  // "told them to “go” and that": what was asked comes first
  if (opening.tag === 'TO' && tokens[from + 2]?.tag === 'VB') return null;
  for (let i = from + 1; i < Math.min(from + FAR, sentence.last - 1); i++) {
    const token = tokens[i] as Token;
    // "said on the BBC's “Today” that"
    if (tokens[i]?.quoted !== -1) continue;
    if ((isFiniteVerb(token) || isWhWord(token) || hasTag(token, 'VB', ':')) && !is(token, 'complementizer')) return null;
    if (token.text === ',' && !is(tokens[i + 1], 'complementizer')) return null;
    if (!is(token, 'complementizer')) continue;
    // "commented on reports that", "the letter that was read"
    const noun = tokens[i - 1]?.lower ?? '';
    if (aside !== (noun === ',') || language.cueNouns.has(noun) || /^(?:fact|news|idea|notion|way)$/.test(noun)) return null;
    return (isFiniteVerb(tokens[i + 1]) || hasTag(tokens[i + 1], 'NN')) && !/^\p{Lu}/u.test(tokens[i + 1]?.text ?? '') && !aside ? null : i;
  }
  return null;
}

/** The "that" right after the comma that ends an aside; null: there is none. */
function thatAfterAside(tokens: readonly Token[], from: number, sentence: Sentence): number | null {
  for (let i = from; i < Math.min(from + FAR, sentence.last - 1); i++) {
    if (tokens[i]?.quoted !== -1) return null;
    if (tokens[i]?.text === ',') return is(tokens[i + 1], 'complementizer') ? i + 1 : null;
  }
  return null;
}
