// @vitest-environment happy-dom
/** What mutation records say of an article: which words may be others, which may not be marked any more, and whether it is to be read anew. */
import { beforeEach, describe, expect, it } from 'vitest';
import { bringsText, editsIn, joinEdits, noEdits } from '../../lib/page/dom/edits.ts';

const LONG = 'A sentence of some length.';
let root: HTMLElement;
let known: Set<Node>;
const byId = (id: string) => document.getElementById(id) as HTMLElement;
const textIn = (id: string) => byId(id).firstChild as Text;

const say = (id: string, words: string) => {
  textIn(id).data = words;
};

/** What is said of what was done. */
function edited(act: () => void, isOpen = false) {
  const observer = new MutationObserver(() => {});
  const attributeFilter = ['hidden', 'style', 'contenteditable'];
  observer.observe(root, {
    childList: true,
    characterData: true,
    subtree: true,
    attributes: true,
    attributeOldValue: true,
    attributeFilter,
  });
  act();
  const found = editsIn(observer.takeRecords(), known, isOpen);
  observer.disconnect();
  return found;
}

beforeEach(() => {
  document.body.innerHTML = `<main><p id="known">${LONG}</p><p id="other">9 boats</p><div id="box"><span id="inner">${LONG}</span></div></main>`;
  root = document.querySelector('main') as HTMLElement;
  known = new Set([textIn('known'), textIn('inner')]);
});

describe('there is something to read anew', () => {
  it.each<[string, () => void, boolean]>([
    ['known words are others', () => say('known', 'x'), true],
    ['a counter that nobody has read counts', () => say('other', '10 boats'), false],
    ['words that nobody has read become many', () => say('other', LONG), true],
    ['a paragraph comes', () => void root.insertAdjacentHTML('beforeend', `<p>${LONG}</p>`), true],
    ['a paragraph of a few letters comes', () => void root.insertAdjacentHTML('beforeend', '<p>Nine.</p>'), false],
    ['a script comes', () => void root.insertAdjacentHTML('beforeend', `<script type="x">${LONG}</script>`), false],
    ['known words go', () => byId('known').remove(), true],
    ['known words go with what holds them', () => byId('box').remove(), true],
    ['words that nobody has read go', () => byId('other').remove(), false],
    ['known words are hidden', () => byId('known').setAttribute('hidden', ''), true],
    ['known words are hidden by their style', () => byId('known').setAttribute('style', 'display: none'), true],
    ['a style changes that hides nothing', () => byId('known').setAttribute('style', 'color: red'), false],
    ['a page is written in', () => byId('known').setAttribute('contenteditable', 'true'), true],
  ])('%s', (_, act, news) => {
    expect(edited(act).news).toBe(news);
  });

  it('marks are looked at where something came or went, since it may stand between their words', () => {
    expect(edited(() => void byId('known').append(document.createElement('b'))).touch).not.toBeNull();
    expect(edited(() => byId('other').remove()).touch).not.toBeNull();
    expect(edited(() => byId('known').setAttribute('style', 'color: red')).touch).toBeNull();
  });

  it('whatever it is, where words that are not known may matter', () => {
    expect(edited(() => say('other', '10 boats'), true).news).toBe(true);
  });
});

describe('what was touched', () => {
  it('are the words that changed, and those that have gone', () => {
    const gone = textIn('inner');
    const { touch } = edited(() => {
      textIn('known').data = 'x';
      byId('box').remove();
    });
    expect([textIn('known'), gone, textIn('other')].map((node) => touch?.isTouched(node))).toEqual([true, true, false]);
  });

  it('is nothing where only a style changed that hides nothing', () => {
    expect(edited(() => byId('known').setAttribute('style', 'color: red')).touch).toBe(null);
  });

  it.each([
    ['hidden', '', true],
    ['contenteditable', 'true', true],
    ['contenteditable', 'plaintext-only', true],
    ['contenteditable', 'false', false],
    ['contenteditable', 'inherit', false],
  ])('%s="%s" takes them away: %s', (name, value, taken) => {
    const { touch } = edited(() => byId('box').setAttribute(name, value));
    expect(touch?.isTaken(textIn('inner')) ?? false).toBe(taken);
    expect(touch?.isTaken(textIn('known')) ?? false).toBe(false);
  });
});

it('the nodes that changed and came are told, both of two looks together', () => {
  const first = edited(() => say('known', 'x')).edits;
  const second = edited(() => void root.insertAdjacentHTML('beforeend', `<p id="new">${LONG}</p>`)).edits;
  const both = joinEdits(first, second);
  expect([...(both?.changed ?? [])]).toEqual([textIn('known'), root]);
  expect([...(both?.added ?? [])]).toEqual([byId('new')]);
});

it('more than 500 of them are as good as a new page, and so is what nobody has watched', () => {
  const many = (count: number) => ({
    changed: new Set<Node>(Array.from({ length: count }, () => document.createTextNode(''))),
    added: new Set<Node>(),
  });
  expect(joinEdits(noEdits(), many(500))).not.toBe(null);
  expect(joinEdits(noEdits(), many(501))).toBe(null);
  expect(joinEdits(null, many(1))).toBe(null);
});

it.each([
  ['<p>A sentence of some length.</p>', true],
  ['<p>Twenty letters, here</p>', true],
  ['<p>Nineteen letters, a</p>', false],
  ['<iframe>A sentence of some length.</iframe>', false],
  ['<template>A sentence of some length.</template>', false],
])('%s brings text: %s', (html, brings) => {
  document.body.innerHTML = html;
  expect(bringsText(document.body.firstChild as Node)).toBe(brings);
});

it('a text node brings text where it has letters, a comment never', () => {
  expect([document.createTextNode('x'), document.createTextNode(' \n'), document.createComment(LONG)].map(bringsText)).toEqual([
    true,
    false,
    false,
  ]);
});

it('a form that is hidden is told by its attributes, whatever its fields are called', () => {
  root.innerHTML = `<form><input name="getAttribute"><input name="hasAttribute"><input name="contains"><p>${LONG}</p></form>`;
  const form = root.firstChild as HTMLFormElement;
  const fields = [...form.querySelectorAll('input')];
  const text = form.querySelector('p')?.firstChild as Text;
  const { news, touch } = edited(() => {
    form.setAttribute('hidden', '');
    // as browsers do it
    for (const field of fields) Object.defineProperty(form, field.name, { value: field, configurable: true });
  });
  for (const field of fields) Reflect.deleteProperty(form, field.name);
  expect(news).toBe(true);
  expect(touch?.isTaken(text)).toBe(true);
});
