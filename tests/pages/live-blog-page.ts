/** A live blog for the tests: twenty posts, and what its desk does to them. Every post has one quotation and says who said it. */

const PLACES = ['Alder Gate', 'Birch Lane', 'Cedar Quay', 'Dock Street', 'Elm Bridge', 'Ferry Hill', 'Glebe Road', 'Holm Lock', 'Ivy Wharf', 'Juniper Row', 'Kiln Yard', 'Larch End', 'Mill Race']; // biome-ignore format: a table
const THINGS = ['the lamps', 'the pumps', 'the barriers', 'the sandbags', 'the ropes', 'the boats', 'the ladders', 'the radios', 'the blankets', 'the stretchers', 'the sluices']; // biome-ignore format: a table
const STATES = ['in place', 'on their way', 'out of reach', 'under water', 'in good order', 'past repair', 'with the wardens']; // biome-ignore format: a table
const SPEAKERS = ['Ada Brook', 'Tom Lund', 'Nell Farrow', 'Jo Hale', 'Rae Moss'];

export const POSTS = 20;

/** What is said in a post, marks included; another one for every number up to a thousand. */
export const quotationOf = (i: number, edited = false) =>
  `“We have seen ${THINGS[i % 11]} at ${PLACES[i % 13]} and they are ${edited ? 'now' : 'still'} ${STATES[i % 7]},”`;
export const speakerOf = (i: number) => SPEAKERS[i % SPEAKERS.length] as string;

const postOf = (i: number) =>
  `<section class="post" data-post="${i}"><h2>Post from the river</h2><p class="time">1 minute ago</p><p>${quotationOf(i)} said ${speakerOf(i)} on the towpath, where the wardens have been counting the steps that are left since early in the morning.</p></section>`;

const data = { '@context': 'https://schema.org', '@type': 'LiveBlogPosting', headline: 'River rises in Holm: the day as it happens', datePublished: '2026-05-08T06:00:00Z' }; // biome-ignore format: one object

export const liveBlog = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>River rises in Holm: the day as it happens</title>
  <meta property="og:type" content="article"><script type="application/ld+json">${JSON.stringify(data)}</script></head>
  <body><main><article><h1>River rises in Holm: the day as it happens</h1><div class="posts">${Array.from({ length: POSTS }, (_, i) => postOf(POSTS - 1 - i)).join('')}</div></article></main></body></html>`;

/**
 * The body of a function in the page: the desk makes the updates from `args[0]` to before `args[1]`, `args[2]` milliseconds apart
 * and each when the marks of the one before are right; at most `args[3]` milliseconds are waited for that. Returns what was wrong.
 */
export const makeUpdates = `
  const [from, to, apart, patience, posts] = args;
  const make = window.makePost;
  const list = document.querySelector('.posts');
  const bare = (words) => words.replace(/\\s+/g, ' ');
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const said = () => [...list.textContent.matchAll(/“[^”]+”/g)].map(([words]) => bare(words));
  const marks = () => {
    const found = [];
    for (const [name, highlight] of CSS.highlights) if (name.includes('-quote-')) for (const range of highlight) if (!range.collapsed) found.push(bare(range.toString()));
    return found;
  };
  const right = () => {
    const [there, painted] = [said(), new Set(marks())];
    return painted.size === there.length && there.every((words) => painted.has(words));
  };
  const report = { wrong: [], late: [], lags: [] };
  for (let i = from; i < to; i++) {
    list.insertAdjacentHTML('afterbegin', make(i));
    list.lastElementChild.remove();
    for (const time of list.querySelectorAll('.time')) time.textContent = 1 + ((i * 7) % 50) + ' minutes ago';
    if (i % 3 === 0) {
      const text = list.children[4].querySelectorAll('p')[1].firstChild;
      text.data = text.data.replace(' still ', ' now ');
    }
    if (i % 5 === 0) list.children[2].querySelectorAll('p')[1].append(' It has rained for ' + (2 + (i % 9)) + ' hours.');
    if (i % 7 === 0) document.querySelector('h1').textContent = 'River rises in Holm: the day as it happens, ' + (i % 2 ? 'with pictures' : 'with maps');
    if (i % 11 === 0) list.innerHTML = list.innerHTML + '';
    if (i % 13 === 0) list.append(list.firstElementChild, list.firstElementChild);
    const start = performance.now();
    await frame();
    const now = new Set(said());
    for (const words of marks()) if (!now.has(words)) report.wrong.push(i + ': ' + words);
    while (!right() && performance.now() - start < patience) await new Promise((resolve) => setTimeout(resolve, 4));
    if (!right()) report.late.push(i + ': ' + said().filter((words) => !marks().includes(words)).join(' / '));
    report.lags.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, apart - (performance.now() - start))));
  }
  return report;
`;

/** Gives the page the desk's own way of writing a post. */
export const desk = `
  const [PLACES, THINGS, STATES, SPEAKERS] = ${JSON.stringify([PLACES, THINGS, STATES, SPEAKERS])};
  const quotationOf = ${quotationOf.toString()};
  const speakerOf = ${speakerOf.toString()};
  window.makePost = ${postOf.toString()};
`;
