/** What pages do to themselves, and what is then painted; bodies of functions that run in a page of either browser. */

/** A paragraph at the article's end that comes after the page has loaded. */
export const addLate = `
  const last = [...document.querySelectorAll('article .text-block')].at(-1);
  const late = last.cloneNode(true);
  late.firstElementChild.textContent = '"Nobody has told us when the lift will run," said Hanna Oduya, who lives on the tenth floor.';
  last.after(late);
`;

/** Navigation without a new document, to a list of headlines. */
export const goElsewhere = `
  const article = document.querySelector('article');
  window.before = { address: location.href, parent: article.parentElement, html: article.outerHTML };
  history.pushState({}, '', '/index.html?within');
  article.outerHTML = '<ul class="within"><li><a href="#one">A lift stands still</a></li><li><a href="#two">A door is missing</a></li></ul>';
`;

/** And back, as such pages do: drawn anew. */
export const comeBack = `
  history.pushState({}, '', '/article.html?back');
  document.querySelector('.within').outerHTML = window.before.html;
`;

export const emptyArticle = `
  const article = document.querySelector('article');
  window.held = article.innerHTML;
  article.textContent = '';
`;

export const fillArticle = `document.querySelector('article').innerHTML = window.held;`;

/** True where the words stand in a range that is painted. */
export const isMarked = `
  let found = false;
  CSS.highlights.forEach((highlight) => highlight.forEach((range) => {
    found ||= range.startContainer.isConnected && range.toString().includes(args[0]);
  }));
  return found;
`;

/** The slots that lines are painted in, each once, without those of no source. */
export const lineNames = `
  const slots = new Set();
  CSS.highlights.forEach((_, name) => slots.add(name.split('-')[3]));
  return [...slots].filter((slot) => slot !== undefined && slot !== 'none');
`;
