/** How an article names a speaker where they speak, and whether a system saw it. */
import type { Span } from '../lib/engine/model.ts';
import type { MarkedStatement } from './model.ts';
import { wordsOf } from './names.ts';

/** From the plainest to none at all, as the tables list them. */
export const MENTION_KINDS = ['full name', 'part of a name', 'pronoun', 'another noun phrase', 'none'] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

const PRONOUN = /^(?:i|we|you|he|she|it|they|me|us|him|her|them|his|its|their|who|whom|whose|this|these|those|both|one)$/iu;
const CAPITALISED = /\p{Lu}[\p{L}\p{N}'’.-]*/gu;
/** "WHO", "the U.N.": a short form is a part of the name. */
const INITIALS = /^\p{Lu}(?:\.?\p{Lu})+\.?s?$/u;

/**
 * The kind of the words that are marked as naming the source; null where no speaker is marked. A capitalised word that the speaker's
 * name has as well makes a name of it; without one it is a description ("the company", "two officials").
 */
export function mentionKindOf({ speaker, source }: MarkedStatement, text: string): MentionKind | null {
  if (speaker === null) return null;
  if (source.length === 0) return 'none';
  const mention = source.map(({ start, end }) => text.slice(start, end)).join(' ');
  if (mention.split(/\s+/u).every((word) => PRONOUN.test(word))) return 'pronoun';
  const [inMention, inSpeaker] = [namingWords(mention), namingWords(speaker)];
  if (!inSpeaker.some((word) => inMention.includes(word)))
    return mention.split(/\s+/u).some((word) => INITIALS.test(word)) ? 'part of a name' : 'another noun phrase';
  return inSpeaker.every((word) => inMention.includes(word)) ? 'full name' : 'part of a name';
}

/** The capitalised words of a name, without titles and articles. */
const namingWords = (name: string) => [...name.matchAll(CAPITALISED)].flatMap(([word]) => wordsOf(word));

/** Longer "mentions" are clauses, not names. In UTF-16 code units. */
const LONGEST = 120;

/** True where one of the mentions that a system gives touches one of the marked. */
export function isUnderMentions(marked: readonly Span[], given: readonly Span[]): boolean {
  return given.filter(({ start, end }) => end - start <= LONGEST).some((a) => marked.some((b) => a.start < b.end && b.start < a.end));
}
