/**
 * A layout for happy-dom, which has none: every text node on a line of its own, 20 pixels high, every letter 10 pixels wide.
 * It goes by what stands in the page when it is asked, and is taken away after the test.
 */
import { onTestFinished, vi } from 'vitest';

const [LINE, LETTER] = [20, 10];

/** The text nodes with letters in them, from top to bottom. */
function linesOf(document: Document): Text[] {
  const walker = document.createTreeWalker(document.body, 4);
  const lines: Text[] = [];
  while (walker.nextNode()) if ((walker.currentNode as Text).data.trim()) lines.push(walker.currentNode as Text);
  return lines;
}

/** @param scrolled - the pixels of the page above the window */
export function layOut(document: Document, scrolled = 0): void {
  const box = (line: number, from: number, to: number) => new DOMRect(from * LETTER, line * LINE - scrolled, (to - from) * LETTER, LINE);
  const lineAt = (y: number) => linesOf(document)[Math.floor((y + scrolled) / LINE)];

  const rects = vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function (this: Range) {
    const boxes = linesOf(document).flatMap((node, line) => {
      if (!this.intersectsNode(node)) return [];
      const from = node === this.startContainer ? this.startOffset : 0;
      const to = node === this.endContainer ? this.endOffset : node.data.length;
      return from < to ? [box(line, from, to)] : [];
    });
    return boxes as unknown as DOMRectList;
  });
  const bounds = vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const within = linesOf(document).flatMap((node, line) => (this.contains(node) ? [{ line, length: node.data.length }] : []));
    const [first, last] = [within[0], within.at(-1)];
    if (!first || !last) return new DOMRect(0, 0, 0, 0);
    return new DOMRect(
      0,
      first.line * LINE - scrolled,
      Math.max(...within.map(({ length }) => length)) * LETTER,
      (last.line + 1 - first.line) * LINE,
    );
  });
  // where the browser has them: a page may have elements of these names
  const own = Object.getPrototypeOf(document) as Document;
  const element = vi.spyOn(own, 'elementFromPoint').mockImplementation((x, y) => {
    const node = lineAt(y);
    return node && x < node.data.length * LETTER ? node.parentElement : document.body;
  });
  Object.assign(own, {
    caretPositionFromPoint: (x: number, y: number) => {
      const node = lineAt(y);
      return node ? { offsetNode: node, offset: Math.min(node.data.length, Math.round(x / LETTER)) } : null;
    },
  });
  onTestFinished(() => {
    for (const mock of [rects, bounds, element]) mock.mockRestore();
    Reflect.deleteProperty(own, 'caretPositionFromPoint');
    document.body.innerHTML = '';
  });
}
