/**
 * Islands of the page on which people speak: what elements of one look set apart from the running text, and where most of it says "I" or stands in
 * quotation marks.
 */
import type { Reading } from '../reading.ts';
import { isQuotation, type Line } from './lines.ts';

/** Share of the islands of one look on which somebody must speak. */
const SHARE = 0.6;

/** The lines, with which of them stand on such an island. */
export function withVoices(reading: Reading, lines: readonly Line[]): readonly Line[] {
  const styles = new Map<number, Map<number, Line[]>>();
  for (const line of lines) {
    const { island } = reading.document.blocks[line.block] ?? {};
    if (!island) continue;
    const islands = styles.get(island.style) ?? new Map<number, Line[]>();
    styles.set(island.style, islands);
    const own = islands.get(island.nth);
    if (own) own.push(line);
    else islands.set(island.nth, [line]);
  }
  const voiced = new Set<Line>();
  for (const islands of styles.values()) {
    const all = [...islands.values()];
    const spoken = all.filter((own) => isSpoken(reading, own));
    // where nobody says "I", "we" may be those who write the page
    const isPersonal = all.flat().some((line) => line.alone || line.kind === 'quote' || isQuotation(reading.tokens, line));
    if (!isPersonal || spoken.length < all.length * SHARE) continue;
    for (const line of all.flat()) if (isText(line)) voiced.add(line);
  }
  return voiced.size === 0 ? lines : lines.map((line) => (voiced.has(line) ? { ...line, voiced: true } : line));
}

const isText = ({ kind }: Line): boolean => kind === 'paragraph' || kind === 'quote' || kind === 'item';

/** True where half of the lines are quotations, or somebody speaks of themselves in them. */
function isSpoken({ tokens }: Reading, lines: readonly Line[]): boolean {
  const said = lines.filter(isText);
  const own = said.filter((line) => line.own || isQuotation(tokens, line));
  return own.length > 0 && own.length * 2 >= said.length;
}

/** The lines up to the end of the island on which the heading above them stands; all, where it stands on none, or nobody speaks there. */
export function withinIsland({ document }: Reading, heading: Line | undefined, lines: readonly Line[]): readonly Line[] {
  const islandOf = (line: Line | undefined) => document.blocks[line?.block ?? -1]?.island?.nth;
  const island = islandOf(heading);
  const end = island === undefined ? -1 : lines.findIndex((line) => islandOf(line) !== island);
  const inside = lines.slice(0, Math.max(end, 0));
  return inside.some(({ own }) => own) ? inside : lines;
}
