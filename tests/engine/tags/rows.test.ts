/** Every row that mends tags mends its example, and leaves its counter-example alone. */
import { describe, expect, test } from 'vitest';
import { documentFromText } from '../../../lib/engine/document-from-text.ts';
import { languages } from '../../../lib/engine/languages/index.ts';
import type { Language } from '../../../lib/engine/languages/language.ts';
import type { TagRow } from '../../../lib/engine/languages/tag-rows.ts';
import type { Draft } from '../../../lib/engine/tags/draft.ts';
import { mendByRows, rowAt } from '../../../lib/engine/tags/mend-by-rows.ts';
import { tagSentence } from '../../../lib/engine/tags/tag-sentence.ts';
import { findTokens } from '../../../lib/engine/text/tokens.ts';

/** The words of an example with the tags that are written behind them, and else with those of the tagger. */
function drafts(marked: string, language: Language): Draft[] {
  const given = new Map<number, string>();
  let text = '';
  for (const word of marked.split(' ')) {
    const [letters = '', tag] = word.split('_');
    if (tag) given.set(text.length, tag);
    text += `${letters} `;
  }
  const words = findTokens(documentFromText(text), language);
  const tags = tagSentence(language.tagger(), words);
  return words.map((word, i) => ({
    ...word,
    classes: language.vocabulary.classesOf(word.lower),
    tag: given.get(word.start) ?? (tags[i] as string),
  }));
}

/** The places where the row has the word. */
const placesOf = (row: TagRow, words: readonly Draft[], language: Language): number[] =>
  words.flatMap((_, at) => (rowAt(words, at, language)?.pattern.row === row ? [at] : []));

describe.each(languages)('the rows of $tags', (language) => {
  test.each(language.tagRows)('$name: $example', (row) => {
    const words = drafts(row.example, language);
    const places = placesOf(row, words, language);
    expect(places).toHaveLength(1);
    const at = places[0] as number;
    const { mended = [] } = rowAt(words, at, language) ?? {};
    const before = mended.map((index) => words[index]?.tag);
    mendByRows(words, at, language);
    expect(mended.map((index) => words[index]?.tag).join(' ')).toBe(row.does);
    expect(before.join(' ')).not.toBe(row.does);
  });

  test.each(language.tagRows)('$name, but not: $counter', (row) => {
    expect(placesOf(row, drafts(row.counter, language), language)).toEqual([]);
  });

  test('have names of their own', () => {
    const names = language.tagRows.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });
});

describe('a row that is written wrongly fails by its name', () => {
  const language = languages[0] as Language;
  const row: TagRow = { name: 'of trial', pattern: '', does: 'NN', example: '', counter: '' };
  test.each([
    ['[boat_NNX]', 'NN', 'a tag “NNX”'],
    ['[boat]', 'XX1', 'a tag “XX1”'],
    ['[@craft_NN]', 'NN', 'a class “craft”'],
    ['boat_NN', 'NN', 'a tag for each word in brackets'],
    ['[boat] [sails]', 'NN', 'a tag for each word in brackets'],
    ['[@negation]', 'NN', 'words or tags in its first brackets'],
  ])('%s → %s', (pattern, does, needs) => {
    const words = drafts('The boat sails', language);
    const other = { ...language, tagRows: [{ ...row, pattern, does }] };
    expect(() => mendByRows(words, 1, other)).toThrow(`the row “of trial” needs ${needs}`);
  });
});
