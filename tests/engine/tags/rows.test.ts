/** Every row that mends tags mends its example, and leaves its counter-example alone. */
import { describe, expect, test } from 'vitest';
import { documentFromText } from '../../../lib/engine/document-from-text.ts';
import { languages } from '../../../lib/engine/languages/every-language.ts';
import type { Language } from '../../../lib/engine/languages/language.ts';
import type { Row } from '../../../lib/engine/languages/rows.ts';
import type { Token, Word } from '../../../lib/engine/reading.ts';
import { mendByRows, tagRowsOf } from '../../../lib/engine/tags/mend-by-rows.ts';
import { MendedSentence } from '../../../lib/engine/tags/mended-sentence.ts';
import { tagSentence } from '../../../lib/engine/tags/tag-sentence.ts';
import { findWords } from '../../../lib/engine/text/words.ts';
import { finished } from '../../../lib/engine/turn-by-turn.ts';

/** The words of an example with the tags that are written behind them, and else with those of the tagger. */
function sentenceOf(marked: string, language: Language): MendedSentence {
  const given = new Map<number, string>();
  let text = '';
  for (const word of marked.split(' ')) {
    const [letters = '', tag] = word.split('_');
    if (tag) given.set(text.length, tag);
    text += `${letters} `;
  }
  const words = finished(findWords(documentFromText(text), language));
  const tags = tagSentence(language.tagger(), words);
  const token = (word: Word, i: number): Token => ({ ...word, tag: given.get(word.start) ?? tags[i] ?? '', sentence: 0, quoted: -1 });
  return new MendedSentence(words.map(token));
}

/** The indexes of the words in the row's brackets, for each place where it stands. */
const placesOf = (row: Row, sentence: MendedSentence, language: Language): (readonly number[])[] =>
  sentence.words.flatMap((_, at) => {
    const found = tagRowsOf(language).find(sentence, at);
    return found?.row === row ? [found.bracketed] : [];
  });

// a language may have no rows
describe.each(languages.filter(({ rows }) => rows.tags.length > 0))('the rows of $tags that mend tags', (language) => {
  test.each(language.rows.tags)('$name: $example', (row) => {
    const sentence = sentenceOf(row.example, language);
    const places = placesOf(row, sentence, language);
    expect(places).toHaveLength(1);
    const mended = places[0] ?? [];
    const tags = () => mended.map((index) => sentence.words[index]?.tag).join(' ');
    expect(tags()).not.toBe(row.does);
    mendByRows(sentence, mended[0] ?? -1, tagRowsOf(language), null);
    expect(tags()).toBe(row.does);
  });

  test.each(language.rows.tags)('$name, but not: $counter', (row) => {
    expect(placesOf(row, sentenceOf(row.counter, language), language)).toEqual([]);
  });
});

describe('a row that is written wrongly fails by its name', () => {
  const language = languages[0] as Language;
  const row: Row = { name: 'of trial', pattern: '', does: 'NN', example: '', counter: '' };
  test.each([
    ['[boat_NNX]', 'NN', 'a tag “NNX”'],
    ['[boat]', 'XX1', 'a tag “XX1”'],
    ['[@craft_NN]', 'NN', 'a class “craft”'],
    ['boat_NN', 'NN', 'a tag for each word in brackets'],
    ['[boat] [sails]', 'NN', 'a tag for each word in brackets'],
  ])('%s → %s', (pattern, does, needs) => {
    const other = { ...language, rows: { ...language.rows, tags: [{ ...row, pattern, does }] } };
    expect(() => tagRowsOf(other)).toThrow(`the row “of trial” needs ${needs}`);
  });
});
