/** Messages of a chat, each below who wrote it and when, and what looks so. */
import { describe, expect, test } from 'vitest';
import { turnsOf } from './laid-out.ts';

const INTRO = ['# The lock papers', 'The messages were sent in May, on the day before the lock was shut for good.'];
const OUTRO = 'The board has not replied to a request for comment.';
const [ASKED, DID, AGAIN] = ['Who shut the lock', 'I did. It leaks', 'We will open it on thursday then'];
const SAID = [`Ana Ruiz: ${ASKED}`, `Tom Bell: ${DID}`, `Ana Ruiz: ${AGAIN}`];

describe('a message is theirs whose name and time stand above it', () => {
  test.each([
    ['in a list', ['- Ana Ruiz 09:14', `- ${ASKED}`, '- Tom Bell 09:16', `- ${DID}`, '- Ana Ruiz 09:31', `- ${AGAIN}`]],
    ['in paragraphs', ['Ana Ruiz 09:14', ASKED, 'Tom Bell 09:16', DID, 'Ana Ruiz 09:31', AGAIN]],
    ['with the time first', ['09:14 – Ana Ruiz', ASKED, '09:16 – Tom Bell', DID, '09:31 – Ana Ruiz', AGAIN]],
    ['in brackets', ['Ana Ruiz (09:14)', ASKED, 'Tom Bell (09:16)', DID, 'Ana Ruiz (09:31)', AGAIN]],
    ['with the day', ['*Ana Ruiz*, 6 May, 9.14am', ASKED, '*Tom Bell*, 6 May, 9.16am', DID, '*Ana Ruiz*, 6 May, 1.31pm', AGAIN]],
    ['over midnight', ['Ana Ruiz 23:14', ASKED, 'Tom Bell 23:59', DID, 'Ana Ruiz 00:31', AGAIN]],
    [
      'and not that somebody left',
      ['- Ana Ruiz 09:14', `- ${ASKED}`, '- Tom Bell 09:16', `- ${DID}`, '- Tom Bell left the group', '- Ana Ruiz 09:31', `- ${AGAIN}`],
    ],
  ])('%s', (_, lines) => expect(turnsOf([...INTRO, ...lines, OUTRO])).toEqual(SAID));
});

describe('nobody writes where the lines are', () => {
  test.each([
    [
      'a programme of talks',
      ['Ana Ruiz 09:30', 'How I sold my boat', 'Tom Bell 10:00', 'What we know of eels', 'Sue Ames 11:00', 'Where you can swim'],
    ],
    [
      'who reports in a live blog',
      [
        '@ Ana Ruiz 09:14',
        'I am at the lock',
        '@ Tom Bell 09:16',
        'We can see the boat from here',
        '@ Ana Ruiz 09:31',
        'I am still at the lock',
      ],
    ],
    ['a race', ['Ana Ruiz 14:02', 'Leith Harriers', 'Tom Bell 14:20', 'Avon Runners', 'Ana Ruiz 15:02', 'Leith Harriers']],
    ['the day of one', ['Ana Ruiz 09:14', 'I get up.', 'Ana Ruiz 10:20', 'I row.', 'Ana Ruiz 11:00', 'I sleep.']],
    ['trains', ['Leith 09:14', 'Stops at Avon', 'Avon 09:16', 'Stops at Leith', 'Leith 09:31', 'Stops at Avon']],
    ['times that go back', ['Ana Ruiz 11:14', ASKED, 'Tom Bell 10:16', DID, 'Ana Ruiz 09:31', AGAIN]],
    ['two alone', ['Ana Ruiz 09:14', ASKED, 'Tom Bell 09:16', DID]],
  ])('%s', (_, lines) => expect(turnsOf([...INTRO, ...lines, OUTRO])).toEqual([]));

  test('the author’s', () => {
    const lines = ['Ana Ruiz 09:14', ASKED, 'Tom Bell 09:16', DID, 'Ana Ruiz 09:31', AGAIN];
    expect(turnsOf([...INTRO, ...lines, OUTRO], { byline: 'Ana Ruiz and Tom Bell' })).toEqual([]);
  });
});
