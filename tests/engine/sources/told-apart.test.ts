/** Who is somebody else: a body of another nation, who is told what to do; and a surname that sounds like a trade. */
import { lastSpeakers } from '../last-source.ts';

lastSpeakers([
  [
    'those who are close to one, and those who are close to another',
    [
      ['The mother of the victim wept.\nThe mother of the accused said he was innocent.', 'The mother of the accused'],
      ['The relatives of the victim wept.\nThe relatives of the accused said he was innocent.', 'The relatives of the accused'],
      ['The supporters of the council wept.\nThe supporters of the mayor said the vote was fair.', 'The supporters of the mayor'],
      ['The mother of the accused was in court.\nThe mother said he was innocent.', 'The mother of the accused'],
      ['A spokesman for the council left.\nThe spokesman for the council said it was late.', 'A spokesman for the council'],
    ],
  ],
  [
    'a body whose name has the words that tell which it is',
    [
      [
        'The Avon Maritime Union met. Sue Ames of the Leith Shop Workers Union left.\nThe maritime union said it was late.',
        'Avon Maritime Union',
      ],
      ['The Leith Shop Workers Union met. The Avon Maritime Union left.\nThe union said it was late.', 'Avon Maritime Union'],
      ['The Leith Shop Workers Union met.\nThe trade union said it was late.', 'Leith Shop Workers Union'],
      ['The Leith Shop Workers Union met.\nThe Acme union said it was late.', 'The Acme union'],
      ['The EU said it was dry.\nThe Gush Etzion settlement bloc said it was late.', 'The Gush Etzion settlement bloc'],
    ],
  ],
  [
    'one of several in an order',
    [
      ['The first witness said it was dark. Tom Bell left. The witness said it was late.', 'The witness'],
      ['The first witness said it was dark. Tom Bell left. The first witness said it was late.', 'The first witness'],
      ['The witness said it was dark. Tom Bell left. The first witness said it was late.', 'The first witness'],
      ['A witness said it was dark. Tom Bell left. The witness said it was late.', 'A witness'],
    ],
  ],
  [
    'whose relatives and friends they are',
    [
      ['The mother of the victim wept. The mother of the accused said it was late.', 'The mother of the accused'],
      ['Relatives of the victim wept. The relatives of the accused said it was late.', 'The relatives of the accused'],
      ['The head of the school left. The head of the department said it was late.', 'The head of the department'],
      ['Tom Bell, the father of the boy, left. The father of two said it was late.', 'Tom Bell'],
      ['The mother of the accused left. The mother said it was late.', 'The mother'],
    ],
  ],
  [
    'where people are from, with their age',
    [
      ['Two 17-year-old Leith youths were fined. The first 17-year-old said it was late.', 'The first 17-year-old'],
      ['A 22-year-old Leith man was fined. The 22-year-old said it was late.', 'A 22-year-old Leith man'],
    ],
  ],
  [
    'a body of another nation',
    [
      ['Ana Ruiz denied the French Defence Ministry’s claims. According to the Danish government, it was late.', 'the Danish government'],
      ['The French government said it was dark. The Danish government said it was late.', 'The Danish government'],
      ['The Danish Harbour Agency said it was dark. The agency said it was late.', 'Danish Harbour Agency'],
      ['Russia’s foreign ministry said it was dark. The French foreign ministry said it was late.', 'The French foreign ministry'],
      ['The French foreign ministry said it was dark. Denmark’s foreign ministry said it was late.', 'Denmark’s foreign ministry'],
      ['Russia’s government said it was dark. The Russian government said it was late.', 'The Russian government'],
      ['The French government said it was dark. The government said it was late.', 'The French government'],
    ],
  ],
  [
    'somebody who is told by what they wear or where they stand, and the one who spoke',
    [
      [
        'The council’s leader said it was dark. The woman in the green hat left. The council’s leader said it was late.',
        'The council’s leader',
      ],
      [
        'The branch secretary said it was dark. The young man at the door left. The branch secretary said it was late.',
        'The branch secretary',
      ],
      ['Ana Ruiz, a cashier, said it was dark. The woman said it was late.', 'Ana Ruiz'],
    ],
  ],
  [
    'who said it before a time between the auxiliary and the verb',
    [
      ['The council had last Wednesday said it was late.', 'The council'],
      ['Tom Bell had two days earlier warned that it was late.', 'Tom Bell'],
      ['The council had earlier on Monday said it was late.', 'The council'],
      ['The council has in the past said it was late.', 'The council'],
    ],
  ],
  [
    'who answers, and who asked',
    [
      ['Tom Ames asked Ana Ruiz why it was late.\n“It was dark and nobody came.”', null],
      ['Tom Ames asked why it was late.\n“It was dark and nobody came.”', 'Tom Ames'],
    ],
  ],
  [
    'a body told by what it does, beside a name of which nothing is told',
    [
      ['Leith was flooded, the weather agency said.', 'the weather agency'],
      ['Acme sold a third of its shares, the water agency said.', 'the water agency'],
      ['Acme sold a third of its shares, the energy company said.', 'Acme'],
      ['Roads in Harlow were flooded, the agency said.', 'the agency'],
      ['Roads near Harlow were flooded, the company said.', 'the company'],
      ['Ruiz has a stake in Acme. Acme fell, the company said.', 'Acme'],
      ['The weather agency Skua met in May. Leith was flooded, the weather agency said.', 'Skua'],
    ],
  ],
  [
    'what stands for a body of its kind alone, and another',
    [
      ['Police said it was dark. The company said it was late.', 'The company'],
      ['Police said it was dark. The agency said it was late.', 'The agency'],
      ['Parliament said it was dark. The club said it was late.', 'The club'],
      ['Police said it was dark. The police said it was late.', 'The police'],
      ['Acme said it was dark. Police said it was cold. The company said it was late.', 'Acme'],
    ],
  ],
  [
    'an office with what it is for, and its holder',
    [
      ['The EU Commissioner for Trade, Ana Ruiz, said it was late.', 'Ana Ruiz'],
      ['The UN High Commissioner for Human Rights, Ana Ruiz, said it was late.', 'Ana Ruiz'],
      ['The Office for National Statistics said it was late.', 'Office for National Statistics'],
      ['Doctors for Choice said it was late.', 'Doctors for Choice'],
    ],
  ],
  [
    'a body whose name ends in a plural, and people',
    [
      [
        'The Navy came to the aid of the Harbour Operations (HBOP). HBOP said it was late. It said it was dark.',
        'Harbour Operations (HBOP)',
      ],
      ['The Navy came to the aid of the Wolves. The Wolves said it was late. They said it was dark.', 'Wolves'],
    ],
  ],
  [
    'who is told what to do does not say it',
    [
      ['The Centre for Harbour Policy asked for more. The government should act before May, it said.', 'Centre for Harbour Policy'],
      ['Ana Ruiz’s team met in May. Ministers must act before May, they said.', 'Ana Ruiz’s team'],
      ['The researchers met in May. Governments will have to pay for it, they said.', 'The researchers'],
      ['The researchers met in May. Ministers need to act, they said.', 'The researchers'],
      ['It was dark. Governments will have to act, they argue.', null],
      ['The tenants had to wait, they said.', 'The tenants'],
      ['The tenants have a lift, they said.', 'The tenants'],
      ['Acme asked for more. The firm would act before May, it said.', 'Acme'],
    ],
  ],
  [
    'a surname that ends as a trade does',
    [
      ['“It is dark,” Hossain Zillur Rahman, chairman of Acme, said. It was late, according to Rahman.', 'Hossain Zillur Rahman'],
      ['“It is dark,” said Hossain Zillur Rahman. Rahman said it was late.', 'Hossain Zillur Rahman'],
      ['“It is dark,” said Ana Ruiz, a spokeswoman. The spokeswoman said it was late.', 'Ana Ruiz'],
      ['“It is dark,” said Ana Ruiz. Councilman Tom Bell said it was late.', 'Tom Bell'],
    ],
  ],
  [
    'whom a clause does something to, or with, and its subject',
    [
      ['The doctor gave the man in the report steroids and told him to rest.', 'The doctor'],
      ['Ana Ruiz beat the champion. The champion said it was late.', 'the champion'],
      ['Tom Bell has met the actor. The actor said it was late.', 'the actor'],
      ['Actor Tom Bell sued the singer. The singer said it was late.', 'the singer'],
      ['Ana Ruiz called the boss. The boss said it was late.', 'the boss'],
      ['Striker Tom Bell fell. The doctor helped the striker. The striker said it was late.', 'Tom Bell'],
      ['Actor Tom Bell sued the singer. The actor said it was late.', 'Tom Bell'],
      ['Mayor Tom Bell left the hall. The mayor said it was late.', 'Tom Bell'],
    ],
  ],
  [
    'two whose names hang on one preposition',
    [
      ['The story of Ana Ruiz and Eve Hale is a sad one. She said it was late.', null],
      ['The story of Ana Ruiz is a sad one. She said it was late.', 'Ana Ruiz'],
    ],
  ],
  [
    'a body that several have in common, and one told by a participle',
    [
      ['The Harbour Mothers met on Monday. “It was late,” wrote the organisation founded in 1977.', 'Harbour Mothers'],
      ['The Harbour Mothers met on Monday. The group said it was late.', 'Harbour Mothers'],
      ['The Leith Foundation met. “It was late,” said the charity set up in May.', 'Leith Foundation'],
      ['Acme Corp bought Quay Ltd on Monday. “It was late,” said the firm based in Paris.', 'the firm'],
    ],
  ],
  [
    'whom a sentence is said to be about, and a name in marks',
    [
      ['For rights groups, Hale and others are victims of the law. They say that it was late.', 'rights groups'],
      ['For critics, the law is a gift. They say it was late.', 'critics'],
      ['A young man from Leith named “Tom Bell” was there, and he said it was late.', 'Tom Bell'],
      ['A man named Tom Bell was there, and he said it was late.', 'Tom Bell'],
      ['A man who read “Tom Bell” was there, and he said it was late.', 'A man'],
      ['Meet Ana Ruiz, a baker. “It was late,” she said.', 'Ana Ruiz'],
    ],
  ],
  [
    'who spoke last, over a paragraph that names nobody else',
    [
      ['“It was late,” Eve Hale said.\nHale lost her boat in May.\n“It was dark in there.”', 'Eve Hale'],
      ['“It was late,” Eve Hale said.\nThe boat sank in May.\n“It was dark in there.”', null],
      ['“It was late,” Eve Hale said.\nHale met Tom Bell in May.\n“It was dark in there.”', null],
      ['“It was late,” Eve Hale said.\n“It was cold,” Ana Ruiz said.\nHale lost her boat in May.\n“It was dark in there.”', null],
    ],
  ],
]);
