/** Who stands at a cue whose subject ends in words that cannot speak: a place in a name, the end of a list, a time. */
import { lastSpeakers } from '../last-source.ts';

lastSpeakers([
  [
    'a place after the comma of a name is a part of the subject',
    [
      ['Ana Ruiz of the University of California, Los Angeles said it was late.', 'Ana Ruiz'],
      ['Ana Ruiz of the University of California, Los Angeles disagreed: “It was late.”', 'Ana Ruiz'],
      ['Eva Bell of Durham, North Carolina says it was late.', 'Eva Bell'],
      ['Ana Ruiz issued a statement outside Washington, D.C. saying, “It was late.”', 'Ana Ruiz'],
    ],
  ],
  [
    'a place that is the subject',
    [
      ['In Harrow, London said it was late.', 'London'],
      ['Ana Ruiz came, and London said it was late.', 'London'],
      ['In talks with Ana Ruiz, China said it was late.', 'China'],
      ['After the Rail Workers’ Union, Harrow, closed, France said it was late.', 'France'],
    ],
  ],
  [
    'the people of two bodies',
    [
      [
        'Researchers at the University of Avon and the College of Leith said it was late.',
        'Researchers at the University of Avon and the College of Leith',
      ],
      [
        'Scientists from the University of Avon in Chile and the College of Leith in Ohio reported that it was late.',
        'Scientists from the University of Avon',
      ],
      ['Ana Ruiz met the board, and the College of Leith said it was late.', 'College of Leith'],
      ['Researchers met, and the College of Leith said it was late.', 'College of Leith'],
    ],
  ],
  [
    'one of several, by name',
    [
      ['One of these unions, the Rail Workers’ Union (RWU), closed its doors and said it was late.', 'Rail Workers’ Union (RWU)'],
      ['One of them, Acme Group, has said it was late.', 'Acme Group'],
      ['One of these unions, the largest, said it was late.', 'One of these unions'],
      ['Critics came. His critics, which include the charity Shelter North, say it was late.', 'His critics'],
      ['The council met near the Amazon, and his critics, which include the charity Shelter North, say it was late.', 'his critics'],
    ],
  ],
  [
    'a time says nothing',
    [
      ['Yesterday afternoon, Ana Ruiz, the mayor of Leith, announced that it would close.', 'Ana Ruiz'],
      ['Yesterday the council said it was late.', 'the council'],
      ['May said it was late.', 'May'],
      ['Time said it was late.', 'Time'],
      ['According to Time, it was late.', 'Time'],
    ],
  ],
  [
    'an office for something else, and a body of somewhere else',
    [
      ['Civil Aviation Minister Ana Ruiz came. The health minister said it was late.', 'The health minister'],
      ['Health Minister Ana Ruiz came. The health minister said it was late.', 'Ana Ruiz'],
      ['Minister Ana Ruiz came. The health minister said it was late.', 'Ana Ruiz'],
      ['Finance Minister Tom Roe and Health Minister Ana Ruiz came. The health minister said it was late.', 'Ana Ruiz'],
      ['Avon authorities came. The installed authorities of the Leith region left. Avon authorities said it was dry.', 'Avon authorities'],
      ['It is common on Mars. They found that it was late.', null],
    ],
  ],
]);
