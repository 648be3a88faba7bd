/** Who is called by an age, and who stands with one in brackets. */
import { lastSpeakers } from '../last-source.ts';

lastSpeakers([
  [
    'an age that the article gives one person',
    [
      ['Ana Ruiz said it was late. Eva Bell, 58, left. “It was,” said Ruiz. “No,” said the 58-year-old.', 'Eva Bell'],
      ['Ana Ruiz, 44, said it was late. Eva Bell left. “It was late,” said the 44-year-old.', 'Ana Ruiz'],
      ['Ana Ruiz (44) said it was late. Eva Bell left. “It was late,” said the 44-year-old.', 'Ana Ruiz'],
      ['Ana Ruiz, who is 44, said it was late. Eva Bell left. “It was late,” said the 44-year-old.', 'Ana Ruiz'],
      ['Ana Ruiz, aged 44, said it was late. Eva Bell left. “It was late,” said the 44-year-old.', 'Ana Ruiz'],
      ['The 44-year-old Ana Ruiz said it was late. Eva Bell left. “It was late,” said the 44-year-old.', 'Ana Ruiz'],
    ],
  ],
  [
    'an age that it gives nobody, or another',
    [
      ['Ana Ruiz said it was late. “It was late,” said the 44-year-old.', 'Ana Ruiz'],
      ['Ana Ruiz, 31, said it was late. “It was late,” said the 44-year-old.', 'the 44-year-old'],
      ['Ana Ruiz, 44 boats in tow, said it was late. Eva Bell left. “It was late,” said the 44-year-old.', 'Eva Bell'],
    ],
  ],
  [
    'somebody whose age it gives, called without it',
    [
      ['Carl Bell said it was dry. Ana Ruiz, 44, a cashier, left. “It was late,” said the woman.', 'Ana Ruiz'],
      ['Carl Bell said it was dry. Ana Ruiz, 44, a cashier, left. “It was late,” said the 31-year-old woman.', 'the 31-year-old woman'],
    ],
  ],
  [
    'an age, or a party, in brackets after a name between commas',
    [
      ['Its spokeswoman, Ana Ruiz (22), who lives in Leith, said it was late.', 'Ana Ruiz'],
      ['Their lawyer, Ana Ruiz (41), said it was late.', 'Ana Ruiz'],
      ['The chair of the council, Ana Ruiz (Lab), said it was late.', 'Ana Ruiz'],
      ['The reeve, Ana Ruiz (not Eva Bell, as reported in some of the papers), said it was late.', 'The reeve'],
    ],
  ],
  [
    'what somebody came to be, between a description and a name',
    [
      ['The author of the report, retired social worker Ana Ruiz, said it was late.', 'Ana Ruiz'],
      ['One of the tenants, retired nurse Ana Ruiz, said it was late.', 'Ana Ruiz'],
      ['The mayor, ousted last year, said it was late.', 'The mayor'],
    ],
  ],
  [
    'after what opens the sentence, whoever it is of has the floor',
    [
      [
        'Ana Ruiz said the vote was late.\nAfterwards, campaigner Eva Bell of the Leith group was in tears. Her father farmed there.\n“It was late,” said the 58-year-old.',
        'Eva Bell',
      ],
    ],
  ],
]);
