/** Whom a line with a colon presents right above a block quotation. */
import { describe, expect, test } from 'vitest';
import { turnsOf } from './laid-out.ts';

const SAID = 'I have seen nobody here since May.';
const under = (line: string) =>
  turnsOf([
    '# The lock',
    'In May the lock at Leith was shut. Tom Bell, the mayor, came to see it.',
    line,
    `> ${SAID}`,
    'It opens in June.',
  ]);

describe('a block quotation', () => {
  test.each([
    ['This is Ana Ruiz, who has kept the lock since May:'],
    ['A short word from Ana Ruiz, the keeper:'],
    ['The board has more on the lock. This is from its operations director, Ana Ruiz:'],
    ['This is from the new keeper, Ana Ruiz:'],
    ['One of those on the bank is Ana Ruiz, of St Olave’s, who sent us this:'],
    ['Among the walkers was Ana Ruiz, a baker from Leith, who then wrote this:'],
    ['There too was Ana Ruiz, who has sent us this:'],
    ['It rained. We asked Fire Chief Ana Ruiz to go through it with us:'],
    ['We asked Ana Ruiz:'],
    ['And here is the opposition’s spokesman, Ana Ruiz, replying in the chamber:'],
    ['Here is the message to parents from the county’s director of education, Ana Ruiz:'],
    ['Ana Ruiz has sent us the following:'],
    ['Ana Ruiz then sent us this:'],
  ])('is hers whom the line presents: %s', (line) => {
    expect(under(line)).toEqual([`Ana Ruiz: ${SAID}`]);
  });

  test.each([
    ['This is from the diary of the keeper, Ana Ruiz:'],
    ['We asked Ana Ruiz what her brother had written:'],
    ['We asked Ana Ruiz about Sue Ames:'],
    ['Nobody asked Ana Ruiz:'],
    ['Here is the reply to a letter from the director of education, Ana Ruiz:'],
    ['Here is the spokesman, Ana Ruiz, being told by the chair:'],
    ['Here is the garden of the keeper, Ana Ruiz, replying in May:'],
    ['A friend of Ana Ruiz sent us the following:'],
    ['This is from a book on the keeper, Ana Ruiz, by others:'],
    ['This is from her street, Ana Ruiz:'],
    ['One of those on the bank is Ana Ruiz, whose son sent us this:'],
    ['One of those on the bank is Ana Ruiz, who told Tom Bell, who sent us this:'],
    ['One of those on the bank is Ana Ruiz, who walks a dog:'],
    ['This is Ana Ruiz, who was described by the jury in these words:'],
    ['Here is Ana Ruiz, who the judge sentenced to four years:'],
    ['This is Ana Ruiz, who wrote to the board and was sent this reply:'],
    ['Ana Ruiz lives beside a man who sent us this:'],
    ['We saw the house of Ana Ruiz, who is dead, and of a man, who sent us this:'],
  ])('is nobody’s by the layout: %s', (line) => {
    expect(under(line)).toEqual([]);
  });
});
