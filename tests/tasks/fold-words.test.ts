import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as lists from '../../lib/engine/languages/en/folded-lists.ts';
import { genderOfFirstName } from '../../lib/engine/languages/nouns.ts';
import { unfoldWords } from '../../lib/engine/languages/packed/unfold-words.ts';
import { foldWords } from '../../lib/tasks/fold-words.ts';
import { FAMILY_NAMES } from '../../lib/tasks/word-lists/family-names.ts';
import { BOTH, FEMALE, MALE } from '../../lib/tasks/word-lists/first-names.ts';
import { PLACES } from '../../lib/tasks/word-lists/places.ts';
import { english } from '../engine/english.ts';

describe('folded words', () => {
  test('are each the letters shared with the one before, and the rest', () => {
    expect(foldWords(['abraham', 'abel', 'abigail', 'abel'])).toBe('AabelCigailCraham');
    expect(unfoldWords('AabelCigailCraham')).toEqual(['abel', 'abigail', 'abraham']);
  });

  test('come back sorted, each once', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-cé ]{1,14}$/u)), (words) => {
        expect(unfoldWords(foldWords(words))).toEqual([...new Set(words)].sort());
      }),
    );
  });

  test('may share more letters than there are digits', () => {
    expect(unfoldWords(foldWords(['west virginia', 'west virginian']))).toEqual(['west virginia', 'west virginian']);
  });

  test('hold none of the digits', () => {
    expect(() => foldWords(['Ann'])).toThrow('ABCDEFGHIJ');
    expect(unfoldWords(foldWords(['Ann', 'Anne'], '0123456789'), '0123456789')).toEqual(['Ann', 'Anne']);
  });
});

describe('the lists of the engine', () => {
  const { vocabulary } = english;
  const folded = new Map(Object.entries(lists));
  const genderOf = (name: string) => genderOfFirstName({ classes: vocabulary.classesOf(name) });

  test.each(Object.entries({ MALE, FEMALE, BOTH, FAMILY_NAMES, PLACES }))(
    '%s holds the words of the list that people read',
    (name, words) => {
      expect(unfoldWords(folded.get(name) ?? '')).toEqual([...words].sort());
    },
  );

  test('a first name is in one list alone, and tells what its list says', () => {
    expect(MALE.map(genderOf).filter((gender) => gender !== 'male')).toEqual([]);
    expect(FEMALE.map(genderOf).filter((gender) => gender !== 'female')).toEqual([]);
    expect(BOTH.map(genderOf).filter((gender) => gender !== null)).toEqual([]);
  });

  test('a word of the others is known, and another is not', () => {
    expect([
      ...FAMILY_NAMES.filter((name) => !vocabulary.has(name, 'familyNameFirst')),
      ...PLACES.filter((place) => !vocabulary.has(place, 'placeName')),
    ]).toEqual([]);
    expect([vocabulary.has('smith', 'familyNameFirst'), vocabulary.has('nowhere', 'placeName'), genderOf('table')]).toEqual([
      false,
      false,
      undefined,
    ]);
  });
});
