/** Names below what people wrote or said, and where other names stand over what their bearers say. */
import { describe, expect, test } from 'vitest';
import { turnsOf } from './laid-out.ts';

type Case = readonly [string, readonly string[], readonly string[]];

describe('below a dash stand', () => {
  const [NOISE, PENCE] = ['“We come for the noise.”', '“My lad learned to count here.”'];
  test.each<Case>([
    [
      'two by name, and one without',
      [
        '# Coins',
        'Opinion was split.',
        NOISE,
        '— Ana Ruiz, florist',
        PENCE,
        '— Tom Bell, retired postman',
        NOISE,
        '— Priti and Sam Vale, visitors',
        PENCE,
        '— Woman, 50s, who did not give her name',
      ],
      [`Ana Ruiz: ${NOISE}`, `Tom Bell: ${PENCE}`, `Priti and Sam Vale: ${NOISE}`, `Woman: ${PENCE}`],
    ],
    [
      'two with what they sell in brackets',
      ['# Coins', '## Peter and Colleen Rusk (honey)', NOISE, '## Ana Ruiz (rugs)', PENCE],
      [`Peter and Colleen Rusk: ${NOISE}`, `Ana Ruiz: ${PENCE}`],
    ],
  ])('%s', (_, lines, expected) => expect(turnsOf(lines)).toEqual(expected));
});

describe('people over what they say, and below a heading who signs a letter', () => {
  const READERS = [
    '# Nine days',
    'We asked readers to tell us how they coped.',
    'Here is a selection of your responses.',
    '*Ana Ruiz, Leith*',
    'I cooked on the quay for nine days.',
    '*Tom Bell, Avon*',
    'Nine days? With us it was fourteen. I run a school and we boiled water.',
    '*Name withheld, Avon*',
    'I am on oxygen at night.',
    '*Sue Ames, Avon*',
    'My shop lost all its stock. I would like to know why.',
  ];
  const SAID = [
    'Ana Ruiz: I cooked on the quay for nine days.',
    'Tom Bell: Nine days? With us it was fourteen. I run a school and we boiled water.',
    'Sue Ames: My shop lost all its stock. I would like to know why.',
  ];
  const LETTER = [
    'Your front page called it a flood. It was a bolt.',
    'I served on that council, and I am ashamed of it.',
    '*Dr Ida Pauw*',
  ];
  test.each<Case>([
    ['have what stands under their names', READERS, SAID],
    [
      'have it, and she her letter that greets the editor',
      [...READERS, '## A letter', '_Dear Editor_', ...LETTER, '## The council', 'It rained.'],
      [...SAID, `Dr Ida Pauw: ${LETTER[0]}`, `Dr Ida Pauw: ${LETTER[1]}`],
    ],
    ['have it, and nobody what greets nobody', [...READERS, '## A letter', ...LETTER, '## The council', 'It rained.'], SAID],
  ])('%s', (_, lines, expected) => expect(turnsOf(lines)).toEqual(expected));
});

describe('entries of a list that end with a dash and who wrote them', () => {
  const LISTED = [
    '# The toll',
    'More than 300 readers answered us. A selection:',
    '- I shall stop going. My butcher is over there. – Margo T., Leith',
    '- User pays. I have paid for your bridge for forty years. – Jai, Avon',
    '- We commute by kayak now. – Petra and Colm, Nobbys Reach',
  ];
  const SAID = [
    'Margo T.: I shall stop going. My butcher is over there.',
    'Jai: User pays. I have paid for your bridge for forty years.',
    'Petra and Colm: We commute by kayak now.',
  ];
  const OVER = [
    '## Ana Ruiz, 34, deckhand',
    'I like it, and my boat may come back.',
    '## Tom Bell, 68, boilermaker',
    'I helped to build it.',
  ];
  test.each<Case>([
    ['are theirs', LISTED, SAID],
    [
      'are theirs below people over what they say',
      [
        ...LISTED.slice(0, 1),
        ...OVER,
        '## Sue Ames, 17, student',
        'I go by bus, and nobody asked me.',
        '## And online',
        ...LISTED.slice(1),
      ],
      [
        'Ana Ruiz: I like it, and my boat may come back.',
        'Tom Bell: I helped to build it.',
        'Sue Ames: I go by bus, and nobody asked me.',
        ...SAID,
      ],
    ],
    [
      'are nobody’s where what stands behind the dash goes on',
      [...LISTED.slice(0, 2), '- I shall stop. – and that is that.', '- User pays. – or so I think.'],
      [],
    ],
  ])('%s', (_, lines, expected) => expect(turnsOf(lines)).toEqual(expected));
});

describe('a heading over several who stand below their words, in headings too,', () => {
  const [MENU, TILL, WHISTLE] = [
    '“My boys learned to read off it.”',
    '“She had the till open by then.”',
    '“She yelled at me for whistling.”',
  ];
  const SAID = [`Ana Ruiz: ${MENU}`, `Tom Bell: ${TILL}`, `Sue Ames: ${WHISTLE}`];
  const [ana, tom, sue] = ['## Ana Ruiz', '## Tom Bell', '## Sue Ames'];
  const OVER = ['# Rosa’s', 'It rained.', '## The neighbours'];
  test.each<Case>([
    ['is none of them', [...OVER, MENU, ana, TILL, tom, WHISTLE, sue], SAID],
    [
      '… where what they are stands below their names',
      [...OVER, MENU, ana, 'Lives next door', TILL, tom, 'Barber, Quay Street', WHISTLE, sue, 'Busker'],
      SAID,
    ],
  ])('%s', (_, lines, expected) => expect(turnsOf(lines)).toEqual(expected));
});
