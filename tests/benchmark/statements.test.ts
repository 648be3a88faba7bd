import { describe, expect, test } from 'vitest';
import { newCounts, sumOf } from '../../benchmark/counts.ts';
import { figuresOf, predictedOf } from '../../benchmark/figures.ts';
import { scoreArticle } from '../../benchmark/score.ts';
import { compareStatements } from '../../benchmark/statements.ts';
import { article, at, bracketed, find, mark, prediction } from './bracketed.ts';

/** Each bracket a statement of its own. */
function compared(marked: string, found: string) {
  const [gold, given] = [bracketed(marked), bracketed(found)];
  expect(given.text).toBe(gold.text);
  return compareStatements(
    article(gold.text, { attributions: gold.spans.map((span) => mark([span])) }),
    prediction({ attributions: given.spans.map((span) => find([span])) }),
  );
}

describe('of a statement, letters and digits are compared', () => {
  test.each([
    ['marks at the edges do not count', 'She said [“It is safe.”]', 'She said “[It is safe].”', 1],
    ['nor does a leading “that”', 'She said [that it is safe].', 'She said that [it is safe].', 1],
    ['also after a mark', 'She said [“that it is safe”].', 'She said “that [it is safe]”.', 1],
    ['a “that” further on does', 'He said [so that it ends].', 'He said so that [it ends].', 6 / 12],
    ['the share is of the letters of both', 'She said [it is] safe.', 'She said [it is safe].', 4 / 8],
    ['what only touches is no pair', 'She said [it is] safe.', 'She said it is [safe].', null],
    ['paragraphs are compared apart', 'She said: [It is safe.|It is old.]', 'She said: [It is safe.]|It is old.', 1],
  ])('%s', (_, marked, found, share) => {
    expect(compared(marked, found).asked[0]?.found?.share ?? null).toBe(share);
  });

  test('one statement in two parts is the same as two statements', () => {
    const { text, spans } = bracketed('[“It is safe,”] she said. [“It is old.”]');
    const [asOne, asTwo] = [[mark(spans)], spans.map((span) => mark([span]))];
    for (const attributions of [asOne, asTwo]) {
      for (const given of [[find(spans)], spans.map((span) => find([span]))]) {
        const { asked, told } = compareStatements(article(text, { attributions }), prediction({ attributions: given }));
        expect(asked.map(({ found }) => found?.share)).toEqual([1, 1]);
        expect(told.map(({ verdict }) => verdict)).toEqual(['found', 'found']);
      }
    }
  });

  test.each([
    ['nothing but marks between two parts joins them', '[It is safe] – [it is old].', 1],
    ['a word between them does not', '[It is safe] and [it is old].', 2],
    ['nor the end of a paragraph', '[It is safe.]|[It is old.]', 2],
    ['what has no letter is no stretch', '[It is safe] and [ … ] so on.', 1],
  ])('%s', (_, sentence, stretches) => {
    const { text, spans } = bracketed(sentence);
    expect(compareStatements(article(text, { attributions: [mark(spans)] }), prediction()).asked).toHaveLength(stretches);
  });
});

describe('pairs are one to one, and the best first', () => {
  test.each([
    ['found from half of the letters on', '[one two] six ten.', '[one two six ten].', ['found']],
    ['below half is no find, and not forgiven', '[one] two six ten.', '[one two six ten].', ['spurious']],
    ['the closer of two finds has it', '[one two six] ten.', '[one two] [six] ten.', ['found', 'spurious']],
    ['two marked and one found', '[one two six] [ten].', '[one two six ten].', ['found']],
    ['what nobody marked', 'one two six ten.', '[one two] six ten.', ['spurious']],
  ])('%s', (_, marked, found, verdicts) => {
    expect(compared(marked, found).told.map(({ verdict }) => verdict)).toEqual(verdicts);
  });
});

describe('neither asked for nor punished', () => {
  const { text, spans } = bracketed('He hoped [to win the cup] this year.');
  test.each([
    ['other acts', { attributions: [mark(spans, { act: 'other' })] }],
    ['nested statements', { attributions: [mark(spans, { nested: true })] }],
    ['what the marks ignore', { ignore: spans }],
  ])('%s', (_, more) => {
    const gold = article(text, more);
    const verdict = (words: string) => compareStatements(gold, prediction({ attributions: [find([at(text, words)])] })).told[0]?.verdict;
    expect(compareStatements(gold, prediction()).asked).toEqual([]);
    expect(verdict('to win the cup')).toBe('forgiven');
    expect(verdict('the cup this')).toBe('forgiven');
    expect(verdict('the cup this year')).toBe('spurious');
  });

  test('half of the letters are enough', () => {
    const half = bracketed('[abcd] efgh ijkl');
    const gold = article(half.text, { ignore: half.spans });
    const verdict = (words: string) =>
      compareStatements(gold, prediction({ attributions: [find([at(half.text, words)])] })).told[0]?.verdict;
    expect(verdict('abcd efgh')).toBe('forgiven');
    expect(verdict('abcd efgh ijkl')).toBe('spurious');
  });
});

describe('requests and questions that say so', () => {
  const words = Array.from({ length: 30 }, (_, i) => `word${i}.`);
  const text = words.join('\n');
  const line = (i: number) => at(text, words[i] ?? '');
  const gold = article(text, { attributions: words.slice(0, 20).map((_, i) => mark([line(i)])) });
  const counted = (apart: number, act: string) => {
    const attributions = words.slice(0, 24).map((_, i) => find([line(i)], i >= 24 - apart ? { act } : {}));
    return scoreArticle(gold, prediction({ attributions })).counts;
  };

  test('are never a hit, also where the words are marked', () => {
    expect(counted(5, 'request').statements).toMatchObject({ found: 19, predicted: 24, apart: 5 });
    expect(counted(5, 'statement').statements).toMatchObject({ found: 20, predicted: 24, apart: 0 });
  });

  test.each([
    [0, 24],
    [1, 23],
    [2, 22],
    [5, 22],
  ])('%i of 24 that nobody marked leave %i that count: one in twelve is let off', (apart, predicted) => {
    expect(predictedOf(counted(apart, 'question'))).toBe(predicted);
  });

  test('are let off by the whole set, not by the article', () => {
    const one = counted(5, 'question');
    expect(predictedOf(sumOf([one, { ...newCounts(), statements: { ...newCounts().statements, predicted: 12 } }]))).toBe(36 - 3);
  });
});

describe('the name of what is found', () => {
  const { text, spans } = bracketed('[It is safe], Ana Ray said. Ben Fox was glad.');
  const source = (name: string, ...aliases: string[]) => ({ name, aliases, mentions: [] });
  const speaker = { speaker: 'Ana Ray', aliases: ['Ray'], source: [at(text, 'Ana Ray')] };
  const gold = article(text, { attributions: [mark(spans, speaker), mark([at(text, 'was glad')], { speaker: 'Ben Fox' })] });

  test.each([
    ['right', source('Ana Ray'), { name: 'right', full: true }],
    ['right, a part of it', source('Ray'), { name: 'right', full: false }],
    ['wrong', source('Ben Fox'), { name: 'wrong', full: null }],
    ['none', null, { name: 'none', full: null }],
  ])('%s', (_, given, verdicts) => {
    const attributions = [find(spans, { source: given ? 0 : null, mention: at(text, 'Ray') })];
    const [first, second] = compareStatements(gold, prediction({ attributions, sources: given ? [given] : [] })).asked;
    expect(first).toMatchObject({ ...verdicts, mention: true });
    expect(second).toMatchObject({ name: null, full: null, mention: null });
  });

  test('content and speaker F1 counts finds with the right name among all that is marked and found', () => {
    const attributions = [find(spans, { source: 0 }), find([at(text, 'was glad')])];
    const { counts } = scoreArticle(gold, prediction({ attributions, sources: [source('Ana Ray')] }));
    expect(figuresOf(counts)).toMatchObject({
      'content.found.f1': 100,
      'contentAndSpeaker.f1': 50,
      'speaker.right': 50,
      'speaker.none': 50,
    });
  });

  test('a set without names has no such figure', () => {
    const { counts } = scoreArticle(article(text, { attributions: [mark(spans)] }), prediction({ attributions: [find(spans)] }));
    expect(figuresOf(counts)).toMatchObject({
      'content.exact.f1': 100,
      'contentAndSpeaker.f1': null,
      'speaker.right': null,
      mention: null,
    });
  });
});
