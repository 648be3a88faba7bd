/** Lines that say, below what somebody wrote, whose it is: by what they are called, and by how they begin. */
import { attributeOf, member, nameOf, textUpTo } from '../dom/elements.ts';

/** The longest signature, in letters, and most paragraphs of a box that its last signs. */
const [LONGEST, MOST] = [100, 6];
/** Names of what holds a signature. */
const SIGNS = /(?:^|[\s_-])(?:attribution|signature|sig|sign|signed|sign-?off)(?=$|\s)/i;
/** … below what stands in a box. */
const SIGNS_BOX = new RegExp(`${SIGNS.source}|(?:^|[\\s_-])(?:from|cite|credit|who|attr)(?=$|\\s)`, 'i');

/** True for the names of an element that holds a signature. */
export const saysSignature = (names: string): boolean => SIGNS.test(names);

/** A name, or one word before a comma, and what its bearer is: not "Boats pay more". */
const SIGNER = /^\p{Lu}\S*(?:\s\p{Lu}|\s?[,(]|$)/u;

/** True for a line that opens with a dash and a capital, "— Ana Ruiz, Quay Street", or is called who something is from. */
export function isSignature(line: Element): boolean {
  const isDashed = /^\s*[–—-]\s?\p{Lu}/u.test(member(line, 'firstChild')?.nodeValue ?? '');
  if (!isDashed && !SIGNS_BOX.test(attributeOf(line, 'class'))) return false;
  const text = (textUpTo(line, LONGEST) ?? '').replace(/^\s*[–—-]/, '').trim();
  return SIGNER.test(text) && !/[.!?]$/.test(text) && line.querySelector('a') === null;
}

function isSigned(box: Element | null): boolean {
  const [last, count] = box ? [member(box, 'lastElementChild'), member(box, 'childElementCount')] : [null, 0];
  if (!box || !last || count < 2 || count > MOST || !isSignature(last)) return false;
  const name = attributeOf(last, 'class');
  const isText = (one: Element) => attributeOf(one, 'class') !== name && /[.!?…"”’]\s*$/.test(one.textContent ?? '');
  return [...member(box, 'children')].every((one) => one === last || (nameOf(one) === 'P' && (name === '' || isText(one))));
}

/**
 * True for one of several boxes in a row each of which ends with a line that signs it: what readers wrote. One alone may be an article and its
 * agency, and a line that is called its author's is who reported it.
 */
export const isSignedBox = (element: Element): boolean =>
  isSigned(element) &&
  [member(element, 'previousElementSibling'), member(element, 'nextElementSibling')].some(
    (beside) => beside !== null && attributeOf(beside, 'class') === attributeOf(element, 'class') && isSigned(beside),
  );
