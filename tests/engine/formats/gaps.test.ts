/** Where what is said lacks words that stand before who says it, or is broken off, every copy has a sign of it. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../lib/engine/analyse.ts';
import { documentFromText } from '../../../lib/engine/document-from-text.ts';
import { formats } from '../../../lib/engine/formats/index.ts';
import { sentenceOf } from '../../../lib/engine/formats/saying.ts';
import { languages } from '../../../lib/engine/languages/every-language.ts';

const analysed = (text: string) => analyse({ ...documentFromText(text), lang: 'en' }, languages);

const lines = (text: string) => {
  const analysis = analysed(text);
  return analysis.attributions.map((attribution) => sentenceOf(analysis, attribution, ' '));
};

describe('what stands before who says it is left out with a sign', () => {
  test.each([
    // who or what it is said of
    ['The lift, which Ana Ruiz said was late, was shut.', 'Ana Ruiz said … was late'],
    ['The rain, which Ana Ruiz said would last until Friday, fell on Skarra.', 'Ana Ruiz said … would last until Friday'],
    ['Tom Bell, who Ana Ruiz said had left at noon, was found.', 'Ana Ruiz said … had left at noon'],
    ['It was a fire that Ana Ruiz said had spread to three farms.', 'Ana Ruiz said … had spread to three farms'],
    ['The lift, which Ana Ruiz said on Tuesday was late, was shut.', 'Ana Ruiz said on Tuesday … was late'],
    ['The lift, which Ana Ruiz said “was a mess”, was shut.', 'Ana Ruiz said … “was a mess”'],
    // what it is about, wherever in the clause that would stand
    ['The lift, which Ana Ruiz said she had mended in May, was shut.', 'Ana Ruiz said … she had mended in May'],
    // what the verb of saying has as its object
    ['The plan, which Ana Ruiz described as “a mess”, was dropped.', 'Ana Ruiz described … as “a mess”'],
    ['The plan, which Ana Ruiz called “a mess”, was dropped.', 'Ana Ruiz called … “a mess”'],
    ['The firm, which Ana Ruiz accused of lying, was closed.', 'Ana Ruiz accused … of lying'],
    ['Tom Bell, whom Ana Ruiz called “Crooked Tom”, was late.', 'Ana Ruiz called … “Crooked Tom”'],
    ['Tom Bell, whom Ana Ruiz asked to leave, was late.', 'Ana Ruiz asked … to leave'],
  ])('%s', (text, line) => expect(lines(text)).toEqual([line]));
});

describe('where it lacks none, there is none', () => {
  test.each([
    ['Ana Ruiz said the lift was late.', 'Ana Ruiz said the lift was late'],
    ['Tom Bell noted that Ana Ruiz said visits rose.', 'Tom Bell noted that Ana Ruiz said visits rose'],
    ['Tom Bell, whose lawyers said the lift was late, was shut out.', 'Whose lawyers said the lift was late'],
    ['Ana Ruiz accused the firm of lying.', 'Ana Ruiz accused the firm of lying'],
    ['Ana Ruiz described the plan as “a mess”.', 'Ana Ruiz described the plan as “a mess”'],
    ['Ana Ruiz, who said the lift was late, was shut out.', 'Ana Ruiz said the lift was late'],
    ['Tom Bell learned what Ana Ruiz had long said: the lift was late.', 'Ana Ruiz had long said: the lift was late'],
    ['What Ana Ruiz said was that the lift was late.', 'Ana Ruiz said was that the lift was late'],
  ])('%s', (text, line) => expect(lines(text)).toEqual([line]));
});

describe.each(Object.keys(formats).filter((name) => name !== 'numbers'))('as %s', (name) => {
  const bare = (text: string) => text.replace(/<[^>]*>|["“”*]/gu, '').replace(/&#34;|\s+/gu, ' ');

  test.each([
    ['The lift, which Ana Ruiz said was late, was shut.', 'said … was late'],
    ['The plan, which Ana Ruiz described as “a mess”, was dropped.', 'described … as a mess'],
    ['The lift, Ana Ruiz said, was late.', 'lift … was late'],
    ['“It was late,” Ana Ruiz said, “and nobody came.”', 'It was late … and nobody came'],
  ])('%s', (text, words) => {
    const { write, rich = write } = formats[name] ?? { write: String };
    // a table, schema.org and an annotation have the verb in a place of its own
    const own = /^(?:statements|schema|annotation)$/u.test(name) ? words.replace('said … ', '… ') : words;
    for (const made of [write, rich]) expect(bare(made(analysed(text)))).toContain(own);
  });

  test('without brackets around it', () => {
    const text = 'The lift, which Ana Ruiz said was late, was shut. “It was late,” Ana Ruiz said, “and nobody came.”';
    expect(formats[name]?.write(analysed(text))).not.toMatch(/[[(]\s*…|…\s*[\])]/u);
  });
});
