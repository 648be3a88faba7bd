/** Critics and others, each with stars before the name or a dash behind what they are, and what looks so. */
import { describe, expect, test } from 'vitest';
import { turnsOf } from './laid-out.ts';

const INTRO = ['# The eel play', 'The play of the eel opened at Leith on Friday. We sent some of our critics.'];
const RUIZ = 'I went in with a cold and came out with a song.';
const BELL = 'The eels are drilled to within an inch of their lives.';
const AMES = 'It is long, and there is a bit that I did not like.';
const SAID = [`Ana Ruiz: ${RUIZ}`, `Tom Bell: ${BELL}`, `Sue Ames: ${AMES}`];

describe('a verdict is whose name stands before the dash, with what they are', () => {
  test.each([
    [
      'after stars',
      [
        `★★★★★ Ana Ruiz, theatre critic – ${RUIZ}`,
        `★★ Tom Bell, dance critic – ${BELL}`,
        `★★★★ Sue Ames, aged 13, our junior critic – ${AMES}`,
      ],
    ],
    ['without stars', [`Ana Ruiz, theatre critic – ${RUIZ}`, `Tom Bell, dance critic — ${BELL}`, `Sue Ames, 13 – ${AMES}`]],
    [
      'or a colon, after stars',
      [`★★★ Ana Ruiz, theatre critic: ${RUIZ}`, `★★ Tom Bell, dance critic: ${BELL}`, `★ Sue Ames, pupil: ${AMES}`],
    ],
  ])('%s', (_, lines) => expect(turnsOf([...INTRO, ...lines])).toEqual(SAID));

  test('and from the bar who stands below what is quoted by name', () => {
    const lines = [
      `★★★★★ Ana Ruiz, theatre critic – ${RUIZ}`,
      `★★ Tom Bell, dance critic – ${BELL}`,
      `★★★★ Sue Ames, aged 13, our junior critic – ${AMES}`,
      '## And from the bar',
      '“I have seen two people asleep.” – Ike Moss, 44, from Leith',
      '“It was worth every penny.” – Jo Pole, 60, from Leith',
    ];
    expect(turnsOf([...INTRO, ...lines])).toEqual([
      ...SAID,
      'Ike Moss: “I have seen two people asleep.”',
      'Jo Pole: “It was worth every penny.”',
    ]);
  });
});

describe('nobody says it where', () => {
  test.each([
    [
      'the author tells of those who sing',
      [
        '★★★ Ana Ruiz, soprano – I have heard her sing better.',
        '★★ Tom Bell, bass – I liked his hat.',
        '★ Sue Ames, alto – She sang, and I slept.',
      ],
    ],
    ['nobody says “I”', ['Ana Ruiz, soprano – The best of them.', 'Tom Bell, bass – The worst of them.', 'Sue Ames, alto – A good hat.']],
    ['two stand alone', [`Ana Ruiz, theatre critic – ${RUIZ}`, `Sue Ames, 13 – ${AMES}`]],
    [
      'a sentence goes on behind the dash',
      ['Ana Ruiz, a baker – and I know her – swims.', 'Tom Bell, a cook – so I hear – rows.', 'Sue Ames, 13 – I saw it – runs.'],
    ],
  ])('%s', (_, lines) => expect(turnsOf([...INTRO, ...lines])).toEqual([]));
});
