// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cardWords } from '../../components/card/card-words.ts';
import { CopyingCard, type CopyingCardProps } from '../../components/card/copying-card.tsx';
import { english } from '../../components/shared/words.ts';
import { ferry } from '../gallery/ferry.ts';

const { copy, copied } = english;
const { copyInPanel, open, notes } = cardWords;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function show(given: Partial<CopyingCardProps> = {}) {
  const props: CopyingCardProps = {
    analysis: ferry,
    target: { kind: 'attribution', index: 4 },
    colours: 'source',
    doubt: null,
    hasClipboard: true,
    onCopy: vi.fn(async () => true),
    onOpenPanel: vi.fn(async () => true),
    onShowInPanel: vi.fn(async () => true),
    onHandOver: vi.fn(() => false),
    onGo: vi.fn(),
    onClosed: vi.fn(),
    ...given,
  };
  render(<CopyingCard {...props} />);
  return props;
}

const press = (name: string) => act(async () => screen.getByRole('button', { name }).click());
const said = () => screen.queryByRole('alert')?.textContent ?? null;
const refuse = async () => false;

test('what is copied is said for a moment, and nothing is left to be done when the card closes', async () => {
  const { onCopy } = show();
  await press(copy);
  expect(onCopy).toHaveBeenCalledOnce();
  expect(screen.getByRole('button', { name: copied })).toBeTruthy();
  await act(() => {
    vi.advanceTimersByTime(2000);
  });
  expect(screen.getByRole('button', { name: copy })).toBeTruthy();
  await press(copy);
  cleanup();
  expect(vi.getTimerCount()).toBe(0);
});

test('where the page refuses, it says so and offers the panel', async () => {
  show({ onCopy: refuse });
  await press(copy);
  expect(said()).toBe(notes.refused);
  await press(copyInPanel);
  expect(said()).toBe(notes.handed);
});

test.each<[string, Partial<CopyingCardProps>, keyof typeof notes]>([
  ['a panel that hears of it has it', { onHandOver: () => true, onOpenPanel: refuse }, 'handed'],
  ['a panel that opens has it', {}, 'handed'],
  ['a browser that does not open the panel', { onOpenPanel: refuse }, 'unopened'],
  ['a browser in which presses in pages open none', { onOpenPanel: null }, 'button'],
])('without a clipboard, %s', async (_, given, note) => {
  show({ hasClipboard: false, ...given });
  expect(said()).toBeNull();
  await press(copyInPanel);
  expect(said()).toBe(notes[note]);
});

test('a panel that does not open is told of, until it does', async () => {
  const onShowInPanel = vi.fn(refuse);
  const { target } = show({ onShowInPanel });
  await press(open);
  expect(onShowInPanel).toHaveBeenCalledWith(target);
  expect(said()).toBe(notes.unopened);
  onShowInPanel.mockResolvedValue(true as never);
  await press(open);
  expect(said()).toBeNull();
});

test('what is said of a press that did not count goes before', async () => {
  show({ hasClipboard: false, doubt: 'covered' });
  await press(copyInPanel);
  expect(said()).toBe(notes.covered);
});
