/** Statements that an article gives in full below the sentence that tells whose they are, and what looks so. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../lib/engine/analyse.ts';
import { languages } from '../../../lib/engine/languages/every-language.ts';
import { laidOut, turnsOf } from './laid-out.ts';

const SAID = '“The gate will open in May.”';

describe('whose statement it is, the line with the colon tells', () => {
  test.each<readonly [string, string]>([
    ['Bo Lind', 'Bo Lind’s response in full:'],
    ['Bo Lind', 'The full reply of Bo Lind:'],
    ['Bo Lind', 'An apology from Bo Lind:'],
    ['Bo Lind', 'Bo Lind’s letter in full:'],
    ['Bo Lind', 'In full, the email from Bo Lind:'],
    ['Leith Harbour Trust', 'The Leith Harbour Trust’s reply to us:'],
    ['Bo Lind', 'We now have a statement from Bo Lind, keeper of the lock:'],
    ['Bo Lind', 'The Herald has received a letter from Bo Lind:'],
    ['Leith Harbour Trust', 'A statement has just landed from the Leith Harbour Trust:'],
  ])('%s: %s', (name, line) => {
    expect(turnsOf(['# The lock', line, SAID, 'The boats wait.'])).toEqual([`${name}: ${SAID}`]);
  });

  test.each<readonly [string, string]>([
    ['Bo Lind', 'We went to the lock. This is Bo Lind, who has kept it since May:'],
    ['Bo Lind', 'From Bo Lind, on the night of the flood:'],
    ['Bo Lind', 'Here is the latest from the keeper Bo Lind, who has been there since dawn:'],
    ['Bo Lind', 'Here is the latest from Bo Lind:'],
    ['Bo Lind', 'Bo Lind gives this account:'],
    ['–', 'Bo Lind gives this account of what Ana Ruiz saw:'],
    ['–', 'Here is the mayor on the theft from Bo Lind, who keeps the lock:'],
    ['–', 'Here is what we heard from Bo Lind, who has been there since dawn:'],
    ['–', 'This is the lock, which Bo Lind has kept since May:'],
    ['–', 'From Bo Lind, on the night of the flood, we got these words of a neighbour:'],
    ['–', 'Bo Lind, who keeps the lock, was read this note:'],
    ['–', 'This is Bo Lind, according to the harbour board:'],
    ['–', 'Here is Bo Lind, whose wife sent us these lines:'],
    ['–', 'This is Bo Lind, who wrote of Ana Ruiz:'],
    ['–', 'From Bo Lind, a link to what the police put out:'],
  ])('%s, before a block quotation: %s', (name, line) => {
    const quoted = name === '–' ? [] : [`${name}: The gate will open in May.`];
    expect(turnsOf(['# The lock', line, '> The gate will open in May.', 'The boats wait.'])).toEqual(quoted);
  });

  test.each<readonly [string, string, string]>([
    ['Ana Ruiz', 'Ana Ruiz has kept the lock for years.', 'Her statement in full:'],
    ['Ana Ruiz', 'Ana Ruiz has kept the lock for years.', 'The full letter of the keeper Ana Ruiz:'],
    ['Leith Harbour Trust', 'On Friday the Leith Harbour Trust shut the lock.', 'The trust’s statement in full:'],
    ['Leith Harbour Trust', 'The Leith Harbour Trust shut the lock on Friday.', 'Its full response:'],
    ['Ana Ruiz', 'The lock was shut on Friday.', 'Statement from the keeper, Ana Ruiz, sent to all papers:'],
    ['Ana Ruiz', 'The trust has put out a statement, signed by its keeper, Ana Ruiz.', 'It reads in full:'],
    ['a keeper', 'Friday was the last day of a keeper.', 'The keeper’s letter in full:'],
  ])('%s: %s %s', (name, above, line) => {
    expect(turnsOf(['# The lock', above, line, SAID, 'The boats wait.'])).toEqual([`${name}: ${SAID}`]);
  });

  test.each<readonly [string, string]>([
    ['it is ours', 'Our reply in full:'],
    ['it is of a thing', 'The lock’s message:'],
    ['it is nobody’s words', 'Bo Lind’s house in full:'],
    ['it is a bill', 'We have a bill from Bo Lind:'],
    ['others replied', 'The replies to Bo Lind:'],
    ['it is of something', 'The letters of Bo Lind’s name:'],
    ['those who spoke are no channel', 'Reporters of the Leith Herald:'],
    ['several met', 'Bo Lind’s meeting in full:'],
    ['a document is told of', 'Bo Lind’s report was long:'],
    ['another confirmed it', 'The letter, confirmed by Bo Lind, reads in full:'],
    ['somebody else of theirs wrote it', 'The letter, which Bo Lind’s sister wrote, reads:'],
  ])('nobody, where %s', (_, line) => expect(turnsOf(['# The lock', line, SAID, 'The boats wait.'])).toEqual([]));
});

describe('whose statement it is, the sentence before the colon tells', () => {
  test.each<readonly [string, string]>([
    ['Ana Ruiz', 'Ana Ruiz sent a statement. In full, it reads:'],
    ['Ana Ruiz', 'On Monday Ana Ruiz issued a short statement. It reads:'],
    ['Ana Ruiz', 'Ana Ruiz, the keeper, gave a statement to our paper. Here it is in full:'],
    ['Ana Ruiz', 'Ana Ruiz wrote this reply to us. The reply in full:'],
    ['Ana Ruiz', 'Later Ana Ruiz published a statement on her site. It was short:'],
    ['Leith Harbour Trust', 'The Leith Harbour Trust released a statement on Friday. This is the statement:'],
    ['Leith Harbour Trust', 'The Leith Harbour Trust made a public apology. It said:'],
    ['Tom Bell', 'Mr Tom Bell posted a response. Here is the response in full:'],
    ['Tom Bell', 'Skipper Tom Bell issued a statement at noon. The full statement reads:'],
    ['Tom Bell', 'Ana Ruiz was silent. Tom Bell sent a statement. It reads:'],
    ['Ana Ruiz', 'Ana Ruiz sent the following statement:'],
    ['Ana Ruiz', 'Ana Ruiz, the keeper, later published this statement on her site:'],
    ['The family of Tom Bell', 'The family of Tom Bell issued a statement on Friday. The statement in full:'],
    [
      'The parents of Tom Bell',
      'The parents of Tom Bell just released a statement. They had been silent for a week. Here is the statement:',
    ],
    ['Ana Ruiz', 'Ana Ruiz sent a statement. The lock has been shut since May. It reads in full:'],
    ['Ana Ruiz', 'We have now had this from Ana Ruiz, sent by her lawyer, Tom Bell. It reads:'],
    ['Leith Harbour Trust', 'A statement has come from the Leith Harbour Trust. It reads in full:'],
    ['Ana Ruiz', 'Lock keeper Ana Ruiz sent these words by email:'],
    ['Tom Bell and Ana Ruiz', 'Tom Bell and Ana Ruiz issued a statement. It reads:'],
    [
      'Leith Ferries and the Leith Harbour Trust',
      'After the vote, Leith Ferries and the Leith Harbour Trust have agreed to publish the following statement:',
    ],
  ])('%s: %s', (name, line) => {
    expect(turnsOf(['# The lock', line, SAID, 'The boats wait.'])).toEqual([`${name}: ${SAID}`]);
    expect(turnsOf(['# The lock', line, '> The gate will open.', 'The boats wait.'])).toEqual([`${name}: The gate will open.`]);
  });

  test.each<readonly [string, string]>([
    ['it came from somebody else', 'Ana Ruiz released a statement from Tom Bell. It reads:'],
    ['it is by somebody else', 'Ana Ruiz published a statement by the trust. It reads:'],
    ['it was received', 'Ana Ruiz received a statement. It reads:'],
    ['it was read', 'Ana Ruiz read a statement. It says:'],
    ['a letter may be another’s', 'Ana Ruiz published a letter. In full, it reads:'],
    ['who sent it has no name', 'A spokesman for Ana Ruiz sent a statement. It reads:'],
    ['who sent it acts for a name', 'Lawyers representing Ana Ruiz sent a statement. It reads:'],
    ['one of three sent it', 'Tom Bell and Ana Ruiz, or Jo Pole, issued a statement. It reads:'],
    ['whose letter it is is not told', 'Ana Ruiz was given a letter. A copy was shared with the Leith Harbour Trust. It reads:'],
    ['it was asked for', 'Ana Ruiz has wanted a statement. In full, it reads:'],
    ['others are spoken of before the colon', 'Ana Ruiz sent a statement. He told us this of it:'],
    ['somebody is named before the colon', 'Ana Ruiz sent a statement. It made Tom Bell laugh:'],
    ['a name is a part of who sent it', 'A Leith Herald account sent the following statement:'],
    ['the statement is not spoken of again', 'Ana Ruiz sent a statement. More on Friday:'],
    ['hers was sent by her lawyer', 'Ana Ruiz’s lawyer sent a statement. It reads:'],
  ])('nobody, where %s', (_, line) => expect(turnsOf(['# The lock', line, SAID, 'The boats wait.'])).toEqual([]));

  test('it is said once, and by that channel', () => {
    const document = laidOut(['# The lock', 'Ana Ruiz sent a statement. In full, it reads:', SAID]);
    const { attributions, sources } = analyse(document, languages);
    expect(attributions.map(({ source }) => source !== null && sources[source]?.name)).toEqual(['Ana Ruiz']);
    const [said] = attributions;
    expect(said?.via && document.text.slice(said.via.start, said.via.end)).toBe('statement');
  });
});

describe('a quotation on the same line', () => {
  test.each<readonly [string, string]>([
    ['Ana Ruiz', 'Ana Ruiz sent a statement on Friday. It reads: “The gate will open in May.”'],
    ['Ana Ruiz', 'Ana Ruiz issued an apology. It read: “The gate will open in May.” The boats wait.'],
    ['Ana Ruiz', 'Ana Ruiz shut the gate. Her email read: “The gate will open in May.”'],
    ['Tom Bell', 'Skipper Tom Bell’s letter reads: “The gate will open in May.”'],
    ['Leith Harbour Trust', 'The Leith Harbour Trust shut it. Its statement in full: “The gate will open in May.”'],
  ])('%s: %s', (name, line) => expect(turnsOf(['# The lock', line])).toEqual([`${name}: ${SAID}`]));

  test.each<readonly [string, string]>([
    ['a sign hangs there', 'The sign on the gate reads: “The gate will open in May.”'],
    ['a sign was painted', 'Ana Ruiz painted a sign. It reads: “The gate will open in May.”'],
    ['the letter was another’s', 'Ana Ruiz received a letter. It reads: “The gate will open in May.”'],
    ['somebody reads it', 'Ana Ruiz’s letter made Tom Bell read: “The gate will open in May.”'],
    ['it tells what is said', 'Ana Ruiz issued a statement that the gate was shut: “The gate will open in May.”'],
    ['the sentence goes on', 'Ana Ruiz’s statement in full: “The gate will open in May”, and no more.'],
  ])('nobody by the layout, where %s', (_, line) => expect(turnsOf(['# The lock', line])).toEqual([]));

  test('what else the line says is read as ever', () => {
    const { attributions, sources } = analyse(
      laidOut([
        '# The lock',
        'Tom Bell said the lock was old. Ana Ruiz sent a statement. It reads: “It will open.” Bell said it was late.',
      ]),
      languages,
    );
    expect(attributions.map(({ source, rule }) => `${source === null ? '–' : sources[source]?.name} ${rule}`)).toEqual([
      'Tom Bell clause-after:say',
      'Ana Ruiz turn',
      'Tom Bell clause-after:say',
    ]);
  });
});
