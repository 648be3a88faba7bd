import { leavesGap } from '../clauses/leaves-gap.ts';
/**
 * Where what is said lacks words that the article has before who says it. Without a sign of it a copy would read as another sentence.
 *
 *   The lift, which Ruiz said | was late, was shut.      The men whom Ruiz accused | of lying left.      what Ruiz called | “a mess”
 *       “Ruiz said … was late”                               “Ruiz accused … of lying”                       “Ruiz called … “a mess””
 */
import { hasTag, isFiniteVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Range, Reading } from '../reading.ts';

import type { Draft } from './draft.ts';

/** The offset at which they are missing: before words that the article tells, behind the cue before words in quotation marks; undefined: none are. */
export function gapOf(reading: Reading, { cue, content, of, shape }: Draft): number | undefined {
  const { tokens } = reading;
  const [said] = content;
  const opening = tokens[said?.first ?? -1];
  if (!cue || !said || !opening || said.first < cue.last) return undefined;
  // "was called “a mess” by Ruiz": without a sign of it "Ruiz called “a mess”"
  if (shape === 'described' && !cue.subject) return tokens[cue.last - 1]?.end;
  if (cue.order !== 'before') return undefined;
  // "what she said: it was late", "whom she told that it was late" lack nothing
  if (shape === 'colon' || is(opening, 'complementizer')) return undefined;
  if (shape !== 'gap' && !lacksPart(reading, cue, said) && !lacksThing(reading, cue, said, of)) return undefined;
  return opening.quoted === -1 ? opening.start : (tokens[cue.last - 1]?.end ?? opening.start);
}

/** True for a clause that lacks what "which" stands for: "which she said | was late", "whom he said | he knew". After "that" only where its verb tells. */
function lacksPart({ tokens }: Reading, cue: Cue, { first }: Range): boolean {
  const which = tokens[(cue.subject?.first ?? 0) - 1];
  // "whose lawyers said it was late"
  if (!leavesGap(tokens, cue) || which?.tag === 'WP$') return false;
  const opening = tokens[first];
  if (!is(which, 'complementizer')) return true;
  return (is(opening, 'finiteAuxiliary') || hasTag(opening, 'MD')) && isFiniteVerb(opening);
}

/** True where the verb takes a thing and what is said of it, and only the latter follows: "which she described | as “a mess”", "whom he accused | of lying". */
function lacksThing({ tokens, language }: Reading, { verb, subject, group, last }: Cue, { first }: Range, of: Range | null): boolean {
  if (of) return of.last <= group;
  const which = tokens[(subject?.first ?? 0) - 1];
  const takesUp = (is(which, 'relativePronoun') && !is(which, 'complementizer') && which?.tag !== 'WP$') || is(which, 'freeRelative');
  if (!takesUp || first !== last) return false;
  const links = (language.requests[verb?.lemma ?? ''] ?? '').split(' ');
  return links.some((link) =>
    link.startsWith('+') ? tokens[first]?.lower === link.slice(1) : link === 'as' && tokens[first]?.quoted !== -1,
  );
}
