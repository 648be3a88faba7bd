/** A language is made of plain data: what is read back from a file is the same language, and what is wrong with one is told by its name. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../lib/engine/analyse.ts';
import { languageData, languages } from '../../../lib/engine/languages/every-language.ts';
import { listedLanguages } from '../../../lib/engine/languages/index.ts';
import { languageFrom, languageInTurns } from '../../../lib/engine/languages/language-from.ts';
import { undivided } from '../../../lib/page/dom/slices.ts';
import { packaged } from '../../../lib/tasks/language-files.ts';
import { documentOf, slugs } from '../../articles/golden.ts';

describe('every language', () => {
  test.each(listedLanguages)('of $file has its data, with the tags that the index says', ({ file, tags }) => {
    expect(languageData[file]?.tags).toEqual(tags);
  });

  test('is in the index', () => {
    expect(Object.keys(languageData)).toEqual(listedLanguages.map(({ file }) => file));
  });

  const readBack = Object.values(languageData).map((data) => languageFrom(JSON.parse(JSON.stringify(data))));

  test.each(slugs)('reads %s alike when its data come from a file', (slug) => {
    const document = documentOf(slug);
    expect(analyse(document, readBack)).toEqual(analyse(document, languages));
  });
});

test('a language that is made in turns is the same, its tagger with it, and others have theirs many times', async () => {
  const turns = { pauses: 0, isOver: () => true, pause: async () => void turns.pauses++ };
  const made = await Promise.all(
    Object.values(languageData).map((data) => languageInTurns(JSON.parse(JSON.stringify(packaged(data))), turns)),
  );
  expect(turns.pauses).toBeGreaterThan(30);
  expect(made.map((language) => language.tagger())).toEqual(languages.map((language) => language.tagger()));
  const [slug] = slugs;
  if (!slug) throw new Error('no article');
  expect(analyse(documentOf(slug), made)).toEqual(analyse(documentOf(slug), languages));
});

test('what is wrong with a language that is made in turns is told as well', async () => {
  await expect(languageInTurns({ ...smallest, tagger: undefined }, undivided)).rejects.toThrow('The language “xx” lacks “tagger”.');
});

const smallest = {
  tags: ['xx'],
  words: {},
  tagger: { tags: 'NN VBD' },
  cueVerbs: { clause: { dira: 'dirat' } },
};

test('the smallest language has four parts', () => {
  expect(languageFrom(smallest).cueVerbs.get('dirat')).toMatchObject({ lemma: 'dira', takes: 'clause' });
});

test.each(Object.keys(smallest))('a language without “%s” is told by name', (part) => {
  const { [part as keyof typeof smallest]: _, ...rest } = smallest;
  expect(() => languageFrom(rest)).toThrow(`The language “${part === 'tags' ? '?' : 'xx'}” lacks “${part}”.`);
});

test.each([
  [{ ...smallest, cueverbs: {} }, 'has a “cueverbs”, which no language has'],
  [{ ...smallest, words: { article: 7 } }, 'has a “words.article” that is no list of words'],
  [{ ...smallest, tagger: { tags: 'NN', known: { VBD: 'dirat' } } }, 'has a “tagger.known.VBD”, which is none of its tags'],
  [{ ...smallest, tagger: { tags: 'NN', trained: { rowTags: '', rowWeights: '', features: '' } } }, 'lacks “tagger.trained.counts”'],
  [{ ...smallest, tagger: [] }, 'has a “tagger” that is no record'],
  [{ ...smallest, cueVerbs: { says: { dira: 'dirat' } } }, 'has a “cueVerbs.says”, which no language has'],
  [{ ...smallest, anonymity: { hint: { source: '(', flags: '' } } }, 'has a “anonymity.hint” that is no regular expression'],
  [{ ...smallest, numberPatterns: { list: 'and' } }, 'has a “numberPatterns.list” that is no regular expression'],
  [{ ...smallest, plurals: [['s']] }, 'has a “plurals.0” that is no list of 2'],
  [
    { ...smallest, pronouns: { il: { gender: 'neuter', plural: false, thing: false, person: 3 } } },
    'has a “pronouns.il.gender” that is none of male, female, null',
  ],
  [{ ...smallest, rows: { tags: [{ name: 'row', pattern: '[dirat]', does: 'VBD', example: 'dirat' }] } }, 'lacks “rows.tags.0.counter”'],
  [{ ...smallest, numbers: { cardinals: { dua: '2' } } }, 'has a “numbers.cardinals.dua” that is no number'],
])('%j', (data, wrong) => {
  expect(() => languageFrom(data)).toThrow(`The language “xx” ${wrong}`);
});

test.each([null, 7, 'xx', []])('%j is no language', (value) => {
  expect(() => languageFrom(value)).toThrow('The language “?” is no record.');
});

test('words that every object knows are words like others', () => {
  const { particles, requests, pronouns } = languageFrom(JSON.parse(JSON.stringify({ ...smallest, particles: { dira: 'lo' } })));
  expect([particles.constructor, requests.constructor, pronouns.get('constructor')]).toEqual([undefined, undefined, undefined]);
});
