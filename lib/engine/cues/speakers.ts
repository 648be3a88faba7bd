/** Who speaks at a cue, where it is not the plain subject. */

import { type HeadKind, headKind } from '../clauses/heads.ts';
import { nicknameEnd } from '../clauses/nicknames.ts';
import { headOf, longPhraseAfter } from '../clauses/phrases.ts';
import { hasTag, isAdverb, isCommonNoun, isNameWord, isNoun, isPastForm, isVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Reading, Sentence, Token } from '../reading.ts';
import { isDash } from '../text/marks.ts';
import { isSingularOf, nounAt } from '../text/word-forms.ts';
import type { VerbHere } from './verb-here.ts';

/** The document that the clause before `at` says somebody came by or made public. */
export function documentGot({ tokens, language }: Reading, sentence: Sentence, at: number): Range | null {
  for (let i = at - 1; i > sentence.first && tokens[i]?.quoted === -1; i--) {
    if (!isVerb(tokens[i])) continue;
    if (!is(tokens[i], 'obtaining')) return null;
    const object = longPhraseAfter(tokens, i + 1, at);
    return object && isSingularOf(tokens[headOf(tokens, object)], language, 'documentNoun') ? object : null;
  }
  return null;
}

/** True for what was said, and says nothing: "It was late, a joke | told in May", "a dream of the crew | told again". */
export function spokenOf({ tokens, language }: Reading, subject: Range, at: number, after: number): boolean {
  const { first } = subject;
  const thing = tokens[headOf(tokens, subject)] as Token;
  return (
    is(tokens[first], 'indefiniteArticle') &&
    (tokens[first - 1]?.text === ',' || isDash(tokens[first - 1])) &&
    tokens[after]?.quoted === -1 &&
    thing.tag === 'NN' &&
    isPastForm(tokens[at]) &&
    hasTag(tokens[after], 'IN', 'RB', 'RBR', ',', '.') &&
    !is(tokens[after], 'complementizer') &&
    !is(thing, 'personNoun') &&
    !is(thing, 'documentNoun') &&
    // "It was late, an inquest | heard"
    !is(thing, 'forum') &&
    nounAt(thing, language).kinds.length === 0
  );
}

/** What surely is no document. */
const NO_DOCUMENT: ReadonlySet<HeadKind> = new Set(['body', 'people', 'person', 'number']);

/**
 * True for what somebody did, or what came about, by which something is seen: "the arrest of Bell | showed that"; not "the arrest report".
 * So it is with all that is told before "which", but for a document: "they are small schools, which | shows that".
 */
export function lookedAt(reading: Reading, subject: Range, { verb, group }: Pick<VerbHere, 'verb'> & { readonly group: number }): boolean {
  const { tokens } = reading;
  if (!is(verb, 'evincing')) return false;
  const head = tokens[headOf(tokens, subject)];
  if (is(head, 'silentDeed') && isCommonNoun(head) && head?.form.small) return true;
  const which = is(tokens[group - 1], 'thingRelative') && tokens[group - 2]?.text === ',';
  return which && isCommonNoun(head) && NO_DOCUMENT.has(headKind(reading, subject));
}

/** Who stands after the verb: "said [retired nurse Ana Ruiz]", "said [newly elected town councillor Ana Ruiz]". */
export function speakerAfter(tokens: readonly Token[], at: number, end: number): Range | null {
  const phrase = longPhraseAfter(tokens, afterParticiple(tokens, at, end), end);
  return phrase && { first: at, last: overNickname(tokens, phrase.last, end) };
}

/** Where the name ends that goes on after a nickname, "Tom | “The Lion” Bell"; `at`, where none stands there. */
function overNickname(tokens: readonly Token[], at: number, end: number): number {
  let last = isNameWord(tokens[at - 1]) ? (nicknameEnd(tokens, at) ?? at) : at;
  if (!isNameWord(tokens[last])) return at;
  while (last > at && last < end && isNameWord(tokens[last])) last++;
  return last;
}

/** Where the noun begins before a name, after the participle at `at` that says what they were or are; `at`, where none does. */
function afterParticiple(tokens: readonly Token[], at: number, end: number): number {
  const participle = isAdverb(tokens[at]) ? at + 1 : at;
  if (tokens[participle]?.tag !== 'VBN' || !isNoun(tokens[participle + 1])) return at;
  let name = participle + 2;
  while (name < end && isCommonNoun(tokens[name])) name++;
  return tokens[name]?.tag === 'NNP' ? participle + 1 : at;
}

/** Longest phrase whose tags make none, in tokens: "exit polls" with "exit" taken for a verb. */
const UNREAD = 8;

/** The words up to the next mark, where they are few. */
export function wordsToComma(tokens: readonly Token[], first: number, ceiling: number): Range | null {
  let last = first;
  while (last < ceiling && /^[\p{L}\p{N}]/u.test(tokens[last]?.text ?? '')) last++;
  return last > first && last - first <= UNREAD ? { first, last } : null;
}
