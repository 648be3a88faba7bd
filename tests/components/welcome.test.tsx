// @vitest-environment happy-dom
/** The first page: its sample can be pressed, by mouse and by keys, and says what it is asked. */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Welcome } from '../../components/pages/welcome.tsx';
import { welcomeWords } from '../../components/pages/welcome-words.ts';
import { english } from '../../components/shared/words.ts';

afterEach(cleanup);

function show() {
  const given = { onWhen: vi.fn(), onDone: vi.fn() };
  render(<Welcome when="click" {...given} />);
  return given;
}

const answer = () => screen.getByRole('status').textContent;

it.each([
  [/No boat leaves/u, /Skarra Sound Ferries.*“the line”: named in the same paragraph/u],
  [/The survey/u, /The survey.*Named once/u],
  [/crews had since April/u, /The survey.*“said”/u],
  [/61 faults/u, /Number given by.*The survey/u],
  [/2,400/u, /The article gives no source/u],
])('the mark of %s says whose it is when it is pressed', (name, said) => {
  show();
  const mark = screen.getByRole('button', { name });
  fireEvent.click(mark);
  expect(answer()).toMatch(said);
  expect(mark.getAttribute('aria-pressed')).toBe('true');
  expect(screen.getAllByRole('button', { pressed: true })).toHaveLength(1);
});

it.each(['Enter', ' '])('and by the key “%s”', (key) => {
  show();
  const mark = screen.getByRole('button', { name: '2,400' });
  expect(mark.tabIndex).toBe(0);
  fireEvent.keyDown(mark, { key });
  expect(answer()).toContain(english.noSourceStated);
});

it('no name of an answer stands outside the sample', () => {
  show();
  const sample = document.querySelector('.sampletext')?.textContent ?? '';
  for (const mark of screen.getAllByRole('button', { pressed: false }))
    if (mark.textContent !== '2,400') {
      fireEvent.click(mark);
      expect(sample).toContain(document.querySelector('.answer b')?.textContent);
    }
});

it('asks when to read, chooses the least, and is done with', () => {
  const { onWhen, onDone } = show();
  expect((screen.getByRole('radio', { name: /Only when I click/u }) as HTMLInputElement).checked).toBe(true);
  fireEvent.click(screen.getByRole('radio', { name: /On all sites/u }));
  expect(onWhen).toHaveBeenCalledWith('all');
  fireEvent.click(screen.getByRole('button', { name: welcomeWords.done }));
  expect(onDone).toHaveBeenCalled();
});
