/** Who speaks where a clause tells more of them, or what was said before goes on: never whom the clause names. */
import { lastSpeakers } from '../last-source.ts';

lastSpeakers([
  [
    'a clause with “who” and a list of names',
    [
      ['A judge who freed Ana Ruiz, Tom Bell and Eve Hale said it was late.', 'A judge'],
      ['An officer who found Ana Ruiz, her brother Tom Bell and guide Eve Hale on Monday denied that it was late.', 'An officer'],
      ['For people who came early, Tom Bell and Eve Hale said it was late.', 'Tom Bell and Eve Hale'],
      ['After meeting the nurse who treated Ana Ruiz, Tom Bell and Eve Hale said it was late.', 'Tom Bell and Eve Hale'],
    ],
  ],
  [
    'a clause without “who”',
    [
      ['A man the Herald interviewed said it was late.', 'A man'],
      ['The man the police arrested said it was late.', 'The man'],
      ['A woman the council evicted in May told the court it was late.', 'A woman'],
      ['To the man the police said it was late.', 'the police'],
      ['When the man left the council said it was late.', 'the council'],
      ['The mayor the council elected resigned and said it was late.', 'The mayor'],
    ],
  ],
  [
    'a verb that may be of whom somebody tells',
    [
      ['Ana Ruiz said the man walked into the station and admitted killing a guard.', 'Ana Ruiz'],
      ['Ana Ruiz said her neighbour came home and claimed it was late.', 'Ana Ruiz'],
      ['Ana Ruiz said the plan was late and warned that it would fail.', 'Ana Ruiz'],
      ['Ana Ruiz said tenants left and promised to act.', 'Ana Ruiz'],
      ['Ana Ruiz said the mayor was wrong and claimed it was late.', 'Ana Ruiz'],
      ['Ana Ruiz said she left the house and admitted that it was late.', 'Ana Ruiz'],
    ],
  ],
  ['an adverb before who speaks', [['The hall was full, hence doctors said it was late.', 'doctors']]],
  [
    'people of several places',
    [
      ['Tenants of Leith, Avon and Harrow said it was late.', 'Tenants of Leith, Avon and Harrow'],
      [
        'Peasant farmers from the villages of Leith, Avon and Harrow have said it was late.',
        'Peasant farmers from the villages of Leith, Avon and Harrow',
      ],
      ['For farmers from Leith, Ana Ruiz and Tom Bell said it was late.', 'Ana Ruiz and Tom Bell'],
      ['Asked by farmers from Leith, Ruiz and Bell said it was late.', 'Ruiz and Bell'],
    ],
  ],
]);
