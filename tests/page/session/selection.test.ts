// @vitest-environment happy-dom
/** What is selected in a page: it is read, or its statements are handed to the panel; what comes to nothing is told. */
import { describe, expect, it, vi } from 'vitest';
import type { PageToPanel } from '../../../lib/messages/protocol.ts';
import {
  begin,
  fromBackground,
  fromPanel,
  greeted,
  held,
  NEWS,
  page,
  paragraph,
  STORY,
  settled,
  status,
  statuses,
  TWO,
  visit,
} from './visited-page.ts';

it('what is selected is read, on an article and on a page that is none, and the whole page again', async () => {
  await visit(NEWS, `${STORY}<footer>“Never,” Tom Achebe said.</footer>`);
  document.getSelection()?.selectAllChildren(document.querySelector('footer') as Element);
  fromPanel({ type: 'read-selected' });
  await vi.waitFor(() => expect(status()).toMatchObject({ state: 'ready', part: { why: 'selection', share: null } }));
  expect(page.analysed.at(-1)?.text).toBe('“Never,” Tom Achebe said.');
  fromPanel({ type: 'read', anyway: false });
  await vi.waitFor(() => expect(page.analysed).toHaveLength(3));
  await settled();
  expect(status()).not.toHaveProperty('part');
});

it('where nothing is selected that is told, and everything stays', async () => {
  await visit('', STORY);
  const before = status();
  fromPanel({ type: 'read-selected' });
  await vi.waitFor(() => expect(page.told.at(-1)).toEqual({ type: 'unselected', why: 'nothing' }));
  expect(status()).toEqual(before);
  expect(page.analysed).toEqual([]);
});

it.each([
  ['has no words to read', '<textarea>Write to us</textarea>', 'short'],
  ['is too large', `<p>${'It was noon, and the tide went out. '.repeat(60_000)}</p>`, 'too-large'],
])('where what is selected %s that is told, and everything stays', async (_, selected, why) => {
  await visit(NEWS, `${STORY}<footer>${selected}</footer>`);
  const before = status();
  document.getSelection()?.selectAllChildren(document.querySelector('footer') as Element);
  fromPanel({ type: 'read-selected' });
  await vi.waitFor(() => expect(page.told.at(-1)).toEqual({ type: 'unselected', why }), 10_000);
  expect(status()).toEqual(before);
  expect(page.analysed).toHaveLength(1);
});

it('what is selected and cannot be analysed leaves the article as it was', async () => {
  await visit(NEWS, `${STORY}<footer>“Never,” Tom Achebe said.</footer>`);
  const before = status();
  document.getSelection()?.selectAllChildren(document.querySelector('footer') as Element);
  page.fails = true;
  fromPanel({ type: 'read-selected' });
  await vi.waitFor(() => expect(page.told.at(-1)).toEqual({ type: 'unselected', why: 'failed' }));
  expect(status()).toBe(before);
});

describe('while what is selected is analysed', () => {
  const SAID = '<footer>“Never,” Tom Achebe said.</footer><aside>“Always,” Iris Vale said.</aside>';
  const selectAll = (selector: string) => document.getSelection()?.selectAllChildren(document.querySelector(selector) as Element);
  /** What was shown, each once, though it is told of twice. */
  const texts = () => new Set(statuses().flatMap((now) => (now.state === 'ready' ? [now.analysis.document.text] : [])));

  /** The page is there, and the background takes its time for what is selected in the footer. @returns lets it go on */
  async function askForFooter(head: string): Promise<() => void> {
    await visit(head, `${STORY}${SAID}`);
    const { wait, go } = held();
    page.until = wait;
    const before = page.analysed.length;
    selectAll('footer');
    fromPanel({ type: 'read-selected' });
    await vi.waitFor(() => expect(page.analysed).toHaveLength(before + 1));
    return go;
  }

  it('what is selected then wins, and the first is not shown', async () => {
    const go = await askForFooter(NEWS);
    selectAll('aside');
    fromPanel({ type: 'read-selected' });
    await vi.waitFor(() => expect(page.analysed).toHaveLength(3));
    go();
    await vi.waitFor(() => expect(status()).toMatchObject({ state: 'ready', part: { why: 'selection' } }));
    expect([...texts()].slice(1)).toEqual(['“Always,” Iris Vale said.']);
  });

  it('nothing selected then is told, and the first is not shown', async () => {
    const go = await askForFooter(NEWS);
    document.getSelection()?.removeAllRanges();
    fromPanel({ type: 'read-selected' });
    await vi.waitFor(() => expect(page.told.at(-1)).toEqual({ type: 'unselected', why: 'nothing' }));
    go();
    await new Promise((resolve) => setTimeout(resolve));
    expect(page.told.at(-1)).toEqual({ type: 'unselected', why: 'nothing' });
  });

  it('the whole page wins where the reader asks for that then', async () => {
    const go = await askForFooter(NEWS);
    fromPanel({ type: 'read', anyway: false });
    await vi.waitFor(() => expect(page.analysed).toHaveLength(3));
    go();
    await settled();
    await new Promise((resolve) => setTimeout(resolve));
    expect(status()).not.toHaveProperty('part');
    expect(page.told.filter(({ type }) => type === 'unselected')).toEqual([]);
  });

  it('the page may be looked at anew by itself: what is selected is read all the same', async () => {
    const go = await askForFooter('');
    history.pushState(null, '', '/other');
    window.dispatchEvent(new Event('popstate'));
    await vi.waitFor(() => expect(statuses().filter(({ state }) => state === 'reading').length).toBeGreaterThan(0));
    go();
    await vi.waitFor(() => expect(status()).toMatchObject({ state: 'ready', part: { why: 'selection' } }));
    expect([...texts()]).toEqual(['“Never,” Tom Achebe said.']);
    history.replaceState(null, '', '/');
  });

  it('a page whose permission is taken back is read no more', async () => {
    const go = await askForFooter(NEWS);
    fromBackground({ type: 'stop', origins: [] });
    const count = page.told.length;
    go();
    await new Promise((resolve) => setTimeout(resolve));
    expect([page.told.length, page.analysed.length]).toEqual([count, 2]);
  });
});

describe('what is selected, to be copied with who said it', () => {
  const remove = (at: number) => document.querySelectorAll('article p')[at]?.remove();
  function selectTooMuch(): void {
    document.body.insertAdjacentHTML('beforeend', `<footer>${'It was noon, and the tide went out. '.repeat(60_000)}</footer>`);
    document.getSelection()?.selectAllChildren(document.querySelector('footer') as Node);
  }
  const copied = () => page.told.filter(({ type }) => type === 'copy' || type === 'unsaid').at(-1);
  const select = (first: number, last = first) => {
    const all = document.querySelectorAll('article p');
    document.getSelection()?.setBaseAndExtent(all[first] as Node, 0, all[last] as Node, 1);
  };

  it.each([
    ['one statement', 8, 8, 8, []],
    ['several', 6, 8, 6, [7, 8]],
  ])('is handed to the panel: %s', async (_, first, last, index, also) => {
    await visit(NEWS, TWO);
    select(first, last);
    fromBackground({ type: 'copy-selected' });
    await vi.waitFor(() => expect(copied()).toEqual({ type: 'copy', from: 'selection', target: { kind: 'attribution', index }, also }));
  });

  it('is none where nobody’s words are selected', async () => {
    await visit(NEWS, TWO);
    document.getSelection()?.selectAllChildren(document.querySelector('h1') as Node);
    fromBackground({ type: 'copy-selected' });
    await vi.waitFor(() => expect(copied()).toEqual({ type: 'unsaid' }));
  });

  it('waits until the article has been read', async () => {
    document.head.innerHTML = NEWS;
    document.body.innerHTML = TWO;
    select(8);
    await begin();
    fromBackground({ type: 'copy-selected' });
    await settled();
    expect(copied()).toEqual({ type: 'copy', from: 'selection', target: { kind: 'attribution', index: 8 }, also: [] });
  });

  const answers = () => greeted().filter(({ type }) => type !== 'status');

  it.each<[string, () => void, PageToPanel]>([
    ['that it is none', () => document.getSelection()?.selectAllChildren(document.querySelector('h1') as Node), { type: 'unsaid' }],
    ['that it is too much', selectTooMuch, { type: 'unselected', why: 'too-large' }],
    ['what it is', () => select(8), { type: 'copy', from: 'selection', target: { kind: 'attribution', index: 8 }, also: [] }],
  ])('waits for a panel, until one has taken it: %s', async (_, act, answer) => {
    await visit(NEWS, TWO);
    expect(answers()).toEqual([]);
    act();
    fromBackground({ type: 'copy-selected' });
    await vi.waitFor(() => expect(answers()).toEqual([answer]));
    expect(answers()).toEqual([answer]);
    fromPanel({ type: 'taken' });
    expect(answers()).toEqual([]);
  });

  it('is answered anew: what waits is the last', async () => {
    await visit(NEWS, TWO);
    select(8);
    fromBackground({ type: 'copy-selected' });
    document.getSelection()?.selectAllChildren(document.querySelector('h1') as Node);
    fromBackground({ type: 'copy-selected' });
    await vi.waitFor(() => expect(answers()).toEqual([{ type: 'unsaid' }]));
  });

  describe('and waits while the page is read again', () => {
    /** Three statements whose words stand nowhere else, after eight others. */
    const THREE = TWO.replace(
      '</article>',
      `${paragraph('“We shall see about it,” Iris Vale said')}${paragraph('“They never came to us,” Ole Brandt said')}</article>`,
    );
    async function askFor(first: number, last: number): Promise<void> {
      await visit(NEWS, THREE);
      select(first, last);
      fromBackground({ type: 'copy-selected' });
      await vi.waitFor(() => expect(answers()).toHaveLength(1));
    }

    it.each<[string, [number, number], () => void, number[]]>([
      ['one', [9, 9], () => {}, [10]],
      ['each of several', [8, 10], () => {}, [9, 10, 11]],
      ['what is left of them', [8, 10], () => remove(9), [9, 10]],
      ['what is left where the first is gone', [8, 10], () => remove(8), [9, 10]],
    ])('goes with its words: %s', async (_, [first, last], act, [index, ...also]) => {
      await askFor(first, last);
      act();
      document.querySelector('h1')?.insertAdjacentHTML('afterend', paragraph('“Let them count,” Una Roth said'));
      const expected = [{ type: 'copy', from: 'selection', target: { kind: 'attribution', index }, also }];
      await vi.waitFor(() => expect(answers()).toEqual(expected), 5000);
    });

    it('is none where all of it is gone', async () => {
      await askFor(9, 10);
      remove(10);
      remove(9);
      await vi.waitFor(() => expect(answers()).toEqual([]), 5000);
    });
  });
});
