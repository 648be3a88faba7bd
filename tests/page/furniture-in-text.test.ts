/**
 * What stands in the middle of a text and is none of it, told by its structure: half of these lines and boxes are furniture, and half
 * look like it and are the text's own. And posts of social networks: each is its author's.
 */
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { readHtml } from '../../lib/cli/read-html.ts';
import { analyse } from '../../lib/engine/analyse.ts';
import { languages } from '../../lib/engine/languages/every-language.ts';
import { textOf } from '../../lib/engine/model.ts';
import { undivided } from '../../lib/page/dom/slices.ts';
import { LOOK } from '../../lib/page/reading/look.ts';
import { read } from '../../lib/page/reading/read.ts';

const paragraph = (word: string) =>
  `<p>The harbour office counted every ${word} twice, and each time the clerk, Ines Calloway, wrote down another figure in the ledger.</p>`;
const LONG = 'The quay opens at six in the morning from now on, and the crane an hour after it, as it did before.';
const COOKIES = 'The office’s new page asks for leave to set cookies, of which it has nineteen, and nobody could say for what.';
const HELP = 'We have no owner but our readers. If you like what we do, give what you can, and do it before the winter.';
const SPOKEN = '“We give what we can, and you know it as well as anybody who stands on this quay,” said Calloway at the gate.';
/** A box with a heading and a button: whom it speaks to decides. */
const boxOf = (words: string, button = '<a class="btn" href="/give">Give now</a>') =>
  `<div class="b"><h4>Who counts</h4><p>${words}</p>${button}</div>`;
const HEAD = '<head><meta name="author" content="Tom Achebe"></head>';

/** The blocks of a page with this between its paragraphs, but for these and the headline. */
async function blocksIn(inner: string, after = '') {
  const around = ['boat', 'ship', 'rope', 'sail'].map(paragraph);
  const html = `<html>${HEAD}<body><main><h1>Harbour office counts</h1>${around.join('')}${inner}${paragraph('mast')}${after}</main></body></html>`;
  const { document } = parseHTML(html);
  const result = await read(document as unknown as Document, { url: null, force: true, slices: undivided, ...LOOK });
  if (result.status !== 'article') throw new Error(result.why);
  const { blocks, text } = result.document;
  return blocks.flatMap(({ kind, span, credit }) => {
    const words = text.slice(span.start, span.end);
    return kind === 'title' || words.startsWith('The harbour office counted')
      ? []
      : [{ kind, words, credit: credit && text.slice(credit.start, credit.end) }];
  });
}
const wordsIn = async (inner: string, after = '') => (await blocksIn(inner, after)).map(({ words }) => words);

it.each([
  ['a label and a link', '<p>MORE: <a href="/a">Ferry late again</a></p>'],
  ['a label and a space before its colon', '<p><b>WATCH : <a href="/a">Ferry late again</a></b></p>'],
  ['a label in brackets', '<p>(RELATED: <a href="/a">Ferry late again, and nobody knows why</a>)</p>'],
  ['a label in small letters and a link', '<p><strong>Go deeper: </strong><a href="/a">The towns that lost their piers</a></p>'],
  ['a line that is one link', '<p><a href="/a">Five boats to see before the autumn</a></p>'],
  ['two links in one line', '<p><a href="/a">Five boats to see</a> <a href="/b">Six to sail</a></p>'],
  ['the card of another story', '<div><h4><a href="/a">Ferry late again</a></h4><p>The boat from the islands came in at nine.</p></div>'],
  [
    'a wall that asks',
    `<div class="paywall-box"><p>${LONG}</p><p>Subscribe to read on, for a pound a week in the first year of it.</p></div>`,
  ],
  ['a field to fill in', '<div><p>The quay, every morning, in four minutes.</p><input type="email"></div>'],
  ['a field a level up', '<div><div><p>The quay, every morning, in four minutes.</p></div><form><input></form></div>'],
  ['leave that is asked for', '<div><p>A film of another firm may set cookies.</p><button>Play</button></div>'],
  ['whose a picture is', '<p>Lena Ortiz/Reuters</p>'],
  ['whose a picture is, with a label', '<p>Photo: Lena Ortiz</p>'],
  ['whose a picture is, by two agencies', '<p>Lena Ortiz/AP Photo via Getty Images</p>'],
  ['whose a picture is, by an agency that another holds', '<p>(Lena Ortiz/PA Wire)</p>'],
  ['whose pictures are, with a label in Spanish', '<p>Créditos: Lena Ortiz</p>'],
  ['what a picture shows and whose it is', '<p>“Nobody counts like her,” the mayor told us at noon. | Lena Ortiz/AP Photos</p>'],
  [
    'the same as it may stand under the headline',
    '<p class="summary">The clerk says that she is tired. | Illustration by Lena Ortiz / AP Photo</p>',
  ],
  ['help that the newsroom asks for', boxOf(HELP)],
  [
    'where to have the newsletter',
    '<p>The Post sends a <a href="/n">newsletter</a> every morning at six. Sign up here, and have it with your coffee.</p>',
  ],
  ['a caption that was there', '<figure><figcaption>The quay at noon in June</figcaption></figure><p>The quay at noon in June</p>'],
])('%s is furniture', async (what, inner) => {
  expect(await wordsIn(inner)).toEqual(what === 'a caption that was there' ? ['The quay at noon in June'] : []);
});

it.each([
  ['a sentence with a link', '<p>The <a href="/a">ferry was late</a> again.</p>', 'The ferry was late again.'],
  ['a sentence that is one link', '<p><a href="/a">The ferry was late again.</a></p>', 'The ferry was late again.'],
  [
    'a label and a sentence',
    '<p><strong>What is next:</strong> The <a href="/a">ferry</a> runs again</p>',
    'What is next: The ferry runs again',
  ],
  [
    'a label and a sentence that is a link',
    '<p>Her verdict: <a href="/a">“It was late again.”</a></p>',
    'Her verdict: “It was late again.”',
  ],
  ['a line that leads to what follows', '<p><a href="/a">Ines Calloway</a> answers:</p>', 'Ines Calloway answers:'],
  ['a name in capitals that speaks', '<p>CALLOWAY: It was late, I know.</p>', 'CALLOWAY: It was late, I know.'],
  ['a heading with its text', `<div><h4>Who counts</h4><p>${LONG}</p></div>`, 'Who counts'],
  ['a box without a field', `<div><p>${LONG}</p></div>`, LONG],
  ['what stands before a wall', `<div class="paywall-preview"><p>${LONG}</p></div>`, LONG],
  ['what subscribers read', `<div class="subscriber-preview"><p>${LONG}</p></div>`, LONG],
  ['a button without a question', `<div><p>${LONG}</p><button>Share</button></div>`, LONG],
  ['words on cookies', `<div><p>${COOKIES}</p></div>`, COOKIES],
  [
    'a newsletter that others have',
    '<p>Some 400 people subscribe to its <a href="/n">newsletter</a>, the office said.</p>',
    'Some 400 people subscribe to its newsletter, the office said.',
  ],
  [
    'a newsletter that is spoken of',
    '<p>The office has a <a href="/n">newsletter</a>, and nobody reads it.</p>',
    'The office has a newsletter, and nobody reads it.',
  ],
  [
    'a newsletter to sign up for in what is said',
    '<p>“Sign up for our <a href="/n">newsletter</a>,” said Calloway.</p>',
    '“Sign up for our newsletter,” said Calloway.',
  ],
  ['a bar in a sentence', '<p>The sign says “Boats | Nets | Rope” in red.</p>', 'The sign says “Boats | Nets | Rope” in red.'],
  ['help that is spoken of in a quotation', boxOf(SPOKEN), SPOKEN],
  ['a box that asks for help with nothing to press', boxOf(HELP, ''), HELP],
  ['a box with a link that speaks to nobody', boxOf(LONG), LONG],
  ['an agency in a sentence', '<p>She told it to Reuters, and to nobody else.</p>', 'She told it to Reuters, and to nobody else.'],
  ['a picture that is spoken of', '<p>Photos by the hundred hung there.</p>', 'Photos by the hundred hung there.'],
])('%s is none', async (_, inner, words) => {
  expect(await wordsIn(inner)).toContain(words);
});

it('a sentence of the text that stands there twice is the text’s both times', async () => {
  const said = `<p>${LONG}</p>`;
  expect(await wordsIn(`${said}${paragraph('buoy')}${said}`)).toEqual([LONG, LONG]);
});

it('who sent and who got an e-mail stands beside its fields in each of several', async () => {
  const [ana, tom] = ['Ana Ruiz, clerk of the harbour', 'Tom Bell, master of the harbour'];
  const mail = (from: string, to: string, words: string) =>
    `<table><tr><th>From</th><td>${from}</td></tr><tr><th>To</th><td>${to}</td></tr><tr><td colspan="2"><p>${words}</p></td></tr></table>`;
  const words = await wordsIn(mail(ana, tom, LONG) + mail(tom, ana, SPOKEN));
  expect(words.filter((one) => one === ana || one === tom)).toEqual([ana, tom, tom, ana]);
});

it.each([
  ['who writes, under the text', '<p>Tom Achebe covers the quay for the Harbour Post.</p>', []],
  ['who writes, with how to write to them', '<p>Tom Achebe can be reached at the office.</p>', []],
  ['who writes, by trade', '<p>Tom Achebe, an editor of the Post, lives by the quay.</p>', []],
  ['another of that name', '<p>Tom Achebe’s boat was counted last.</p>', ['Tom Achebe’s boat was counted last.']],
  ['somebody else', '<p>Ines Calloway covers her ledger with a cloth.</p>', ['Ines Calloway covers her ledger with a cloth.']],
])('%s', async (_, after, words) => {
  expect(await wordsIn('', after)).toEqual(words);
});

const TWEET = (name: string) =>
  `<blockquote class="twitter-tweet"><p>The quay is shut.</p>— ${name} <a href="https://x.com/q/status/1">June 3, 2024</a></blockquote>`;

it.each([
  ['after a dash', TWEET('Quay Office (@quay)'), 'Quay Office'],
  ['after a dash, in a quotation that only leads there', TWEET('Quay Office (@quay)').replace(' class="twitter-tweet"', ''), 'Quay Office'],
  [
    'as who shared it',
    '<blockquote class="instagram-media"><p>The quay is shut.</p><a href="/p">A post shared by Ana Ruiz (@ana)</a></blockquote>',
    'Ana Ruiz (@ana)',
  ],
  ['over it', '<div class="embed-twitter"><p>Ana Ruiz</p><p>@ana</p><p>The quay is shut.</p></div>', 'Ana Ruiz'],
  ['over it, in a box of a social network', '<div class="social"><p>Ana Ruiz <i>@ana</i></p><p>The quay is shut.</p></div>', 'Ana Ruiz'],
  [
    'over it with a title, in one that is called an embedded post',
    '<div class="embed--social"><b>Cllr. Ana Ruiz</b> <span>@ana</span><p>The quay is shut.</p></div>',
    'Cllr. Ana Ruiz',
  ],
  [
    'below it, before the day',
    '<blockquote class="social-post"><p>The quay is shut.</p><footer>Ana Ruiz (@ana) <a href="#">January 18, 2025</a></footer></blockquote>',
    'Ana Ruiz',
  ],
  ['over it, in an element of its own', '<fb-post><p>Ana Ruiz @ana</p><p>The quay is shut.</p></fb-post>', 'Ana Ruiz'],
])('a post is its author’s: %s', async (_, post, name) => {
  const blocks = await blocksIn(post);
  expect(blocks.some(({ words }) => words === 'The quay is shut.')).toBe(true);
  for (const { kind, credit } of blocks) expect([kind, name.startsWith(credit ?? 'nobody')]).toEqual(['quote', true]);
});

it.each([
  ['that names nobody', '<blockquote class="tiktok-embed"><p>The quay is shut.</p></blockquote>'],
  ['that names a handle alone', '<div class="tweet"><p>@quay</p><p>The quay is shut.</p></div>'],
  ['that is none, but a row of links', '<div class="social-share"><p>Ana Ruiz</p><p>Write to ana@quay.example about the quay.</p></div>'],
])('a post %s is left out', async (_, post) => {
  expect(await wordsIn(post)).toEqual([]);
});

it('a block quotation that is no post stays, and so does what only speaks of posts', async () => {
  expect(await wordsIn('<blockquote><p>The quay is shut.</p></blockquote>')).toEqual(['The quay is shut.']);
  expect(await wordsIn(`<div class="post-text"><p>${LONG}</p></div>`)).toEqual([LONG]);
});

/** Who says what in a sample page. */
async function saidIn(file: string) {
  const reading = await readHtml(readFileSync(`tests/pages/samples/${file}`, 'utf8'), null);
  if (!reading.isArticle) throw new Error(reading.why);
  const { attributions, sources, document } = analyse(reading.document, languages);
  return attributions.map(({ source, content }) => [
    source === null ? null : sources[source]?.name,
    content.map((span) => textOf(document, span)).join(' '),
  ]);
}

it('no statement comes from furniture', async () => {
  const speakers = (await saidIn('furniture-inside.html')).map(([name]) => name);
  expect(new Set(speakers)).toEqual(
    new Set(['the mayor', 'Hetty Lorne', 'Brightwater', 'Abel Frith', 'A survey by the Pipe and Valve Institute']),
  );
  const others = (await saidIn('goes-on-at-a-press.html')).map(([, content]) => content);
  expect(others).toContain('“I came for the quiet,”');
  expect(others.filter((content) => /gales|cup of tea|wait for the weather|Gazette/.test(content ?? ''))).toEqual([]);
});

it('every post is its author’s', async () => {
  const said = await saidIn('embedded-posts.html');
  const whose = (words: string) => said.filter(([, content]) => content?.includes(words)).map(([name]) => name);
  expect(whose('The rink is shut')).toEqual(['Sandle Ice Rink']);
  expect(whose('Twenty years of skating')).toEqual(['Petra Vane']);
  expect(whose('My car is under')).toEqual(['Karim Doyle']);
  expect(whose('like a sheet of paper')).toEqual([]);
});
