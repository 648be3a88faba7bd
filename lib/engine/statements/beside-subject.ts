/** Whose a quotation without a cue is by the sentence before it, where that holds no statement. */

import { longPhraseAfter, phraseBefore } from '../clauses/phrases.ts';
import { hasTag, isAdverb, isFiniteVerb, isNameWord, isParticiple, isPastForm, opensNounPhrase } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Reading, Sentence, Token } from '../reading.ts';

/** Whom "by" names after a passive: "was strongly backed by Ana Ruiz". */
export function agentAfter(tokens: readonly Token[], at: number, end: number): Range | null {
  if (!is(tokens[at], 'finiteAuxiliary')) return null;
  let i = at + 1;
  while (i < end && (isPastForm(tokens[i]) || hasTag(tokens[i], 'RB'))) i++;
  return is(tokens[i], 'agentive') && tokens[i + 1]?.tag === 'NNP' ? longPhraseAfter(tokens, i + 1, end) : null;
}

/**
 * Its subject, where that is a name or a pronoun, "Ruiz was blunt. “It failed.”", or its agent by name: "The plan was backed by Ruiz. “…”".
 * What stands before the subject and beside it does not count: "However, Tom Bell, of Acme, was blunt."
 */
export function besideSubject({ tokens, sentences }: Reading, index: number): Range | null {
  const [before, own] = [sentences[index - 1], sentences[index]];
  if (!before || !own || !(before.block === own.block || isExpounded(tokens, before, own))) return null;
  const start = afterOpener(tokens, before);
  const apart = withAside(tokens, start, before.last);
  if (apart) return apart;
  for (let i = start; i < before.last; i++) {
    if (tokens[i]?.quoted !== -1) return null;
    if (!isFiniteVerb(tokens[i])) continue;
    const subject = phraseBefore(tokens, i, start);
    const head = tokens[(subject?.last ?? 0) - 1];
    if (!subject || subject.first !== start || !head) return null;
    return head.tag === 'NNP' || is(head, 'personalPronoun') ? subject : agentAfter(tokens, i, before.last);
  }
  return null;
}

/** True for a paragraph that opens with a quotation of a whole sentence, under one in which somebody tells of a thing: "Ruiz explained the plan. ¶ | “We start in May.”" */
function isExpounded(tokens: readonly Token[], before: Sentence, own: Sentence): boolean {
  const opens = own.block === before.block + 1 && tokens[own.first - 1]?.block === before.block;
  if (!opens || [own.first, own.last - 1].some((at) => tokens[at]?.quoted === -1)) return false;
  let verb = before.first;
  while (verb < before.last && !isFiniteVerb(tokens[verb])) verb++;
  return is(tokens[verb], 'expounding') && opensNounPhrase(tokens[verb + 1]);
}

/** Where a sentence begins after what opens it: "But | Ruiz left", "However, | Ruiz left", "On the other side, | Ruiz left". */
function afterOpener(tokens: readonly Token[], { first, last }: Sentence): number {
  if (tokens[first]?.tag === 'CC') return tokens[first + 1]?.text === ',' ? first + 2 : first + 1;
  if (!hasTag(tokens[first], 'IN', 'RB') && !isParticiple(tokens[first])) return first;
  for (let i = first; i < last; i++) {
    if (isFiniteVerb(tokens[i]) || tokens[i]?.quoted !== -1) return first;
    if (tokens[i]?.text === ',') return i + 1;
  }
  return first;
}

/** A name, or a phrase that a name ends, with what stands between it and its verb: "Tom Bell, of Acme, | was blunt", "The Board for the Harbour | is against it". */
function withAside(tokens: readonly Token[], start: number, end: number): Range | null {
  const subject = withTo(tokens, longPhraseAfter(tokens, start, end), end);
  const named = is(tokens[start], 'definiteArticle') ? tokens[start + 1]?.form.upper : isNameWord(tokens[start]);
  if (!subject || !named) return null;
  if (isVerbAt(tokens, subject.last)) return subject;
  if (tokens[subject.last]?.text !== ',') return null;
  for (let i = subject.last + 1; i < end; i++) {
    const token = tokens[i];
    // "Ana Ruiz, a diver, and Tom Bell": two
    if (token?.quoted !== -1 || (token.tag === 'CC' && tokens[i - 1]?.text === ',')) return null;
    if (token.text === ',' && isVerbAt(tokens, i + 1)) return subject;
  }
  return null;
}

/** The phrase with what its name goes on with, over "to": "The Society for the Care of Boats | to Leith". */
function withTo(tokens: readonly Token[], phrase: Range | null, end: number): Range | null {
  if (!phrase || !hasTag(tokens[phrase.last], 'IN', 'TO') || !tokens[phrase.last + 1]?.form.upper) return phrase;
  const rest = longPhraseAfter(tokens, phrase.last + 1, end);
  return rest ? { first: phrase.first, last: rest.last } : phrase;
}

/** True for a finite verb, with adverbs before it. */
function isVerbAt(tokens: readonly Token[], at: number): boolean {
  let verb = at;
  while (isAdverb(tokens[verb])) verb++;
  return isFiniteVerb(tokens[verb]);
}
