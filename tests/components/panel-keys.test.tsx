// @vitest-environment happy-dom
/** The panel by keys and by ear: searching, moving in lists, which keys are told of, what is said to those who listen, and where the focus is when the page was read again. */
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Panel } from '../../components/panel/panel.tsx';
import { KeysContext } from '../../components/shared/keys.tsx';
import { english } from '../../components/shared/words.ts';
import type { Attribution, Source } from '../../lib/engine/model.ts';
import type { Keys } from '../../lib/messages/keys.ts';
import { ferry } from '../gallery/ferry.ts';
import { forty } from '../gallery/others.ts';
import { ready, show } from './show-panel.tsx';
import { panelCallbacks, panelState } from './states.ts';

afterEach(cleanup);

describe('searching', () => {
  it('leaves what holds the words, counts it, and Escape shows everything again', async () => {
    const { onListed } = show(ready);
    const field = screen.getByRole('searchbox');
    fireEvent.input(field, { target: { value: 'nobody' } });
    expect(document.querySelector('.found')?.textContent).toContain('2 of 14 statements');
    expect(Array.from(document.querySelectorAll('mark'), (mark) => mark.textContent)).toEqual(['Nobody', 'nobody', 'Nobody']);
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('2 of 14 statements'), { timeout: 2000 });
    expect(onListed.mock.lastCall?.[0]?.attributions).toHaveLength(2);
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(document.querySelector('.found')).toBeNull();
    await waitFor(() => expect(onListed).toHaveBeenLastCalledWith(null));
  });

  it('leaves out reported speech, or a kind of source, that is not ticked', () => {
    show(ready);
    const count = () => document.querySelectorAll('.go').length;
    const all = count();
    const reported = screen.getByRole('checkbox', { name: /Reported/u });
    fireEvent.click(reported);
    const quoted = count();
    expect(quoted).toBeLessThan(all);
    expect(screen.queryByRole('button', { name: /^denied that it had known/u })).toBeNull();
    fireEvent.click(reported);
    expect(count()).toBe(all);
    fireEvent.click(screen.getByRole('checkbox', { name: /Unnamed/u }));
    expect(screen.queryByRole('article', { name: 'An engineer at the yard' })).toBeNull();
    expect(screen.getByRole('article', { name: 'Skarra Sound Ferries' })).toBeTruthy();
  });

  it('says what was not found', () => {
    show(ready);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'zebra' } });
    expect(document.querySelector('.found')?.textContent).toContain('Nothing found for “zebra”.');
  });
});

describe('keys', () => {
  const press = (key: string) => fireEvent.keyDown(document.activeElement as HTMLElement, { key });
  const all = (selector: string) => Array.from(document.querySelectorAll<HTMLElement>(selector));

  it.each([
    ['the sources', '.said > div', /^“We owe/u],
    ['the reports', '#reports ul', /^Afloat/u],
    ['the numbers', '#numbers', /^61$/u],
    ['the marks', '.show', /^Quotations/u],
  ])('%s are one stop of the Tab key', (_, list) => {
    show(ready);
    const inside = all(`${list} :is(button, a[href], summary)`);
    expect(inside.length).toBeGreaterThan(2);
    expect(inside.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    inside[2]?.focus();
    expect(inside.filter(({ tabIndex }) => tabIndex === 0)).toEqual([inside[2]]);
  });

  it('arrows, Home and End move from row to row, and in a row', () => {
    show(ready);
    const [first, second] = all('.go');
    const own = Array.from(first?.closest('li')?.querySelectorAll('button') ?? []);
    first?.focus();
    press('ArrowRight');
    expect(document.activeElement).toBe(own[1]);
    press('ArrowLeft');
    press('ArrowLeft');
    expect(document.activeElement).toBe(first);
    press('ArrowDown');
    expect(document.activeElement).toBe(second);
    press('End');
    expect(document.activeElement).toBe(all('.go').at(-1));
    press('ArrowDown');
    expect(document.activeElement).toBe(all('.go').at(-1));
    press('Home');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Copy all that Skarra Sound Ferries said');
  });

  it('what is opened in a row is gone through by Tab, and the arrows are its own', () => {
    show(ready);
    const [first] = all('.go');
    fireEvent.click(first?.closest('li')?.querySelector('.basis') as HTMLElement);
    const field = document.createElement('form');
    field.innerHTML = '<button type="button">Own</button>';
    first?.closest('li')?.append(field);
    field.querySelector('button')?.focus();
    press('ArrowDown');
    expect(document.activeElement?.textContent).toBe('Own');
    expect(field.querySelector('button')?.tabIndex).toBe(0);
  });

  it('in the line of marks every arrow goes on or back', () => {
    show(ready);
    const toggles = all('.toggle');
    toggles[0]?.focus();
    press('ArrowRight');
    press('ArrowDown');
    expect(document.activeElement).toBe(toggles[2]);
    press('ArrowLeft');
    expect(document.activeElement).toBe(toggles[1]);
  });

  it.each([
    ['the sources', english.whoSaidWhat],
    ['the reports', english.reports],
    ['the numbers', english.numbers],
  ])('%s say which keys move in them', (_, name) => {
    show(ready);
    const described = screen.getByRole('region', { name }).getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toBe(english.keys.list);
  });

  it('the marks have their name once, and their key', () => {
    show(ready);
    const line = screen.getByRole('toolbar', { name: english.marked });
    expect(document.getElementById(line.getAttribute('aria-describedby') ?? '')?.textContent).toContain(english.keys.marks);
    expect(screen.queryByRole('group', { name: english.marked })).toBeNull();
    expect(line.parentElement?.querySelector('p')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('Down in the search field enters the list', () => {
    show(ready);
    fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'ArrowDown' });
    expect(document.activeElement).toBe(document.querySelector('.go'));
  });

  it('the menu opens on the usual format, moves round, and Escape goes back to Copy', () => {
    show(ready);
    const copy = screen.getByRole('button', { name: 'Copy' });
    fireEvent.click(copy);
    expect(document.activeElement?.textContent).toContain('Text with link');
    fireEvent.keyDown(document.activeElement as HTMLElement, { key: 'ArrowUp' });
    expect(document.activeElement?.textContent).toContain('Save as a file');
    fireEvent.keyDown(document.activeElement as HTMLElement, { key: 'Escape' });
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(copy);
  });

  it('Tab leaves the menu, and closes it', () => {
    show(ready);
    fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
    fireEvent.keyDown(document.activeElement as HTMLElement, { key: 'Tab' });
    expect(screen.queryByRole('menu')).toBeNull();
  });

  it('Escape closes one layer at a time', () => {
    const { onEvidence } = show(ready);
    const field = screen.getByRole('searchbox');
    fireEvent.input(field, { target: { value: 'nobody' } });
    fireEvent.click(document.querySelector('.basis') as HTMLElement);
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(onEvidence).toHaveBeenLastCalledWith(null);
    expect(document.querySelector('.found')).not.toBeNull();
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(document.querySelector('.found')).toBeNull();
  });
});

describe('the keys that are told of', () => {
  const showWith = (keys: Keys) =>
    render(
      <KeysContext.Provider value={keys}>
        <Panel state={panelState(ready)} callbacks={panelCallbacks(true)} />
      </KeysContext.Provider>,
    );

  it('are those that the reader has', () => {
    showWith({ panel: 'Ctrl+Y', next: 'F9', before: '', marks: 'F8' });
    expect(Array.from(document.querySelectorAll('footer kbd'), (key) => key.textContent)).toEqual(['F9', 'Ctrl+Y']);
    expect(screen.getByRole('toolbar', { name: english.marked, description: /F8/ })).toBeTruthy();
  });

  it('are none where there are none', () => {
    showWith({ panel: '', next: '', before: '', marks: '' });
    expect(document.querySelectorAll('footer kbd, #marks-key')).toHaveLength(0);
  });
});

describe('what is said to those who listen', () => {
  const region = () => screen.getByRole('status');

  it('stands in one region, which is there before its words', async () => {
    const given = panelCallbacks();
    const { rerender } = render(<Panel state={panelState({ state: 'reading' })} callbacks={given} />);
    const first = region();
    await waitFor(() => expect(first.textContent).toBe(english.reading.title));
    rerender(<Panel state={panelState(ready)} callbacks={given} />);
    await waitFor(() => expect(first.textContent).toMatch(/^8 sources/u));
    fireEvent.click(screen.getAllByRole('button', { name: english.copyStatement })[0] as HTMLElement);
    await waitFor(() => expect(first.textContent).toBe(english.copied));
    rerender(<Panel state={panelState({ state: 'none', why: 'translated' })} callbacks={given} />);
    await waitFor(() => expect(first.textContent).toBe(english.none.translated));
    rerender(<Panel state={panelState({ state: 'unread' })} callbacks={given} />);
    await waitFor(() => expect(first.textContent).toBe(''));
    expect(region()).toBe(first);
  });

  it('is said again where the same is done again', async () => {
    show(ready);
    const [one, other] = screen.getAllByRole('button', { name: english.copyStatement });
    fireEvent.click(one as HTMLElement);
    await waitFor(() => expect(region().textContent).toBe(english.copied));
    fireEvent.click(other as HTMLElement);
    await waitFor(() => expect(region().textContent).toBe(`${english.copied}\u00a0`));
  });

  it('is taken back where it holds no longer', async () => {
    show(ready);
    const field = screen.getByRole('searchbox');
    fireEvent.input(field, { target: { value: 'zebra' } });
    await waitFor(() => expect(region().textContent).toBe(english.nothingFound('zebra')), { timeout: 2000 });
    fireEvent.keyDown(field, { key: 'Escape' });
    await waitFor(() => expect(region().textContent).toBe(''));
  });
});

describe('the page read again', () => {
  it('keeps what is open with its source and its statement, though more stand before them', () => {
    const given = panelCallbacks();
    const [first] = ferry.attributions;
    const { rerender } = render(<Panel state={panelState({ state: 'ready', analysis: forty })} callbacks={given} />);
    const unfold = document.querySelector<HTMLElement>('.unfold');
    const name = unfold?.querySelector('.n')?.textContent;
    fireEvent.click(unfold as HTMLElement);
    const later = {
      ...forty,
      sources: [...forty.sources.slice(0, 1), { ...(forty.sources[0] as Source), name: 'Late Arrival' }, ...forty.sources.slice(1)],
      attributions: [
        { ...(first as Attribution), id: 'late', source: 1 },
        ...forty.attributions.map((attribution) => ({
          ...attribution,
          source: (attribution.source ?? 0) > 0 ? (attribution.source ?? 0) + 1 : attribution.source,
        })),
      ],
    };
    rerender(<Panel state={panelState({ state: 'ready', analysis: later })} callbacks={given} />);
    const open = Array.from(document.querySelectorAll('.unfold[aria-expanded="true"] .n'), (each) => each.textContent);
    expect(open).toEqual([name]);
  });

  it('keeps the evidence with its words', () => {
    const given = panelCallbacks();
    const { rerender } = render(<Panel state={panelState(ready)} callbacks={given} />);
    fireEvent.click(document.querySelector('#statement-9 .basis') as HTMLElement);
    const later = { ...ferry, attributions: ferry.attributions.slice(3) };
    rerender(<Panel state={panelState({ state: 'ready', analysis: later })} callbacks={given} />);
    expect(document.querySelector('#statement-6 .evidence')?.textContent).toContain('An engineer at the yard');
    expect(document.querySelectorAll('.evidence')).toHaveLength(1);
  });
});
