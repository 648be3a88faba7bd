import type { Span } from '../../engine/model.ts';
import { chooseSelected } from '../choose/choose-selected.ts';
import type { Shown } from '../page-parts.ts';

/** The statements of which the reader has selected words, in the order of the article: indexes in `attributions`; `too-large`: more is selected than can be gone through. */
export function selectedStatements({ reading, analysis }: Pick<Shown, 'reading' | 'analysis'>): number[] | 'too-large' {
  const choice = chooseSelected(reading.root.ownerDocument);
  if (choice === null) return [];
  if (choice === 'too-large') return choice;
  const selected = reading.map.pieces.flatMap(({ node, offset, start, length }) => {
    const [from, to] = choice.stretchOf?.(node) ?? [0, 0];
    return to > offset && from < offset + length
      ? [{ start: start + Math.max(0, from - offset), end: start + Math.min(length, to - offset) }]
      : [];
  });
  const isSelected = ({ start, end }: Span) => selected.some((part) => part.start < end && part.end > start);
  const found = new Set<number>();
  for (const [index, { content, echo }] of analysis.attributions.entries()) if (!echo && content.some(isSelected)) found.add(index);
  for (const { span, attribution } of analysis.echoes) if (attribution !== null && isSelected(span)) found.add(attribution);
  return [...found].sort((a, b) => a - b);
}
