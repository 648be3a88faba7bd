/** Where a clause that belongs to the subject of a sentence ends: before the verb of that subject. */

import { isTime, longPhraseAfter } from '../clauses/phrases.ts';
import { hasTag, isAdjective, isAdverb, isFiniteVerb, isNoun, isPastForm, isWhWord } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Range, Reading, Sentence, Token } from '../reading.ts';
import { isDash } from '../text/marks.ts';
import { trimmed } from './ranges.ts';

/** True where the cue tells of the subject of its sentence, whose own verb is still to come: "Tenants saying that it was late | marched", "A man who said he was ill | left". */
export function tellsOfSubject(tokens: readonly Token[], { first }: Sentence, { order, group, at }: Cue): boolean {
  if (!(order === 'relative' || tokens[at]?.tag === 'VBG') || group === first) return false;
  // "Tenants who live there, attacking the plan": the verb of a relative clause is its own
  let inner = 0;
  for (let i = first; i < group; i++) {
    if (is(tokens[i], 'subordinator')) return false;
    if (isWhWord(tokens[i])) inner++;
    else if (isFiniteVerb(tokens[i]) && --inner < 0) return false;
  }
  return true;
}

/** Where the verb stands after a thing that somebody is told of by: "Polls showing a rise in rents | alarmed them"; null: none does. */
export function verbAfterThing({ tokens, sentences }: Reading, cue: Cue, { last }: Range, end: number): number | null {
  const sentence = sentences[cue.sentence];
  // "The nurse sued, claiming the ban was unlawful"
  if (!sentence || tokens[cue.group - 1]?.text === ',' || !tellsOfSubject(tokens, sentence, cue)) return null;
  for (let i = last; i < end; i++) {
    const token = tokens[i] as Token;
    if (token.quoted !== -1) continue;
    if (isWhWord(token) || is(token, 'complementizer') || is(token, 'subordinator') || hasTag(token, ',', ':') || isDash(token))
      return null;
    // "things | the board is doing": a clause of the thing
    const another = is(token, 'subjectPronoun') || hasTag(token, 'DT', 'PRP$') || (isNoun(token) && token.form.upper);
    if (isNoun(tokens[i - 1]) && another) return null;
    // "the way | boats are moored"
    if (is(tokens[i - 1], 'shellNoun') && (isNoun(token) || isAdjective(token))) return null;
    if (!isFiniteVerb(token)) continue;
    // "people to stay inside | was sent"
    const adverb = isAdverb(tokens[i - 1]) && !is(tokens[i - 1], 'spatialPreposition');
    return tokens[i - 1]?.tag === 'CC' ? null : adverb ? i - 1 : i;
  }
  return null;
}

/** Where the verb stands whose subject the clause in `said` belongs to: "that those who came were late | angered her"; null: none does. */
export function mainVerbIn({ tokens, language }: Reading, said: Range): number | null {
  let open = is(tokens[said.first], 'infinitive') ? 0 : 1;
  for (let i = said.first + 1; i < said.last; i++) {
    const token = tokens[i] as Token;
    if (token.quoted !== -1) continue;
    if (token.text === ',' && open <= 0 && !isWhWord(tokens[i + 1])) return isFiniteVerb(tokens[pastTimes(tokens, i + 1)]) ? i : null;
    if (hasTag(token, ':') || isDash(token)) return null;
    // "the boats | he had won": a clause of the noun
    const contact = isNoun(tokens[i - 1]) && is(token, 'subjectPronoun');
    // "that it was late and the hall was full | angered her"
    const subject = open <= 0 && token.tag === 'CC' ? longPhraseAfter(tokens, i + 1, said.last) : null;
    const joined = subject !== null && isFiniteVerb(tokens[subject.last]);
    if (contact || joined || isWhWord(token) || is(token, 'complementizer') || is(token, 'subordinator')) open++;
    else if (isFiniteVerb(token)) {
      let first = i;
      while (isAdverb(tokens[first - 1])) first--;
      // "had not yet called", whatever the tags
      const participle = isPastForm(token) && !is(token, 'finiteAuxiliary') && is(tokens[first - 1], 'finiteAuxiliary');
      // "was late and left"
      if (tokens[first - 1]?.tag === 'CC' || participle) continue;
      // "that it was late | would surprise nobody"
      if (isFiniteVerb(tokens[first - 1])) first = i;
      if (--open < 0) return trimmed(tokens, said.first, first);
      // "that he thought it was late | angered her"
      const takes = language.cueVerbs.get(token.lower)?.takes;
      if (takes === 'clause' || takes === 'that') open++;
    }
  }
  return null;
}

/** The index past what tells when the verb behind it happened: "sober, | later admitted", "a uniform, | yesterday changed". */
function pastTimes(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isAdverb(tokens[at]) || isTime(tokens[at])) at++;
  return at;
}

/** Where the clause around a relative one goes on, or an answer begins: "…, which she said was late, | would cost more". */
export function goesOnAt(tokens: readonly Token[], from: number, end: number, asked = false): number {
  let finite = !is(tokens[from], 'complementizer');
  for (let i = from; i + 1 < end; i++) {
    // "who said that it was “not needed,” | said"
    if (tokens[i]?.quoted !== -1 && !(finite && tokens[i]?.text === ',' && tokens[i + 2]?.quoted === -1)) continue;
    // "said that the lift, a new one, was late": the clause has a verb of its own first
    if (isFiniteVerb(tokens[i]) || hasTag(tokens[i], 'VBN')) finite = true;
    if (!finite || tokens[i]?.text !== ',') continue;
    const last = tokens[i]?.quoted === -1 ? i : i + 2;
    const next = last === i ? i + 1 : last;
    if (asked ? tokens[i + 1]?.quoted !== -1 : isFiniteVerb(tokens[tokens[next]?.tag === 'RB' ? next + 1 : next])) return last;
  }
  return end;
}

/**
 * Where a relative clause that goes on at `from` after its cue ends: before the verb of what it tells of, "The barn, which, he said, | was his|, had burned",
 * or with the dashes that it stands between. `left` ends with its pronoun.
 */
export function relativeEnd(tokens: readonly Token[], left: Range, from: number, end: number): number {
  if (!isWhWord(tokens[left.last - 1]) || tokens.slice(left.first, left.last).some(isFiniteVerb)) return end;
  if (!isDash(tokens[left.last - 2])) return goesOnAt(tokens, from, end);
  for (let i = from + 1; i < end; i++) if (isDash(tokens[i]) && tokens[i]?.quoted === -1) return i;
  return end;
}
