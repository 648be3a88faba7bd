/** Whose the floor is when a pronoun comes: the subject of the main clause before it, and nobody where two have it alike. */
import { lastSpeakers } from '../last-source.ts';

lastSpeakers([
  [
    'who opens a sentence has it, with what hangs on their name',
    [
      ['Carl Bell said it was dry.\nTom Ruiz of Leith, who came last, is a baker. Once more, he said, it was late.', 'Tom Ruiz'],
      ['Carl Bell said it was dry.\nTom Ruiz from Leith opened a shop. He said it was late.', 'Tom Ruiz'],
      ['Carl Bell said it was dry.\nTom Ruiz (Ind., Leith) opened a shop. He said it was late.', 'Tom Ruiz'],
      [
        'Ana Hale said it was dry.\nHale’s son, baker Tom Ruiz (“The Lift,” “The Boat”), also remembers it. “It was late,” he said.',
        'Tom Ruiz',
      ],
      ['Carl Bell said it was dry.\nTom Ruiz — who also sings — opened a shop. He said it was late.', 'Tom Ruiz'],
      ['Carl Bell said it was dry.\nMany came. One is Tom Ruiz, a baker. He said it was late.', 'Tom Ruiz'],
      ['Carl Bell said it was dry.\nThe winner was Tom Ruiz. He said it was late.', 'Tom Ruiz'],
      ['Ana Ruiz of Leith, who sings, came. She said it was late.', 'Ana Ruiz'],
    ],
  ],
  [
    'whom something befalls in the clause before the pronoun has it, where nobody else does anything there',
    [
      ['Ana Hale said it was dry.\nWhile the plan did not appeal to Sue Ames, a clerk, she said it was late.', 'Sue Ames'],
      ['Ana Hale said it was dry.\nWhen the lift fell on Sue Ames, she said it was late.', 'Sue Ames'],
      ['Ana Hale said it was dry.\nWhen a clerk asked about Sue Ames, she said it was late.', 'Ana Hale'],
      ['Ana Hale said it was dry.\nThough she did not speak of Sue Ames, she said it was late.', 'Ana Hale'],
    ],
  ],
  [
    'who did what is told of, with more told of them, has it',
    [
      ['Carl Bell said it was dry.\nIt was summed up by Tom Ruiz, a baker. He said it was late.', 'Tom Ruiz'],
      ['Carl Bell said it was dry. The hall was built by Tom Ruiz. He said it was late.', 'Carl Bell'],
    ],
  ],
  [
    'who said what goes on over paragraphs has it to their end',
    [
      [
        'Carl Bell stood up. He said it was dry.\n“It rained.\n“It snowed.\n“It froze.\n“It thawed.\n“It was late,” he told the hall.',
        'Carl Bell',
      ],
      [
        'Carl Bell met Tom Ruiz.\n“It was dry,” Bell said.\n“It rained hard in the town.\n“It snowed hard in the town.\n“It froze hard in the town.\n“It thawed in the town.”\nThe lift was late, he said.',
        'Carl Bell',
      ],
      [
        'Carl Bell met Tom Ruiz.\n“It was dry,” Bell said.\n“It rained hard in the town.\n“It snowed hard in the town.”\nRuiz left. The lift was late, he said.',
        'Tom Ruiz',
      ],
    ],
  ],
  [
    'whom a sentence hands it to has it',
    [
      ['Carl Bell said it was dry.\nThen it was Tom Ruiz’s turn. He told the court it was late.', 'Tom Ruiz'],
      ['Carl Bell said it was dry.\nIt was then the turn of Tom Ruiz. He told the court it was late.', 'Tom Ruiz'],
      ['Carl Bell said it was dry.\nThen came the lawyer Tom Ruiz. He told the court it was late.', 'Tom Ruiz'],
      ['Carl Bell said it was dry.\nThe defence then called Tom Ruiz, a baker. He told the court it was late.', 'Tom Ruiz'],
      ['Carl Bell said it was dry. He thanked Tom Ruiz. He told the court it was late.', 'Carl Bell'],
      ['Carl Bell said it was dry. Then he looked at Tom Ruiz’s papers. He told the court it was late.', 'Carl Bell'],
      ['Carl Bell said it was dry. It was Tom Ruiz’s boat. He told the court it was late.', 'Carl Bell'],
    ],
  ],
  [
    'who only stands beside the subject has it not',
    [
      ['Ana Ruiz was arrested. When police spoke to Ruiz’s mother, she said it was late.', null],
      ['Ana Ruiz was arrested. When police spoke to her, she said it was late.', 'Ana Ruiz'],
      ['Carl Bell said it was dry. The shop of Tom Ruiz closed. He said it was late.', 'Carl Bell'],
      ['Carl Bell said it was dry. The shop (once of Tom Ruiz) closed. He said it was late.', 'Carl Bell'],
      ['Carl Bell said it was dry. The shop of Tom Ruiz (Leith) closed. He said it was late.', 'Carl Bell'],
      ['Carl Bell said it was dry. Leith, where Tom Ruiz lives, was dark. He said it was late.', 'Carl Bell'],
      ['Mayor Carl Bell met the board. Bell spokesman Tom Ruiz stayed away. He said it was late.', 'Tom Ruiz'],
      ['Mayor Carl Bell came with Bell spokesman Tom Ruiz. He said it was late.', 'Carl Bell'],
      ['Ana Ruiz said it was dry. “It is Eva Bell,” she said.', 'Ana Ruiz'],
    ],
  ],
  [
    'who is told of in a relative clause leaves it to whom that tells of, and who speaks in a clause of their own does not',
    [
      ['“It was dry,” said a boy, whose mother asked that he leave. “It was late.”', 'a boy'],
      ['“It was dry,” said Ana Ruiz, and “it rained,” said Tom Bell. “It was late.”', 'Tom Bell'],
    ],
  ],
  [
    'who speaks in a clause before the main one has it in that sentence alone',
    [
      ['When a reporter asked Tom Ruiz about the lift, Ruiz laughed. “It was late,” he said.', 'Tom Ruiz'],
      ['While guides praised the plan, they said it was late.', 'guides'],
      ['After Ana Ruiz said it was dry, Tom Bell laughed. He said it was late.', 'Tom Bell'],
    ],
  ],
  [
    'who is asked has it, and not who asks',
    [
      ['A reporter asked Tom Ruiz whether it was dry. He said it was late.', 'Tom Ruiz'],
      ['Carl Bell asked Tom Ruiz whether it was dry. “It was late,” he said.', 'Tom Ruiz'],
      ['Tom Ruiz laughed when Carl Bell asked whether it was dry. “It was late,” he said.', 'Tom Ruiz'],
      ['Eva Bell asked Ana Ruiz how high it was.\n“It was late,” she said.', 'Ana Ruiz'],
      ['Carl Bell told Tom Ruiz that it was dry. He said it was late.', 'Carl Bell'],
      ['Carl Bell asked whether it was dry. He said it was late.', 'Carl Bell'],
      ['Carl Bell asked the council whether it was dry. He said it was late.', 'Carl Bell'],
      ['Tom Ruiz sat down. Carl Bell asked Eva Roe whether it was dry. She said it was late.', 'Eva Roe'],
    ],
  ],
  [
    'the subject of the sentence before has it, before who else stands there',
    [
      ['Carl Bell met Tom Ruiz of Leith. He said it was late.', 'Carl Bell'],
      ['Ana Hale spoke to tenants on Monday after a meeting with Eva Bell. She says it is late.', 'Ana Hale'],
      ['Mia Hill said it was dry.\nAna Ruiz, a nurse, saw Eva Roe at the hall.\n“It was late,” she said.', 'Ana Ruiz'],
      ['Carl Bell, a nurse, and Tom Ruiz of Leith met. He said it was late.', null],
      ['Ana Hale has a shop. Eva Roe has bought it. She said it was late.', 'Eva Roe'],
    ],
  ],
  [
    'who says something as they are asked goes on, and not who asks',
    [
      ['“It was dry,” Ana Ruiz said on Monday when asked what she would do. “Nobody did it better.”', 'Ana Ruiz'],
      ['“It was dry,” the tycoon told Acme when asked if he had met Bell. “He was very charming.”', 'the tycoon'],
      ['“It was dry,” Ana Ruiz said after Bell asked whether it was shut. “I was there.”', 'Ana Ruiz'],
      ['Ana Ruiz said it was dry. Asked if she knew, Bell said: “No.” “I was there.”', 'Bell'],
      ['“It was dry,” said Ana Ruiz. “Was it?” asked Bell. “I was there and saw nothing.”', 'Bell'],
    ],
  ],
  [
    'two who have it alike',
    [
      ['Carl Bell and Tom Ruiz of Leith came. He said it was late.', null],
      ['Tom Ruiz and Carl Bell of Leith came. He said it was late.', null],
      ['When Carl Bell spoke, Tom Ruiz laughed. He said it was late.', null],
      ['After Ana Ruiz said it was dry, Eva Bell laughed. She said it was late.', null],
      ['If Carl Bell says it was dry, Tom Ruiz is wrong. He said it was late.', null],
      ['Carl Bell said it was dry. A friend is Tom Ruiz’s brother. He said it was late.', null],
    ],
  ],
  [
    'a person without a name who spoke last has it before who spoke earlier, until another comes',
    [
      ['Tom Bell said it was dry.\nThe Avon governor said it was cold.\n“It is late,” he said.', 'The Avon governor'],
      ['Tom Bell said it was dry.\nThe Avon governor said it was cold. Bell laughed.\n“It is late,” he said.', 'Tom Bell'],
      ['Tom Bell said it was dry.\nThe Avon governor left.\n“It is late,” he said.', 'Tom Bell'],
    ],
  ],
  [
    'a single word that may be anything has it neither, where it has said nothing',
    [
      ['Tom Bell has a shop. Acme has bought it. He said it was late.', 'Tom Bell'],
      ['Tom Bell has a shop. Ndugu Quist has bought it. He said it was late.', null],
      ['Tom Bell has a shop. Quist said it was dry. He said it was late.', null],
    ],
  ],
  [
    'a paragraph that begins with what somebody has is about them, where that is nobody who may speak',
    [
      ["Carl Bell said it was dry.\nTom Ruiz's beef with Acme went on. He said it was late.", 'Tom Ruiz'],
      ["Carl Bell said it was dry. Tom Ruiz's beef with Acme went on. He said it was late.", 'Carl Bell'],
      ["Carl Bell said it was dry.\nIt was Tom Ruiz's day. He said it was late.", 'Carl Bell'],
      ["Carl Bell said it was dry.\nTom Ruiz's brother left. He said it was late.", null],
    ],
  ],
  [
    'somebody without a name has it where the sentence before is about them, and where all between are their own words',
    [
      ['A neighbour was woken by the noise. She said the windows shook.', 'A neighbour'],
      ['The hall burned down.\nA tenant with a van saved the chairs.\n“It was late,” he said.', 'A tenant with a van'],
      ['The clerk of one of the courts testified as a witness. She said it was late.', 'The clerk'],
      ['“It was dry,” the officer said. “It rained. It was cold.”\n“It was late,” he said.', 'the officer'],
    ],
  ],
  [
    'who is known by another name, stands beside the subject, or may be one of two has it not',
    [
      ['The former mayor left the hall. He said it was late.', null],
      ['The police found a driver. He said it was late.', null],
      ['Tom Bell left the hall. A tenant met him. He said it was late.', null],
      ['A tenant met a driver of the firm. He said it was late.', null],
      ['A neighbour left. It was dry. The hall was shut. She said it was late.', null],
    ],
  ],
  [
    'the subject may be counted: it is the people, and not what counts them',
    [
      ['All 21 members asked for it.\nThe board met. On Monday, hundreds of tenants came. “It was late,” they said.', 'tenants'],
      ['All 21 members asked for it. Tens of thousands of tenants came. They said it was late.', 'tenants'],
      ['All 21 members asked for it. The head of the tenants came. They said it was late.', null],
    ],
  ],
  [
    'who stands before a colon has it, and not where they are of',
    [
      ['Now a tenant, Ana Ruiz, of Quay Street: “I have nothing against it.”', 'Ana Ruiz'],
      ['Then the skipper, Tom Ruiz, from Leith: “It was late, and it rained.”', 'Tom Ruiz'],
      ['So much for the plan by Quay Street: “It was late, and it rained.”', null],
      ['From Tom Ruiz: “It was late, and it rained.”', 'Tom Ruiz'],
    ],
  ],
  [
    'who is asked answers, and not who asks',
    [
      ['Tom Ruiz came. Carl Bell, the lawyer, asks him who knew. “Nobody knew,” he answers.', 'Tom Ruiz'],
      ['Carl Bell, the lawyer, asks the skipper who knew.\n“Nobody knew,” he answers.', null],
      ['Carl Bell, the lawyer, asks the skipper who knew.\n“Nobody should,” he said.', 'Carl Bell'],
    ],
  ],
  [
    'who passes on what another says has it, and not the other',
    [
      [
        'Councillor Carl Bell told the Post that Inspector Tom Bell had informed them that 40 had left. The councillor said it was late.',
        'Carl Bell',
      ],
      ['Ana Ruiz said that the board told her that 40 had left. She said it was late.', 'Ana Ruiz'],
    ],
  ],
]);
