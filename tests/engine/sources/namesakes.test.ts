/** A surname that somebody has whom the article never names in full, and whose kin it does; and names that are no names of who calls them. */
import { lastSpeakers } from '../last-source.ts';

lastSpeakers([
  [
    'a surname that stands before its bearer’s kin are named',
    [
      ['President Ruiz left. Ruiz said it was late. His wife, Eva Ruiz, was there.', 'Ruiz'],
      ['President Ruiz left.\nHis wife, Eva Ruiz, was there.\n“It is late,” Ruiz said.', 'Ruiz'],
      ['President Ruiz left.\nWith him was first lady Eva Ruiz.\n“It is late,” Ruiz said.', 'Ruiz'],
      ['President Ruiz left.\nThe first lady, Eva Ruiz, was there.\n“It is late,” Ruiz said.', 'Ruiz'],
      ['President Ruiz left. The president told tenants it was late. Eva Ruiz will go to Leith, as Mr. Ruiz knows.', 'Mr. Ruiz'],
      ['Mayor Ruiz left. Ruiz said it was late. Her husband, Tom Ruiz, was there.', 'Ruiz'],
      ['President Ruiz left.\nHis wife, Eva Ruiz, was there.\n“It is late,” Ms. Ruiz said.', 'Eva Ruiz'],
    ],
  ],
  [
    'a surname before the one full name that has it',
    [
      ['Mayor Ruiz left. Ruiz said it was late. The mayor, Tom Ruiz, was there.', 'Tom Ruiz'],
      ['Ana Ruiz left.\nRuiz was late.\nHer husband, Tom Ruiz, was there.\n“It is late,” Ruiz said.', 'Ana Ruiz'],
      ['Ruiz said it was late. Ana Ruiz left.', 'Ana Ruiz'],
      ['Ana Ruiz, the secretary of state, left. Secretary of State Ruiz said it was late.', 'Ana Ruiz'],
    ],
  ],
  [
    'a surname that two have, and a pronoun that tells which',
    [
      ['Liz Bell and her father, Dick Bell, came.\nThe board met. Bell said it was late. “It is a shame,” she said.', 'Liz Bell'],
      ['Betsy Hale and her husband Tom Hale met the mayor.\nLike all, Hale said it was hard. “It is a shame,” she said.', 'Betsy Hale'],
      ['Ana Bell and Tom Bell run the ferry.\nBell was late. Bell said he was ill. “It is a shame,” he said.', 'Tom Bell'],
      ['Carl Roe and his brother Tom Roe came.\nThe board met. Roe said it was late. “It is a shame,” he said.', null],
      ['Omar and Sana Karim, whose daughter is Ana Karim, came.\nThe board met. Karim left. “It is a shame,” she said.', null],
      ['Ana Roe, Eva Roe and Tom Roe run the ferry.\nThe board met. Roe said it was late. “It is a shame,” she said.', null],
    ],
  ],
  [
    'a child with a parent’s whole name',
    [
      ['Tom Bell left. Tom Bell Jr. said it was late.', 'Tom Bell Jr.'],
      ['Tom C. Bell left. Tom Bell Jr. said it was late.', 'Tom Bell Jr.'],
      ['Tom Bell left. Tom Bell Jr. sang. “It is late,” Bell Jr. said.', 'Tom Bell Jr.'],
      ['Tom Bell left. Tom Bell Jr. sang. Bell Jr. is a baker. Bell said it was late.', 'Tom Bell'],
      ['Joseph R. Bell Jr. left. Mr. Bell said it was late.', 'Joseph R. Bell Jr.'],
      ['Tom Bell Jr. left. Tom Bell said it was late.', 'Tom Bell Jr.'],
    ],
  ],
  [
    'who calls somebody something has not that name',
    [
      ['They spoke of Tom Bell. One lawmaker called Bell “a prince of the town.”', 'One lawmaker'],
      ['Ana Ruiz gives to many. She called Bell a “special person.”', 'Ana Ruiz'],
      ['Ana Ruiz gives to many. She called Bell a “special person.” “It is late,” she said.', 'Ana Ruiz'],
      ['A baker called Ana Ruiz said it was late.', 'Ana Ruiz'],
    ],
  ],
  [
    'whom an epithet does not mean',
    [
      ['Tom Bell, a tycoon, left. Senator Ana Ruiz spoke to the press after the tycoon said it was late.', 'Tom Bell'],
      ['Ana Ruiz met the press after the businesswoman said it was late.', 'the businesswoman'],
      ['Ana Ruiz spoke as the nominee. It was cold. “It is late,” the nominee said.', 'the nominee'],
      ['Eva Bell founded it. Just last week, The Forward said it was late.', 'The Forward'],
      ['Tom Bell left. Bell likes it there. Mr Bell will run. The candidate said it was late.', 'Tom Bell'],
      ['Tom Bell left. The candidate said it was late.', 'The candidate'],
    ],
  ],
  [
    'a word before a name that is no part of it, where the article has the name without it',
    [
      ['“Crooked Ana Ruiz” was his word. Ana Ruiz said it was late.', 'Ana Ruiz'],
      ['“Ana Ruiz” was his word. Crooked Ana Ruiz said it was late.', 'Ana Ruiz'],
      ['Ana Eva Ruiz left. Ana Ruiz said it was late.', 'Ana Eva Ruiz'],
      ['Sir Tom Ruiz left. Tom Ruiz said it was late.', 'Sir Tom Ruiz'],
      ['Rivals such as Govs. Tom Bell and Ana Ruiz left. Mr Bell said it was late.', 'Tom Bell'],
      ['Ana Ruiz left. Former secretary of State Ruiz said it was late.', 'Ana Ruiz'],
    ],
  ],
  [
    'a name with “and” whose first word opens the sentence',
    [
      ['Marks and Spencer said it was late.', 'Marks and Spencer'],
      ['Immigration and Customs Enforcement said it was late.', 'Immigration and Customs Enforcement'],
      ['Tenants and Leith Council said it was late.', 'Tenants and Leith Council'],
    ],
  ],
  [
    'the older and the younger of two',
    [
      ['It was sent to Ben and Carl Orrin. The elder Orrin said it was late.', null],
      ['It was sent to Ben and Carl Orrin. The elder Orrin left. He said it was late.', null],
      ['It was sent to Carl Orrin. Orrin left. He said it was late.', 'Carl Orrin'],
      ['The older Carl Orrin gets, the less he sleeps. Orrin said it was late.', 'Carl Orrin'],
    ],
  ],
  [
    'the one who spoke right before or came to the fore since, where the other is only spoken of',
    [
      [
        'The donors are Charles Bell and Ana Ruiz.\nOthers came.\nIt was dark.\nSteven Bell, who runs a bank, gave £500.\nMr Bell said it was late.',
        'Steven Bell',
      ],
      ['Tom Roe left. However, Ana Bell, mother of the diver Carl Bell, denied the claim.\n“It was late,” Bell said.', 'Ana Bell'],
      ['Tom Bell said his wife, Ana Bell, was able.\nBell said it was late.', 'Tom Bell'],
      ['Carl Bell left. Steven Bell came.\nOthers came.\nIt was dark.\nMr Bell said it was late.', null],
      ['Carl Bell said it was dry. Steven Bell said it was dark.\nMr Bell said it was late.', null],
    ],
  ],
  [
    'a surname beside the first name of one who has it too',
    [
      ['Judges ruled on little Mia Orrin. Her parents, Tom Orrin and Kate Hale, left. Orrin said Mia’s bed was old.', 'Tom Orrin'],
      ['Mia Orrin left. Tom Orrin stayed. Watching Mia, Orrin said, he was late.', 'Tom Orrin'],
      ['Tom Orrin stayed. Mia Orrin left. Orrin said that Tom was late.', 'Mia Orrin'],
      ['Tom Orrin stayed. His brother Carl Orrin left. “It is late for Carl,” Mr Orrin said.', null],
      [
        'Tom Orrin, her husband, came. Mia Orrin ran the firm. Mia Orrin left it. The club for her, MIA for Leith, sang a song in which Orrin sits. “It is late,” Orrin said.',
        null,
      ],
      // nothing tells them apart
      ['Mia Orrin left. Tom Orrin stayed. Orrin said that Mia Orrin was late.', null],
      ['Mia Orrin left. Tom Orrin stayed. Orrin said that Mia and Tom were late.', null],
      ['Mia Orrin left. Tom Orrin stayed. Orrin told Hale that it was late.', null],
      ['Debating Orrin\nMia Orrin left. Fans of Mia left. Orrin said that it was late.', 'Mia Orrin'],
    ],
  ],
  [
    'a surname of several words, which the title tells whose it is',
    [
      ['Sean O’Neill left. Mrs O’Neill said it was late.', 'Mrs O’Neill'],
      ['Sean O’Neill and Mary O’Neill left. Mrs O’Neill said it was late.', 'Mary O’Neill'],
      ['Sean O’Neill and Mary O’Neill left. Mr O’Neill said it was late.', 'Sean O’Neill'],
      ['Maria de Souza left. Mr de Souza said it was late.', 'Mr de Souza'],
      ['Maria de Souza left. Ms de Souza said it was late.', 'Maria de Souza'],
      ['Maria de Souza left. De Souza said it was late.', 'Maria de Souza'],
      ['Adrian La Croix left. Mrs La Croix said it was late.', 'Mrs La Croix'],
      ['Lindsey O’Neill raised his hand. Mr O’Neill said it was late.', 'Lindsey O’Neill'],
      ['Tom O’Neill and Mary O’Neill left. O’Neill said it was late.', null],
    ],
  ],
  [
    'a surname of which one bearer alone has the gender of the title',
    [
      ['Ana Ruiz and Carl Ruiz met. Mr Ruiz said it was late.', 'Carl Ruiz'],
      ['Tom and Ana Ruiz met the board. Mr Ruiz said it was late. Her son, Carl Ruiz, left.', null],
      ['Ana Ruiz met Carl Ruiz. Ana Ruiz’s mother, Nuala, was there. Mrs Ruiz said it was late.', null],
      ['The jury met over the death of Carl Ruiz. Ana Ruiz was there. Mr Ruiz said it was late.', null],
    ],
  ],
]);
