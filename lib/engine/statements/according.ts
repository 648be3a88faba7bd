/** "According to Bell", and the channel that opens a sentence. */

import { clauseAhead, FINITE } from '../clauses/ahead.ts';
import { phraseBefore } from '../clauses/phrases.ts';
import type { Language } from '../languages/language.ts';
import { hasTag, isFiniteVerb, isWhPronoun, isWhWord } from '../languages/tags.ts';
import type { Cue, Range, Sentence, Token } from '../reading.ts';
import type { Draft } from './draft.ts';
import { contentEnd } from './ends.ts';
import { afterDateline, quoteIn, trimmed } from './ranges.ts';

/** Fewest tokens of a sentence that is taken whole, whatever its tags. */
const SENTENCE = 5;

/** "According to Bell, …" and "…, according to Bell". */
export function accordingTo(
  tokens: readonly Token[],
  sentence: Sentence,
  cue: Cue,
  later: readonly Cue[],
  claimed: Uint8Array,
  language: Language,
): Draft | null {
  if (!cue.subject) return null;
  const draft = (content: Range[]): Draft => ({
    content,
    cue,
    speaker: cue.subject,
    via: null,
    continues: null,
    rule: 'according-to',
    confidence: 0.9,
  });
  let lead = cue.at;
  while (lead > sentence.first && hasTag(tokens[lead - 1], 'CC', 'RB', ',') && tokens[lead - 1]?.quoted === -1) {
    // "it has 100 shops now, according to Bell": the adverb is the clause's
    const parted = tokens[lead - 1]?.tag === 'RB' && tokens[lead]?.text === ',';
    if (parted && lead - 1 > sentence.first && !hasTag(tokens[lead - 2], 'CC', ',', ':')) break;
    lead--;
  }
  if (lead === sentence.first || (/^(?:[:;]|[-–—]+)$/.test(tokens[lead - 1]?.text ?? '') && tokens[lead - 1]?.quoted === -1)) {
    const { last } = cue.subject;
    let comma = last;
    while (comma < sentence.last && (tokens[comma]?.text !== ',' || !clauseAhead(tokens, comma + 1, sentence.last, true))) comma++;
    comma = afterApposition(tokens, comma, sentence.last);
    let first = comma + 1;
    // "According to Bell the lift was late"; and what the comma parts, whatever its tags
    if (clauseAhead(tokens, last, Math.min(comma, sentence.last), false)) first = last;
    else if (comma === sentence.last && tokens[last]?.text === ',' && sentence.last - last > SENTENCE) first = last + 1;
    const end = contentEnd(tokens, sentence, first, later, language);
    // "According to her, after the fall, | she said that"
    if (end < sentence.last - 1 && tokens[first]?.tag === 'IN' && !tokens.slice(first, end).some(({ tag }) => FINITE.test(tag)))
      return null;
    return first < end ? draft([{ first, last: end }]) : null;
  }
  let first = sentence.first;
  for (let i = lead - 1; i >= first; i--) {
    if (claimed[i]) {
      first = i + 1;
      break;
    }
  }
  first = Math.max(first, afterDateline(tokens, sentence, lead));
  // "It sells more – it has 100 shops, according to Bell": the clause after the dash
  for (let i = lead - 1; i > first; i--) {
    if (tokens[i]?.quoted !== -1 || !/^[-–—]+$/.test(tokens[i]?.text ?? '') || tokens[i]?.end === tokens[i + 1]?.start) continue;
    // "It grew by a third – the most since May – over the year, according to Bell": an aside between two
    const pair = tokens.slice(first, i).some((token, k) => /^[-–—]+$/.test(token.text) && tokens[first + k]?.quoted === -1);
    if (!pair && clauseAhead(tokens, i + 1, lead, false)) first = i + 1;
    break;
  }
  // "“It was late,” Ruiz told the tenants, according to the Mail": a cue with its own quotation is nothing to report again
  const spoken = first > sentence.first && tokens[first - 1]?.quoted !== -1 && tokens[first]?.quoted === -1;
  if (spoken && tokens.slice(first, lead).some(({ tag, lower }) => FINITE.test(tag) && language.cueVerbs.has(lower))) return null;
  while (first < lead && hasTag(tokens[first], 'CC', ',', ':')) first++;
  const left = { first, last: trimmed(tokens, first, lead) };
  if (left.first >= left.last) return null;
  const after = cue.subject.last;
  const relative = /^(?:which|who|that|because|and|but|if|when|as)$/.test(tokens[left.last - 1]?.lower ?? '');
  const whole = left.first <= afterDateline(tokens, sentence, lead) && left.last - left.first >= SENTENCE;
  // "While it is old, according to Bell, it is safe"
  const leads = tokens[after]?.text === ',' && /^(?:while|although|though|because|since|if|when)$/.test(tokens[left.first]?.lower ?? '');
  if (!relative && !leads && (whole || clauseAhead(tokens, left.first, left.last, true) || quoteIn(tokens, left))) return draft([left]);
  // "The park, according to Bell, is full"
  const right = { first: after + 1, last: contentEnd(tokens, sentence, after + 1, later, language) };
  // "…, according to Bell, head of the school"
  if (!relative && !tokens.slice(right.first, right.last).some(({ tag }) => FINITE.test(tag))) return null;
  return tokens[after]?.text === ',' && right.first < right.last ? draft(relative ? [right] : [left, right]) : null;
}

/** The comma after what stands beside the name, from the comma before it: "According to Bell|, the mayor|, it was late". */
function afterApposition(tokens: readonly Token[], comma: number, end: number): number {
  if (!(isWhPronoun(tokens[comma + 1]) || hasTag(tokens[comma + 1], 'CD', 'DT', 'JJ', 'NN', 'NNP', 'PRP$', 'VBG'))) return comma;
  const relative = isWhWord(tokens[comma + 1]);
  for (let i = comma + 1; i < end; i++) {
    if (tokens[i]?.quoted !== -1 || (!relative && (isFiniteVerb(tokens[i]) || hasTag(tokens[i], 'VB', ':')))) return comma;
    if (tokens[i]?.text === ',') return clauseAhead(tokens, i + 1, end, false) ? i : comma;
  }
  return comma;
}

/** The channel that opens the sentence: "In a statement, the Met said". */
export function leadingChannel(tokens: readonly Token[], sentence: Sentence, cue: Cue, language: Language): Range | null {
  const start = cue.order === 'before' && cue.subject ? cue.subject.first : -1;
  if (start <= sentence.first || !/^(?:in|at|during|on|speaking|writing|via|through)$/.test(tokens[sentence.first]?.lower ?? ''))
    return null;
  let last = start;
  if (tokens[last - 1]?.text === ',') last--;
  for (let i = sentence.first; i < last; i++) if (tokens[i]?.quoted !== -1 || (tokens[i]?.text === ',' && i < last - 12)) return null;
  const phrase = phraseBefore(tokens, last, sentence.first);
  if (!phrase) return null;
  return tokens.slice(sentence.first, last).some((token) => language.channels.has(token.lower)) ? { first: sentence.first, last } : null;
}
