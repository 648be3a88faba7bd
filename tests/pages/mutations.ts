/** What pages do to their own text, at random places. */

/** A whole number from 0 to below the limit. */
export type Dice = (limit: number) => number;

/** The same throws for the same seed. */
export function rolled(seed: number): Dice {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * Math.max(1, limit));
  };
}

/** Changes the text under the element. False where it found no place for it. */
type Mutation = (root: Element, dice: Dice, count: number) => boolean;

const paragraphsOf = (root: Element) =>
  [...root.querySelectorAll('p, li, h2, blockquote, td, div')].filter(
    (element) => (element.textContent ?? '').trim().length > 30 && !element.querySelector('p, li, h2, blockquote, td, div'),
  );

/** A mutation of one paragraph. */
const ofParagraph =
  (change: (paragraph: HTMLElement, dice: Dice, count: number, root: Element) => unknown): Mutation =>
  (root, dice, count) => {
    const paragraphs = paragraphsOf(root);
    const paragraph = paragraphs[dice(paragraphs.length)];
    return paragraph instanceof HTMLElement && change(paragraph, dice, count, root) !== false;
  };

/** A mutation of one text node of a paragraph. */
const ofText = (change: (text: Text, dice: Dice, count: number) => unknown): Mutation =>
  ofParagraph((paragraph, dice, count) => {
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) if ((walker.currentNode as Text).data.trim() !== '') texts.push(walker.currentNode as Text);
    const text = texts[dice(texts.length)];
    return text !== undefined && change(text, dice, count) !== false;
  });

function wrapped(text: Text, dice: Dice, name: string): void {
  const [from, length] = [dice(text.length), 1 + dice(40)];
  const range = document.createRange();
  range.setStart(text, from);
  range.setEnd(text, Math.min(text.length, from + length));
  range.surroundContents(document.createElement(name));
}

const LATE = (count: number) =>
  `“We have counted ${count + 3} of them since the morning and nobody has come,” said Ada Brook, who keeps the gate, on Friday.`;

export const mutations: Readonly<Record<string, Mutation>> = {
  'words before': ofText((text, _, count) => {
    text.data = `Changed ${count}. ${text.data}`;
  }),
  'words inside': ofText((text, dice) => text.insertData(dice(text.length), ' [edited] ')),
  'words away': ofText((text, dice) => text.deleteData(dice(text.length), 1 + dice(20))),
  'letters replaced': ofText((text, dice) => text.replaceData(dice(text.length), 6, 'zzzzzz')),
  'numbers replaced': ofText((text) => {
    if (!/\d/.test(text.data)) return false;
    text.data = text.data.replace(/\d/g, (digit) => String(9 - Number(digit)));
  }),
  'the same words set': ofText((text) => {
    text.data = `${text.data}`;
  }),
  'all words replaced': ofText((text, _, count) => {
    text.data = LATE(count);
  }),
  'a text split': ofText((text, dice) => text.splitText(dice(text.length))),
  'a text split often': ofText((text, dice) => {
    let rest = text;
    for (let i = 0; i < 6 && rest.length > 12; i++) rest = rest.splitText(1 + dice(10));
  }),
  'a text taken out and put back': ofText((text) => {
    const { parentNode, nextSibling } = text;
    text.remove();
    parentNode?.insertBefore(text, nextSibling);
  }),
  'a text before': ofText((text) => text.before('Inserted before it. ')),
  'a text after': ofText((text) => text.after(' Inserted after it.')),
  'an element with words in the middle': ofText((text, dice) => {
    const rest = text.splitText(dice(text.length));
    const note = document.createElement('span');
    note.textContent = ' a note of the desk ';
    rest.before(note);
  }),
  'a line break in the middle': ofText((text, dice) => text.splitText(dice(text.length)).before(document.createElement('br'))),
  'a comment in the middle': ofText((text, dice) => text.splitText(dice(text.length)).before(new Comment('ad slot'))),
  'a stretch wrapped': ofText((text, dice) => wrapped(text, dice, 'mark')),
  'a stretch linked': ofText((text, dice) => wrapped(text, dice, 'a')),
  normalized: ofParagraph((paragraph) => paragraph.normalize()),
  'the whole normalized': (root) => {
    root.normalize();
    return true;
  },
  'emphasis away': ofParagraph((paragraph) => {
    const inner = paragraph.querySelector('a, em, b, strong, i, mark, span, font');
    if (!inner) return false;
    inner.replaceWith(...inner.childNodes);
  }),
  'a late paragraph': ofParagraph((paragraph, _, count) => paragraph.insertAdjacentHTML('afterend', `<p>${LATE(count)}</p>`)),
  'a paragraph before': ofParagraph((paragraph, _, count) => paragraph.insertAdjacentHTML('beforebegin', `<p>${LATE(count)}</p>`)),
  'a paragraph away': ofParagraph((paragraph, _, __, root) => (paragraphsOf(root).length > 8 ? paragraph.remove() : false)),
  'a paragraph moved': ofParagraph((paragraph, dice, _, root) => {
    const others = paragraphsOf(root);
    const other = others[dice(others.length)];
    if (!other || other === paragraph) return false;
    other.before(paragraph);
  }),
  'a paragraph taken out and put back': ofParagraph((paragraph) => {
    const { parentNode, nextSibling } = paragraph;
    paragraph.remove();
    parentNode?.insertBefore(paragraph, nextSibling);
  }),
  'a paragraph away for two frames': ofParagraph((paragraph) => {
    const place = new Comment('here');
    paragraph.replaceWith(place);
    requestAnimationFrame(() => requestAnimationFrame(() => place.isConnected && place.replaceWith(paragraph)));
  }),
  'a paragraph for its copy': ofParagraph((paragraph) => paragraph.replaceWith(paragraph.cloneNode(true))),
  'a paragraph written anew': ofParagraph((paragraph) => {
    const { innerHTML } = paragraph;
    paragraph.innerHTML = innerHTML;
  }),
  'a paragraph translated': ofParagraph((paragraph) => {
    const words = (paragraph.textContent ?? '').split(' ').reverse().join(' ');
    paragraph.textContent = '';
    const font = paragraph.appendChild(document.createElement('font'));
    font.appendChild(document.createElement('font')).textContent = words;
  }),
  'the words of two paragraphs exchanged': ofParagraph((paragraph, dice, _, root) => {
    const others = paragraphsOf(root);
    const other = others[dice(others.length)];
    if (!other || other === paragraph || other.contains(paragraph) || paragraph.contains(other)) return false;
    [paragraph.textContent, other.textContent] = [other.textContent, paragraph.textContent];
  }),
  'a paragraph hidden or shown': ofParagraph((paragraph) => {
    paragraph.hidden = !paragraph.hidden;
  }),
  'a paragraph edited by its reader': ofParagraph((paragraph) => {
    paragraph.contentEditable = paragraph.isContentEditable ? 'false' : 'true';
  }),
  'the article written anew': (root, dice) => {
    if (dice(4) > 0) return false;
    const { innerHTML } = root;
    root.innerHTML = innerHTML;
    return true;
  },
};
