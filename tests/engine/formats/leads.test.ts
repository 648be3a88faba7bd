/** What leads to quoted words in an essay: behind a verb of saying, the article’s or “said”, a comma; before a block a colon. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../lib/engine/analyse.ts';
import { documentFromText } from '../../../lib/engine/document-from-text.ts';
import { pastOf } from '../../../lib/engine/formats/finite.ts';
import { formats } from '../../../lib/engine/formats/index.ts';
import { languages } from '../../../lib/engine/languages/every-language.ts';

const written = (name: string, text: string) => formats[name]?.write(analyse({ ...documentFromText(text), lang: 'en' }, languages)) ?? '';

describe.each(['apa', 'mla', 'chicago'])('%s', (name) => {
  test.each([
    ['“The lift is late,” said Ana Ruiz.', 'Ana Ruiz said, “The lift is late'],
    ['Ana Ruiz said: “The lift is late.”', 'Ana Ruiz said, “The lift is late'],
    ['"The lift is late," Ana Ruiz says.', 'Ana Ruiz says, “The lift is late'],
    ['‘The lift is late,’ Ana Ruiz told the board.', 'Ana Ruiz told the board, “The lift is late'],
    ['“Is the lift late?” asked Ana Ruiz.', 'Ana Ruiz asked, “Is the lift late?”'],
    ['“The lift is late,” Ana Ruiz wrote in a letter.', 'Ana Ruiz, in a letter, wrote, “The lift is late'],
    ['“The lift is late,” added the harbour board.', 'The harbour board added, “The lift is late'],
    ['“The lift is late. It is shut,” Ana Ruiz said.', 'Ana Ruiz said, “The lift is late. It is shut'],
    [
      'In a letter to the BBC, the harbour board said: “The lift is late.”',
      'The harbour board, in a letter to the BBC, said, “The lift is late',
    ],
    ['On Twitter, Ana Ruiz said: “The lift is late.”', 'Ana Ruiz, on Twitter, said, “The lift is late'],
    ['Ana Ruiz said in a letter: “The lift is late.”', 'Ana Ruiz said in a letter, “The lift is late'],
    ['The harbour board has also said: “The lift is late.”', 'The harbour board has also said, “The lift is late'],
    ['Ana Ruiz said: ‘The tenants’ lift is late’.', 'Ana Ruiz said, ‘The tenants’ lift is late'],
    ['Lifts, Ana Ruiz said, were late. She has two lifts.', 'Ana Ruiz said lifts … were late'],
    // one that needs no mark
    ['Ana Ruiz called the lift “a mess”.', 'Ana Ruiz called the lift “a mess'],
    ['Ana Ruiz said that the lift was “a mess”.', 'Ana Ruiz said that the lift was “a mess'],
    ['Ana Ruiz added that “the lift is late”.', 'Ana Ruiz added that “the lift is late'],
    ['The lift is late, according to the United Lifts.', 'According to the United Lifts, the lift is late'],
    ['The United Lifts said it was late.', 'The United Lifts said it was late'],
    ['Ana Ruiz said the lift was late.', 'Ana Ruiz said the lift was late'],
    ['According to Ana Ruiz, the lift is late.', 'According to Ana Ruiz, the lift is late'],
    ['“The lift is late,” she tweeted.', 'Source not found: “The lift is late'],
    // where the article has no verb by the words, a plain one
    ['Ana Ruiz’s response: “The lift is late.”', 'Ana Ruiz said, “The lift is late'],
    ['Ana Ruiz: “The lift is late.”', 'Ana Ruiz said, “The lift is late'],
    ['Ana Ruiz’s warning: “The lift is late.”', 'Ana Ruiz said, “The lift is late'],
    ['There were claims by Ana Ruiz that the lift was late.', 'Ana Ruiz said that the lift was late'],
    ['Tom Bell heard Ana Ruiz’s claim that the lift was late.', 'Ana Ruiz said that the lift was late'],
    // a participle, in the past
    ['Ana Ruiz left the hall, noting that the lift was late.', 'Ana Ruiz noted that the lift was late'],
    ['Ana Ruiz left the hall, saying the lift was late.', 'Ana Ruiz said the lift was late'],
    ['Ana Ruiz left the hall, denying that the lift was late.', 'Ana Ruiz denied that the lift was late'],
    ['Ana Ruiz left the hall, calling the lift “a mess”.', 'Ana Ruiz called the lift “a mess'],
    ['Ana Ruiz left the hall, telling the board: “The lift is late.”', 'Ana Ruiz told the board, “The lift is late'],
    // what a noun denies or asks is not said
    ['Tom Bell heard Ana Ruiz’s denial that the lift was late.', 'Ana Ruiz’s denial that the lift was late'],
    ['There were denials by Ana Ruiz that the lift was late.', 'Ana Ruiz: denials by Ana Ruiz that the lift was late'],
  ])('%s', (text, sentence) => expect(written(name, text).slice(0, sentence.length)).toBe(sentence));

  test('a statement carried on', () => {
    const copy = written(name, '“The lift is late,” Ana Ruiz said.\n\n“It is shut as well, and it has had no door since May.”');
    expect(copy).toMatch(/^Ana Ruiz said, “It is shut as well/mu);
  });

  test('a source has one name, with “the” or without, in the notes too', () => {
    const text = 'Late again, says United Lifts.\n\nThe United Lifts said it was late. It added that it was shut.';
    const document = documentFromText(text);
    const copy = formats[name]?.write(analyse({ ...document, lang: 'en' }, languages)) ?? '';
    expect(copy).toMatch(/^The United Lifts said it was late/mu);
    expect(copy).toMatch(/^The United Lifts added that it was shut/mu);
    expect(copy).not.toMatch(/^(?:\d\. )?United/mu);
  });

  test('a block, by its words: an ellipsis is none', () => {
    const least = { apa: 40, mla: 60, chicago: 100 }[name] ?? 0;
    const rich = (words: number) => {
      const some = 'the stairs were shut and the lift was late and the porter was away and '.repeat(10).split(' ');
      const text = `“Today ${some.slice(0, 9).join(' ')},” Ana Ruiz said, “${some.slice(9, words - 1).join(' ')}.”`;
      return formats[name]?.rich?.(analyse({ ...documentFromText(text), lang: 'en' }, languages)) ?? '';
    };
    expect(rich(least - 1)).not.toContain('<blockquote>');
    expect(rich(least)).toContain('<blockquote>');
  });

  test('a block', () => {
    const long = 'the stairs were shut and the lift was late and the porter was away and '.repeat(8).slice(0, -5);
    const rich = formats[name]?.rich?.(analyse({ ...documentFromText(`“Today ${long},” Ana Ruiz said.`), lang: 'en' }, languages));
    expect(rich).toMatch(/^<p>Ana Ruiz said:<\/p>\n<blockquote>/u);
  });
});

test('participles of the verbs of saying that the engine knows have the past that it knows', () => {
  const all = languages[0]?.cueVerbs ?? new Map();
  // the engine has “sing”, and forms with a letter too few for those who write so
  const participles = [...all.keys()]
    .map(String)
    .filter((form) => form.endsWith('ing') && !/^(?:sing|begining|hiting|puting)$/u.test(form));
  expect(participles.length).toBeGreaterThan(150);
  expect(participles.filter((form) => all.get(pastOf(form)) === undefined)).toEqual([]);
});
