// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Card, type CardNote } from '../../components/card/card.tsx';
import { cardWords } from '../../components/card/card-words.ts';
import { english } from '../../components/shared/words.ts';
import type { Act, Analysis } from '../../lib/engine/model.ts';
import type { Target } from '../../lib/messages/protocol.ts';
import { acts } from '../gallery/acts.ts';
import { ferry } from '../gallery/ferry.ts';
import { hostile } from '../gallery/others.ts';
import { two } from '../gallery/two.ts';

afterEach(cleanup);

function show(target: Target, analysis = ferry) {
  const given = { onCopy: vi.fn(), onHandOver: null, onOpenPanel: vi.fn(), onGoTo: vi.fn(), onClose: vi.fn() };
  render(<Card analysis={analysis} target={target} colours="source" copied={false} note={null} {...given} />);
  return given;
}

const lines = () => Array.from(document.querySelectorAll('p:not(.row):not(.sr)'), (line) => line.textContent);

describe.each<[string, Target, string[], Analysis?]>([
  [
    'a statement',
    { kind: 'attribution', index: 4 },
    [
      'Skarra Sound Ferries',
      'Institution · 3 statements in this article',
      '“the line”: named one paragraph earlier',
      'Through: “In a statement”',
      'Said with: “added”',
    ],
  ],
  [
    'words that no one is named for',
    { kind: 'attribution', index: 13 },
    ['Source not found', 'Whosaid could not tell whose words these are.'],
  ],
  [
    'words that one of two said',
    { kind: 'attribution', index: 0 },
    ['Tom Lund or Erik Lund', 'Whosaid could not tell which of the two said it.', 'Said with: “said”'],
    two,
  ],
  [
    'a number with a source',
    { kind: 'quantity', index: 6 },
    ['Number given by', 'the harbour master', 'Role only · 1 statement in this article', 'Said with: “According to”'],
  ],
  [
    'a number without one',
    { kind: 'quantity', index: 8 },
    ['The article gives no source', 'The article gives it itself, as far as Whosaid can tell.'],
  ],
  [
    'a report',
    { kind: 'report', index: 0 },
    [
      'Afloat on Paper: Maintenance on the Skarra Route',
      'Document · 1 statement in this article',
      'the Sound Safety Board, Friday. Named 3 times.',
    ],
  ],
  [
    'headline words',
    { kind: 'echo', index: 0 },
    [
      'Headline words, said by',
      'An engineer at the yard',
      'Unnamed · 2 statements in this article · reason given: “because her contract forbids it”',
      'In the text: the crews had a name for the ship: “a bucket with a flag on it”',
    ],
  ],
  ['caption words that stand nowhere in the text', { kind: 'echo', index: 2 }, ['These words stand nowhere in the text']],
])('the card of %s', (_, target, expected, analysis = ferry) => {
  it('says whose it is and on what basis', () => {
    show(target, analysis);
    expect(lines()).toEqual(expected);
  });
});

describe('pressing', () => {
  it('goes where the button says', () => {
    const given = show({ kind: 'echo', index: 0 });
    fireEvent.click(screen.getByRole('button', { name: 'Go to it' }));
    fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
    fireEvent.click(screen.getByRole('button', { name: 'Open panel' }));
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(given.onGoTo).toHaveBeenCalledWith({ kind: 'attribution', index: 8 });
    for (const called of [given.onCopy, given.onOpenPanel, given.onClose]) expect(called).toHaveBeenCalledOnce();
  });
});

describe('what is said of the last press', () => {
  const card = { analysis: ferry, target: { kind: 'attribution', index: 4 }, colours: 'source', copied: false } as const;
  const given = { onCopy: vi.fn(), onOpenPanel: vi.fn(), onGoTo: vi.fn(), onClose: vi.fn() };

  it.each(Object.entries(cardWords.notes))('%s', (note, words) => {
    render(<Card {...card} {...given} note={note as CardNote} onHandOver={null} />);
    expect(screen.getByRole('alert').textContent).toBe(words);
  });

  it('nothing, where there is nothing to say', () => {
    render(<Card {...card} {...given} note={null} onHandOver={null} />);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('where the page lets nothing be copied, the panel is offered in the place of “Copy”', () => {
    const onHandOver = vi.fn();
    render(<Card {...card} {...given} note="refused" onHandOver={onHandOver} />);
    expect(screen.queryByRole('button', { name: english.copy })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: cardWords.copyInPanel }));
    expect(onHandOver).toHaveBeenCalledOnce();
    expect(given.onCopy).not.toHaveBeenCalled();
  });
});

describe('a target that is not there', () => {
  it.each(['attribution', 'quantity', 'report', 'echo', 'source'] as const)('%s: nothing is thrown', (kind) => {
    show({ kind, index: 999 });
    expect(screen.getByRole('dialog')).toBeTruthy();
  });
});

describe('a hostile name', () => {
  it('is text', () => {
    show({ kind: 'attribution', index: 0 }, hostile);
    expect(document.querySelector('img')).toBeNull();
    expect(lines()[0]).toBe('<img src=x onerror="document.title=1">');
  });
});

describe.each<[Act, RegExp, string[]]>([
  [
    'denial',
    /crack/u,
    ['Denied by', 'Ines Okafor', 'denied “knowing anything about a crack”', 'Through: “In a letter to the Leith Gazette”'],
  ],
  ['request', /inquiry/u, ['Requested by', 'Tom Bell', 'asked the court on Friday to order an inquiry']],
  ['question', /log/u, ['Asked by', 'Tom Bell', 'asked whether anyone had read the log']],
])('a %s', (act, words, expected) => {
  it('is told from a statement by words above the name and by the article’s own', () => {
    const said = (span?: { start: number; end: number }) => acts.document.text.slice(span?.start, span?.end);
    const index = acts.attributions.findIndex((attribution) => attribution.act === act && words.test(said(attribution.content[0])));
    show({ kind: 'attribution', index }, acts);
    expect(lines()).toEqual(expect.arrayContaining(expected));
    expect(lines().join()).not.toContain('Said with:');
  });
});

it('a number in a denial is given by nobody, and stands in the whole of it', () => {
  show({ kind: 'quantity', index: acts.quantities.findIndex(({ value }) => value === 40) }, acts);
  expect(lines()).toEqual([
    'The article gives no source',
    'Stands in a denial by Ines Okafor: also denied that 40 dockers had been told to stay away from it',
  ]);
});

it('headline words that are denied in the text are nobody’s there', () => {
  const echoes = [{ span: { start: 0, end: 13 }, attribution: acts.attributions.findIndex(({ act }) => act === 'denial') }];
  show({ kind: 'echo', index: 0 }, { ...acts, echoes });
  expect(lines()[0]).toBe('Denied by');
  expect(lines().at(-1)).toMatch(/^In the text: denies that/u);
});
