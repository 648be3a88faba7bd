/** Quotations with words above, below or beside them that say whose they are and nothing else, and what looks so. */
import { describe, expect, test } from 'vitest';
import { turnsOf } from './laid-out.ts';

const INTRO = ['# The lock', 'In May the lock at Leith was shut.'];
const [ONE, TWO, THREE] = ['“I walk now.”', '“The boat is on the grass.”', '“We had a party. Nobody slept.”'];
const WHOSE = [`Ana Ruiz: ${ONE}`, `Tom Bell: ${TWO}`];

describe('names beside quotations', () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['above, after what they are', ['*Head gardener Ana Ruiz*', ONE, '*GK Tom Bell*', TWO, THREE], [...WHOSE, `Tom Bell: ${THREE}`]],
    ['above, where nothing sets them apart', ['Ana Ruiz, baker', ONE, 'Tom Bell, skipper', TWO], WHOSE],
    ['above, with numbers', ['## 1. Ana Ruiz, baker', ONE, '## 2. Tom Bell, skipper', TWO], WHOSE],
    [
      'above, after a body with its letters',
      ['## Leith Harbour Trust (LHT) chair Ana Ruiz', ONE, '## Leith Labour and Liberal Party (LLP) leader Tom Bell', TWO],
      WHOSE,
    ],
    ['below', [ONE, 'Head gardener Ana Ruiz', TWO, 'Tom Bell of the Leith Boat Club'], WHOSE],
    ['below, after a dash', [ONE, '— Ana Ruiz, baker', TWO, '— Tom Bell, skipper'], WHOSE],
    [
      'below, where one gives no name',
      [ONE, '— Ana Ruiz, baker', THREE, '— A reader, by post', TWO, '— Tom Bell'],
      [WHOSE[0] ?? '', `A reader: ${THREE}`, WHOSE[1] ?? ''],
    ],
    [
      'below, where one is what somebody is',
      [ONE, '— Ana Ruiz, baker', THREE, '— Father of a pupil', TWO, '— Tom Bell'],
      [WHOSE[0] ?? '', `Father of a pupil: ${THREE}`, WHOSE[1] ?? ''],
    ],
    [
      'below, where one says that they give no name',
      [ONE, '— Ana Ruiz, baker', THREE, '— Yard foreman at the lock, who asked not to be named', TWO, '— Tom Bell'],
      [WHOSE[0] ?? '', `Yard foreman at the lock: ${THREE}`, WHOSE[1] ?? ''],
    ],
    ['below, where one is where it was said', [ONE, '— Ana Ruiz, baker', THREE, '— Leith, in May', TWO, '— Tom Bell'], WHOSE],
    ['above, after two offices', ['*Leith mayor and harbour chair Ana Ruiz*', ONE, '*Skipper Tom Bell*', TWO], WHOSE],
    ['below, with two offices', [ONE, '— Ana Ruiz, baker and cook', TWO, '— Tom Bell, head of boats & tides'], WHOSE],
    [
      'below, where one has a name that nothing else tells for one',
      [ONE, '— Ana Ruiz, baker', TWO, '— Tom Bell', THREE, '— May Sundown, poet'],
      [...WHOSE, `May Sundown: ${THREE}`],
    ],
    ['in front, in captions', [`^ *Ana Ruiz, 41, retired:* ${ONE}`, `^ *Tom Bell, 60, skipper:* ${TWO}`, '^ *The lock* in May.'], WHOSE],
    ['behind, with a full stop', [`${ONE} – Ana Ruiz, a baker.`, `${TWO} – Skipper Tom Bell.`], WHOSE],
    [
      'behind the last paragraph of a quotation',
      [`${ONE} — Ana Ruiz, baker`, '“The boat is old.', '“It is on the grass.” — Tom Bell'],
      [WHOSE[0] as string, 'Tom Bell: “The boat is old.', 'Tom Bell: “It is on the grass.”'],
    ],
    ['below, of a body', [ONE, 'Ana Ruiz, baker', TWO, 'RSPB, the bird charity'], [WHOSE[0] as string, `RSPB: ${TWO}`]],
    ['in front, set apart', [`*Ana Ruiz, 41, baker* ${ONE}`, `*Tom Bell, 60, skipper* ${TWO}`], WHOSE],
    ['behind, after a dash', [`${ONE} — Ana Ruiz, baker`, `${TWO} — Tom Bell`], WHOSE],
    [
      'in front, of whom nobody gives a name, and of two',
      [
        `*Ana Ruiz, 41, baker.* ${ONE}`,
        `*Tom Bell, 60, skipper.* ${TWO}`,
        `*A mother of two from Leith.* ${THREE}`,
        `*Cook who gave no name.* ${ONE}`,
        `*Sue and Jo Pole, both 79.* ${TWO}`,
        `*The lock in May.* ${THREE}`,
      ],
      [...WHOSE, `A mother of two from Leith: ${THREE}`, `Cook: ${ONE}`, `Sue and Jo Pole: ${TWO}`],
    ],
    [
      'behind, without a name',
      [`${ONE} — Ana Ruiz, baker`, `${TWO} — a skipper from Leith, who has two`],
      [WHOSE[0] as string, `a skipper from Leith: ${TWO}`],
    ],
    ['in front, before a comma', [`Ana Ruiz, baker, ${ONE}`, `Tom Bell, head of the Leith Boat Club, ${TWO}`], WHOSE],
    ['in front, with what they speak of', [`Ana Ruiz on the lock: ${ONE}`, `Quoting Tom Bell after his talk with Sue: ${TWO}`], WHOSE],
    ['in front, where one has lines of their own between', [`Ana Ruiz, baker: ${ONE}`, THREE, `Tom Bell, skipper: ${TWO}`], WHOSE],
    [
      'above, under headings of their own, a quotation before them',
      [`*Ana Ruiz, baker:* ${ONE}`, THREE, '## The players', '*Tom Bell, skipper*', TWO, '*Sue Ames, cook*', ONE, '## The teams'],
      [WHOSE[0] as string, `Ana Ruiz: ${THREE}`, WHOSE[1] as string, `Sue Ames: ${ONE}`],
    ],
    [
      'above in one place, below in another',
      ['*Ana Ruiz, baker*', ONE, '*Tom Bell, skipper*', TWO, 'Some wrote to us:', THREE, '— Sue Ames, cook'],
      [...WHOSE, `Sue Ames: ${THREE}`],
    ],
  ])('%s', (_, lines, expected) => expect(turnsOf([...INTRO, ...lines])).toEqual(expected));

  test.each<readonly [string, readonly string[]]>([
    ['one is named alone', [ONE, 'Head gardener Ana Ruiz', 'The boats wait.']],
    ['the lines may be of those above or of those below', [ONE, 'Ana Ruiz, baker', TWO, 'Tom Bell, skipper', THREE]],
    ['the lines tell of them', [ONE, 'Ana Ruiz bakes at night.', TWO, 'Tom Bell has a boat.']],
    ['numbers stand there', ['## 1. The lock', ONE, '## 2. The boats', TWO]],
    ['places are named', [ONE, 'Leith, Scotland', TWO, 'Hull, England']],
    ['a time stands there', ['3.41pm BST', '> It was late.', '3.50pm BST', '> It was later.']],
    ['pictures are named', ['Photo: Ana Ruiz', ONE, 'Photo: Tom Bell', TWO]],
    ['books are', [ONE, 'Low Water, by Ana Ruiz', TWO, 'High Water, by Tom Bell']],
    ['two are named at once', [ONE, '— Ana and Tom Ruiz', TWO, '— Sue and Jo Pole']],
    ['two by their full names are', [ONE, '— Ana Ruiz and Tom Bell', TWO, '— Sue Ames and Jo Pole']],
    ['dashes lead on', [ONE, '— and so she went home', TWO, '— or nearly so, he thought']],
    ['pictures have titles', ['“The long wait”', 'Ana Ruiz, Leith', '“Two swans”', 'Tom Bell, Hull']],
    ['books do', ['Ana Ruiz, author of “Low Water.”', 'Tom Bell, author of “High Water.”']],
    ['what is named is no person', [`In Leith, ${ONE}`, `The lock, ${TWO}`]],
    ['nothing is quoted', ['Ana Ruiz, baker', 'The lock is old.', 'Tom Bell, skipper', 'The boat is old.']],
    ['each line says that somebody said it', [`Ana Ruiz, baker, said: ${ONE}`, `Tom Bell, skipper, said: ${TWO}`]],
    ['what stands there are songs', ['Ana Ruiz: “Where Did You Go?”', 'Tom Bell: “The Sea Is a Door.”']],
    ['most are of somebody', ['## Ana Ruiz, 34', '“She was our light.”', '## Tom Bell, 40', '“A wonderful father, who loved boats.”']],
    ['they tell of deeds', ['## Ana Ruiz, clerk', '“Took bribes for six years.”', '## Tom Bell, skipper', '“Burned the books.”']],
    ['each says so of somebody of an age', [`Ana Ruiz, 65, who lives here, said: ${ONE}`, `Tom Bell, 52, added: ${TWO}`]],
  ])('nobody, where %s', (_, lines) => expect(turnsOf([...INTRO, ...lines])).toEqual([]));
});

describe('a street signs nothing', () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['below a quotation', [ONE, '— Ana Ruiz, baker', THREE, '— Breck Street, Leith'], [WHOSE[0] as string]],
    ['but somebody called so may', [ONE, '— Rhoswen Hill, baker', TWO, '— Tom Bell'], [`Rhoswen Hill: ${ONE}`, WHOSE[1] as string]],
  ])('%s', (_, lines, said) => expect(turnsOf([...INTRO, ...lines])).toEqual(said));
});
