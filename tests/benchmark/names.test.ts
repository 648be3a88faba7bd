import { expect, test } from 'vitest';
import { mentionKindOf } from '../../benchmark/mentions.ts';
import { sameName } from '../../benchmark/names.ts';
import { alsoCalled, isSpeaker, namesInText } from '../../benchmark/speakers.ts';
import { article, at, mark } from './bracketed.ts';

test.each([
  ['Ana Ray', 'Ray', true],
  ['Ms Ray', 'Mayor Ana Ray', true],
  ['Ana Ray', 'Ben Ray', false],
  ['José Núñez', 'Jose Nunez', true],
  ['the Ministry of Health', 'Health Ministry', true],
  ['Ray’s', 'Ray', true],
  ['a spokesperson for Ms Ray', 'Ms Ray', false],
  ['Ana Ray, a spokeswoman for the ministry', 'Ana Ray', true],
  ['Ana Ray, a spokeswoman for the ministry', 'the ministry', false],
  ['a spokesperson for Ms Ray', 'the spokesperson', true],
  ["Ms Ray's report", 'Ms Ray', false],
  ["Ms Ray's lawyer", 'the lawyer', true],
  ['the family of Ms Ray', 'Ray', false],
  ['a professor at Harvard', 'Harvard', true],
  ['researchers at Harvard', 'Harvard', false],
  ['the', 'The', true],
  ['the', 'of', false],
])('“%s” and “%s” are the same speaker: %s', (a, b, same) => {
  expect([sameName(a, b), sameName(b, a)]).toEqual([same, same]);
});

const text = 'Ana Ray, the mayor, met Ben  Fox, the sheriff. The WHO was told.';
const gold = article(text, {
  attributions: [mark([], { speaker: 'Ana Ray', aliases: ['the mayor'] }), mark([], { speaker: 'Ben Fox', aliases: ['the sheriff'] })],
});
const source = (name: string, ...aliases: string[]) => ({ name, aliases, mentions: [] });

test.each([
  ['its own name', source('Ana Ray'), true],
  ['its own name, with an alias that is another’s', source('Ana Ray', 'the sheriff', 'Ben Fox'), true],
  ['a marked alias as its name', source('the mayor'), true],
  ['an alias of its own', source('the WHO', 'Ana Ray'), true],
  ['an alias, and one that is another speaker’s', source('the WHO', 'Ana Ray', 'Ben Fox'), false],
  ['an alias, and another speaker’s name', source('Ben Fox', 'Ana Ray'), false],
  ['a name that does not stand in the text', source('Ana Maria Ray'), false],
  ['the text itself', source(`${'Ana Ray, the mayor, met '.repeat(6)}`), false],
])('who has %s: the mayor’s is %s', (_, given, right) => {
  expect(isSpeaker(given, ['Ana Ray', 'the mayor'], gold)).toBe(right);
});

test('names count whatever their case and spaces, up to 25 words', () => {
  const long = Array.from({ length: 26 }, (_, i) => `w${i}`).join(' ');
  expect(namesInText(source('BEN FOX', 'the Sheriff', 'Fox Ben', ''), text)).toEqual(['BEN FOX', 'the Sheriff']);
  expect(namesInText(source(long, long.replace(' w25', '')), long)).toEqual([long.replace(' w25', '')]);
});

test('a claimant has all names of the speaker', () => {
  expect(alsoCalled('the mayor', gold)).toEqual(['the mayor', 'Ana Ray']);
  expect(alsoCalled('the WHO', gold)).toEqual(['the WHO']);
});

test.each([
  ['Ana Ray', 'full name', 'It is safe, said Ana Ray.', 'Ana Ray'],
  ['Ana Ray', 'full name', 'It is safe, said Mayor Ana Ray.', 'Mayor Ana Ray'],
  ['Ana Ray', 'part of a name', 'It is safe, said Ms Ray.', 'Ms Ray'],
  ['World Health Organization', 'part of a name', 'It is safe, said the WHO.', 'the WHO'],
  ['Ana Ray', 'pronoun', 'It is safe, she said.', 'she'],
  ['Ana Ray', 'another noun phrase', 'It is safe, said the mayor.', 'the mayor'],
  ['two officials', 'another noun phrase', 'It is safe, said two officials.', 'two officials'],
  ['Ana Ray', 'none', 'It is safe.', null],
  [null, null, 'It is safe, it was said.', null],
])('%s is named by a %s in “%s”', (speaker, kind, sentence, words) => {
  const source = words === null ? [] : [at(sentence, words)];
  expect(mentionKindOf(mark([at(sentence, 'It is safe')], { speaker, source }), sentence)).toBe(kind);
});
