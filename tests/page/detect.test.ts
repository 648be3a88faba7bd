import { parseHTML } from 'linkedom';
import { describe, expect, it, vi } from 'vitest';
import { declaredBy } from '../../lib/page/about/declared.ts';
import { detect } from '../../lib/page/detect/detect.ts';

const prose = '<p>The harbour office counted every boat twice, and each time the clerk wrote down another figure in the ledger.</p>'.repeat(
  20,
);

function detected(body: string, url: string | null, head = '') {
  const document = parseHTML(`<html><head>${head}</head><body>${body}</body></html>`).document as unknown as Document;
  const asked = vi.spyOn(document, 'getElementsByTagName');
  const detection = detect(document, declaredBy(document), url);
  return { detection, paragraphsAsked: () => asked.mock.calls.some(([name]) => name === 'p') };
}

const ARTICLE = '<meta property="og:type" content="article"><meta name="author" content="Ada Winn">';

it.each([
  ['a story', `<article>${prose}</article>`, 'https://news.example/2026/03/harbour-office-counts-boats', ARTICLE, true],
  ['the same with a path alone for its address', `<article>${prose}</article>`, '/2026/03/harbour-office-counts-boats', ARTICLE, true],
  ['a front page', prose, 'https://news.example', '', false],
  ['a front page that names its file', prose, 'https://news.example/index.html?from=mail', '', false],
  ['a thread', prose, 'https://news.example/forum/threads/who-counts-the-boats', '', false],
  ['a thread that names its file', `<article>${prose}</article>`, 'https://news.example/2026/viewtopic.php?t=20260304', ARTICLE, false],
  ['a story about threads', `<article>${prose}</article>`, 'https://news.example/2026/03/threads-that-count-boats', ARTICLE, true],
  ['an address without a host', prose, 'about:blank', '', false],
])('%s', (_, body, url, head, isArticle) => {
  expect(detected(body, url, head).detection.isArticle).toBe(isArticle);
});

it('goes through the text only where it can make up for what was found', () => {
  const { detection, paragraphsAsked } = detected(prose, 'https://boards.example/forum/threads/who-counts-the-boats');
  expect(detection.isArticle).toBe(false);
  expect(detection.why).toBe('forum');
  expect(paragraphsAsked()).toBe(false);
  expect(detection.reasons.map(({ what }) => what)).toContain('much prose in one place');
  expect(paragraphsAsked()).toBe(true);
});

describe('a page that is no article', () => {
  const typed = (...types: string[]) =>
    types.map((type) => `<script type="application/ld+json">${JSON.stringify({ '@type': type })}</script>`).join('');
  const link = '<a href="/boats">Nine boats have left for the harbour at Selby since the spring tides of the year before</a>';
  it.each([
    ['short', '<p>Nine boats.</p>', '', 'short'],
    ['of much prose and nothing else', prose, '', 'unclear'],
    ['with an offer', prose, typed('Offer'), 'shop'],
    ['with a catalogue of offers', prose, typed('OfferCatalog'), 'unclear'],
    ['of a product', prose, typed('Product'), 'shop'],
    ['of questions', prose, typed('QAPage'), 'forum'],
    ['of a list', prose, typed('ItemList'), 'list'],
    ['of paragraphs that are links', `<p>${link}</p>`.repeat(20), '', 'list'],
    [
      'of paragraphs that are half links',
      `<p>${link} and this many letters of prose beside it, to be read by nobody at all.</p>`.repeat(20),
      '',
      'list',
    ],
    ['with four articles', '<article><p>Nine boats.</p></article>'.repeat(4), '', 'list'],
    ['with three articles', '<article><p>Nine boats.</p></article>'.repeat(3), '', 'short'],
  ])('%s', (_, body, head, why) => {
    const { detection } = detected(body, 'https://news.example/boats', head);
    expect(detection.isArticle).toBe(false);
    expect(detection.why).toBe(why);
  });
});

const letters = 'The harbour office counted every boat twice, and each time the clerk wrote down another figure in the ledger.';
const STORY = 'https://news.example/2026/03/04/boats';
const reasonsFor = (inner: string) =>
  detected(inner, STORY, '<meta property="og:type" content="article">').detection.reasons.map(({ what }) => what);
const MUCH = 'much prose in one place';
const teaser = (summary: string) => `<div class="card"><h3>Boats</h3>${summary}</div>`;

describe('prose that does not stand in paragraphs', () => {
  it.each([
    ['in boxes', `<div>${letters}</div>`.repeat(15)],
    ['in boxes with a link in each', `<div>${letters} <a href="/boats">More boats</a></div>`.repeat(15)],
    ['in boxes, each in boxes of its own', `<div><div><div><span>${letters}</span></div></div></div>`.repeat(15)],
    ['in boxes between line breaks', `<div>${letters}</div><div><br></div>`.repeat(15)],
    ['in elements of the page’s own', `<story-paragraph><div>${letters}</div></story-paragraph>`.repeat(15)],
    ['in boxes, each in a section of its own', `<section><div>${letters}</div></section>`.repeat(15)],
    [
      'in a section, beside teasers in paragraphs',
      `<section>${`<div>${letters}</div>`.repeat(15)}</section>${teaser(`<p>${letters}</p>`).repeat(6)}`,
    ],
  ])('is found %s', (_, inner) => {
    const found = reasonsFor(`<article>${inner}</article>`);
    expect(found).toContain(MUCH);
    expect(found).toContain('five long paragraphs or more');
  });

  it.each([
    ['headlines that are links', `<div><a href="/boats">${letters}</a></div>`.repeat(15)],
    ['lines', '<div>Nine boats have left the harbour</div>'.repeat(60)],
    ['a program and its data', `<script>${letters}</script><style>${letters}</style><template><div>${letters}</div></template>`.repeat(15)],
    ['what is there to be typed over, or without scripts', `<textarea>${letters}</textarea><noscript>${letters}</noscript>`.repeat(15)],
    ['teasers', teaser(`<div>${letters}</div>`).repeat(15)],
  ])('is not made of %s', (_, inner) => {
    expect(reasonsFor(`<article>${inner}</article>`)).not.toContain(MUCH);
  });

  it('is not asked for where much of it stands in paragraphs', () => {
    const prose = `<p>${letters}</p>`.repeat(15);
    expect(detected(`${prose}<div>${letters}</div>`, STORY).detection.prose).toBe(15 * letters.length);
  });
});

it.each([
  ['eighty letters', 'a'.repeat(80), 80],
  ['fewer letters than a sentence has', 'a'.repeat(79), 0],
  ['letters of which half are a link’s', `${'a'.repeat(50)}<a href="/b">${'a'.repeat(50)}</a>`, 100],
  ['letters of which most are a link’s', `${'a'.repeat(49)}<a href="/b">${'a'.repeat(51)}</a>`, 0],
])('counts as prose a paragraph of %s or not', (_, paragraph, length) => {
  expect(detected(`<p>${paragraph}</p>`.repeat(6), 'https://news.example/boats').detection.prose).toBe(6 * length);
});

it('wrappers that hold a paragraph and nothing else are none of the places where prose stands together', () => {
  const reasons = (inner: string) =>
    detected(`<div>${inner}</div>`, 'https://news.example/2026/03/04/boats', ARTICLE).detection.reasons.map(({ what }) => what);
  const wrapped = (depth: number, beside = '') => `${'<div>'.repeat(depth)}<p>${letters}</p>${beside}${'</div>'.repeat(depth)}`.repeat(16);
  for (const depth of [0, 1, 3]) expect(reasons(wrapped(depth))).toContain('much prose in one place');
  expect(reasons(wrapped(2, '<h3>Another story</h3>'))).not.toContain('much prose in one place');
});

describe('text that line breaks alone set apart', () => {
  const stretch = (words: string, times: number) => Array.from({ length: times }, () => words).join('<br><br>');
  const page = (inner: string) => detected(inner, STORY, '<meta property="og:type" content="article">').detection;

  it.each([
    ['in one element', `<div>${stretch(letters, 15)}</div>`, 15],
    ['with words in bold and a link', `<div>${stretch(`<b>Selby</b>: ${letters} <a href="/boats">More boats</a>`, 15)}</div>`, 15],
    ['around a picture', `<div>${stretch(letters, 8)}<div><img alt=""></div>${stretch(letters, 8)}</div>`, 16],
    ['beside paragraphs that are links', `<p><a href="/boats">${letters}</a></p><div>${stretch(letters, 15)}</div>`, 15],
    ['in two elements, one of which holds most', `<div>${stretch(letters, 15)}</div><div>${stretch(letters, 3)}</div>`, 18],
  ])('is prose: %s', (_, inner, count) => {
    const { isArticle, prose } = page(inner);
    expect([isArticle, Math.round(prose / letters.length)]).toEqual([true, count]);
  });

  it.each([
    ['short lines, as of an address or a poem', `<div>${stretch('Nine boats have left the harbour', 40)}</div>`],
    ['lines that are links', `<div>${stretch(`<a href="/boats">${letters}</a>`, 14)}</div>`],
    ['a little of it', `<div>${stretch(letters, 4)}</div>`],
  ])('is none of an article: %s', (_, inner) => {
    expect(page(inner).isArticle).toBe(false);
  });
});

describe('one thing that speaks for an article, or against it', () => {
  const typed = (type: string) => `<script type="application/ld+json">${JSON.stringify({ '@type': type })}</script>`;
  const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
  const weighed = (what: string, body: string, head: string) =>
    detected(body, 'https://news.example/2026/03/04/boats', ARTICLE + head).detection.reasons.find((reason) => reason.what === what)
      ?.points;

  it.each<[string, number, string, string, string, string]>([
    ['declared as a list', -1, prose, typed('SearchResultsPage'), prose, typed('WebPage')],
    ['declared as a list', -1, prose, typed('ItemList'), prose, typed('Person')],
    ['declared as a news article', 3, prose, typed('ReportageNewsArticle'), prose, typed('Article')],
    ['declared as an article', 1, prose, typed('BlogPosting'), prose, typed('NewsArticle')],
    ['a video', -1, prose, meta('og:video', '/boats.mp4'), prose, meta('og:image', '/boats.jpg')],
    ['a date of publication', 1, prose, meta('article:published_time', '2026-03-04'), prose, ''],
    ['one article element', 1, `<article>${prose}</article>`, '', `<article>${prose}</article><article></article>`, ''],
    ['one article element', 1, `<article>${prose}</article>`, '', prose, ''],
  ])('%s counts %s, where it is', (what, points, body, head, otherBody, otherHead) => {
    expect([weighed(what, body, head), weighed(what, otherBody, otherHead)]).toEqual([points, undefined]);
  });

  it.each([
    ['makes up for the last point', 5, '', '<p class="byline">Ada Winn</p>', true],
    ['does so as a day', 5, '', '<time class="published">March 4</time>', true],
    ['is asked where neither is there', 5, '', '', false],
    ['makes up for no more than that', 4, '', '<p class="byline">Ada Winn</p>', false],
  ])('a byline or a date that a page only shows %s', (_, paragraphs, head, shown, isArticle) => {
    const five = prose.slice(0, (prose.length / 20) * paragraphs);
    const { detection } = detected(five + shown, 'https://news.example/2026/03/04/boats', meta('og:type', 'article') + head);
    expect(detection.isArticle).toBe(isArticle);
  });
});

describe('a page that declares nothing of itself', () => {
  const told = 'The harbour office counted every boat twice, and the clerk wrote down another figure each time she came by.';
  const asked = '“Nobody asked us before they moved the nine boats,” said Ana Ruiz, who has kept the quay since the spring.';
  const plainly = '"Nobody asked us before they moved the nine boats," said Ana Ruiz, who has kept the quay since the spring.';
  const british = '‘Nobody asked us before they moved the nine boats,’ said Ana Ruiz, who has kept the quay since the spring.';
  const reported = 'Ana Ruiz, who has kept the quay since the spring, said that nobody had asked her before they moved the nine boats.';
  const french = '« Personne ne nous a rien demandé avant de déplacer les bateaux », répète Ana Ruiz, qui tient le quai depuis mars.';
  const short = 'The “boats” that the office counted are no boats, writes the clerk, and the “ledger” is none either, as they know.';
  const coded = `The clerk writes "a" for a boat and "b" for the quay that it is tied to; nobody has ever asked for a third one.`;
  const link = '<a href="/quay">the quay at Selby</a>';
  const p = (words: string) => `<p>${words}</p>`;
  const report = (quoted: string, times = 3) => p(told).repeat(14) + p(quoted).repeat(times);
  const OLD = 'https://selby.example/news.asp?id=7';

  it.each([
    ['at the address of a story', report(asked), STORY],
    ['with straight marks', report(plainly), STORY],
    ['with single marks', report(british), STORY],
    ['of which a part is in bold', report(asked.replace('Ana Ruiz', '<b>Ana Ruiz</b>')), STORY],
    ['between line breaks', `<div>${Array(12).fill(told).concat(Array(4).fill(asked)).join('<br><br>')}</div>`, STORY],
    ['without their words', report(reported, 4), STORY],
    ['twice', report(asked, 2), STORY],
    ['in another language', report(french), STORY],
    ['in a cell of a table that calls itself a story', `<table><tr><td class="storyText">${report(asked)}</td></tr></table>`, OLD],
    [
      'in one whose text stands in a font',
      `<table><tr><td class="story"><font>${Array(12).fill(told).concat(Array(4).fill(asked)).join('<br>')}</font></td></tr></table>`,
      OLD,
    ],
    ['in a box with that name', `<div id="article_body">${report(asked)}</div>`, OLD],
    ['under a byline', `<div class="byline">Tom Bell</div>${report(asked)}`, OLD],
    [
      'each paragraph in a box of its own',
      `<div class="byline">Tom Bell</div>${report(asked).replace(/<p>.*?<\/p>/g, '<div>$&</div>')}`,
      OLD,
    ],
  ])('is a report where people are quoted: %s', (_, body, url) => {
    expect(detected(`<div>${body}</div>`, url).detection.isArticle).toBe(true);
  });

  it.each([
    ['nobody is quoted', report(told), STORY],
    ['one quotation stands alone', report(asked, 1), STORY],
    ['two do, and nobody says them', report(asked.replace('said', 'in the words of'), 2), STORY],
    ['somebody says something three times', report(reported), STORY],
    ['three are lost in a long text', p(told).repeat(90) + p(asked).repeat(3), STORY],
    ['words are set apart by the marks', report(short, 6), STORY],
    ['letters are', report(coded, 6), STORY],
    ['each stands in a teaser', p(told).repeat(14) + teaser(p(asked)).repeat(9), STORY],
    ['each is a review', p(told).repeat(14) + `<div class="review"><b>Tom</b>${p(asked)}</div>`.repeat(9), STORY],
    ['every line leads on, as in an encyclopedia', report(asked).replaceAll('</p>', `, at ${link}</p>`), STORY],
    ['all of it is typed out', `<pre>${Array(12).fill(told).concat(Array(4).fill(asked)).join('<br><br>')}</pre>`, STORY],
    ['nothing else speaks for a story', report(asked), OLD],
    ['it is a front page', `<div class="story byline">${report(asked)}</div>`, 'https://selby.example/'],
    ['it is a thread', `<div class="story byline">${report(asked)}</div>`, 'https://selby.example/forum/threads/who-counts-the-boats'],
    ['only the place has the name', `<div class="story">${report(told)}</div>`, OLD],
    [
      'a shop shows what papers praise',
      `<div class="byline">Tom Bell</div>${report(asked)}`,
      'https://selby.example/lantern-rules-of-the-quay/dp/0735',
    ],
    ['readers talk of it in a forum', `<article>${report(asked)}</article>`, 'https://forum.selby.example/who-counts-the-boats-now'],
  ])('is none where %s', (_, body, url) => {
    expect(detected(`<div>${body}</div>`, url).detection.isArticle).toBe(false);
  });

  it('quotes nobody in what a browser shows where no scripts run', () => {
    const document = parseHTML(`<div>${report(`${told} <noscript></noscript>`, 9)}</div>`).document as unknown as Document;
    const detection = () => detect(document, declaredBy(document), STORY);
    expect(detection().isArticle).toBe(false);
    const pictures = document.querySelectorAll('noscript');
    for (const each of pictures) each.textContent = '<img alt="There is a version of every boat that is worth counting.">';
    expect(detection().isArticle).toBe(false);
    // the words count where they can be read
    for (const each of pictures) each.replaceWith(each.textContent);
    expect(detection().isArticle).toBe(true);
  });
});

describe('a short page that declares nothing of itself', () => {
  const p = (words: string) => `<p>${words}</p>`;
  const told = 'The harbour office counted every boat twice, and the clerk wrote down another figure each time she came by.';
  const mine = [
    'I had been here for nine days before anybody told me that the boats were counted twice by the same clerk.',
    'Nobody asked me. I would have said that the office has no boats, and that it never had any, as far as we know.',
    'My father tied up here every night of his life, and nobody ever counted him or his boat, or wanted to know.',
    'I’ve stopped coming. It is too far to walk, and when the tide is out there is nothing to be seen but the mud.',
  ];
  const ours = mine.map((words) => words.replace(/\bI(?:’ve)?\b|\bme\b|\bMy\b/gi, 'They'));
  const asks = '<p><b>Harbour News</b> And who was it that told you about the boats?</p>';
  const turns = (label: (name: string, words: string) => string, words: readonly string[] = mine) =>
    words.map((said, i) => label(['Ana Ruiz', 'Tom Bell'][i % 2] as string, said)).join('');
  const page = (inner: string) => `<h1>“Nobody asked me about the boats”</h1>${p(told).repeat(4)}${inner}`;
  const isArticle = (inner: string) => detected(`<main>${page(inner)}</main>`, STORY).detection.isArticle;

  it.each([
    ['their names open what they say', turns((name, words) => p(`<b>${name}:</b> ${words}`))],
    ['the same without bold', turns((name, words) => p(`${name}: ${words}`))],
    ['their names stand below it', turns((name, words) => p(words) + p(`— ${name}, Quay Street`))],
    ['their names stand over it', turns((name, words) => `<h3>${name}, 41, clerk</h3>${p(words)}`)],
    ['letters stand for their names', turns((_, words) => `${asks}<p><b>AR</b> ${words}</p>`)],
  ])('is one on which people speak, where %s', (_, inner) => {
    expect(isArticle(inner)).toBe(true);
  });

  it.each([
    ['nobody speaks of themself', turns((name, words) => p(`<b>${name}:</b> ${words}`), ours)],
    ['no name stands by', mine.map(p).join('')],
    ['the names are links', turns((name, words) => `<p><a href="/of">${name}</a></p>${p(words)}`)],
    ['the names stand below pictures', turns((name, words) => `<figure><figcaption>${name}</figcaption></figure>${p(words)}`)],
    ['two speak in a long text', p(told).repeat(20) + turns((name, words) => p(`<b>${name}:</b> ${words}`), mine.slice(0, 2))],
    ['each of them wrote on a day', turns((name, words) => `<div><b>${name}</b> <span>2 March 2026</span>${p(words)}</div>`)],
    ['the day stands in an element for times', turns((name, words) => `<div><b>${name}</b> <time>2 March</time>${p(words)}</div>`)],
    ['the labels are those of a recipe', mine.map((words) => p(`<b>Ingredients:</b> ${words.replace(/I\b/, 'They')}`)).join('')],
  ])('is none where %s', (_, inner) => {
    expect(isArticle(inner)).toBe(false);
  });
});

it('a form is asked for what it stands in, whatever its fields are called', () => {
  const prose = `<form><input>${letters}</form>`.repeat(20);
  const document = parseHTML(`<body>${prose}</body>`).document as unknown as Document;
  for (const form of document.querySelectorAll('form')) Object.defineProperty(form, 'closest', { value: form.firstElementChild });
  expect(detect(document, declaredBy(document), STORY).prose).toBe(20 * letters.length);
});
