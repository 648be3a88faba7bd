/**
 * What an element is to a reader, told by its name, role and a few attributes. The browser's computed style would say it too,
 * but it costs a layout, and the command line has none: both must read the same text.
 */

/** Elements whose contents are no text of an article. */
const SKIPPED = new Set([
  'SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'HEAD', 'TITLE', 'LINK', 'META', 'BUTTON', 'INPUT', 'SELECT', 'TEXTAREA', 'OPTION',
  'DATALIST', 'IFRAME', 'FRAME', 'OBJECT', 'EMBED', 'VIDEO', 'AUDIO', 'CANVAS', 'MAP', 'NAV', 'DIALOG', 'PROGRESS', 'METER', 'MENU', 'RP', 'RT',
]); // biome-ignore format: a table

/** Of these the ones that a page may have wrapped around its text all the same, or never closed before it. */
const AROUND_TEXT = new Set(['BUTTON', 'NAV', 'DIALOG', 'MENU']);

/** Elements that stand in the line; every other one begins and ends a block. */
const INLINE = new Set([
  'A', 'ABBR', 'ACRONYM', 'B', 'BDI', 'BDO', 'BIG', 'CITE', 'CODE', 'DATA', 'DEL', 'DFN', 'EM', 'FONT', 'I', 'INS', 'KBD', 'LABEL', 'MARK',
  'NOBR', 'OUTPUT', 'Q', 'RUBY', 'RB', 'S', 'SAMP', 'SLOT', 'SMALL', 'SPAN', 'STRIKE', 'STRONG', 'SUB', 'SUP', 'TIME', 'TT', 'U', 'VAR', 'WBR',
  'PICTURE', 'IMG', 'BLINK',
]); // biome-ignore format: a table

const SKIPPED_ROLES = /^(?:navigation|dialog|alertdialog|alert|button|search|menu|menubar|toolbar|tablist|tooltip|status|textbox|banner)$/;

/**
 * A member of a document or a form, as the browser gives it: named elements of the page can stand in the place of any of them, and
 * of none that is asked of the kind itself.
 */
export function own<Owner extends Node, Name extends keyof Owner>(owner: Owner, name: Name): Owner[Name] {
  const value = Reflect.get(Object.getPrototypeOf(owner), name, owner) as Owner[Name];
  return typeof value === 'function' ? value.bind(owner) : value;
}

/**
 * A member of any node, as cheap as it can be. Forms alone are not taken at their word: without this one with a field called
 * `parentElement` would be climbed for ever.
 */
export function member<Owner extends Node, Name extends keyof Owner>(node: Owner, name: Name): Owner[Name] {
  const { tagName } = node as Partial<Element>;
  return typeof tagName === 'string' && tagName.length !== 4 ? node[name] : own(node, name);
}

/** True where the node is the other, or stands under it. */
export function contains(outer: Node, node: Node | null): boolean {
  return (typeof outer.contains === 'function' ? outer : { contains: own(outer, 'contains') }).contains(node);
}

/** The element's name in capitals. A form may hide its own properties behind the names of its fields, so nothing is taken on trust. */
export function nameOf(element: Element): string {
  const name: unknown = element.tagName;
  return typeof name === 'string' ? name.toUpperCase() : 'FORM';
}

/** An attribute's value, or the empty string. */
export function attributeOf(element: Element, name: string): string {
  const get = typeof element.getAttribute === 'function' ? element : { getAttribute: own(element, 'getAttribute') };
  return get.getAttribute(name) ?? '';
}

/** Most elements of a text have none: then nothing has to be looked up. False where a form's field hides them. */
export function hasNoAttributes(element: Element): boolean {
  return typeof element.hasAttributes === 'function' && !element.hasAttributes();
}

/** The classes and the identifier of an element, the words that authors name its use by. */
export function namesOf(element: Element): string {
  return `${attributeOf(element, 'class')} ${attributeOf(element, 'id')}`;
}

/** True for all but the inline elements of HTML, by the lower-case name; one that is not known stands as a block. */
export function isBlock(name: string): boolean {
  return !INLINE.has(name);
}

/**
 * True where nothing inside can be text of an article: scripts, controls, navigation, hidden things.
 * @param trusted true where the text may stand in what calls itself navigation, a dialog or a control
 */
export function isSkipped(element: Element, name: string, trusted = false): boolean {
  if (SKIPPED.has(name) && !(trusted && AROUND_TEXT.has(name))) return true;
  // A note's number, raised behind the words: it would read as part of them.
  if (name === 'SUP' && /^\s*[[(]?(?:\d{1,3}|\*|†)[\])]?\s*$/.test(element.textContent ?? '') && element.querySelector('a')) return true;
  if (hasNoAttributes(element)) return false;
  const editable = attributeOf(element, 'contenteditable');
  if (element.hasAttribute?.('hidden') || (editable !== '' && editable !== 'false' && editable !== 'inherit')) return true;
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributeOf(element, 'style'))) return true;
  return !trusted && SKIPPED_ROLES.test(attributeOf(element, 'role'));
}

/**
 * Whether an element is drawn, and what else is asked of it, by the browser's own word; true where there is no browser, or none that knows of it.
 */
export function isShown(element: Element, options?: CheckVisibilityOptions): boolean {
  const check: Element['checkVisibility'] | undefined = own(element, 'checkVisibility');
  return check?.(options) !== false;
}

/** Text nodes that are looked at for how long a text is. */
const MOST_TEXTS = 2000;

/** The element's text where it has no more letters than `most`; null: it has, or stands in too many pieces. It is not gone through any further. */
export function textUpTo(element: Element, most: number): string | null {
  const walker = own(element.ownerDocument, 'createTreeWalker')(element, 4 /* text nodes */);
  let text = '';
  for (let i = 0; walker.nextNode(); i++) {
    text += (walker.currentNode as Text).data;
    if (text.length > most || i >= MOST_TEXTS) return null;
  }
  return text;
}
