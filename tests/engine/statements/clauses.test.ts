/** Clauses whose cue is no plain verb of saying with "that", and what looks like them. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../lib/engine/analyse.ts';
import { documentFromText } from '../../../lib/engine/document-from-text.ts';
import { languages } from '../../../lib/engine/languages/every-language.ts';
import { marked, withMarks } from '../marked.ts';

const found = (text: string) => withMarks(text, analyse({ ...documentFromText(text), lang: 'en' }, languages).attributions);

/** A sentence without marks gives nothing. */
const says = (title: string, sentences: readonly string[]) =>
  describe(title, () => {
    test.each(sentences)('%s', (sentence) => expect(found(marked(sentence).text)).toBe(sentence));
  });

says('words of viewpoint with an owner, and “per”', [
  'In {his} <opinion>, [a nurse has almost no chance to rest].',
  'In {Ruiz}’s <view>, [the hospital is as good as any in the country].',
  'From {their} point of <view> [the lift was safe].',
  'By {the council}’s own <count>, [the lift failed nine times in May].',
  'In the <opinion of> {the board}, [the lift should be closed].',
  '[The lift failed nine times], by {her} <account>.',
  '[The lift], in {her} <view>, [was never safe].',
  '<Per> {the decree} signed by the mayor, [priests are expected to report it].',
  '<Per> {the rules}, [two witnesses are required].',
  '[The lift will close in May], <per> {the Herald}.',
  'In her account, {Ruiz} <wrote> [that the lift was late].',
]);

says('no viewpoint of anybody', [
  'In my opinion, the lift is late.',
  'By one count, the lift failed nine times.',
  'The board had no place in her view of the town.',
  'Per Petterson, a novelist, was born in Oslo.',
  'Per person, the fee is £3.',
  'In view of the rain, the match was put off.',
  'In her room with a view, Ana Ruiz slept.',
  'By his account at the bank, he was a rich man.',
  'In her opinion piece, Ruiz was harsh.',
  'She was out of his view, and he left.',
]);
