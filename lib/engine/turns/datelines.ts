/** Places before a dash that look like who speaks: "LEITH — The lock was shut." */
import type { Token } from '../reading.ts';
import { isDash } from '../text/marks.ts';
import { comingAgain } from './coming-again.ts';
import type { Label } from './labels.ts';

/** The labels without those that nothing but a dash sets apart and that stand once: "LEITH — The lock was shut." */
export function withoutDatelines(tokens: readonly Token[], labels: readonly Label[]): readonly Label[] {
  const isDashed = ({ range, line }: Label) => line.lead === line.first && isDash(tokens[range.last]);
  if (!labels.some(isDashed)) return labels;
  const again = comingAgain(labels.map(({ key }) => key));
  return labels.filter((label) => again.has(label.key) || !isDashed(label));
}
