// @vitest-environment happy-dom
/** Copying from the panel: at a press, looked at and edited before, late, and what the card could not. */
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Panel } from '../../components/panel/panel.tsx';
import type { PanelState } from '../../components/shared/panel-state.ts';
import { english } from '../../components/shared/words.ts';
import { isAsked } from '../../lib/engine/formats/asked.ts';
import { ferry } from '../gallery/ferry.ts';
import { interview } from '../gallery/interview.ts';
import { ready, show, statement } from './show-panel.tsx';
import { panelCallbacks, panelState } from './states.ts';

afterEach(cleanup);
// it is fetched when it is asked for, and the first time takes long
beforeAll(() => import('../../components/copying/copy-preview.tsx'));

describe('pressing', () => {
  it('the words shows them in the page', () => {
    const { onShow } = show(ready);
    fireEvent.click(statement(/^“Sixty-one is only/u));
    expect(onShow).toHaveBeenCalledWith({ kind: 'attribution', index: 9 });
  });

  it('the basis opens the evidence', () => {
    const { onEvidence } = show(ready);
    fireEvent.click(document.querySelector('#statement-4 .basis') as HTMLElement);
    expect(onEvidence).toHaveBeenCalledWith(4);
    const evidence = document.querySelector('.evidence')?.textContent ?? '';
    expect(evidence).toContain('Named as“the line”');
    expect(evidence).toContain('Which is“Skarra Sound Ferries”, one paragraph earlier');
    expect(evidence).toContain('Runs over3 paragraphs');
  });

  it('a toggle asks for its kind to be marked in the page', () => {
    const { onKind } = show(ready);
    fireEvent.click(screen.getByRole('button', { name: 'Reports 2' }));
    expect(onKind).toHaveBeenCalledWith('report');
  });

  it('a change that the browser could not store is said', () => {
    show(ready, { refused: 1 });
    expect(screen.getByText(/could not store this change/u).getAttribute('role')).toBe('alert');
  });

  it('Copy at a statement copies both flavours and says so', async () => {
    const { onCopy } = show(ready);
    fireEvent.click(screen.getAllByRole('button', { name: 'Copy this statement' })[0] as HTMLElement);
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Copied'));
    expect(onCopy.mock.calls[0]?.[0].plain).toMatch(/^Skarra Sound Ferries confirmed the car ferry/u);
    // the article's own words are prose
    expect(onCopy.mock.calls[0]?.[0].html).toMatch(/<b><bdi>Skarra Sound Ferries<\/bdi><\/b> confirmed the car ferry/u);
    expect(onCopy.mock.calls[0]?.[0].html).not.toContain('<blockquote');
  });

  it('shows the text to be copied by hand where the browser refuses', async () => {
    show(ready, {}, false);
    const button = screen.getByRole('button', { name: 'Copy all that Morag Tulloch said' });
    button.focus();
    fireEvent.click(button);
    const area = await screen.findByRole('textbox', { name: 'Text to copy' });
    expect((area as HTMLTextAreaElement).value).toContain('Morag Tulloch said');
    expect(screen.getByRole('alert').textContent).toMatch(/did not let Whosaid copy/u);
    await waitFor(() => expect(document.activeElement).toBe(area));
    // it closes this, and nothing around it
    expect(fireEvent.keyDown(area, { key: 'Escape' })).toBe(false);
    await waitFor(() => expect(document.activeElement).toBe(button));
  });
});

describe('before copying', () => {
  const press = async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
    fireEvent.click(screen.getByRole('menuitem', { name: english.editFirst }));
    await screen.findByRole('region', { name: 'Before copying' });
  };
  const open = async (rest: Partial<PanelState> = {}, copies = true) => {
    const given = show(ready, rest, copies);
    await press();
    return given;
  };
  const area = () => screen.getByRole('textbox', { name: 'Text to copy' });
  const region = () => within(screen.getByRole('region', { name: 'Before copying' }));
  const choose = (label: string, value: string) => fireEvent.change(region().getByLabelText(label), { target: { value } });
  const edit = () => {
    area().textContent = 'Mine';
    fireEvent.input(area());
  };

  it('stands there with its formatting, has the focus, and is copied as it is edited', async () => {
    const { onCopy } = await open();
    await waitFor(() => expect(document.activeElement).toBe(area()));
    expect(area().querySelector('blockquote')?.textContent).toContain('We owe the islanders an apology');
    expect(area().querySelector('a[href*=":~:text="]')).not.toBeNull();
    area().innerHTML = '<p onclick="x()">Mine, <b>bold</b></p><script>bad()</script><div>and <a href="javascript:x">more</a></div>';
    fireEvent.input(area());
    fireEvent.click(region().getByRole('button', { name: 'Copy' }));
    expect(onCopy.mock.calls[0]?.[0]).toEqual({ plain: 'Mine, bold\n\nand more\n', html: '<p>Mine, <b>bold</b></p><p>and more</p>' });
  });

  it('untouched, it is what the menu would copy', async () => {
    const { onCopy } = await open();
    fireEvent.click(region().getByRole('button', { name: 'Copy' }));
    expect(onCopy.mock.calls[0]?.[0].plain).toMatch(/^Ailsa Munro, “Ferry to Skarra halted/u);
    expect(onCopy.mock.calls[0]?.[0].html).toContain('<bdi>Morag Tulloch</bdi>');
  });

  it('is of what is shown, of everything, or of one source', async () => {
    show(ready);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'clinic' } });
    await press();
    expect(area().textContent).not.toContain('quay for two nights');
    choose(english.preview.what, 'all');
    expect(area().textContent).toContain('quay for two nights');
    choose(english.preview.what, 'source 3');
    expect(area().textContent).toContain('nobody rang the clinic');
    expect(area().textContent).not.toContain('quay for two nights');
  });

  it('keeps what was edited when the page is read again, and when the list is searched or put in another order', async () => {
    const given = panelCallbacks();
    const { rerender } = render(<Panel state={panelState(ready)} callbacks={given} />);
    await press();
    edit();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'clinic' } });
    rerender(<Panel state={panelState(ready, { order: 'name' })} callbacks={given} />);
    rerender(
      <Panel state={panelState({ state: 'ready', analysis: { ...ferry, attributions: ferry.attributions.slice(3) } })} callbacks={given} />,
    );
    expect(area().textContent).toBe('Mine');
    choose(english.preview.what, 'all');
    // of the article as it was when this was opened
    expect(area().textContent).toContain('We owe the islanders an apology');
  });

  it('has the statement that is selected now, by its words', async () => {
    const given = panelCallbacks();
    const { rerender } = render(<Panel state={panelState(ready)} callbacks={given} />);
    await press();
    const option = (beginning: RegExp) => region().queryByRole('option', { name: beginning }) as HTMLOptionElement | null;
    expect(option(/^Only: /u)).toBeNull();
    rerender(
      <Panel state={panelState({ state: 'ready', analysis: { ...ferry, attributions: ferry.attributions.slice(3) } })} callbacks={given} />,
    );
    fireEvent.click(statement(/^“Sixty-one is only/u));
    choose(english.preview.what, option(/^Only: “Sixty-one is only/u)?.value ?? '');
    expect(area().textContent).toContain('Sixty-one is only');
    expect(area().textContent).not.toContain('apology');
    // what is chosen stays so, by its words, while another is pressed
    fireEvent.click(statement(/^denied that it had known/u));
    expect((region().getByLabelText(english.preview.what) as HTMLSelectElement).selectedOptions[0]?.text).toMatch(/^Only: “Sixty-one/u);
    expect(area().textContent).toContain('Sixty-one is only');
    expect(option(/^Only: .*it had known/u)).not.toBeNull();
  });

  it('offers no interviewer as a source', async () => {
    const asker = interview.attributions.find(isAsked)?.source ?? -1;
    const answerer = interview.attributions.find((one) => !isAsked(one))?.source ?? -1;
    show({ state: 'ready', analysis: interview });
    await press();
    expect(region().getByRole('option', { name: interview.sources[answerer]?.name ?? '' })).toBeTruthy();
    expect(region().queryByRole('option', { name: interview.sources[asker]?.name ?? '' })).toBeNull();
  });

  it('leaves out what has no source, unless it is asked for', async () => {
    await open();
    expect(area().textContent).not.toContain('routine');
    fireEvent.click(region().getByLabelText(english.whole));
    expect(area().textContent).toContain('Source not found: “routine”');
  });

  it('in another format, and as a file', async () => {
    const { onSave } = await open();
    choose('Format', 'bibtex');
    expect((area() as HTMLTextAreaElement).value).toMatch(/^@article\{Munro-/u);
    fireEvent.input(area(), { target: { value: '@article{mine}' } });
    fireEvent.click(region().getByRole('button', { name: 'Save as a file…' }));
    await waitFor(() => expect(onSave).toHaveBeenCalledWith('who-said-what.bib', 'application/x-bibtex', '@article{mine}'));
    choose('Format', 'apa');
    expect(area().querySelector('i')?.textContent).toBe('The Sound Gazette');
  });

  it('Escape closes it, and goes back to the button', async () => {
    await open();
    fireEvent.keyDown(area(), { key: 'Escape' });
    expect(screen.queryByRole('region', { name: 'Before copying' })).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Copy' })));
  });

  it('where the browser refuses, what was edited stands there to be selected', async () => {
    await open({}, false);
    edit();
    fireEvent.click(region().getByRole('button', { name: 'Copy' }));
    const refused = within(await screen.findByRole('region', { name: 'Text to copy' })).getByRole('textbox');
    expect((refused as HTMLTextAreaElement).value).toBe('Mine\n');
  });
});

describe('what comes late', () => {
  it('the preview takes the focus from nobody who went on', async () => {
    show(ready);
    fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
    fireEvent.click(screen.getByRole('menuitem', { name: english.editFirst }));
    const field = screen.getByRole('searchbox');
    field.focus();
    fireEvent.pointerDown(field);
    const preview = await screen.findByRole('region', { name: english.preview.title });
    await new Promise((later) => setTimeout(later, 20));
    expect(document.activeElement).toBe(field);
    // nor when it goes
    fireEvent.click(within(preview).getByRole('button', { name: english.shut }));
    expect(document.activeElement).toBe(field);
  });

  it('a refused copy stands there, and takes the focus from nobody who went on', async () => {
    const given = { ...panelCallbacks(), onCopy: () => new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 30)) };
    render(<Panel state={panelState(ready)} callbacks={given} />);
    fireEvent.click(screen.getAllByRole('button', { name: english.copyStatement })[0] as HTMLElement);
    const field = screen.getByRole('searchbox');
    await new Promise((later) => setTimeout(later, 5));
    field.focus();
    fireEvent.keyDown(field, { key: 'a' });
    const copied = await screen.findByRole('region', { name: english.textToCopy });
    expect(within(copied).getByRole('alert').textContent).toBe(english.byHand.refused);
    await new Promise((later) => setTimeout(later, 20));
    expect(document.activeElement).toBe(field);
  });
});

it.each([
  ['held down', { key: 'Enter', repeat: true }],
  ['no more than a modifier', { key: 'Control' }],
])('a key that is %s is no going on', async (_, key) => {
  show(ready, {}, false);
  fireEvent.click(screen.getAllByRole('button', { name: english.copyStatement })[0] as HTMLElement);
  fireEvent.keyDown(document.body, key);
  const area = await screen.findByRole('textbox', { name: english.textToCopy });
  await waitFor(() => expect(document.activeElement).toBe(area));
});

describe('what the card in the page could not copy', () => {
  it('stands there as text, and is copied at a press and not before', async () => {
    const { onCopy } = show(ready, { handed: { kind: 'attribution', index: 4, from: 'card', also: [] } });
    const area = await screen.findByRole('textbox', { name: 'Text to copy' });
    expect((area as HTMLTextAreaElement).value).toMatch(/^Skarra Sound Ferries/u);
    expect(screen.getByRole('alert').textContent).toMatch(/From the card/u);
    expect(onCopy).not.toHaveBeenCalled();
    fireEvent.click(within(screen.getByRole('region', { name: 'Text to copy' })).getByRole('button', { name: 'Copy' }));
    expect(onCopy.mock.calls[0]?.[0].plain).toMatch(/^Skarra Sound Ferries/u);
  });
});
