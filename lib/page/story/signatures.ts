/** Lines that say, below what somebody wrote, whose it is: by what they are called, and by how they begin. */
import { attributeOf, member, nameOf, textUpTo } from '../dom/elements.ts';

/** The longest signature, in letters, and most paragraphs of a box that its last signs. */
const [LONGEST, MOST] = [100, 6];
/** Names of what holds a signature. */
const SIGNS = /(?:^|[\s_-])(?:attrib(?:ution)?|signature|sig|sign|signed|sign-?off)(?=$|\s)/i;
/** … below what stands in a box. */
const SIGNS_BOX = new RegExp(`${SIGNS.source}|(?:^|[\\s_-])(?:from|cite|credit|who|attr)(?=$|\\s)`, 'i');

/** True for the names of an element that holds a signature. */
export const saysSignature = (names: string): boolean => SIGNS.test(names);

/** A name, or one word before a comma, and what its bearer is, or somebody without a name, "a cook from Leith": not "Boats pay more". */
const SIGNER = /^\p{Lu}\S*(?:\s(?:(?:and|&)\s)?\p{Lu}|\s?[,(]|$)|^an? \p{Ll}/u;

/** True for a line that opens with a dash before such words, "— Ana Ruiz, Quay Street", or is called who something is from. */
export function isSignature(line: Element): boolean {
  const isDashed = /^\s*[–—-]\s?(?:\p{Lu}|an? )/u.test(member(line, 'firstChild')?.nodeValue ?? '');
  if (!isDashed && !SIGNS_BOX.test(attributeOf(line, 'class'))) return false;
  const text = (textUpTo(line, LONGEST) ?? '').replace(/^\s*[–—-]/, '').trim();
  return (SIGNER.test(text) || (isDashed && isBelowQuotation(line))) && !/[.!?]$/.test(text) && line.querySelector('a') === null;
}

/** True right below words that end with a quotation mark: whoever a dash leads to there said them, "Woman at the gate". */
const isBelowQuotation = (line: Element): boolean => /["”]\s*$/.test(member(line, 'previousElementSibling')?.textContent ?? '');

function isSigned(box: Element | null): boolean {
  const [last, count] = box ? [member(box, 'lastElementChild'), member(box, 'childElementCount')] : [null, 0];
  if (!box || !last || count < 2 || count > MOST || !isSignature(last)) return false;
  const name = attributeOf(last, 'class');
  const isText = (one: Element) => attributeOf(one, 'class') !== name && /[.!?…"”’]\s*$/.test(one.textContent ?? '');
  return [...member(box, 'children')].every((one) => one === last || (nameOf(one) === 'P' && (name === '' || isText(one))));
}

/** True for a line that a dash opens: "— Ana Ruiz". */
export const opensWithDash = (line: Element | null): boolean => /^\s*[–—]/.test(line?.textContent ?? '');

/** How far up and to the side of a box another like it is looked for. */
const [UP, BESIDE] = [3, 3];

/**
 * True for one of several boxes each of which ends with a line that signs it, in a row or in boxes alike, as entries of a live blog are: what
 * readers wrote. One alone may be an article and its agency, and a line that is called its author's is who reported it.
 */
export function isSignedBox(element: Element): boolean {
  if (!isSigned(element)) return false;
  const name = attributeOf(element, 'class');
  if (besides(element, 1).some(isSigned)) return true;
  // who signs what they ask of others has no dash
  if (name === '' || !opensWithDash(member(element, 'lastElementChild'))) return false;
  for (let [around, up] = [member(element, 'parentElement'), 0]; around && up < UP; around = member(around, 'parentElement'), up++)
    if (attributeOf(around, 'class') !== '' && besides(around, BESIDE).some((one) => isSigned(one.getElementsByClassName(name)[0] ?? null)))
      return true;
  return false;
}

/** The elements beside this one that are called as it is, up to so many at each side. */
function besides(element: Element, most: number): Element[] {
  const name = attributeOf(element, 'class');
  const found: Element[] = [];
  for (const side of ['previousElementSibling', 'nextElementSibling'] as const)
    for (let [one, i] = [member(element, side), 0]; one && i < most; one = member(one, side), i++)
      if (attributeOf(one, 'class') === name) found.push(one);
  return found;
}

/** True for a box that is called a quotation and that its last line signs. */
export const isSignedQuotation = (element: Element): boolean => {
  const last = member(element, 'lastElementChild');
  return last !== null && member(element, 'childElementCount') <= MOST && isSignature(last);
};
