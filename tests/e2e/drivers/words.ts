/** Where words stand in a page; bodies of functions that run in a page of either browser. */

/** The first place of these words in the article as `range`, scrolled into sight; null: they stand nowhere. */
const toWords = `
  const walker = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT);
  let range = null;
  while (!range && walker.nextNode()) {
    const at = walker.currentNode.data.indexOf(args[0]);
    if (at < 0) continue;
    walker.currentNode.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
    range = document.createRange();
    range.setStart(walker.currentNode, at);
    range.setEnd(walker.currentNode, at + args[0].length);
  }
`;

/** The middle of the first place of these words in the article, scrolled into sight; null: they stand nowhere. */
export const placeOfWords = `${toWords}
  const box = range?.getClientRects()[0];
  return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
`;

/** Selects the words where they stand first, as by dragging over them. */
export const selectWords = `${toWords}
  getSelection().removeAllRanges();
  getSelection().addRange(range);
`;

/** The whole page as text, to be compared. */
export const wholePage = 'return document.documentElement.outerHTML;';

/** Looks out for words that may stand in the document for a moment only; and the body that tells whether they ever did. */
export const lookOutFor = `
  window.hasShown = false;
  const look = () => { window.hasShown ||= document.body.textContent.includes(args[0]); };
  new window.MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
`;
export const hasShown = 'return window.hasShown;';
