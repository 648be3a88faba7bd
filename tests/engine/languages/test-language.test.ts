/** A language of ten lines that nobody speaks: it finds what is said in it, and knows nothing of any other. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../lib/engine/analyse.ts';
import { documentFromText } from '../../../lib/engine/document-from-text.ts';
import { languages } from '../../../lib/engine/languages/every-language.ts';
import { languageFrom } from '../../../lib/engine/languages/language-from.ts';

const testLanguage = languageFrom({
  tags: ['xx'],
  words: { frequent: 'lo ka eno', definiteArticle: 'lo', complementizer: 'ka', personNoun: 'velo' },
  tagger: { tags: 'NN NNP VBD DT IN . ,', known: { DT: 'lo', IN: 'ka', VBD: 'dirat murat' } },
  cueVerbs: { clause: { dira: 'dirat' } },
  quotingForms: 'dirat',
});

/** What is said in the text, who says it, and by which word. */
function said(text: string) {
  const { attributions, sources } = analyse(documentFromText(text, { lang: 'xx' }), [testLanguage]);
  const words = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end);
  return attributions.map(({ content, cue, source }) => ({
    who: source === null ? null : sources[source]?.name,
    by: cue && words(cue),
    what: content.map(words).join(' … '),
  }));
}

test.each([
  ['Ana Ruvo dirat: “Lo ponte murat eno.”', 'Ana Ruvo', '“Lo ponte murat eno.”'],
  ['“Lo ponte murat eno,” dirat Ana Ruvo.', 'Ana Ruvo', '“Lo ponte murat eno,”'],
  ['Ana Ruvo dirat ka lo ponte murat eno.', 'Ana Ruvo', 'ka lo ponte murat eno'],
  ['“Lo ponte murat,” dirat lo velo.', 'lo velo', '“Lo ponte murat,”'],
])('%s', (text, who, what) => {
  expect(said(text)).toEqual([{ who, by: 'dirat', what }]);
});

test('statements of one name are one source’s', () => {
  const { sources } = analyse(documentFromText('“Lo ponte murat,” dirat Ana Ruvo.\n\nRuvo dirat ka lo ponte murat eno.', { lang: 'xx' }), [
    testLanguage,
  ]);
  expect(sources.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Ana Ruvo', 2]]);
});

test.each([
  ['Ana Ruvo dirat ka lo ponte murat eno.', 'ka lo ponte murat eno'],
  ['Ana Ruiz said that the bridge was closed.', 'that the bridge was closed'],
])('of two languages a text that does not say its own is read in the one that its words are of: %s', (text, what) => {
  for (const both of [
    [testLanguage, ...languages],
    [...languages, testLanguage],
  ]) {
    const [statement] = analyse(documentFromText(text), both).attributions;
    expect(statement?.content.map(({ start, end }) => text.slice(start, end))).toEqual([what]);
  }
});

describe('nothing English', () => {
  test.each([
    'Ana Ruiz said that the bridge was closed.',
    'The bridge was closed, the mayor told reporters on Monday.',
    'According to a study by the university, the bridge is safe.',
    'Ruiz denied closing it, and she warned of delays.',
    'Seven people, a quarter of them children, paid about five million pounds.',
  ])('is read in it: %s', (text) => {
    const { attributions, sources, quantities, reports } = analyse(documentFromText(text, { lang: 'xx' }), [testLanguage]);
    expect({ attributions, sources, quantities, reports }).toEqual({ attributions: [], sources: [], quantities: [], reports: [] });
  });

  test('names who speaks: quoted words are nobody’s', () => {
    expect(said('“The bridge is closed,” said the mayor.')).toEqual([{ who: null, by: null, what: '“The bridge is closed,”' }]);
  });

  test('is taken for it: a longer English text that says it is in it is not read', () => {
    const text =
      'The mayor said that the bridge was closed. It will stay closed for a week, she told the council, which had asked about it.';
    expect(analyse(documentFromText(text, { lang: 'xx' }), [testLanguage]).read).toBe(false);
    expect(analyse(documentFromText(text, { lang: 'en' }), [testLanguage]).read).toBe(false);
  });

  test('learns of it: beside the test language English reads as before', () => {
    const document = documentFromText('Ana Ruiz said that the bridge was closed.', { lang: 'en' });
    expect(analyse(document, [testLanguage, ...languages])).toEqual(analyse(document, languages));
  });
});
