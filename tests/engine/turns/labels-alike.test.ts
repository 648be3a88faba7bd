/** Labels that nothing tells for somebody's but those beside them, or the heading above, and what looks so. */
import { describe, expect, test } from 'vitest';
import { turnsOf } from './laid-out.ts';

const INTRO = ['# The lock is shut', 'In May the lock at Leith was shut for good. Reaction to it has been swift.'];
const RUIZ = '*Ana Ruiz, chair, Leith Boat Club:* I walk now, and I like it.';
const BELL = '*Tom Bell, skipper, Quay Tours:* I sold my boat. We have nowhere to go.';
const SAID = ['Ana Ruiz: I walk now, and I like it.', 'Tom Bell: I sold my boat. We have nowhere to go.'];

describe('a label set as those beside it', () => {
  test.each([
    ['of a spokesman', '*A spokesman for the board:* The lock leaks.', 'A spokesman for the board: The lock leaks.'],
    ['of people who say “we”', '*Friends of the Canal:* We have counted the swans.', 'Friends of the Canal: We have counted the swans.'],
    ['of a body by name', '*Federation of Lock Keepers:* The lock leaks.', 'Federation of Lock Keepers: The lock leaks.'],
    ['of a parent', '*A parent in Leith:* My son swam there.', 'A parent in Leith: My son swam there.'],
    ['of the council, which says “we”', '*The council:* We have no money for it.', 'The council: We have no money for it.'],
    ['of somebody who gives no name', '*Medic who asked us not to use her name:* The cat likes it.', 'Medic: The cat likes it.'],
    ['of somebody who gives none, after a comma', '*A cook, who did not want to be named:* We swim.', 'A cook: We swim.'],
    ['of a first name and a street', '*Sandra in Quay Street:* The cat likes it.', 'Sandra: The cat likes it.'],
  ])('is %s', (_, line, turn) => {
    expect(turnsOf([...INTRO, RUIZ, line, BELL])).toEqual([SAID[0], turn, SAID[1]]);
    expect(turnsOf([...INTRO, RUIZ, BELL, line])).toEqual([...SAID, turn]);
  });

  test.each([
    ['a topic', '*Background:* The lock was built in 1820.'],
    ['a topic with “the”', '*The history:* The lock was built in 1820.'],
    ['a prize', '*Man of the match:* The keeper, by far.'],
    ['a prize with an article', '*The winner of the day:* The keeper, by far.'],
    ['a body that is told of', '*The council:* It has met twice since May.'],
    ['a note', '*A note on the names:* Some have been changed.'],
    ['a month', '*May:* The lock is shut.'],
    ['who took a picture', '*Picture:* The lock in May.'],
    ['a side', '*Against:* The lock was dear.'],
    ['a sentence', '*A baker walks past:* The street is quiet.'],
    ['somebody who named something', '*The man who named the boats:* The street is quiet.'],
    ['somebody who did something else', '*A baker who walks past:* The street is quiet.'],
    ['people who are told of', '*Friends of the Canal:* The Canal is full of swans.'],
    ['those whom something befell', '*Victims of the Storm:* Three crew, of whom one was a child.'],
    ['those whom it is for', '*Passengers for Avon:* Tickets can be used on any bus.'],
    ['schools in a town', '*Schools in Leith:* Closed until Monday.'],
    ['what no one label is set like', '_Friends of the Canal:_ Nobody has counted the swans.'],
  ])('is nobody’s where it is %s', (_, line) => {
    expect(turnsOf([...INTRO, RUIZ, line, BELL])).toEqual(SAID);
  });

  test('is nobody’s below a paragraph of the article', () => {
    expect(turnsOf([...INTRO, RUIZ, BELL, 'The lock was built in 1820.', '*Friends of the Canal:* Nobody has counted the swans.'])).toEqual(
      SAID,
    );
  });
});

describe('a line set as those with names above quotations', () => {
  const [ONE, TWO, THREE] = ['“I walk now.”', '“The boat is on the grass.”', '“Nobody has counted the swans.”'];
  const NAMED = ['*Ana Ruiz, chair, Leith Boat Club*', ONE, '*Tom Bell, skipper, Quay Tours*', TWO];
  const QUOTED = [`Ana Ruiz: ${ONE}`, `Tom Bell: ${TWO}`];

  test.each([
    ['a body by name', '*Federation of Lock Keepers*', 'Federation of Lock Keepers'],
    ['people', '*Friends of the Canal*', 'Friends of the Canal'],
    ['a spokeswoman', '*A spokeswoman for the harbour*', 'A spokeswoman for the harbour'],
  ])('has %s', (_, line, name) => {
    expect(turnsOf([...INTRO, ...NAMED, line, THREE])).toEqual([...QUOTED, `${name}: ${THREE}`]);
  });

  test.each([
    ['a topic', '*The history of the lock*'],
    ['a prize', '*Man of the match*'],
    ['a sentence', '*A keeper counts the swans*'],
    ['a heading that is not set so', '## Friends of the Canal'],
  ])('has nobody where it is %s', (_, line) => {
    expect(turnsOf([...INTRO, ...NAMED, line, THREE]).filter((turn) => turn.endsWith(THREE))).toEqual([]);
  });
});

const STORM = ['# Storm at Leith', 'The storm came in the night and took the roof of the fish market with it.'];
const MO = '*Mo, Nether Quay:* Why is the bridge still open? I can feel it shake.';
const SANDRA = '*Sandra in Quay Street:* The water is at the second step.';
const SENT = ['Mo: Why is the bridge still open? I can feel it shake.', 'Sandra: The water is at the second step.'];

describe('labels under a heading that announces what readers say', () => {
  test.each([
    ['your messages', ['## Your messages', MO, SANDRA]],
    ['what they have sent, below a line of thanks', ['## Your views', 'You have been in touch all night.', MO, SANDRA]],
    ['readers’ comments', ['## Readers’ comments', MO, SANDRA]],
    ['your messages, and the editor speaks', ['## Your messages', MO, SANDRA, '*Editor:* We have asked the council.']],
  ])('are theirs: %s', (_, lines) => {
    expect(turnsOf([...STORM, ...lines, '## Roads', 'The road to Leith is shut until the morning.'])).toEqual(SENT);
  });

  test.each([
    ['announces nothing', ['## The night', MO, SANDRA]],
    ['announces questions', ['## Your questions', '*Parking:* Can I park on the quay?', '*Ferries:* When do they sail? I have to go.']],
    ['announces topics', ['## Your views', '*Rent:* My rent went up.', '*Fares:* I cannot pay them.']],
    ['tells what the authors thought', ['## What we thought', '*Mo, Leith:* I liked how she sailed.', '*Sandra in Avon:* I did not.']],
    [
      'has what judges say of them',
      ['## What the judges said', '*Mo, Leith:* We loved this loaf.', '*Sandra in Avon:* Who knew? We did not.'],
    ],
    [
      'has marks for players',
      ['## Fan reaction', '*Mo, keeper:* Beaten twice. Where was the wall?', '*Sandra on the wing:* We liked her.'],
    ],
    ['stands over marks', ['## Fan reaction', '*Mo, 7:* I liked this.', '*Sandra, 6:* I did not.']],
    [
      'stands over people who are told of',
      [
        '## Your memories',
        '*Ana Ruiz, Leith:* She kept the lock, and I loved her.',
        '*Tom Bell, Avon:* He sang.',
        '*Sue Ames, Leith:* She swam.',
      ],
    ],
    ['stands over one label', ['## Your messages', MO]],
    ['stands over figures', ['## Reaction', '*Leith:* 12 houses without power.', '*Avon:* 40 houses without power.']],
  ])('are nobody’s where it %s', (_, lines) => {
    expect(turnsOf([...STORM, ...lines, '## Roads', 'The road to Leith is shut until the morning.'])).toEqual([]);
  });
});
