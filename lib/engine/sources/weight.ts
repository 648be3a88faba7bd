/** How much a mention brings whom it speaks of to the fore. */

import { hasTag, isFiniteVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Mention, Reading, Sentence } from '../reading.ts';
import { QUOTED } from './discourse.ts';

/** Subjects weigh most, then other whole phrases, then those inside phrases and quotations. */
export function weightOf({ tokens, sentences }: Reading, mention: Mention, quoted: boolean, speaks: boolean): number {
  if (quoted) return QUOTED;
  if (speaks) return 1.4;
  const next = tokens[mention.last];
  const before = tokens[mention.first - 1];
  const { first } = sentences[tokens[mention.first]?.sentence ?? 0] as Sentence;
  // "But Bell, the mayor, left"
  const opens = mention.first === first || (mention.first === first + 1 && hasTag(before, 'CC', 'RB'));
  if (next?.tag === 'POS') return 0.5;
  // "after the inquiry was published, it said"
  if (is(before, 'subordinator') || is(before, 'complementizer') || is(before, 'questionWord')) return 0.8;
  // "moving it from Harrow to Leeds costs"
  if (hasTag(before, 'IN', 'TO')) return 0.4;
  // "Ana Hale and Eva Bell met": both alike
  if (next?.tag === 'CC' && opens) return 1.2;
  if (isFiniteVerb(next) || (next?.text === ',' && opens)) return 1.2;
  // "Bell himself laughed"
  if (is(next, 'reflexive')) return 1.2;
  if (hasTag(next, 'RB', 'WP')) return opens ? 1.2 : 0.9;
  return 0.6;
}
