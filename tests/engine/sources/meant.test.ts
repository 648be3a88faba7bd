/** Who is meant beyond the words at the cue: by pronouns, by words that go on, by what a body calls itself. */
import { lastSpeakers } from '../last-source.ts';

lastSpeakers([
  [
    'who asks in a headline, and who is asked',
    [
      ['Man asked why he lied about the fire\nThe hall in Leith was full on Monday, and it rained all day.', null],
      ['Mayor asks why he was sued\nThe hall in Leith was full on Monday, and it rained all day.', 'Mayor'],
      ['Ana Ruiz asked why fares rose\nThe hall in Leith was full on Monday, and it rained all day.', 'Ana Ruiz'],
    ],
  ],
  [
    'whom the floor is handed to, and whom others speak to',
    [
      ["Alan West said it was late.\nThen it was Mark Stone's turn. He said it was not.", 'Mark Stone'],
      ['Alan West said it was late.\nIt was then the turn of Mark Stone. He said it was not.', 'Mark Stone'],
      ['Alan West said it was late.\nThen came the lawyer Mark Stone. He said it was not.', 'Mark Stone'],
      ['Alan West said it was late.\nThe defence called Mark Stone. He said it was not.', 'Mark Stone'],
      ['Alan West said it was late.\nHe had met Mark Stone in May. He said it was not.', 'Alan West'],
      ['Alan West said it was late.\nWest called Mark Stone. He said it was not.', 'Alan West'],
      ["Alan West said it was late.\nIt was Mark Stone's first goal. He said it was not.", 'Alan West'],
      ["Jane Smith was held. When police spoke to Smith's mother, she said it was late.", null],
      ["Carl Dunn was held. When police spoke to Dunn's mother, he said it was late.", 'Carl Dunn'],
      ["Jane Smith left. When she spoke to Bell's mother, she said it was late.", 'Jane Smith'],
    ],
  ],
  [
    'whom a sentence is about, whom a court hears, and who is questioned',
    [
      ['Eva Bell said help is coming. Ana Ruiz left. For Ruiz, the wait is the worst part. “It is late,” she said.', 'Ana Ruiz'],
      ['Eva Bell said help is coming. As for Ana Ruiz, she said it was late.', 'Ana Ruiz'],
      ['Eva Bell said help is coming. As with Ana Ruiz, she said it was late.', 'Eva Bell'],
      ['Eva Bell said it was late. The jury heard from Ana Ruiz, a nurse. She said it was not.', 'Ana Ruiz'],
      ['Ana Ruiz left. Under questioning by the lawyer, Tom Bell, Ruiz agreed that it was late.', 'Ana Ruiz'],
      ['Ana Ruiz of the University of Avon, Leith agreed that it was late.', 'Ana Ruiz'],
      ['Ana Ruiz met Tom Bell in Leith. Ruiz leads Bell by ten votes, but the candidate has vowed to go on.', 'the candidate'],
      ['“It is late,” Tom Bell said.\nReached by phone, Eric Lund, the mayor, paused. He said it was not.', 'Eric Lund'],
      ['“It is late,” Eric Lund said.\nPreceded by Tom Bell, the mayor, Lund sang. He said it was not.', 'Eric Lund'],
    ],
  ],
  [
    'who says it beside a relative clause, and what a group calls itself',
    [
      ['‘It was,’ said a boy, whose mother asked that he should not be named. ‘They know. They just don’t look.’', 'a boy'],
      ['Ana Ruiz is sued by the man who found her, who claims she left.', null],
      ['A group calling itself Nightjar took credit. It said it was late.', 'Nightjar'],
      ['An audit released the next year found that it was late.', 'An audit'],
      ['The figure is likely to rise. In April it told regulators that it was late.', null],
      ['One of the plaintiffs, Darnell Whitaker, a bus driver, says in his complaint that it was late.', 'Darnell Whitaker'],
    ],
  ],
  [
    '“it” stands for one thing, and not for what it speaks of',
    [
      ['The letters were sent to the charity. It said it was late.', 'the charity'],
      ['The reports were published by the council. It said it was late.', 'the council'],
      ['The bench criticised the affidavit. It said the affidavit was late.', 'The bench'],
      ['The council met the union. It said the union was late.', 'The council'],
    ],
  ],
  [
    'who is told of before it may have said that, and has not the floor by it',
    [
      ['Ana Ruiz was shaken by the noise, she said.', 'Ana Ruiz'],
      ['Ana Ruiz went upstairs. When Ruiz came down again the shop was empty, she said.', 'Ana Ruiz'],
      ['The kiln is still the pride of Tom Bell, he said.', 'Tom Bell'],
      ['Carl Bell said the mill would not sell to Tom Ruiz. Also, Ruiz is no farmer, he said.', 'Carl Bell'],
      ['Tom Bell runs a mill. A good miller is never late, he said.', 'Tom Bell'],
      ['“Ana Ruiz is late,” she said.', null],
      ['It was no ship of “Ana Ruiz” at all, she said.', null],
      ['She said Ana Ruiz was late.', null],
    ],
  ],
  [
    'whom what is said names is another, but where the speaker says “I”, is quoted by others, or is a body in its own words',
    [
      ['Tom Bell works here. “I, Tom Bell, will stay,” he said.', 'Tom Bell'],
      ['Tom Bell works here. “With us, Tom Bell will stay,” he said.', null],
      ['Tom Bell works here. “He asked me, ‘Are you Tom Bell?’” he said.', 'Tom Bell'],
      ['Tom Bell works here. “The Bell family will stay,” he said.', 'Tom Bell'],
      ['Tom Bell works here. “Bell’s sister will stay,” he said.', null],
      ['Quay Boats closed its yard. “Quay Boats is late,” it said.', 'Quay Boats'],
      ['Quay Boats closed its yard. It said Quay Boats was late.', null],
      ['Quay Boats closed its yard. It said Acme was late.', 'Quay Boats'],
      ['Acme met the union. They said Acme was late.', 'the union'],
      ['Ana Ruiz lives by the inn. She said it was dark. They said it was late.', null],
      ['Quay Boats closed its yard. Quay Boats is late, it said.', 'Quay Boats'],
      ['Quay Boats closed its yard. Quay Boats is late, they said.', null],
      ['Residents met Acme. Acme is late, they said.', 'Residents'],
    ],
  ],
  [
    'what somebody is asked for is no part of what they are called',
    [
      ['I asked the council for a longer pier. They say it was late.', 'the council'],
      ['We asked the charity for a list. They said it was late.', 'the charity'],
      ['Ruiz asked a spokesman for the council why. He said it was late.', 'a spokesman for the council'],
      ['The council for the valley said it was late.', 'The council for the valley'],
    ],
  ],
  [
    '“they” is one person where the article says that they go by it',
    [
      ['Sam Hale, who uses they/them pronouns, met the council. They said it was late.', 'Sam Hale'],
      ['Sam Hale (they/them) left. “It was late,” they said.', 'Sam Hale'],
      ['The students met Sam Hale, who uses they/them pronouns. They said it was late.', null],
      ['Sam Hale, who uses they/them pronouns, left. She said it was late.', null],
      ['Sam Hale (she/they) left. “It was late,” she said.', 'Sam Hale'],
      ['Sam Hale left. “It was late,” they said.', null],
    ],
  ],
  [
    'nor is it whom it is said to or of',
    [
      ['Tom Bell met Joe Ruiz. “It was late,” he told Bell.', 'Joe Ruiz'],
      ['Tom Bell met Joe Ruiz. “It was late,” he said of Bell.', 'Joe Ruiz'],
      ['Tom Bell met Joe Ruiz. “It was late,” he told Ruiz.', 'Tom Bell'],
      ['Tom Bell met Joe Ruiz. He told Bell it was late.', 'Joe Ruiz'],
      ['Tom Bell met Joe Ruiz. While saying that he was late, he left.', 'Tom Bell'],
    ],
  ],
  [
    'who is told',
    [
      ['Tom Bell left. Bell, who will chair the firm, told investors of Quay Boats, its parent, on Oct. 31 that it was late.', 'Tom Bell'],
      ['The firm told investors of Quay Boats, its parent, that it was late.', 'The firm'],
    ],
  ],
  [
    'who signs a quotation that might go on from another',
    [
      ['It was dark.\n\nEva Hale said: “It was late.”\n\n“It is the harbour.” – Tom Bell\n\nBell left.', 'Tom Bell'],
      ['It was dark.\n\nEva Hale said it was late.\n\n“It is the harbour.” - Tom Bell\n\nBell left.', 'Tom Bell'],
      ['It was dark.\n\nEva Hale said: “It was late.”\n\n“It is the harbour.”\n\nTom Bell left.', 'Eva Hale'],
      ['It was dark.\n\nEva Hale said: “It was late.”\n\n“It is the harbour” – Leith\n\nTom Bell left.', 'Eva Hale'],
    ],
  ],
  [
    'people who first come up in what “they” say are somebody else',
    [
      ['The boat sank, police said. A complaint by the owners was heard, they said.', null],
      ['The tenants came. There was no help for the tenants, they said.', 'The tenants'],
    ],
  ],
]);
