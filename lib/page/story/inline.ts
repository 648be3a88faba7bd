/** Elements in a line that are shown as lines of their own, or otherwise than what stands before them. */
import { attributeOf, member, nameOf, textUpTo } from '../dom/elements.ts';

/** True for a span right behind another with classes of its own: such are lines or boxes, as a name and what its bearer is. */
export function isBesideAnother(element: Element, name: string): boolean {
  const before = name === 'SPAN' ? (element.previousSibling as Element | null) : null;
  const [own, other] = before?.nodeName === 'SPAN' ? [attributeOf(element, 'class'), attributeOf(before, 'class')] : ['', ''];
  return own !== '' && other !== '' && own !== other;
}

/** The longest words that say what somebody is, in letters. */
const LABEL = 100;

/** True for short words that are no sentence, and with which none goes on: "Head teacher, Quay School". */
export function isLabel(element: Element): boolean {
  const [text, next] = [textUpTo(element, LABEL), element.nextSibling];
  const goesOn = next?.nodeName === '#text' && (next.nodeValue ?? '').trim() !== '';
  return text !== null && !goesOn && !ENDED.test(text.trim());
}

/** Elements in a line that hold no more than words. */
const WORDS = /^(?:SPAN|I|EM|B|STRONG|CITE|SMALL)$/;
/** How a sentence ends, and how a name begins. */
const [ENDED, BEGUN] = [/[.?!…]["”’)]*$/, /^\p{Lu}/u];

/** True for such an element glued to another that ends with a sentence: "<i>Is it late?</i><span>Ana, Leith</span>" are two lines. */
export function beginsAnew(element: Element, name: string): boolean {
  const before = WORDS.test(name) ? (element.previousSibling as Element | null) : null;
  if (!before || !WORDS.test(before.nodeName) || before.nodeName === name) return false;
  return ENDED.test(edgeOf(before, 'lastChild')) && BEGUN.test(edgeOf(element, 'firstChild'));
}

/** The first or last text of an element. */
function edgeOf(element: Element, side: 'firstChild' | 'lastChild'): string {
  let node: Node | null = element;
  while (node?.[side]) node = node[side];
  return node?.nodeValue ?? '';
}

/** The small print or span in which a heading ends, after other words: "Ana Ruiz <small>Baker, Leith</small>"; null: it ends in none. */
export function tailOf(heading: Element): Element | null {
  const tail = member(heading, 'lastElementChild');
  if (!tail || !/^(?:SMALL|SPAN)$/.test(nameOf(tail)) || (tail.nextSibling?.textContent ?? '').trim() !== '') return null;
  const [own, all] = [tail.textContent ?? '', member(heading, 'textContent') ?? ''];
  return own.trim() !== '' && all.trim().length > own.trim().length ? tail : null;
}
