/** Block quotations without marks after somebody's statement: theirs, or a part of another article that tells what others said. */
import { describe, expect, test } from 'vitest';
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

describe('who spoke before goes on in a block quotation', () => {
  test.each([
    'The street has to stay shut until the end of May.',
    'I told the board that the lift was late.',
    'We asked the council, and the council said no.',
    'Until the end of May the street would stay as it is.',
    'There is no money left for a new roof this year.',
    'My neighbour said it was the worst night of all.',
    'Nobody should have to sleep in the street in winter.',
    'The roof is old, and the walls are wet and cold.',
    'Tenants deserve a lift that works every day of the year.',
    'The board said so to us in a letter in May.',
  ])('%s', (quotation) => expect(whose(quotation)).toBe('Ana Ruiz'));
});

describe('a part of another article is nobody’s here', () => {
  test.each([
    'Tom Bell, a spokesman for the board in Leith, denied it.',
    'Tom Bell said the street would stay shut until May.',
    'The council said the street would stay shut until May.',
    'A nurse from Leith, Mia Holt, said the night was cold.',
    'Police said two men had been hurt near the pier.',
    'The firm denied that the roof had been wet for years.',
    'Bell confirmed that the lift had failed on Monday night.',
    'The union argued that the cost of the roof was too high.',
    'Mr Bell, who owns the hall, insisted it was safe.',
    'The board, which met in May, announced that it would pay.',
  ])('%s', (quotation) => expect(whose(quotation)).toBeNull());
});
