/** What a program can see of what is wrong with what is drawn: sideways scroll, cut words, words over others, targets too small. */

/** CSS pixels that may be lost to rounding. */
const SLACK = 1;
const LEAST_TARGET = 23.5;
const MOST_WORDS = 40;

const TARGETS = 'button, summary, select, input, textarea, a[href], label:has(input)';

interface Line {
  readonly box: DOMRect;
  readonly text: Text;
  /** What stays where it is while the rest is scrolled, and what lies over it on purpose, covers other lines. */
  readonly layer: Element | null;
}

const short = (text: string) => text.trim().replace(/\s+/gu, ' ').slice(0, MOST_WORDS);

function tooSmall(): string[] {
  return Array.from(document.querySelectorAll(TARGETS)).flatMap((each) => {
    const { width, height } = each.getBoundingClientRect();
    const isAmongWords = each.matches('a') && getComputedStyle(each).display === 'inline';
    if (width === 0 || isAmongWords || each.matches('label input') || (width > LEAST_TARGET && height > LEAST_TARGET)) return [];
    return [`${each.localName}.${each.className} is ${Math.round(width)} by ${Math.round(height)} px`];
  });
}

/** Elements that hold words of their own which are there to be seen. */
function* withWords(): Generator<[Text, HTMLElement]> {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const parent = text.parentElement;
    if (parent && text.data.trim() !== '' && !parent.closest('.sr, style, script, option') && parent.checkVisibility())
      yield [text, parent];
  }
}

function boxesOf(text: Text): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(text);
  return Array.from(range.getClientRects()).filter(({ width, height }) => width > 0 && height > 0);
}

/** Words that stand beyond what cuts them off: the edge of the page, of a button, of a box that hides what runs over. Clipped lines are meant to be. */
function cutWords(): string[] {
  const found: string[] = [];
  for (const [text, parent] of withWords()) {
    for (let box: HTMLElement | null = parent; box; box = box.parentElement) {
      const { overflowX, overflowY, webkitLineClamp } = getComputedStyle(box);
      const holds = overflowX !== 'visible' || box.matches('button, select, .button, body');
      if (!holds) continue;
      const edge = box.getBoundingClientRect();
      const isOver = boxesOf(text).some(
        ({ left, right, bottom }) =>
          left < edge.left - SLACK ||
          right > edge.right + SLACK ||
          (webkitLineClamp === 'none' && overflowY === 'hidden' && bottom > edge.bottom + 3 * SLACK),
      );
      if (isOver) found.push(`“${short(text.data)}” is cut by ${box.localName}.${box.className}`);
      // what scrolls up and down shows the rest
      if (isOver || overflowY === 'auto') break;
    }
  }
  return found;
}

function layerOf(element: Element): Element | null {
  for (let box: Element | null = element; box; box = box.parentElement)
    if (['sticky', 'fixed', 'absolute'].includes(getComputedStyle(box).position)) return box;
  return null;
}

/** What is seen of a box that may run over what hides or scrolls it. */
function seenOf({ left, right, top, bottom }: DOMRect, element: Element): DOMRect {
  const seen = { left, right, top, bottom };
  for (let box: Element | null = element; box && box !== document.body; box = box.parentElement) {
    if (getComputedStyle(box).overflowY === 'visible') continue;
    const edge = box.getBoundingClientRect();
    seen.top = Math.max(seen.top, edge.top);
    seen.bottom = Math.min(seen.bottom, edge.bottom);
    seen.left = Math.max(seen.left, edge.left);
    seen.right = Math.min(seen.right, edge.right);
  }
  return new DOMRect(seen.left, seen.top, Math.max(0, seen.right - seen.left), Math.max(0, seen.bottom - seen.top));
}

function wordsOverOthers(): string[] {
  const lines: Line[] = [];
  for (const [text, parent] of withWords()) {
    const layer = layerOf(parent);
    for (const box of boxesOf(text)) lines.push({ box: seenOf(box, parent), text, layer });
  }
  lines.sort((one, other) => one.box.top - other.box.top);
  return lines.flatMap((one, index) => {
    const found: string[] = [];
    for (let at = index + 1; at < lines.length; at++) {
      const other = lines[at] as Line;
      if (other.box.top >= one.box.bottom) break;
      if (one.text === other.text || one.layer !== other.layer) continue;
      const shared = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
      const beside = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const least = Math.min(one.box.height, other.box.height);
      if (shared > least / 2 && beside > 2 * SLACK) found.push(`“${short(one.text.data)}” lies over “${short(other.text.data)}”`);
    }
    return found;
  });
}

/** @returns each fault in words, said once */
export function faultsSeen(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const over = scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px too wide`] : [];
  return [...new Set([...over, ...tooSmall(), ...cutWords(), ...wordsOverOthers()])];
}

/** What axe finds: its rule, and the first place that breaks it. It is fetched when it is asked for. */
export async function faultsOfAxe(): Promise<string[]> {
  const { default: axe } = await import('axe-core');
  const { violations } = await axe.run(document, { resultTypes: ['violations'] });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
}
