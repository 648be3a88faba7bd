/** Short lines that a class of their own sets apart from the prose below them, as names over what is said: as good as bold, and often shown so. */
import type { Found, Story } from './story-selected.ts';

/** Fewest lines of one class, and the longest of them, in letters. */
const [FEWEST, LONGEST] = [2, 80];
/** How a sentence ends, or a line that goes on; and what opens a name or a heading. */
const [ENDED, BEGUN] = [/[.?!…,;][)\]]?["”’]?$/, /^["“‘]?\p{Lu}/u];

/** The block's name and classes alone. */
export const ownShape = ({ shape }: Found): string => shape.split(' < ', 1)[0] ?? '';

/** The same; null: it has no class. */
function ownLook(item: Found): string | null {
  const own = ownShape(item);
  return / \S/.test(own) ? own : null;
}

/** True for a line that says no sentence, stands in no quotation, and looks like the text but for its class. */
const isShort = ({ kind, run, quotation }: Found): boolean =>
  kind === 'paragraph' &&
  quotation === null &&
  run.lead === null &&
  run.linked === 0 &&
  run.text.length <= LONGEST &&
  BEGUN.test(run.text) &&
  !ENDED.test(run.text);

/** True for a paragraph that ends like a sentence, or goes on. */
const isSaid = (item: Found | undefined): boolean => item?.kind === 'paragraph' && ENDED.test(item.run.text);

/** The story with such lines in bold. @param found what its parts were found as */
export function withLinesApart(story: Story, found: readonly Found[]): Story {
  const apart = linesApart(found);
  if (apart.size === 0) return story;
  return story.map((part, i) => {
    const { run } = part;
    return apart.has(found[i] as Found) ? { ...part, run: { ...run, lead: { style: 'bold', end: run.text.length } } } : part;
  });
}

/**
 * Such lines of a story: each right above a paragraph of another look, or above what its bearer is, and right below another but for the first;
 * and all that have the class are such lines.
 */
function linesApart(found: readonly Found[]): ReadonlySet<Found> {
  const byLook = new Map<string, Found[]>();
  const others = new Set<string>();
  for (const [i, item] of found.entries()) {
    const look = ownLook(item);
    if (look === null) continue;
    const alike = byLook.get(look) ?? [];
    byLook.set(look, alike);
    const [above, next] = [found[i - 1], found[i + 1]];
    const role = next && isShort(next) && ownLook(next) !== null && ownLook(next) !== look;
    const text = role ? found[i + 2] : next;
    const isOver = isSaid(text) && text !== undefined && ownLook(text) !== look;
    // "**Yes**" below a name in a heading belongs to that
    const isFirst = alike.length === 0 && (above?.kind === 'heading' || above?.kind === 'title');
    if (!isOver || !isShort(item) || !(isFirst || isSaid(above))) others.add(look);
    alike.push(item);
  }
  return new Set([...byLook].flatMap(([look, lines]) => (others.has(look) || lines.length < FEWEST ? [] : lines)));
}
