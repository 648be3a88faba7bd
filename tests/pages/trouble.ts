/**
 * `npm run trouble:pages`: pages that mean ill, and pages that change under the marks, in real Chromium. Nothing may throw, nothing
 * may hold up the page, and no mark may ever stand on other words than those that were read.
 */
import { inPageScript, launch, open, savedPages } from './browser.ts';

interface Trouble {
  hostile(force: boolean): Promise<{ status: string; longest: number; letters: number }>;
  mutations(count: number, seed: number): Promise<{ wrong: string[]; rereads: number; last: number }>;
}
declare const whosaidTrouble: Trouble;

const LONGEST = 120;
const prose = '<p>The harbour board said on Friday that the new wall would stand, and that nobody need move before the spring tides.</p>';
const page = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour wall will stand</title></head><body><h1>Harbour wall will stand</h1>${body}</body></html>`;

/** Each builds itself in the page, since the parser would stop it. The levels are not laid out: Chromium itself does not live through that. */
const HOSTILE: Readonly<Record<string, { html: string; build?: string }>> = {
  'ten thousand levels': { html: page(prose.repeat(8)), build: "const w=document.createElement('style');w.textContent='.well{display:none}';document.body.append(w);let at=document.createElement('div');at.className='well';document.body.append(at);for(let i=0;i<10000;i++){const d=document.createElement('div');at.append(d);at=d}at.innerHTML='<p>'+'At the very bottom of the well somebody said that it was deep, and nobody there disagreed with her. '.repeat(4)+'</p>'" },
  'a million nodes': { html: page(prose.repeat(8)), build: "const m=document.createElement('main');for(let i=0;i<500000;i++){const s=document.createElement('span');s.textContent='x';m.append(s)}document.body.append(m)" },
  'one enormous text': { html: page(prose.repeat(8)), build: "const p=document.createElement('p');p.textContent='said and said again, '.repeat(400000);document.body.append(p)" },
  'white space without end': { html: page(prose.repeat(8)), build: "const p=document.createElement('p');p.textContent='a'+' \\u200b\\n'.repeat(2000000)+'b';document.body.append(p)" },
  'a polluted prototype': { html: page(prose.repeat(12)), build: "Object.prototype['@type']='NewsArticle';Object.prototype.name='<img src=x onerror=alert(1)>';Object.prototype.href='javascript:alert(1)'" },
  'fields that hide the document': { html: page(`<form name="body"></form><form name="querySelector"></form><img name="createTreeWalker"><form name="documentElement"></form><form><input name="getAttribute"><input name="localName"><input name="firstChild">${prose.repeat(12)}</form>`) },
  'linked data that is none': { html: page(`<script type="application/ld+json">{"@type":["NewsArticle",{}],"author":[[[["x"]]]],"headline":{"a":1},"__proto__":{"x":1}}</script><script type="application/ld+json">${'['.repeat(5000)}</script>${prose.repeat(12)}`) },
  'nothing at all': { html: '' },
  'a frame set': { html: '<html><frameset><frame></frameset></html>' },
  'an SVG with words': { html: page(`<svg><text>${'said the drawing '.repeat(50)}</text></svg>`) },
  'forty thousand words': { html: page(prose.repeat(2000)) },
}; // biome-ignore format: one page a line

const script = await inPageScript('tests/pages/trouble-in-page.ts');
const browser = await launch();
const problems: string[] = [];
for (const [name, { html, build }] of Object.entries(HOSTILE)) {
  const tab = await open(browser, { name, html, url: 'https://saved.example/page' });
  try {
    await tab.evaluate(script);
    if (build) await tab.evaluate(build);
    const { status, longest, letters } = await tab.evaluate(() => whosaidTrouble.hostile(true));
    console.log(`${name}: ${status}, ${letters} letters, longest stretch ${longest.toFixed(0)} ms`);
    if (longest > LONGEST) problems.push(`${name}: held up the page for ${longest.toFixed(0)} ms`);
  } catch (error) {
    problems.push(`${name}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
  } finally {
    await tab.close();
  }
}
const samples = savedPages('tests/pages/samples').filter(({ name }) => !/forum|section|shadow/.test(name));
const EACH = 25;
for (const [i, saved] of samples.entries()) {
  const tab = await open(browser, saved);
  try {
    await tab.evaluate(script);
    const { wrong, rereads } = await tab.evaluate(
      ([count, seed]) => whosaidTrouble.mutations(count as number, seed as number),
      [EACH, 97 + i * 7919],
    );
    for (const words of wrong) problems.push(`${saved.name}: a mark on “${words}”`);
    if (rereads === 0) problems.push(`${saved.name}: changed and was not read again`);
  } catch (error) {
    problems.push(`${saved.name}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
  } finally {
    await tab.close();
  }
}
await browser.close();
console.log(`${samples.length * EACH} changes on ${samples.length} pages; ${problems.length} problems`);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
