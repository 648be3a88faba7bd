/** The statements of which the reader has selected words, in the order of the article: indexes in `attributions`. */
import type { Span } from '../../engine/model.ts';
import type { Shown } from './shown.ts';

export function selectedStatements({ reading, analysis }: Pick<Shown, 'reading' | 'analysis'>): number[] {
  const selection = reading.root.ownerDocument.getSelection();
  const ranges = Array.from({ length: selection?.rangeCount ?? 0 }, (_, index) => (selection as Selection).getRangeAt(index));
  const isSelected = (span: Span) => {
    const own = reading.map.rangeOf(span);
    return own !== null && ranges.some((range) => overlap(own, range));
  };
  const found = new Set<number>();
  for (const [index, { content, echo }] of analysis.attributions.entries()) if (!echo && content.some(isSelected)) found.add(index);
  for (const { span, attribution } of analysis.echoes) if (attribution !== null && isSelected(span)) found.add(attribution);
  return [...found].sort((a, b) => a - b);
}

/** Neither end of the one alone touches the other, and both stand in one tree. */
function overlap(own: Range, range: Range): boolean {
  if (range.collapsed || own.startContainer.getRootNode() !== range.startContainer.getRootNode()) return false;
  return own.compareBoundaryPoints(Range.START_TO_END, range) > 0 && own.compareBoundaryPoints(Range.END_TO_START, range) < 0;
}
