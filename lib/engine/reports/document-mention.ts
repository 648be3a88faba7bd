/** One mention of a document, with what the words in it and beside it say. */
import type { Noun } from '../languages/nouns.ts';
import { is } from '../languages/vocabulary.ts';
import type { ReportKind, Span } from '../model.ts';

/**
 * Why the article seems to lean on it. said: it speaks, or "according to" stands before it; channel: somebody speaks in it;
 * cited: it is published, quoted, pointed to; null: nothing beside it says so.
 */
export type Evidence = 'said' | 'channel' | 'cited' | null;

/** Positions are indexes in `tokens`. */
export interface Place extends Span {
  readonly first: number;
  readonly last: number;
  /** The noun that stands for its family: "memo" for "memoranda". */
  readonly noun: Noun;
  readonly kind: ReportKind;
  readonly article: 'definite' | 'indefinite' | 'possessive' | 'bare';
  readonly plural: boolean;
  /** "another", "separate", "earlier", "own": not the one spoken of before. */
  readonly other: boolean;
  readonly author: Span | null;
  readonly published: Span | null;
  /** Written as a title: its words are capitalised or quoted. */
  readonly titled: boolean;
  /** It stands in the title of the article. */
  readonly headline: boolean;
  /** What it is about: the words beside the noun, in lower case. */
  readonly topic: ReadonlySet<string>;
  readonly evidence: Evidence;
  /** Its words say that it was made or given out. */
  readonly made: boolean;
  /** Ordered, expected or under way. */
  readonly awaited: boolean;
  /** The noun often means something else. */
  readonly vague: boolean;
  /** The noun needs no article. */
  readonly mass: boolean;
  /** Index in `sources`, where a statement's mention is this one. */
  readonly source: number | null;
  readonly href: string | null;
}

/** True where the mention is enough to make an entry: it speaks, is named, or says who made it or when. */
export function standsAlone(place: Place): boolean {
  const { evidence, vague, mass, article, author, topic, titled, published, made, kind, plural } = place;
  if (is(place.noun, 'correspondence'))
    return evidence === 'said' && (article === 'definite' || author !== null || (plural && (topic.size > 0 || made)));
  if (kind === 'release') return evidence === 'said';
  const described = author !== null || titled || topic.size > 0 || made || published !== null;
  if (article === 'bare' && !described && !(mass && !is(place.noun, 'recordsNoun') && evidence === 'said'))
    // "Reports say so": the article leans on them and names none
    return evidence === 'said' && (plural ? is(place.noun, 'reportNoun') || is(place.noun, 'studyNoun') : !vague);
  // "the paper" is as often a newspaper, "the numbers" as often nobody's
  if (evidence === 'said') return !is(place.noun, 'ambiguousDocument') || described;
  if (place.awaited) return false;
  // "the doctor's judgment", "in my opinion": a court's only where they speak or are given out
  if (vague && is(place.noun, 'rulingNoun')) return made || published !== null || (evidence !== null && article === 'indefinite');
  // "a witness in the inquiry said", "he told the trial": proceedings, not documents
  if (evidence === 'channel' && (is(place.noun, 'proceedings') || (vague && is(place.noun, 'studyNoun')))) return made && author !== null;
  if (evidence === 'channel' && article === 'bare' && author === null && published === null) return false;
  if (evidence === 'channel') return !is(place.noun, 'writtenPiece') || described;
  // "the findings, published in a journal", "based on tax records"
  if (made && is(place.noun, 'researchNoun')) return true;
  if (mass && evidence === 'cited' && topic.size > 0) return true;
  // "part of a lawsuit filed by Bell": that somebody sues is told of for its own sake
  if (vague)
    return author !== null
      ? published !== null || (made && kind !== 'filing') || evidence !== null
      : made && article === 'indefinite' && evidence !== null;
  if (titled && (author !== null || topic.size > 1)) return true;
  // an inquiry is told of for its own sake more often than it is leaned on, and so is a court's ruling of no date
  const told = evidence === null || (kind === 'review' && author === null);
  if (told && kind === 'ruling') return author !== null ? made || published !== null : made && published !== null;
  if (told && (kind === 'review' || kind === 'filing')) return author !== null ? made : made && published !== null;
  if (article === 'bare' && (author === null || (plural && !made))) return evidence !== null && described;
  return author !== null || published !== null || made || evidence !== null || (place.href !== null && article === 'indefinite');
}
