/** The corrections of an article after a change. It knows no store: the page, which has none, uses it too. */
import type { Correction } from '../engine/model.ts';
import type { CorrectionChange } from '../messages/protocol.ts';
import { sameAnchor } from './anchor.ts';

/** One of the same statement stands for the one before. */
export function changedCorrections(corrections: readonly Correction[], { put, instead }: CorrectionChange): readonly Correction[] {
  const others = corrections.filter((one) => !(instead && sameAnchor(one, instead)) && !(put && sameAnchor(one, put)));
  return put ? [...others, put] : others;
}
