/** A long analysis goes to the page in pieces, and is the same there. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/engine/analyse.ts';
import { documentFromText } from '../../lib/engine/document-from-text.ts';
import { languages } from '../../lib/engine/languages/every-language.ts';
import { packed, unpacked } from '../../lib/messages/pieces.ts';

const few = analyse(documentFromText('“It was noon,” Ana Ruiz said. Of 40 boats 12 were late, she said.'), languages);
const [statement, number] = [few.attributions[0], few.quantities[0]];
if (!statement || !number) throw new Error('nothing is said');
const many = (statements: number, numbers: number) => ({
  ...few,
  attributions: Array.from({ length: statements }, (_, i) => ({ ...statement, id: `a${i}` })),
  quantities: Array.from({ length: numbers }, (_, i) => ({ ...number, id: `q${i}` })),
});

describe('an analysis', () => {
  it.each([
    ['of few statements', 2, 3],
    ['of as many as go at once', 500, 500],
  ])('%s goes as it is', async (_, statements, numbers) => {
    const analysis = many(statements, numbers);
    expect(packed(analysis)).toBe(analysis);
    expect(await unpacked(analysis, () => Promise.reject(new Error('no turn is needed')))).toBe(analysis);
  });

  it.each([
    ['of many statements', 1501, 0, 4],
    ['of many numbers', 0, 501, 2],
    ['of many of both', 1000, 700, 4],
  ])('%s goes in pieces, and others have their turn before each', async (_, statements, numbers, turns) => {
    const analysis = many(statements, numbers);
    const sent = packed(analysis);
    if (!('pieces' in sent)) throw new Error('at one go');
    for (const piece of sent.pieces) expect(piece.length).toBeLessThan(250_000);
    let count = 0;
    const had = await unpacked(structuredClone(sent), async () => void count++);
    expect(count).toBe(turns);
    expect(had).toEqual(JSON.parse(JSON.stringify(analysis)));
  });
});
