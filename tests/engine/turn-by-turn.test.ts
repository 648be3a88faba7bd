/** Analyses that take turns: the same is found, and nobody waits for long, however long an article is. */
import { expect, it } from 'vitest';
import { analyse, analyseInTurns } from '../../lib/engine/analyse.ts';
import { documentFromText } from '../../lib/engine/document-from-text.ts';
import { languages } from '../../lib/engine/languages/every-language.ts';
import { ferry } from '../gallery/ferry.ts';

const PARAGRAPH =
  '“The wall is sound,” said Ada Brook, who chairs the board. Tom Lund said that it had cost £42,000, and that a survey by the Harbour Trust had found 14 cracks.';
const book = (paragraphs: number) => documentFromText(Array.from({ length: paragraphs }, () => PARAGRAPH).join('\n'));

/** Turns that are over each time that they are asked about, and how often that was. */
function countedTurns() {
  const turns = { asked: 0, paused: 0, isOver: () => ++turns.asked > 0, pause: async () => void turns.paused++ };
  return turns;
}

it.each([
  ['an article', ferry.document],
  ['a text of many sentences', book(300)],
  ['nothing', documentFromText('')],
  ['another language', { ...documentFromText('Der Hafen ist zu, sagte sie.'), lang: 'de' }],
])('finds the same: %s', async (_, document) => {
  expect(JSON.stringify(await analyseInTurns(document, languages, countedTurns()))).toBe(JSON.stringify(analyse(document, languages)));
});

it('asks between two stages, and more often the longer the text is', async () => {
  const [short, long] = [countedTurns(), countedTurns()];
  await analyseInTurns(book(1), languages, short);
  await analyseInTurns(book(1000), languages, long);
  expect(short.asked).toBeGreaterThanOrEqual(9);
  expect(short.paused).toBe(short.asked);
  // Two sentences a paragraph: every stage stops after each hundred of them, and there are eight that go through all.
  expect(long.asked - short.asked).toBeGreaterThanOrEqual(8 * 20);
});

it('does little between two turns of a long text, whatever the stage', async () => {
  const document = book(2000);
  /** The longest piece of work, as a share of all. */
  const longest = async (): Promise<number> => {
    const times: number[] = [];
    let { user } = process.cpuUsage();
    const took = () => {
      const now = process.cpuUsage().user;
      times.push(now - user);
      user = now;
      return times.length;
    };
    await analyseInTurns(document, languages, { isOver: () => took() < 0, pause: async () => {} });
    took();
    return Math.max(...times) / times.reduce((sum, time) => sum + time, 0);
  };
  // What clears the memory may come in any of them, but hardly in the same one each time.
  expect(Math.min(await longest(), await longest(), await longest())).toBeLessThan(1 / 10);
});

it('goes on without a pause where the turn is not over', async () => {
  const turns = { ...countedTurns(), isOver: () => false };
  await analyseInTurns(book(300), languages, turns);
  expect(turns.paused).toBe(0);
});

it('two analyses go on beside each other: the shorter is done first', async () => {
  const done: string[] = [];
  const turns = () => ({ isOver: () => true, pause: () => new Promise<void>((resolve) => setTimeout(resolve)) });
  await Promise.all([
    analyseInTurns(book(400), languages, turns()).then(() => done.push('long')),
    analyseInTurns(book(2), languages, turns()).then(() => done.push('short')),
  ]);
  expect(done).toEqual(['short', 'long']);
});
