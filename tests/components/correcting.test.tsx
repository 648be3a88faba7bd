// @vitest-environment happy-dom
/** The reader says that somebody else said it, or that it is no statement: by keys, in words, and taken back with one press. */
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, it, vi } from 'vitest';
import { Card } from '../../components/card/card.tsx';
import { Panel } from '../../components/panel/panel.tsx';
import type { PanelCallbacks } from '../../components/shared/panel-state.ts';
import { english } from '../../components/shared/words.ts';
import { changedCorrections } from '../../lib/corrections/changed.ts';
import { correct } from '../../lib/corrections/correct.ts';
import type { Analysis, Attribution, Correction, Source } from '../../lib/engine/model.ts';
import type { CorrectionChange, Kept } from '../../lib/messages/protocol.ts';
import { ferry } from '../gallery/ferry.ts';
import { two } from '../gallery/two.ts';
import { panelCallbacks, panelState } from './states.ts';

afterEach(async () => {
  // what one test has asked a frame for takes the focus from no other
  await new Promise(requestAnimationFrame);
  cleanup();
});

const words = english.correct;
const FERRIES = 'Skarra Sound Ferries';
const APOLOGY = 4;

let kept: Kept;
let corrections: readonly Correction[];
const onCopy = vi.fn<PanelCallbacks['onCopy']>(async () => true);

/** The panel as the background and the page keep it: what is corrected comes back as the analysis. */
function KeptPanel({ first }: { readonly first: readonly Correction[] }) {
  const [own, setOwn] = useState(first);
  corrections = own;
  const onCorrect = async (change: CorrectionChange) => {
    if (kept !== 'refused') setOwn(changedCorrections(own, change));
    return kept;
  };
  return (
    <Panel state={panelState({ state: 'ready', analysis: correct(ferry, own) })} callbacks={{ ...panelCallbacks(), onCorrect, onCopy }} />
  );
}

function show(first: readonly Correction[] = []) {
  kept = 'stored';
  render(<KeptPanel first={first} />);
}

const statement = () => document.getElementById(`statement-${APOLOGY}`) as HTMLElement;
const underWhom = () => statement().closest('article')?.querySelector('.n')?.textContent;
const button = (name: string | RegExp, within_: HTMLElement = document.body) => within(within_).getByRole('button', { name });
const choice = () => screen.getByLabelText(words.who) as HTMLSelectElement;
const optionOf = (name: string) => Array.from(choice().options).find(({ text }) => text === name)?.value ?? '';
const toast = () => document.querySelector('.toast');

function open() {
  fireEvent.click(statement().querySelector('.basis') as HTMLElement);
}
function openForm() {
  open();
  fireEvent.click(button(words.other));
}
async function place(name: string) {
  openForm();
  fireEvent.change(choice(), { target: { value: optionOf(name) } });
  fireEvent.click(button(words.put));
  await waitFor(() => expect(underWhom()).toBe(name));
}
function type(name: string) {
  openForm();
  fireEvent.change(choice(), { target: { value: 'typed' } });
  fireEvent.input(screen.getByLabelText(words.name), { target: { value: name } });
  fireEvent.click(button(words.put));
}

it('offers the article’s other sources, a name to type, and that the article does not say', () => {
  show();
  openForm();
  const offered = Array.from(choice().options, ({ text }) => text);
  expect(offered.at(0)).toBe(words.choose);
  expect(offered.slice(-2)).toEqual([words.typed, words.nobody]);
  expect(offered).toContain('Morag Tulloch');
  expect(offered).not.toContain(FERRIES);
  expect(document.activeElement).toBe(choice());
});

it('places it under the source that was chosen: the focus goes along, it is said, and so is that it is the reader’s word', async () => {
  show();
  await place('Morag Tulloch');
  expect(statement().querySelector('.basis')?.textContent).toContain(english.placed);
  await waitFor(() => expect(document.activeElement).toBe(statement().querySelector('.go')));
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe(words.placedUnder('“Morag Tulloch”')));
});

it('offers the two of whom the article does not tell which said it, and each is one press', () => {
  const callbacks = panelCallbacks();
  render(<Panel state={panelState({ state: 'ready', analysis: two })} callbacks={callbacks} />);
  const basis = document.querySelector('#statement-0 .basis') as HTMLElement;
  expect(basis.textContent).toBe('Not sure: Tom Lund or Erik Lund');
  fireEvent.click(basis);
  fireEvent.click(button(words.itWas('Erik Lund')));
  expect(callbacks.onCorrect.mock.lastCall?.[0].put?.who).toEqual({ name: 'Erik Lund', of: null });
});

it('takes its numbers along, in the list and in what is copied', async () => {
  show();
  const whose = () => document.getElementById('number-3')?.querySelector('.whose')?.textContent;
  expect(whose()).toContain(FERRIES);
  await place('Morag Tulloch');
  expect(whose()).toContain('Morag Tulloch');
  fireEvent.click(button(english.copyStatement, statement()));
  await waitFor(() => expect(onCopy).toHaveBeenCalled());
  expect(onCopy.mock.lastCall?.[0].plain).toMatch(/^Morag Tulloch \(placed here by the reader\), in a statement/);
});

it.each([
  ['beside the statement', () => button(words.undo, statement())],
  ['in what is said of it', () => button(words.undo, toast() as HTMLElement)],
])('is taken back with one press %s', async (_, undo) => {
  show();
  await place('Morag Tulloch');
  fireEvent.click(undo());
  await waitFor(() => expect(underWhom()).toBe(FERRIES));
  expect(corrections).toEqual([]);
  expect(toast()?.textContent).toContain(words.takenBack);
});

it('undoes the second of two corrections, and the first stands again', async () => {
  show();
  await place('Morag Tulloch');
  // open again: the evidence was closed by the first
  await place('An engineer at the yard');
  fireEvent.click(button(words.undo, toast() as HTMLElement));
  await waitFor(() => expect(underWhom()).toBe('Morag Tulloch'));
  expect(corrections.map(({ who }) => who)).toEqual([{ name: 'Morag Tulloch', of: null }]);
  expect(toast()?.textContent).toContain(words.placedUnder('“Morag Tulloch”'));
});

it('tells of what was done last, and undoes that, though the first was stored after it', async () => {
  const stored: ((kept: Kept) => void)[] = [];
  const onCorrect = vi.fn<PanelCallbacks['onCorrect']>(() => new Promise((resolve) => stored.push(resolve)));
  render(<Panel state={panelState({ state: 'ready', analysis: ferry })} callbacks={{ ...panelCallbacks(), onCorrect }} />);
  const takeOut = (index: number) => {
    fireEvent.click(document.querySelector(`#statement-${index} .basis`) as HTMLElement);
    fireEvent.click(button(words.nothing));
  };
  takeOut(9);
  takeOut(APOLOGY);
  stored[1]?.('stored');
  await waitFor(() => expect(toast()).not.toBeNull());
  stored[0]?.('stored');
  await new Promise((later) => setTimeout(later, 20));
  fireEvent.click(button(words.undo, toast() as HTMLElement));
  const [, second, undone] = onCorrect.mock.calls.map(([change]) => change);
  expect(second?.put?.words).toMatch(/^“We owe/u);
  expect(undone).toEqual({ put: null, instead: second?.put });
});

const pressed = {
  'a key is pressed': () => fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'a' }),
  'something is pressed': () => fireEvent.pointerDown(screen.getByRole('searchbox')),
};
it.each([
  ['a key is pressed', 'before it is stored'],
  ['something is pressed', 'before it is stored'],
  ['a key is pressed', 'before the article is analysed again'],
] as const)('comes late, and takes the focus from nobody, where %s meanwhile, %s', async (press, when) => {
  let [store, analyse] = [() => {}, () => {}];
  function Late() {
    const [own, setOwn] = useState<readonly Correction[]>([]);
    const onCorrect = (change: CorrectionChange) =>
      new Promise<Kept>((resolve) => {
        store = () => resolve('stored');
        analyse = () => setOwn(changedCorrections(own, change));
      });
    return <Panel state={panelState({ state: 'ready', analysis: correct(ferry, own) })} callbacks={{ ...panelCallbacks(), onCorrect }} />;
  }
  render(<Late />);
  openForm();
  fireEvent.change(choice(), { target: { value: optionOf('Morag Tulloch') } });
  fireEvent.click(button(words.put));
  const field = screen.getByRole('searchbox');
  const goesOn = () => {
    field.focus();
    pressed[press]();
  };
  const isStored = () => waitFor(() => expect(screen.getByRole('status').textContent).toBe(words.placedUnder('“Morag Tulloch”')));
  if (when === 'before it is stored') goesOn();
  store();
  await isStored();
  if (when !== 'before it is stored') goesOn();
  analyse();
  await waitFor(() => expect(underWhom()).toBe('Morag Tulloch'));
  await isStored();
  await new Promise((later) => setTimeout(later, 50));
  expect(document.activeElement).toBe(field);
});

it('what was chosen stays with its name when the page is read again', () => {
  const given = panelCallbacks();
  const { rerender } = render(<Panel state={panelState({ state: 'ready', analysis: ferry })} callbacks={given} />);
  openForm();
  fireEvent.change(choice(), { target: { value: optionOf('Morag Tulloch') } });
  // one more source stands before all others, and one more statement
  const [first] = ferry.attributions;
  const shifted = (source: number | null) => (source === null ? null : source + 1);
  const later: Analysis = {
    ...ferry,
    sources: [{ ...(ferry.sources[0] as Source), name: 'Late Arrival', speaksFor: null }, ...ferry.sources].map((source, index) =>
      index > 0 && source.speaksFor !== null ? { ...source, speaksFor: source.speaksFor + 1 } : source,
    ),
    attributions: [{ ...(first as Attribution), id: 'late', source: 0 }, ...ferry.attributions].map((attribution, index) =>
      index === 0 ? attribution : { ...attribution, source: shifted(attribution.source) },
    ),
    quantities: [],
    reports: [],
    echoes: [],
  };
  rerender(<Panel state={panelState({ state: 'ready', analysis: later })} callbacks={given} />);
  expect(choice().selectedOptions[0]?.text).toBe('Morag Tulloch');
  fireEvent.click(button(words.put));
  const [change] = given.onCorrect.mock.calls[0] ?? [];
  expect(change?.put).toMatchObject({ words: expect.stringMatching(/^“We owe/u), who: { name: 'Morag Tulloch', of: null } });
});

it('takes a name that is typed as the article writes it', async () => {
  show();
  type('  sound   GAZETTE ');
  await waitFor(() => expect(underWhom()).toBe('Sound Gazette'));
  expect(statement().closest('article')?.querySelector('.who')?.textContent).toContain(english.sorts.placed);
});

it.each([
  ['that does not stand in the article', 'Ivo Marsh', words.notThere('Ivo Marsh')],
  ['that is empty', '  ', words.noName],
])('refuses a name %s, in words that are tied to the field', (_, name, said) => {
  show();
  type(name);
  const field = screen.getByLabelText(words.name);
  expect(screen.getByRole('alert').textContent).toBe(said);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toBe(said);
  expect(document.activeElement).toBe(field);
  expect(corrections).toEqual([]);
});

it('asks for a choice where none was made', () => {
  show();
  openForm();
  fireEvent.click(button(words.put));
  expect(screen.getByRole('alert').textContent).toBe(words.missing);
  expect(document.activeElement).toBe(choice());
});

it('is closed by Escape, one layer at a time, and the focus goes back to what opened it', async () => {
  show();
  openForm();
  fireEvent.keyDown(choice(), { key: 'Escape' });
  await waitFor(() => expect(document.activeElement).toBe(button(words.other)));
  fireEvent.keyDown(button(words.other), { key: 'Escape' });
  expect(screen.queryByRole('button', { name: words.other })).toBeNull();
});

it('takes out what is no statement; the way back has the focus, and stands in a list of its own', async () => {
  show();
  open();
  fireEvent.click(button(words.nothing));
  await waitFor(() => expect(screen.getByRole('region', { name: words.yours })).toBeTruthy());
  expect(document.body.textContent).not.toContain('Runs over');
  expect(toast()?.textContent).toContain(words.takenOut);
  await waitFor(() => expect(document.activeElement).toBe(button(words.undo, toast() as HTMLElement)));
  fireEvent.click(button(/^Undo: “We owe/, screen.getByRole('region', { name: words.yours })));
  await waitFor(() => expect(underWhom()).toBe(FERRIES));
  expect(screen.queryByRole('region', { name: words.yours })).toBeNull();
});

it('says so where the browser cannot store it, and changes nothing', async () => {
  show();
  kept = 'refused';
  open();
  fireEvent.click(button(words.nothing));
  await waitFor(() => expect(screen.getByRole('alert').textContent).toBe(words.refused));
  expect(underWhom()).toBe(FERRIES);
  expect(within(toast() as HTMLElement).queryByRole('button', { name: words.undo })).toBeNull();
});

it.each([
  ['private', words.private],
  ['crowded', words.crowded],
] as const)('says what it is where it is %s', async (what, said) => {
  show();
  kept = what;
  await place('Morag Tulloch');
  expect(toast()?.textContent).toContain(said);
});

it('keeps what does not fit aside, says why, and has it deleted', async () => {
  const gone = { words: '“We stopped telling them,”', before: '', after: '', who: { name: 'Morag Tulloch', of: null } };
  show([gone]);
  const yours = screen.getByRole('region', { name: words.yours });
  expect(yours.textContent).toContain(gone.words);
  expect(yours.textContent).toContain(words.was('Morag Tulloch'));
  expect(yours.textContent).toContain(words.unfit.words);
  fireEvent.click(button(/^Delete: /, yours));
  await waitFor(() => expect(corrections).toEqual([]));
});

it('has the card of the page say that it is the reader’s word', () => {
  const placed = correct(ferry, [
    {
      words: ferry.attributions[APOLOGY]?.content.map(({ start, end }) => ferry.document.text.slice(start, end)).join(' ') ?? '',
      before: '',
      after: '',
      who: { name: 'Morag Tulloch', of: null },
    },
  ]);
  const nothing = () => {};
  render(
    <Card
      analysis={placed}
      target={{ kind: 'attribution', index: APOLOGY }}
      colours="source"
      copied={false}
      note={null}
      onCopy={nothing}
      onHandOver={null}
      onOpenPanel={nothing}
      onGoTo={nothing}
      onClose={nothing}
    />,
  );
  expect(screen.getByRole('dialog', { name: 'Morag Tulloch' }).textContent).toContain(english.placed);
});
