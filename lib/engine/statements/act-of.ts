/**
 * What the source does with what is said: that it is so, that it is not, that it be done, whether it is. Told by the verb or noun that
 * leads to the content, and by how the content stands at it; words that are quoted as they were said are statements whatever the verb.
 *
 *   Ruiz denied that it was late.        Ruiz asked the council to close it.      Ruiz asked whether it was late.
 *        denial                               request                                  question
 */

import { headOf, longPhraseAfter } from '../clauses/phrases.ts';
import { hasTag, isAdverb, isPlainForm, opensNounPhrase } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Act, AttributionKind } from '../model.ts';
import type { Range, Reading, Shape } from '../reading.ts';
import type { Draft } from './draft.ts';

/** Shapes in which the cue leads to the content as its complement. In the others the words are the source's own: "It was late, she denied". */
const LED: ReadonlySet<Shape> = new Set(['that', 'clause-after', 'question', 'words-quoted', 'quotation-after', 'request', 'gap', 'noun']);

export function actOf(reading: Reading, { shape, cue, content }: Draft, kind: AttributionKind): Act {
  const { tokens } = reading;
  const [said] = content;
  if (shape === 'asked') return 'question';
  if (!cue || !said || !LED.has(shape)) return 'statement';
  // "denied, “I was away”", "urged voters, “Look!”": a mark parts the words of the source from the verb
  let open = said.first;
  while (open < said.last && tokens[open]?.quoted === -1) open++;
  if (open < said.last && /^[,:]$/.test(tokens[open - 1]?.text ?? '')) return 'statement';
  const { verb } = cue;
  const noun = shape === 'noun' ? tokens[cue.at] : null;
  if (is(verb, 'denying') || is(noun, 'denialNoun') || (is(verb, 'rejecting') && isClaim(reading, said))) return 'denial';
  // "urged “caution”" is quoted for how it was said
  if (kind === 'direct') return 'statement';
  if (shape === 'question' && verb?.takes === 'question') return 'question';
  if (is(verb, 'requesting') || is(noun, 'requestNoun')) return shape === 'gap' ? 'statement' : 'request';
  if (shape === 'request' && is(verb, 'exhorting') && isDeed(reading, said)) return 'request';
  return is(verb, 'insisting') && isWanted(reading, said) ? 'request' : 'statement';
}

/** True for what somebody else claims: "rejected | that it was late", "… | the claim"; not "rejected the offer". */
function isClaim({ tokens, language }: Reading, { first, last }: Range): boolean {
  if (is(tokens[first], 'complementizer')) return true;
  let at = first;
  // "rejected as “nonsense” | the claim"
  if (is(tokens[at], 'comparative')) while (at < last && !opensNounPhrase(tokens[at])) at++;
  const phrase = longPhraseAfter(tokens, at, last);
  // "rejected the union's | “theft” allegation"
  const marked = phrase && tokens[phrase.last]?.quoted !== -1 && phrase.last < last;
  const head = marked ? tokens[last - 1] : phrase && tokens[headOf(tokens, phrase)];
  return !!head && (language.cueNouns.has(head.lower) || is(head, 'deniable'));
}

/** True for what is to be done or had: "told her | to go", "called for | a ban". */
function isDeed({ tokens }: Reading, { first, last }: Range): boolean {
  const before = tokens[first - 1];
  // "told her | not to go"
  if (is(tokens[is(tokens[first], 'negation') ? first + 1 : first], 'infinitive') || is(tokens[first], 'for') || is(before, 'for'))
    return true;
  // "called on the council | to close it", "warned people | to leave"
  const whom = longPhraseAfter(tokens, first, last);
  return whom !== null && is(tokens[whom.last], 'infinitive');
}

/** True for a clause in the subjunctive: "that the lift | be mended". */
function isWanted({ tokens, language }: Reading, { first, last }: Range): boolean {
  const subject = longPhraseAfter(tokens, first + (is(tokens[first], 'complementizer') ? 1 : 0), last);
  if (!subject) return false;
  let at = subject.last;
  while (at < last && (isAdverb(tokens[at]) || is(tokens[at], 'negation'))) at++;
  if (at >= last || !isPlainForm(tokens[at])) return false;
  if (is(tokens[at], 'subjunctive')) return true;
  // "the mayor leave", but "the tenants leave", "the team have", which may be the present
  const head = tokens[headOf(tokens, subject)];
  const { plural, person } = language.pronouns.get(head?.lower ?? '') ?? {};
  const one = hasTag(head, 'NN', 'NNP') ? !is(head, 'collective') : person === 3 && plural === false;
  return one && !is(tokens[at], 'auxiliary') && !tokens.slice(subject.first, subject.last).some((token) => is(token, 'coordinator'));
}
