/**
 * The code knows no word of English. A language with the words of English, each enciphered, finds in an enciphered article what
 * English finds in the article. The cipher leaves some letters alone, since endings that the code reads are made of them: -s, -ed, "5m".
 * Left out on both sides is what holds words inside of something else: the tagger's weights, rows, patterns, and the links of requests.
 */
import { expect, test } from 'vitest';
import { analyse } from '../../../lib/engine/analyse.ts';
import { english } from '../../../lib/engine/languages/en/index.ts';
import type { Language } from '../../../lib/engine/languages/language.ts';
import { languageFrom } from '../../../lib/engine/languages/language-from.ts';
import { wordList } from '../../../lib/engine/languages/word-list.ts';
import type { Analysis, Document } from '../../../lib/engine/model.ts';
import { documentOf, slugs } from '../../articles/golden.ts';

type Cipher = (text: string) => string;

/** Each of these letters becomes the fifth after it. */
const RING = 'aihorlucgfvwyxzqj';
const enciphered: Cipher = (text) =>
  text.replace(/[a-z]/gi, (letter) => {
    const at = RING.indexOf(letter.toLowerCase());
    const other = at < 0 ? letter : RING.charAt((at + 5) % RING.length);
    return letter === letter.toLowerCase() ? other : other.toUpperCase();
  });
const asItIs: Cipher = (text) => text;

/** The same value with its words enciphered; the names of parts are no words. */
function inValues(cipher: Cipher, value: unknown): unknown {
  if (typeof value === 'string') return cipher(value);
  if (Array.isArray(value)) return value.map((one) => inValues(cipher, one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inValues(cipher, one)]));
}
const inKeys = (cipher: Cipher, record: object = {}) => Object.fromEntries(Object.entries(record).map(([key, one]) => [cipher(key), one]));
const inBoth = (cipher: Cipher, record: object = {}) => inKeys(cipher, inValues(cipher, record) as object);
/** Rows of a unit, its words, and how much it is. */
const inUnits = (cipher: Cipher, rows: readonly (readonly unknown[])[] = []) =>
  rows.map(([unit, words, ...factor]) => [unit, cipher(words as string), ...factor]);

function numbersIn(cipher: Cipher): object {
  const { cased, particles, ledParticles, unitPhrases, approximators, approximatorsAfter, sumPrefixes, ...lists } = english.numbers ?? {};
  const others = Object.entries(lists).map(([name, list]) => [name, Array.isArray(list) ? inUnits(cipher, list) : inKeys(cipher, list)]);
  return {
    ...Object.fromEntries(others),
    cased: inBoth(cipher, cased),
    particles: inBoth(cipher, particles),
    ledParticles: inBoth(cipher, ledParticles),
    ...(inValues(cipher, { unitPhrases, approximators, approximatorsAfter, sumPrefixes }) as object),
  };
}

function englishIn(cipher: Cipher): Language {
  const { tags, words, tagger, cueVerbs, pronouns, particles, roleShortForms, honorificNouns, sides, institutions, ...rest } = english;
  const { numbers, rows, requests, numberPatterns, numberNames, anonymity, documentPatterns, ...lists } = rest;
  // words of which nothing is known are nouns, with no weights to tell
  const tagsOfAll = ['NN', ...wordList(tagger.tags).filter((tag) => tag !== 'NN')];
  const patternFree = Object.entries(words).filter(([, list]) => !/^\/.+\/$/.test(String(list)));
  return languageFrom({
    tags,
    words: inValues(cipher, Object.fromEntries(patternFree)),
    tagger: { tags: tagsOfAll, known: inValues(cipher, tagger.known), closed: inValues(cipher, tagger.closed) },
    cueVerbs: Object.fromEntries(Object.entries(cueVerbs).map(([takes, verbs]) => [takes, inBoth(cipher, verbs)])),
    pronouns: inKeys(cipher, pronouns),
    particles: inBoth(cipher, particles),
    roleShortForms: inBoth(cipher, roleShortForms),
    honorificNouns: inBoth(cipher, honorificNouns),
    sides: inBoth(cipher, sides),
    institutions: institutions?.map(({ names, kind }) => ({ names: names.map(cipher), kind })),
    numbers: numbersIn(cipher),
    ...(inValues(cipher, lists) as object),
  });
}

const [plain, odd] = [englishIn(asItIs), englishIn(enciphered)];

/** What was found, by its places alone. */
function placesIn({ read, attributions, sources, quantities, reports, echoes }: Analysis) {
  return {
    read,
    attributions: attributions.map(({ kind, content, cue, mention, source }) => ({ kind, content, cue, mention, source })),
    sources: sources.map(({ kind, mentions }) => ({ kind, mentions })),
    quantities: quantities.map(({ span, value, unit, counted, source }) => ({ span, value, unit, counted, source })),
    reports: reports.map(({ kind, mentions, source }) => ({ kind, mentions, source })),
    echoes,
  };
}

test.each(slugs)('%s', (slug) => {
  const document = documentOf(slug);
  const strange: Document = { ...document, title: document.title && enciphered(document.title), text: enciphered(document.text) };
  const found = analyse(document, [plain]);
  expect(placesIn(analyse(strange, [odd]))).toEqual(placesIn(found));
  // that it is not the same for want of anything to find
  expect(found.attributions.length).toBeGreaterThan(2);
  expect(found.sources.length).toBeGreaterThan(1);
  expect(analyse(strange, [plain]).read).toBe(false);
});
