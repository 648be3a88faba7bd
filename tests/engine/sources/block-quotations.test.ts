/** Block quotations without marks after somebody's statement are theirs. */
import { expect, test } from 'vitest';
import { analyse } from '../../../lib/engine/analyse.ts';
import { languages } from '../../../lib/engine/languages/every-language.ts';
import { laidOut } from '../turns/laid-out.ts';

/** Who says the block quotation: the name; null: nobody is given it. */
function whose(quotation: string): string | null {
  const { attributions, sources, document } = analyse(
    laidOut(['# Street closed', '“We asked for calm,” said Ana Ruiz, the mayor.', `> ${quotation}`]),
    languages,
  );
  const start = document.text.indexOf(quotation);
  const last = attributions.find(({ content }) => content.some((span) => span.start >= start));
  expect(last).toBeDefined();
  return last?.source == null ? null : (sources[last.source]?.name ?? null);
}

test.each([
  'The street has to stay shut until the end of May.',
  'I told the board that the lift was late.',
  'We asked the council, and the council said no.',
  'Until the end of May the street would stay as it is.',
  'There is no money left for a new roof this year.',
  'My neighbour said it was the worst night of all.',
  'The council says that rents will fall. They will not.',
  'Nobody believes the minister means it.',
  'Nobody should have to sleep in the street in winter.',
  'The roof is old, and the walls are wet and cold.',
  'Tenants deserve a lift that works every day of the year.',
  'The board said so to us in a letter in May.',
])('%s', (quotation) => expect(whose(quotation)).toBe('Ana Ruiz'));

/** Who says the last statement of the lines: the name; null: nobody is given it. */
function lastSpeaker(lines: readonly string[]): string | null {
  const { attributions, sources } = analyse(laidOut(lines), languages);
  const last = attributions.at(-1);
  expect(last).toBeDefined();
  return last?.source == null ? null : (sources[last.source]?.name ?? null);
}

const OBITUARY = ['# Tom Bell, voice of the harbour, dies aged 87', 'Tom Bell, who read the tides, has died at home.'];
const TRIBUTE = '> Nobody washed up his own cup as he did. ~ Piers Hale, director of the harbour';

test('“he” below a credited block quotation may be the one whom the article is about', () => {
  expect(lastSpeaker([...OBITUARY, TRIBUTE, '“The wind was never late,” he said.'])).not.toBe('Piers Hale');
});

test('whoever is credited with it is meant where the article has named nobody else', () => {
  expect(lastSpeaker(['# Harbour news', 'It rained.', TRIBUTE, 'Mr Hale said it was late.'])).toBe('Piers Hale');
});
