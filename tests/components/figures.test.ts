/** What the welcome page says of errors is what was measured last. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { figures } from '../../components/pages/figures.ts';
import { welcomeWords } from '../../components/pages/welcome-words.ts';

test('the figures are those of the benchmark', () => {
  const { unread: measured } = JSON.parse(readFileSync('benchmark/figures.json', 'utf8'));
  expect(figures).toEqual({
    articles: measured.articles,
    missed: Math.round(100 - measured.figures['content.found.recall']),
    mistaken: Math.round(100 - measured.figures['content.found.precision']),
    wrong: Math.round(measured.figures['speaker.wrong']),
  });
});

test('the welcome page says them', () => {
  const said = welcomeWords.errs.join(' ');
  for (const figure of Object.values(figures)) expect(said).toMatch(new RegExp(`\\b${figure}\\b`));
});
