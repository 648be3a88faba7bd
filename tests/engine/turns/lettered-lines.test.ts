/** Initials that open lines without anything that sets them apart, and people who are labelled once each under lines that announce them. */
import { describe, expect, test } from 'vitest';
import { turnsOf } from './laid-out.ts';

type Case = readonly [string, readonly string[], readonly string[]];

const TWO = ['# Dust', 'There are two of them: Nora Hall plays, and Ruth Ames-Voss sings in a silo.'];

describe('initials before what two people say', () => {
  test.each<Case>([
    [
      'are theirs whom the article names',
      [...TWO, '*How does one book a silo?*', 'NH I asked a man.', 'RA-V I baked two cakes.', '*And then?*', 'NH We swept.', 'RA-V I did.'],
      [
        '? –: How does one book a silo?',
        'Nora Hall: I asked a man.',
        'Ruth Ames-Voss: I baked two cakes.',
        '? –: And then?',
        'Nora Hall: We swept.',
        'Ruth Ames-Voss: I did.',
      ],
    ],
    [
      'but are none where they are bodies',
      ['# Ports', 'It rained.', 'EU Ports met in May.', 'UN Ports did not.', 'EU Ships left.', 'UN Ships came.'],
      [],
    ],
  ])('%s', (_, lines, expected) => expect(turnsOf([...lines])).toEqual(expected));
});

const SAID = [
  '*Gwen Moss, secretary:* Nobody gave us this, and I want them to know it.',
  '*Abel Oke, chair, Leith:* I voted no, and I told the others to.',
  '*Hamish Drew, leader of the council:* There will be some relief in the shops.',
];

describe('people with a label each, one of whom does not say “I”', () => {
  test.each<Case>([
    [
      'speak where the line above says that the paper was told',
      ['# Pay', 'This is what we were told on the quay.', ...SAID],
      [
        'Gwen Moss: Nobody gave us this, and I want them to know it.',
        'Abel Oke: I voted no, and I told the others to.',
        'Hamish Drew: There will be some relief in the shops.',
      ],
    ],
    ['may be told of where it does not', ['# Pay', 'It rained on the quay.', ...SAID.slice(1)], []],
  ])('%s', (_, lines, expected) => expect(turnsOf([...lines])).toEqual(expected));
});
