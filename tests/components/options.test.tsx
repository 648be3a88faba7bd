// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Options } from '../../components/pages/options.tsx';
import { hostFrom, type OptionsState } from '../../components/pages/options-state.ts';
import { optionsWords } from '../../components/pages/options-words.ts';
import { english } from '../../components/shared/words.ts';
import type { Kept } from '../../lib/messages/protocol.ts';
import { optionsCallbacks, optionsState } from './states.ts';

afterEach(cleanup);

function show(rest: Partial<OptionsState> = {}, kept: Kept = 'unreadable') {
  const callbacks = optionsCallbacks(kept);
  render(<Options state={optionsState(rest)} callbacks={callbacks} />);
  return callbacks;
}

describe.each([
  ['example.org', 'example.org'],
  ['https://www.Example.org/news?x#y', 'www.example.org'],
  ['  news.example.co.uk  ', 'news.example.co.uk'],
  ['münchen.example', 'münchen.example'],
  ['localhost', 'localhost'],
  ['localhosts', null],
  ['example', null],
  ['not a site', null],
  ['-.example', null],
  ['<script>.example', null],
  ['', null],
])('a site typed as “%s”', (typed, host) => {
  it('is a host name or nothing', () => expect(hostFrom(typed)).toBe(host));
});

describe('where it reads', () => {
  it('the browser’s grants decide what is chosen', () => {
    show({ sites: ['courier.example'] });
    expect((screen.getByRole('radio', { name: /On sites I choose/u }) as HTMLInputElement).checked).toBe(true);
  });

  it('a site is asked for, and taken back', () => {
    const { onAllow, onRevoke } = show({ sites: ['courier.example'] });
    const field = screen.getByLabelText('Sites it reads');
    fireEvent.input(field, { target: { value: 'https://post.example/x' } });
    fireEvent.submit(field.closest('form') as HTMLFormElement);
    expect(onAllow).toHaveBeenCalledWith({ site: 'post.example' });
    fireEvent.click(screen.getByRole('button', { name: 'Remove courier.example' }));
    expect(onRevoke).toHaveBeenCalledWith({ site: 'courier.example' });
  });

  it('what is no site is said to be none', () => {
    const { onChange } = show();
    const field = screen.getByLabelText('Never read on');
    fireEvent.input(field, { target: { value: 'my bank' } });
    fireEvent.submit(field.closest('form') as HTMLFormElement);
    expect(within(field.closest('form') as HTMLElement).getByRole('alert').textContent).toContain('“my bank” is not the name of a site');
    expect(onChange).not.toHaveBeenCalled();
  });

  it('what is known of a list, and what is wrong, is told with its field', () => {
    show({ sites: ['courier.example'] });
    const toldOf = (field: HTMLElement) =>
      (field.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent);
    const field = screen.getByLabelText('Never read on');
    expect(toldOf(field)).toEqual([optionsWords.neverNote]);
    fireEvent.input(field, { target: { value: 'my bank' } });
    fireEvent.submit(field.closest('form') as HTMLFormElement);
    expect(toldOf(field)).toEqual([optionsWords.neverNote, expect.stringContaining('is not the name of a site')]);
  });

  it('nothing typed is nothing wrong', () => {
    show();
    const form = screen.getByLabelText('Never read on').closest('form') as HTMLFormElement;
    fireEvent.submit(form);
    expect(within(form).queryByRole('alert')?.textContent ?? '').toBe('');
  });

  it('a site that it never reads on is kept once, and taken back', () => {
    const { onChange } = show({ never: ['bank.example', 'post.example'] });
    const field = screen.getByLabelText('Never read on');
    fireEvent.input(field, { target: { value: 'bank.example' } });
    fireEvent.submit(field.closest('form') as HTMLFormElement);
    expect(onChange).toHaveBeenLastCalledWith({ what: 'never', site: 'bank.example', to: true });
    fireEvent.click(screen.getByRole('button', { name: 'Remove bank.example' }));
    expect(onChange).toHaveBeenLastCalledWith({ what: 'never', site: 'bank.example', to: false });
  });

  it('“Only when I click” takes every grant back', () => {
    const { onRevoke } = show({ sites: ['a.example', 'b.example'] });
    fireEvent.click(screen.getByRole('radio', { name: /Only when I click/u }));
    expect(onRevoke.mock.calls).toEqual([[{ site: 'a.example' }], [{ site: 'b.example' }]]);
  });
});

it('the formats are called as people call them', () => {
  const { onChange } = show();
  const format = screen.getByLabelText('Usual format') as HTMLSelectElement;
  expect([...format.options].map(({ text }) => text)).toContain('Text with link');
  // those that are taken once are not usual
  expect([...format.options].map(({ value }) => value)).not.toContain('numbers');
  expect([...format.options].map(({ value }) => value)).not.toContain('statements');
  fireEvent.change(format, { target: { value: 'markdown' } });
  expect(onChange).toHaveBeenLastCalledWith({ what: 'format', to: 'markdown' });
});

it('what was made usual before is shown as it is', () => {
  show({ format: 'statements' });
  expect((screen.getByLabelText('Usual format') as HTMLSelectElement).value).toBe('statements');
});

describe('what is marked', () => {
  it('changes one kind and keeps the others', () => {
    const { onChange } = show();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Reports' }));
    expect(onChange).toHaveBeenLastCalledWith({ what: 'kinds', kind: 'report', to: true });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Numbers' }));
    expect(onChange).toHaveBeenLastCalledWith({ what: 'kinds', kind: 'number', to: false });
  });
});

describe('what went wrong is said', () => {
  it('a change that the browser could not store', () => {
    show({ refused: 1 });
    expect(screen.getByText(/could not store this change/u).getAttribute('role')).toBe('alert');
  });

  it('where it reads by itself, where the browser could not take it in', () => {
    show({ unregistered: true });
    expect(screen.getByText(/did not accept on which sites/u).getAttribute('role')).toBe('alert');
  });

  it('a setting that could not be read, by its name', () => {
    const { onDismiss } = show({ unreadable: ['order', 'never'] });
    expect(screen.getByText(/order of sources, a site that is never read/u)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Hide this' }));
    expect(onDismiss).toHaveBeenCalled();
  });

  it('and shown as it was stored, to be copied or deleted', () => {
    const { onDeleteAside } = show({ aside: '{ "order": "shuffled" }' });
    const kept = screen.getByRole('textbox', { name: 'Settings that could not be read' }) as HTMLTextAreaElement;
    expect([kept.value, kept.readOnly]).toEqual(['{ "order": "shuffled" }', true]);
    fireEvent.click(screen.getByRole('button', { name: 'Delete them' }));
    expect(onDeleteAside).toHaveBeenCalled();
  });

  it('and nothing where nothing did', () => {
    show();
    expect(screen.queryByText(/could not/u)).toBeNull();
  });
});

describe('how the marks will look', () => {
  const marked = () => Array.from(document.querySelectorAll('.page-sample [class^=line-]'), (mark) => mark.className);
  const colours = () =>
    new Set(Array.from(document.querySelectorAll<HTMLElement>('.page-sample [class^=line-]'), ({ style }) => style.textDecorationColor));

  it('is shown as it is chosen: the kinds that are marked, in a colour for each source or in ink', () => {
    show({ kinds: ['quotation', 'report'] });
    expect(new Set(marked())).toEqual(new Set(['line-quotation', 'line-report']));
    expect(colours().size).toBe(8);
    cleanup();
    show({ colours: 'ink' });
    expect(colours().size).toBe(2);
  });

  it('with how far it stands out from a light page and a dark one: lines by 3 to 1 or more, words by 4.5', () => {
    show();
    for (const { textContent } of Array.from(document.querySelectorAll('.page-sample figcaption'))) {
      const [lines, words] = Array.from(textContent?.matchAll(/by ([\d.]+) to 1/gu) ?? [], ([, ratio]) => Number(ratio));
      expect(lines).toBeGreaterThanOrEqual(3);
      expect(words).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe('settings as text', () => {
  it.each([
    ['stored', 'These settings are in use now.'],
    ['unreadable', 'This cannot be read as settings. Nothing was changed.'],
    ['refused', 'The browser could not store these settings. Nothing was changed.'],
  ] as const)('that are %s say so, and nothing else', async (kept, words) => {
    const { onImport } = show({}, kept);
    fireEvent.input(screen.getByRole('textbox', { name: 'Your settings as text' }), { target: { value: 'nonsense' } });
    fireEvent.click(screen.getByRole('button', { name: 'Use this text' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(words));
    expect(onImport).toHaveBeenCalledWith('nonsense');
  });

  const choose = (file: File) =>
    fireEvent.change(screen.getByLabelText(optionsWords.useFile, { selector: 'input' }), { target: { files: [file] } });

  it('are saved as a file, and taken over from one', async () => {
    const { onSave, onImport } = show({ text: '{ "version": 2 }' }, 'stored');
    fireEvent.click(screen.getByRole('button', { name: english.save }));
    expect(onSave.mock.calls).toEqual([['whosaid-settings.json', 'application/json', '{ "version": 2 }']]);
    choose(new File(['{ "version": 2, "order": "name" }'], 'settings.json'));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(optionsWords.used));
    expect(onImport).toHaveBeenCalledWith('{ "version": 2, "order": "name" }');
  });

  it('a file too long to be settings is not read', async () => {
    const { onImport } = show({}, 'stored');
    choose(new File(['x'.repeat(300_000)], 'book.txt'));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(optionsWords.unreadable));
    expect(onImport).not.toHaveBeenCalled();
  });
});

describe('what was corrected', () => {
  const correction = { words: 'It was late', before: '', after: '', who: 'nothing' } as const;
  const corrected = ['one', 'two', 'three'].map((name) => ({ address: `https://${name}.example`, title: name, corrections: [correction] }));
  const { forgetAll, forgetAllYes, forgetAllNo, forgetAllSure } = optionsWords;
  const button = (name: string) => screen.getByRole('button', { name });

  it('is deleted article by article', () => {
    const { onForget } = show({ corrected });
    fireEvent.click(button(optionsWords.forgetArticleNamed('two')));
    expect(onForget.mock.calls).toEqual([['https://two.example']]);
  });

  it('is deleted as a whole after a question, and a second press of the same key keeps it', () => {
    const { onForget } = show({ corrected });
    expect(document.activeElement).toBe(document.body);
    fireEvent.click(button(forgetAll));
    expect(screen.getByRole('group', { name: forgetAllSure(3) })).toBeTruthy();
    expect(document.activeElement).toBe(button(forgetAllNo));
    fireEvent.click(document.activeElement as HTMLElement);
    expect(document.activeElement).toBe(button(forgetAll));
    expect(onForget).not.toHaveBeenCalled();
    fireEvent.click(button(forgetAll));
    fireEvent.click(button(forgetAllYes));
    expect(onForget.mock.calls).toEqual([[null]]);
  });

  it('stays where Escape is the answer, and the focus goes back', () => {
    const { onForget } = show({ corrected });
    fireEvent.click(button(forgetAll));
    fireEvent.keyDown(document.activeElement as HTMLElement, { key: 'Escape' });
    expect(screen.queryByRole('group', { name: forgetAllSure(3) })).toBeNull();
    expect(document.activeElement).toBe(button(forgetAll));
    expect(onForget).not.toHaveBeenCalled();
  });

  it('has no button for all where it is one article', () => {
    show({ corrected: corrected.slice(0, 1) });
    expect(screen.queryByRole('button', { name: forgetAll })).toBeNull();
  });
});
