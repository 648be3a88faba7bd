/** Whom "he" and "she" mean at the head of an entry of a live blog: the one person of the entry before it in time. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../lib/engine/analyse.ts';
import { languages } from '../../../lib/engine/languages/every-language.ts';
import type { Document } from '../../../lib/engine/model.ts';
import { laidOut } from '../turns/laid-out.ts';

/** Who says each statement of the blog; nobody is "–". */
function speakers(lines: readonly string[], about: Partial<Document> = {}): readonly string[] {
  const { attributions, sources } = analyse(laidOut(['# The inquiry, as it happened', ...lines], about), languages);
  return attributions.map(({ source }) => (source === null ? '–' : (sources[source]?.name ?? '')));
}

const entry = (time: string, ...lines: readonly string[]) => [`@ *${time}*`, ...lines];
const RUIZ = 'Ana Ruiz, the surveyor, takes the oath.';
const BELL = 'Tom Bell, the owner, sits down.';
const GOES_ON = 'She says it was late.';
const RAIN = 'It is raining on the lock.';

describe('the entry before it stands above, where times rise', () => {
  const blog = (...middle: readonly string[]) => [...entry('10.02am', RAIN), ...middle, ...entry('1.15pm', RAIN)];
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['the one whom it names', [...entry('10.20am', RUIZ), ...entry('10.31am', GOES_ON)], ['Ana Ruiz']],
    ['the one whom it calls so', [...entry('10.20am', RUIZ), ...entry('10.31am', GOES_ON), ...entry('10.40am', GOES_ON)], ['Ana Ruiz', 'Ana Ruiz']],
    ['past a name that is a part of a body’s', [...entry('10.20am', 'Ana Ruiz spoke at Stour Lane hospital.'), ...entry('10.31am', GOES_ON)], ['Ana Ruiz']],
    ['not past one that may be anybody’s', [...entry('10.20am', 'Ana Ruiz spoke of Stour Bourne.'), ...entry('10.31am', GOES_ON)], ['–']],
    ['past the name of who writes it', [...entry('10.20am', 'Sue Ames, Leith', RUIZ), ...entry('10.31am', GOES_ON)], ['Ana Ruiz']],
    ['past somebody who is no “she”', [...entry('10.20am', RUIZ, BELL), ...entry('10.31am', GOES_ON)], ['Ana Ruiz']],
    ['not one of two', [...entry('10.20am', RUIZ, 'Sue Ames, the cook, sits down.'), ...entry('10.31am', GOES_ON)], ['–']],
    ['not who is no “she”', [...entry('10.20am', BELL), ...entry('10.31am', GOES_ON)], ['–']],
    ['not one of an entry before that', [...entry('10.20am', RUIZ), ...entry('10.25am', RAIN), ...entry('10.31am', GOES_ON)], ['–']],
    ['not one of the entry after it', [...entry('10.20am', GOES_ON), ...entry('10.31am', RUIZ)], ['–']],
    ['not past somebody of its own', [...entry('10.20am', RUIZ), ...entry('10.31am', 'Sue Ames and Eva Bell sat down. She says it was late.')], ['–']],
    ['not whom somebody quotes', [...entry('10.20am', 'Tom Bell said: “Ana Ruiz was late.”'), ...entry('10.31am', GOES_ON)], ['Tom Bell', '–']],
  ])('%s', (_, middle, said) => expect(speakers(blog(...middle))).toEqual(said)); // biome-ignore format: a case a line
});

describe('the entry before it stands below, where times fall', () => {
  const blog = [...entry('13.15', RAIN), ...entry('10.31', GOES_ON), ...entry('10.20', RUIZ), ...entry('10.02', RAIN)];
  test('the one whom it names', () => expect(speakers(blog)).toEqual(['Ana Ruiz']));
  test('past midnight', () => expect(speakers([...entry('0.15', RAIN), ...entry('23.58', GOES_ON), ...entry('22.30', RUIZ), ...entry('21.00', RAIN)])).toEqual(['Ana Ruiz'])); // biome-ignore format: a case a line
});

describe('where entries have no times, the page says how they run', () => {
  const blog = [`@ ${RUIZ}`, `@ ${GOES_ON}`, `@ ${BELL}`];
  test.each<readonly [string, Partial<Document>, string]>([
    ['from the newest', { newestFirst: true }, '–'],
    ['from the oldest', { newestFirst: false }, 'Ana Ruiz'],
    ['or nobody does', {}, '–'],
  ])('%s', (_, about, said) => expect(speakers(blog, about)).toEqual([said]));
});
