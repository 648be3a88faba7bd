// @vitest-environment happy-dom
/** What follows what the reader chooses is loaded when they first do: until it is there nothing is lost, and nothing goes wrong where it cannot be. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Point } from '../../../lib/page/dom/place.ts';
import {
  fromBackground,
  fromPanel,
  greeted,
  held,
  leave,
  NEWS,
  page,
  paragraph,
  STORY,
  settled,
  status,
  TWO,
  visit,
} from './visited-page.ts';

/** Presses what stands at an offset of the text. */
const pressed = vi.hoisted(() => ({ at: (_: Point) => {}, offset: 0 }));
vi.mock(import('../../../lib/page/session/presses.ts'), () => ({
  hearPresses(_, press) {
    pressed.at = press;
    return () => {};
  },
}));
vi.mock(import('../../../lib/page/paint/hit.ts'), async (original) => ({ ...(await original()), hitOffset: () => pressed.offset }));

const LAST = '“Nobody has ever asked us for it,”';
const stepToLast = () => fromBackground({ type: 'step', by: -1 });
const addBefore = () => document.querySelector('h1')?.insertAdjacentHTML('afterend', paragraph('“We shall see,” Iris Vale said'));
const told = (type: string) => page.told.filter((message) => message.type === type);
/** What was begun has come to its end. */
const settle = () => new Promise((resolve) => setTimeout(resolve));
const isLoaded = () => page.loaded.includes('interaction');

beforeEach(() => {
  vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue([new DOMRect(0, 0, 9, 9)] as unknown as DOMRectList);
});

describe('nothing is loaded for it', () => {
  it('where nobody chooses anything', async () => {
    await visit(NEWS, TWO);
    fromPanel({ type: 'show', target: { kind: 'attribution', index: 8 } });
    fromPanel({ type: 'evidence', attribution: null });
    fromPanel({ type: 'taken' });
    expect(greeted().map(({ type }) => type)).toEqual(['status']);
    await settle();
    expect(isLoaded()).toBe(false);
  });

  it('where a statement has come, and none is gone', async () => {
    await visit(NEWS, TWO);
    addBefore();
    await vi.waitFor(() => expect(page.analysed).toHaveLength(2), 5000);
    await vi.waitFor(() => expect(status()).toMatchObject({ analysis: { attributions: { length: 10 } } }));
    expect(isLoaded()).toBe(false);
  });
});

describe('where a statement is edited', () => {
  const ids = () => {
    const now = status();
    return 'analysis' in now && now.analysis ? now.analysis.attributions.map(({ id }) => id) : [];
  };
  async function edit(): Promise<void> {
    const text = document.querySelector('article p:last-child')?.firstChild as Text;
    text.data = text.data.replace('asked us', 'asked me');
    await vi.waitFor(() => expect(page.analysed).toHaveLength(2), 5000);
    await vi.waitFor(() => expect(isLoaded()).toBe(true));
    await settle();
  }

  it('it is loaded, and the statement keeps what it is known by', async () => {
    await visit(NEWS, TWO);
    const before = ids();
    await edit();
    expect(ids()).toEqual(before);
  });

  it('and it cannot be loaded, the page is shown as it is now', async () => {
    await visit(NEWS, TWO);
    const before = ids();
    page.partFails = true;
    await edit();
    expect(ids().slice(0, -1)).toEqual(before.slice(0, -1));
    expect(ids().at(-1)).not.toBe(before.at(-1));
    expect(console.error).not.toHaveBeenCalled();
  });
});

describe('a press on a mark', () => {
  let registry: Map<string, Set<Range>>;
  const selected = () => [...registry.keys()].filter((name) => name.includes('-selected-'));

  beforeEach(async () => {
    registry = new Map();
    vi.stubGlobal('CSS', { highlights: registry });
    vi.stubGlobal('Highlight', class extends Set<Range> {});
    vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
    await visit(NEWS, TWO);
    pressed.offset = page.analysed[0]?.text.indexOf(LAST) ?? 0;
  });
  afterEach(() => vi.unstubAllGlobals());

  it('is seen before what shows its card is there', async () => {
    pressed.at({ x: 5, y: 5 });
    expect(selected()).toHaveLength(1);
    expect(page.card).toBeNull();
    await vi.waitFor(() => expect(page.card).toEqual({ kind: 'attribution', index: 8 }));
    expect(selected()).toHaveLength(1);
  });

  it('opens the card of the same statement where the article was read again meanwhile', async () => {
    const { wait, go } = held();
    page.partUntil = wait;
    pressed.at({ x: 5, y: 5 });
    addBefore();
    await vi.waitFor(() => expect(status()).toMatchObject({ analysis: { attributions: { length: 10 } } }), 5000);
    go();
    await vi.waitFor(() => expect(page.card).toEqual({ kind: 'attribution', index: 9 }));
    expect(selected()).toHaveLength(1);
  });

  it('opens none where the statement is gone meanwhile', async () => {
    const { wait, go } = held();
    page.partUntil = wait;
    pressed.at({ x: 5, y: 5 });
    document.querySelector('article p:last-child')?.remove();
    await vi.waitFor(() => expect(status()).toMatchObject({ analysis: { attributions: { length: 8 } } }), 5000);
    go();
    await settle();
    expect([page.card, selected(), told('select')]).toEqual([null, [], []]);
  });

  it('is seen no more where that cannot be loaded', async () => {
    page.partFails = true;
    pressed.at({ x: 5, y: 5 });
    expect(selected()).toHaveLength(1);
    await vi.waitFor(() => expect(console.error).toHaveBeenCalledWith('Whosaid:', new Error('no part')));
    expect([page.card, selected()]).toEqual([null, []]);
  });

  it('says nothing where the extension was reloaded under the page, and takes everything away', async () => {
    page.partFails = true;
    pressed.at({ x: 5, y: 5 });
    leave();
    await settle();
    expect([page.card, [...registry.keys()]]).toEqual([null, []]);
    expect(console.error).not.toHaveBeenCalled();
  });
});

describe('a card', () => {
  it('is loaded together with what opens it, both once', async () => {
    await visit(NEWS, TWO);
    page.loaded = [];
    stepToLast();
    expect(page.loaded).toEqual(['interaction', 'card']);
    stepToLast();
    await vi.waitFor(() => expect(page.card).toEqual({ kind: 'attribution', index: 7 }));
    expect(page.loaded.filter((part) => part === 'interaction')).toHaveLength(1);
  });

  it('does not open where the page was looked at anew while that was loaded', async () => {
    await visit(NEWS, TWO);
    const { wait, go } = held();
    page.partUntil = wait;
    stepToLast();
    fromPanel({ type: 'read', anyway: false });
    await vi.waitFor(() => expect(page.analysed).toHaveLength(2));
    await settled();
    go();
    await settle();
    expect(page.card).toBeNull();
  });

  it('that cannot be loaded leaves the page as it was, and opens the next time', async () => {
    await visit(NEWS, TWO);
    page.partFails = true;
    stepToLast();
    await vi.waitFor(() => expect(console.error).toHaveBeenCalledWith('Whosaid:', new Error('no part')));
    expect([page.card, told('select'), status().state]).toEqual([null, [], 'ready']);
    page.partFails = false;
    stepToLast();
    await vi.waitFor(() => expect(page.card).toEqual({ kind: 'attribution', index: 8 }));
  });
});

describe('what is selected', () => {
  it('is not read where that cannot be loaded, which is told', async () => {
    await visit(NEWS, `${STORY}<footer>${LAST} Tom Achebe said.</footer>`);
    const before = status();
    document.getSelection()?.selectAllChildren(document.querySelector('footer') as Element);
    page.partFails = true;
    fromPanel({ type: 'read-selected' });
    await vi.waitFor(() => expect(page.told.at(-1)).toEqual({ type: 'unselected', why: 'failed' }));
    expect(status()).toBe(before);
  });

  it('is handed over as soon as that is there', async () => {
    await visit(NEWS, TWO);
    const { wait, go } = held();
    page.partUntil = wait;
    const paragraphs = document.querySelectorAll('article p');
    document.getSelection()?.selectAllChildren(paragraphs[8] as Node);
    fromBackground({ type: 'copy-selected' });
    expect(told('copy')).toEqual([]);
    go();
    await vi.waitFor(() => expect(told('copy')).toHaveLength(1));
  });
});
