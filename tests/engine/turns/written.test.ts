/** E-mails, posts and quotations that are signed at their end, and what looks so. */
import { describe, expect, test } from 'vitest';
import { turnsOf } from './laid-out.ts';

const INTRO = ['# The lock', 'In May the lock at Leith was shut. The board had been warned.'];

type Case = readonly [name: string, lines: readonly string[], said: readonly string[]];

describe('an e-mail is whose it says it is from', () => {
  const HEAD = ['*From:* Ana Ruiz, engineer', '*To:* Tom Bell', '*Subject:* The lock'];
  const BODY = 'Tom, the gate will not hold.';
  test.each<Case>([
    ['under its fields', [...HEAD, BODY], [`Ana Ruiz: ${BODY}`]],
    ['under fields of which none is a mail’s alone', ['*From:* Ana Ruiz', '*To:* Tom Bell', '*Date:* 3 May', BODY], [`Ana Ruiz: ${BODY}`]],
    ['under fields that are cells of a table', ['- From:', '- Ana Ruiz', '- Subject:', '- The lock', BODY], [`Ana Ruiz: ${BODY}`]],
    ['for no more than what stands right below, where nothing shows its end', [...HEAD, BODY, 'It was old.'], [`Ana Ruiz: ${BODY}`]],
    ['and what goes on as “I”', [...HEAD, BODY, 'I shall come in May.'], [`Ana Ruiz: ${BODY}`, 'Ana Ruiz: I shall come in May.']],
    ['but not where the article says “I” as well', ['My post has gone.', ...HEAD, BODY, 'I shall come in May.'], [`Ana Ruiz: ${BODY}`]],
    ['under a table that has lost its date', ['- From:', '- Ana Ruiz', '- To:', '- Tom Bell', '- Date:', BODY], [`Ana Ruiz: ${BODY}`]],
    ['without its greeting and the name at its end', [...HEAD, 'Dear Tom,', BODY, 'Ana'], [`Ana Ruiz: ${BODY}`]],
    [
      'and so is the one that answers it',
      [...HEAD, BODY, '*From:* Tom Bell', '*To:* Ana Ruiz', 'Thanks. It looks fine.'],
      [`Ana Ruiz: ${BODY}`, 'Tom Bell: Thanks. It looks fine.'],
    ],
    ['all of it in a block quotation', [...HEAD, `> ${BODY}`, '> The gate is old.'], [`Ana Ruiz: ${BODY}`, 'Ana Ruiz: The gate is old.']],
    ['but not where one field stands alone', [HEAD[0] as string, BODY], []],
    ['nor where it goes on a day', ['*From:* Scotland', '*To:* Leith', '*Date:* 3 May', 'We leave at nine.'], []],
    ['nor where a ferry goes', ['*From:* Scotland', '*Subject:* Ferries', 'We leave at nine.'], []],
    ['nor where the article calls it a hoax', [...HEAD, BODY, 'The mail was a hoax.'], []],
    ['nor where two things are told by their makers', ['*From:* Ana Ruiz', '*To:* Tom Bell', '*Date:* 1911', 'The belt is worn.'], []],
    ['nor where it tells of her', [...HEAD, 'Ruiz plays in May.'], []],
    ['nor what costs so much', ['*From:* £20', '*Subject:* Ferries', 'We leave at nine.'], []],
  ])('%s', (_, lines, said) => expect(turnsOf([...INTRO, ...lines])).toEqual(said));
});

describe('a post is whose name stands before the handle', () => {
  const POST = 'We have lit the lamp again.';
  test.each<Case>([
    ['above it, with its day', ['*Ana Ruiz* @anaruiz 9 May', POST], [`Ana Ruiz: ${POST}`]],
    ['in brackets, before the day', ['Ana Ruiz (@anaruiz) · 9 May', POST], [`Ana Ruiz: ${POST}`]],
    ['after a title', ['Dr Ana Ruiz @anaruiz 9 May', POST], [`Dr Ana Ruiz: ${POST}`]],
    ['whatever the name', ['hattie ♡ @hattiebakes 9 May', POST], [`hattie ♡: ${POST}`]],
    ['for no more than what stands right below', ['It wrote:', 'Ana Ruiz @anaruiz', POST, 'The lock was shut.'], [`Ana Ruiz: ${POST}`]],
    ['but not below what is hers', [POST, '— Ana Ruiz (@anaruiz) 9 May', 'We saw the lock in June.'], []],
    ['nor where the next line tells of her', ['Ana Ruiz @anaruiz 9 May', 'Ana Ruiz is our harbour reporter.'], []],
    ['nor without its day', ['Ana Ruiz @anaruiz', POST], []],
    ['nor where the handle is of who made something', ['Photo: Ana Ruiz @anaruiz 9 May', POST], []],
    ['nor where the reader is to follow it', ['Follow Ana Ruiz @anaruiz 9 May', POST], []],
    ['nor where nobody speaks', ['Ana Ruiz @anaruiz 9 May', 'A nurse with three boats.'], []],
    ['nor in a sentence', ['Ana Ruiz wrote to @leithlock.', POST], []],
  ])('%s', (_, lines, said) => expect(turnsOf([...INTRO, ...lines])).toEqual(said));

  test('but not over the article, where it is the author’s', () => {
    expect(turnsOf(['# The lock', 'Jo Pole @jopole 9 May', POST, 'It was late.'])).toEqual([]);
    expect(turnsOf([...INTRO, 'Jo Pole @jopole 9 May', POST], { byline: 'Jo Pole' })).toEqual([]);
  });
});

describe('a quotation over several paragraphs is theirs who sign it', () => {
  test.each<Case>([
    ['in its last', ['“I came in May.', '“I shall miss it.', '“Ana Ruiz”'], ['Ana Ruiz: “I came in May.', 'Ana Ruiz: “I shall miss it.']],
    [
      'with what they are',
      ['“I came in May.', '“I shall miss it.', '“Ana Ruiz, chair”'],
      ['Ana Ruiz: “I came in May.', 'Ana Ruiz: “I shall miss it.'],
    ],
    ['but not where it had ended', ['“I came in May.”', '“Ana Ruiz”'], []],
    ['nor where nobody speaks in it', ['“Here lies a sailor.', '“He feared no gale.', '“Ana Ruiz, wife”'], []],
    ['nor where it ends otherwise', ['“I came in May.', '“I miss Ana Ruiz.”'], []],
  ])('%s', (_, lines, said) => expect(turnsOf([...INTRO, ...lines])).toEqual(said));
});

describe('a quotation below a label goes on over paragraphs', () => {
  test.each<Case>([
    [
      'with a mark at the beginning of each',
      ['*Chair Ana Ruiz:* “I came in May.', '“I shall miss it.”', '*Skipper Tom Bell:* “I came in June.', '“I shall not.”'],
      ['Ana Ruiz: “I came in May.', 'Ana Ruiz: “I shall miss it.”', 'Tom Bell: “I came in June.', 'Tom Bell: “I shall not.”'],
    ],
    [
      'but not where it had ended',
      ['*Chair Ana Ruiz:* “I came in May.”', '“It rained.”', '*Skipper Tom Bell:* “I came in June.”'],
      ['Ana Ruiz: “I came in May.”', 'Tom Bell: “I came in June.”'],
    ],
  ])('%s', (_, lines, said) => expect(turnsOf([...INTRO, ...lines])).toEqual(said));
});
