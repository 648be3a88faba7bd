/** People whom an article names together, and whom it calls "they" and "the pair" later. */
import { lastSpeakers } from '../last-source.ts';

lastSpeakers([
  [
    'they, of two who are named together',
    [
      ['Ana Ruiz and Tom Bell said it was dark. They said it was late.', 'Ana Ruiz and Tom Bell'],
      ['Ana Ruiz and Tom Bell run a shop in Leith. “It was late,” they said.', 'Ana Ruiz and Tom Bell'],
      ['Ana Ruiz and Tom Bell met officials. They said it was late.', 'Ana Ruiz and Tom Bell'],
      [
        'Ana Ruiz, a baker in Leith, and Tom Bell counted 40 boats. They found that most were dry.',
        'Ana Ruiz, a baker in Leith, and Tom Bell',
      ],
      ['Ana Ruiz and Tom Bell counted boats. Ruiz and Bell found that most were dry.', 'Ana Ruiz and Tom Bell'],
      ['Mayor Ana Ruiz and leaders of the board met. They said it was late.', 'Mayor Ana Ruiz and leaders of the board'],
      ['Ana Ruiz and Tom Bell met the mayor. She said it was late.', 'Ana Ruiz'],
      ['Ana Ruiz and Tom Bell left the shop. Tenants met. They said it was late.', 'Tenants'],
      ['A fire killed Ana Ruiz and Tom Bell. They said it was late.', null],
      ['The mayor met Ana Ruiz and Tom Bell. They said it was late.', null],
      ['Ana Ruiz, the child of Carl Ruiz and Eve Hale, won. They said it was late.', null],
      ['Ana Ruiz and Tom Bell’s dog bit a man. They said it was late.', null],
      ['The authors, Ruiz of Leith and Tom Bell of Avon, met. They said it was late.', 'The authors'],
    ],
  ],
  [
    'the pair and the trio',
    [
      ['Ana Ruiz and Tom Bell opened a bakery. The couple said it was late.', 'Ana Ruiz and Tom Bell'],
      ['A court fined Ana Ruiz and Tom Bell. The pair said it was late.', 'Ana Ruiz and Tom Bell'],
      ['Ana Ruiz, Tom Bell and Eve Hale run the club. The trio said it was late.', 'Ana Ruiz, Tom Bell and Eve Hale'],
      ['Tom and Ana Ruiz run the club. The pair said it was late.', 'Tom and Ana Ruiz'],
      ['Ana Ruiz, Tom Bell and Eve Hale run the club. The pair said it was late.', 'The pair'],
      ['Ana Ruiz and Tom Bell saved a couple from the sea. The couple said it was late.', 'a couple from the sea'],
      ['Ana Ruiz and Tom Bell met. Carl Lund and Eve Hale came. The couple said it was late.', 'The couple'],
    ],
  ],
  [
    'both men',
    [
      ['Tom Bell and Carl Lund came to court. Both men told the judge it was late.', 'Tom Bell and Carl Lund'],
      ['Ana Ruiz and Eve Hale run a mill. The two women said it was late.', 'Ana Ruiz and Eve Hale'],
      ['Ana Ruiz and Tom Bell came to court. The two men said it was late.', 'The two men'],
      ['Tom Bell, Carl Lund and Ben Hale came to court. Both men said it was late.', 'Both men'],
      ['Tom Bell and Carl Lund came to court. Ben Hale and Max Roe left. The two men said it was late.', 'The two men'],
      ['Tom Bell and Carl Lund came to court. The two men in the gallery said it was late.', 'The two men in the gallery'],
      ['Tom Bell spoke to Leith Council. They said it was late.', null],
      ['Tom Bell and Carl Lund sued the club. Two men said it was late.', 'Two men'],
    ],
  ],
  [
    'the officer',
    [
      ['Sergeant Ana Ruiz stopped the car. The officer said it was late.', 'Ana Ruiz'],
      ['Sergeant Ana Ruiz said an officer was stabbed. The officer said it was late.', 'an officer'],
      ['Sergeant Ana Ruiz stopped the car. An officer said it was late.', 'An officer'],
      ['Sergeant Ana Ruiz stopped the car. The press officer said it was late.', 'The press officer'],
      ['Sergeant Ana Ruiz and Constable Tom Bell stopped the car. The officer said it was late.', 'The officer'],
    ],
  ],
  [
    'a name that is a word, at the head of a sentence and beside another',
    [
      ['Ana Long and Tom Ruiz live there. Long and Ruiz said it was late.', 'Ana Long and Tom Ruiz'],
      ['Ana Reed and Tom Ruiz live there. Reed and Ruiz say it was late.', 'Ana Reed and Tom Ruiz'],
      ['Ana Long and Tom Ruiz live there. Cold and wet, Ruiz said it was late.', 'Tom Ruiz'],
    ],
  ],
]);
