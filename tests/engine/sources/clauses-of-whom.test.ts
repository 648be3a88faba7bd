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
    'a clause with “who” that no comma ends',
    [
      ['Officer Tom Bell, who arrested the suspect last week said it was late.', 'Tom Bell'],
      ['The witness, who saw the robber told the court it was late.', 'The witness'],
      ['Tom Bell, who sued the firm in 2019 said it was late.', 'Tom Bell'],
      ['Tom Bell, who the mayor met said it was late.', 'Tom Bell'],
      ['Tom Bell, who the firm said was late, left.', 'the firm'],
      ['Tom Bell, who believes the firm said it was late, left.', 'the firm'],
      ['Tom Bell, who left after the firm said it was late, wept.', 'the firm'],
      ['Tom Bell, who ran the shop the mayor said was late, left.', 'the mayor'],
      ['Tom Bell, who met the woman who said it was late, left.', 'the woman'],
      ['Ana Bell, who left the firm Monday Tom Ruiz said was late, left.', 'Tom Ruiz'],
    ],
  ],
  [
    'who speaks in court of whom a clause tells more',
    [
      ['“I lied,” said Tom Bell. Bell left.\nAna Ruiz, prosecuting, said Bell, 40, had seen it was late.', 'Ana Ruiz'],
      ['“I lied,” said Tom Bell. Bell left.\nAna Ruiz, for the Crown, said Bell, of Leith, was late before he left.', 'Ana Ruiz'],
      ['“I lied,” said Tom Bell. Bell left.\nThe lift, said Bell, of Leith, was late.', 'Tom Bell'],
    ],
  ],
  [
    'a clause of who asks or is told something, right behind who speaks',
    [
      ['“It was dark,” said Ana Ruiz after the Herald asked about the lift, “and it was late.”', 'Ana Ruiz'],
      ['“It was dark,” Ana Ruiz said when Tom Bell inquired about the lift, “and it was late.”', 'Ana Ruiz'],
      ['“It was dark,” said Ana Ruiz after the mayor told tenants to leave. “It was late too.”', null],
      ['“It was dark,” said Ana Ruiz before Tom Bell told reporters it was not. “It was late too.”', null],
      ['“It was dark,” said Ana Ruiz, and Tom Bell replied: “It was late.”', 'Tom Bell'],
      ['“It was dark,” said Ana Ruiz before Tom Bell asked, “Was it late?”', 'Tom Bell'],
    ],
  ],
  [
    'a participle behind a clause beside the first',
    [
      ['Jurors heard Tom Bell rang her, saying it was late.', 'Tom Bell'],
      ['The committee heard Ana Ruiz, saying it was late.', 'The committee'],
      ['The council backed the plan and the mayor opposed it, saying it was late.', null],
      ['Ana Ruiz left but Tom Bell stayed, adding that it was late.', null],
      ['Police closed the road and drivers were turned back, saying it was late.', 'Police'],
      ['Ana Ruiz, who won last year, and Tom Bell walked out, saying it was late.', 'Ana Ruiz'],
      ['The panel heard Tom Bell had lied and struck him off, saying it was late.', 'The panel'],
      ['Ana Ruiz said it was dark but tenants stayed, adding that it was late.', 'Ana Ruiz'],
      ['Ana Ruiz said Tom Bell and Eve Hale stayed, adding that it was late.', 'Ana Ruiz'],
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
