/** Whom lines above the talk, a headline, a heading or an answer tell to be who asks or answers, and what looks so. */
import { describe, expect, test } from 'vitest';
import { turnsOf } from './laid-out.ts';

const TALK = ['*Where did you grow up?*', 'I grew up in the mill.', '*What did you eat?*', 'I ate bread.', '*And now?*', 'Now I bake it.'];

/** The one who answers, where it is one; “–” for nobody. */
const answering = (lines: readonly string[], about = {}) => [
  ...new Set(
    turnsOf(lines, about)
      .filter((turn) => !turn.startsWith('? '))
      .map((turn) => turn.slice(0, turn.indexOf(':'))),
  ),
];

describe('who answers', () => {
  test.each<readonly [string, readonly string[], string]>([
    ['an entry says', ['# The mill', 'Interviewer: Tom Bell', 'Interviewee: Ana Ruiz', ...TALK], 'Ana Ruiz'],
    ['they say themselves', ['# The mill', '*Who are you?*', 'I’m Ana Ruiz, a baker.', ...TALK], 'Ana Ruiz'],
    ['the headline says after its colon', ['# Q&A: Ana Ruiz, baker', ...TALK], 'Ana Ruiz'],
    ['the headline says after what they are', ['# We interview the band Low Water', ...TALK], 'Low Water'],
    ['no heading says that is called “Interview”', ['# The mill', '## Interview', ...TALK], '–'],
    ['no headline says that is about a thing', ['# Q&A: bread', ...TALK], '–'],
    ['nobody says whose the text is', ['# The mill', 'All of it is here. Tom Bell © 2016', ...TALK], '–'],
  ])('%s', (_, lines, expected) => expect(answering(lines)).toEqual([expected]));

  test('not a guide that tells the reader what to answer', () => {
    expect(turnsOf(['# What should you answer if you bake', ...TALK])).toEqual([]);
  });
});

test.each<readonly [string, readonly string[], readonly string[]]>([
  [
    'letters before the names',
    ['(TB – Tom Bell, AR – Ana Ruiz)', '*TB:* Why so late?', '*AR:* The lock was shut.', '*TB:* And now?', '*AR:* Now I sleep.'],
    ['? Tom Bell: Why so late?', 'Ana Ruiz: The lock was shut.', '? Tom Bell: And now?', 'Ana Ruiz: Now I sleep.'],
  ],
  [
    '“Me”, who asks',
    ['*Me:* Why so late?', '*Oyelo:* The lock was shut.', '*Me:* And now?', '*Oyelo:* Now I sleep.'],
    ['? –: Why so late?', 'Oyelo: The lock was shut.', '? –: And now?', 'Oyelo: Now I sleep.'],
  ],
  [
    'a name of which nothing is known, among others: what it says is nobody else’s',
    ['Tom Bell: Why so late?', 'Ana Ruiz: The lock was shut.', 'Zorb: It was not.', 'Tom Bell: And now?', 'Ana Ruiz: Now I sleep.'],
    ['? Tom Bell: Why so late?', 'Ana Ruiz: The lock was shut.', '? Tom Bell: And now?', 'Ana Ruiz: Now I sleep.'],
  ],
  [
    'brackets around those who answer each question',
    [
      ...['*How was the year?*', '[ANN_Y]: “It was good.”', '[SYD]: “Slow.”', '*What comes next?*', '[ANN_Y]: “A song.”'],
      '[SYD]: “Sleep is what comes.”',
    ],
    [
      ...['? –: How was the year?', 'ANN_Y: “It was good.”', 'SYD: “Slow.”', '? –: What comes next?', 'ANN_Y: “A song.”'],
      'SYD: “Sleep is what comes.”',
    ],
  ],
  [
    'verbs of answering, once each',
    [
      'The Herald asked two firms about it.',
      'Acme Ferries responded:',
      'We are short of boats.',
      'Norrbo Lines replied:',
      'We are not.',
      'It rained.',
    ],
    ['Acme Ferries: We are short of boats.', 'Norrbo Lines: We are not.'],
  ],
  [
    'a verb of answering over what the article says',
    ['Acme Ferries responded:', 'The boats came back.', 'Norrbo Lines replied:', 'Nobody went.'],
    [],
  ],
])('labels: %s', (_, lines, expected) => expect(turnsOf(['# Low water', ...lines])).toEqual(expected));
