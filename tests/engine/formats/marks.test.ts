/** The marks of quotations in essays: double ones outside, single ones inside, and no other words. */
import { describe, expect, it, test } from 'vitest';
import { analyse } from '../../../lib/engine/analyse.ts';
import { documentFromText } from '../../../lib/engine/document-from-text.ts';
import { formats } from '../../../lib/engine/formats/index.ts';
import { curled, doubleOutside, inMarks, isBare } from '../../../lib/engine/formats/marks.ts';
import { languages } from '../../../lib/engine/languages/every-language.ts';
import type { Analysis } from '../../../lib/engine/model.ts';
import { interview } from '../../gallery/interview.ts';

describe('single marks outside are double ones, and those of a typewriter are an essay’s', () => {
  test.each([
    ['"It was late"', '“It was late”'],
    ['"It was \'late\'"', '“It was ‘late’”'],
    ['It was "late" and "shut"', 'It was “late” and “shut”'],
    ['"It was the tenants\' lift"', "“It was the tenants' lift”"],
    ['‘It was late’', '“It was late”'],
    ["'It was late'", '“It was late”'],
    ['‘It was “late”, wasn’t it?’', '“It was ‘late’, wasn’t it?”'],
    ["'It was \"late\", wasn't it?'", "“It was ‘late’, wasn't it?”"],
    ['the tenants’ lift was ‘a mess’', 'the tenants’ lift was “a mess”'],
    ['‘It was late’ … ‘and shut’', '“It was late” … “and shut”'],
    // what is no mark beside them stays
    ["'It was rock 'n' roll,' she said", "“It was rock 'n' roll,” she said"],
    ['‘It was rock ’n’ roll’', '“It was rock ’n’ roll”'],
    ["'It was the '90s,' she said", "“It was the '90s,” she said"],
    ['‘The tenants’ lift was late,’ she said', '“The tenants’ lift was late,” she said'],
    ['‘’Twas late’', '“’Twas late”'],
    ["'It was rock 'n roll,' she said", "“It was rock 'n roll,” she said"],
    ["'The U.S.'s lift was late'", "“The U.S.'s lift was late”"],
    ['‘It was 6" long’', '“It was 6" long”'],
    ['‘The U.S.’s lift was late’', '“The U.S.’s lift was late”'],
    ['‘It was late,’ the tenants’ board said', '“It was late,” the tenants’ board said'],
    ['‘It was “the owners’ lift”’', '“It was ‘the owners’ lift’”'],
    ["‘Don‘t go’ by the '90s", "“Don‘t go” by the '90s"],
    ["('It was late')", '(“It was late”)'],
    ['‘They said “he told us ‘no’ twice”’', '“They said ‘he told us “no” twice’”'],
  ])('%s', (words, marked) => expect(doubleOutside([words])).toEqual([marked]));

  it('in each paragraph of a quotation that goes on', () => {
    expect(doubleOutside(['‘It was late.', '‘It was shut.’'])).toEqual(['“It was late.', '“It was shut.”']);
  });

  it('and in none where one paragraph may be read in two ways', () => {
    const paragraphs = ['‘It was the tenants’ lift.', '‘It was shut.’'];
    expect(doubleOutside(paragraphs)).toEqual(paragraphs);
  });

  test.each([
    ['double marks outside', '“It was ‘late’”'],
    ['no marks', 'It wasn’t the tenants’ lift in the ’90s'],
    ['marks that do not pair', '‘The tenants’ lift was late’'],
    ['straight ones that do not', "'The tenants' lift was late'"],
    ['one that nothing closes', '‘It was late'],
    ['marks across', '‘It was “late’ and shut”'],
    ['a letter left out', "'Twas late"],
    ['one that was made an opening mark', '‘Twas late in the ‘90s'],
    ['a letter left out and an owner', "'Twas the tenants' lift"],
    ['a decade and an owner', "In the '90s the tenants' lift was late"],
    ['rock ’n’ roll', "It was rock 'n' roll"],
    ['rock ’n’ roll in double marks', '“It was rock ’n’ roll”'],
    ['an owner behind a quotation', '‘Late’ was the tenants’ word'],
    ['inches', 'It was 6" or 7" long'],
    ['feet and inches', 'He is 6\' 2"'],
    ['closing marks on both sides', '”It was late”'],
    ['marks of other languages', '„It was ‚late‘“'],
    ['a closing mark that stands apart', "'It was late '"],
    ['an opening one', "' It was late.'"],
    ['an apostrophe alone', "It was ' late"],
    ['five deep', '‘A “b ‘c “d ‘e’”’”’'],
  ])('%s: all stays', (_, words) => expect(doubleOutside([words])).toEqual([words]));
});

describe('a typewriter’s apostrophes are those of print', () => {
  test.each([
    ["It isn't late", 'It isn’t late'],
    ["'It isn't late,' he said", "'It isn’t late,' he said"],
    ["The 1990's lift, 6' long", "The 1990’s lift, 6' long"],
    // what may be a mark
    ["The tenants' lift", "The tenants' lift"],
  ])('%s', (words, printed) => expect(curled(words)).toBe(printed));

  test('in Chicago, in headline, name and words, and in no other', () => {
    const analysis = analyse({ ...documentFromText("The board's lift isn't late, Ana O'Hara said."), lang: 'en' }, languages);
    const copy = (name: string) =>
      formats[name]?.write({ ...analysis, document: { ...analysis.document, title: "Lift isn't late" } }).replace(/^http.*$/gmu, '') ?? '';
    expect(copy('chicago')).toMatch(/^Ana O’Hara said the board’s lift isn’t late\.¹/u);
    expect(copy('chicago')).toMatch(/^1\. Ana O’Hara, cited in “Lift Isn’t Late,”/mu);
    expect(copy('chicago')).not.toContain("'");
    expect(copy('apa')).toContain("isn't late");
  });
});

describe('bare words of a speaker', () => {
  test.each([
    [['Twice'], ['“Twice”']],
    [
      ['They call it “a bucket”.', 'It isn’t one.'],
      ['“They call it ‘a bucket’.', '“It isn’t one.”'],
    ],
    // what its marks do not tell stays
    [['They call it ‘a bucket’.'], ['“They call it ‘a bucket’.”']],
    [['They call it “a bucket.'], ['They call it “a bucket.']],
  ])('%s', (words, marked) => expect(inMarks(words)).toEqual(marked));

  test.each([
    ['Twice', true],
    ['’Twas late', false],
    ['“Twice”', false],
    ['‘Twice’', false],
    ['« Twice »', false],
    ['— Twice', false],
    ['that “it was late”', false],
    ['that, “it was late”', false],
    ['that: ‘it was late’', false],
    ['that it was “late”', true],
    ['That “late” lift', true],
  ])('%s', (words, bare) => expect(isBare([words])).toBe(bare));
});

describe.each(['apa', 'mla', 'chicago'])('%s', (name) => {
  const sentence = (analysis: Analysis) => formats[name]?.write(analysis).split('\n')[0];
  const analysed = (text: string) => analyse({ ...documentFromText(text), lang: 'en' }, languages);

  it('has turns of an interview in marks', () => {
    expect(formats[name]?.write(interview)).toMatch(/Ines Okafor said, “Twice[^“”]*”/u);
  });

  it('has British quotations in double marks', () => {
    expect(sentence(analysed('‘It was “late” and shut,’ Ana Ruiz said.'))).toMatch(/^Ana Ruiz said, “It was ‘late’ and shut[.]?”/u);
    expect(sentence(analysed('“It was ‘late’ and shut,” Ana Ruiz said.'))).toMatch(/^Ana Ruiz said, “It was ‘late’ and shut[.]?”/u);
  });

  it('has what a block quotes itself in double marks', () => {
    const long = 'the stairs were shut and the lift was late and the porter was away and '.repeat(8).slice(0, -5);
    const rich = (text: string) => formats[name]?.rich?.(analysed(text)) ?? '';
    for (const text of [`“Today ‘the tenants’ ${long},” Ana Ruiz said.`, `‘Today “the tenants” ${long},’ Ana Ruiz said.`])
      expect(rich(text)).toMatch(/<blockquote>\n<p>Today “the tenants” the stairs [^“”‘’<]* was away\./u);
    // an owner’s apostrophe is none
    expect(rich(`“Today the tenants’ ${long},” Ana Ruiz said.`)).toMatch(/<blockquote>\n<p>Today the tenants’ the stairs/u);
  });

  it('keeps the full stop of an abbreviation', () => {
    const [us, pm] = ['“It is late in the U.S.,” Ana Ruiz said.', 'Ana Ruiz said, “It was 5 p.m.”'].map((text) => sentence(analysed(text)));
    expect(us).toMatch(/ in the U\.S\.”/u);
    expect(pm).toMatch(/ was 5 p\.m\.”/u);
  });

  it('sets no full stop before an apostrophe', () => {
    expect(sentence(analysed('Ana Ruiz said that the lift was the owners’.'))).toMatch(/ the owners’(?:\.¹$| \(|\.$)/u);
  });

  it('ends a block with a full stop', () => {
    const long = 'the stairs were shut and the lift was late and the porter was away and '.repeat(8).slice(0, -5);
    const rich = (text: string) => formats[name]?.rich?.(analysed(text)) ?? '';
    expect(rich(`“Today ${long},” Ana Ruiz said.`)).toMatch(/<blockquote>\n<p>Today [^“”<]* was away\.(?: |¹|<|$)/u);
    expect(rich(`“Today ${long}!” Ana Ruiz said.`)).toMatch(/<blockquote>\n<p>Today [^“”<]* was away!(?: |¹|<|$)/u);
    expect(rich(`‘Today ${long},’ Ana Ruiz said.`)).toMatch(/<blockquote>\n<p>Today [^“”‘’<]* was away\.(?: |¹|<|$)/u);
  });
});
