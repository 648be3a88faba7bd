/** What the reader corrects is put in place everywhere, and what does not fit is told and changes nothing. */
import { describe, expect, test } from 'vitest';
import { anchorOf } from '../../lib/corrections/anchor.ts';
import { correct } from '../../lib/corrections/correct.ts';
import { asWritten } from '../../lib/corrections/names.ts';
import { formats } from '../../lib/engine/formats/index.ts';
import type { Analysis, Who } from '../../lib/engine/model.ts';
import { analysisSchema } from '../../lib/messages/analysis-schema.ts';
import { correction, HEADLINE, later, named, numbers, PARAGRAPHS, read, said, statementOf } from './article.ts';

const found = read(HEADLINE, PARAGRAPHS);
const corrected = (words: string, who: Who): Analysis => correct(found, [correction(found, words, who)]);
const sourcesOf = ({ sources }: Analysis) => sources.map(({ name }) => name);

/** Whatever is corrected, what comes of it may pass every door. */
const passes = (analysis: Analysis) => expect(analysisSchema.safeParse(JSON.parse(JSON.stringify(analysis))).success).toBe(true);

test('without a correction the analysis is the very same', () => {
  expect(correct(found, [])).toBe(found);
});

describe('someone else said it', () => {
  test('a source of the article: the statement is theirs, and nothing else is', () => {
    const analysis = corrected('had been warned', named('Ada Brook'));
    expect(said(analysis)[3]).toBe('Ada Brook (placed): the board had been warned in May');
    expect(said(analysis).toSpliced(3, 1)).toEqual(said(found).toSpliced(3, 1));
    expect(sourcesOf(analysis)).toEqual(sourcesOf(found));
    passes(analysis);
  });

  test('what led to the wrong name goes, and what was said stays', () => {
    const analysis = corrected('had been warned', named('Ada Brook'));
    const [before, after] = [found.attributions[3], analysis.attributions[3]];
    expect(after).toEqual({ ...before, source: 0, basis: 'placed', mention: null, antecedent: null });
  });

  test('by another of its names it is the same source', () => {
    expect(said(corrected('had been warned', named('Brook')))[3]).toMatch(/^Ada Brook \(placed\)/);
  });

  test('a name that the engine found no source in stands in the list, with its places', () => {
    const analysis = corrected('had been warned', named('Jo Hale'));
    expect(said(analysis)[3]).toMatch(/^Jo Hale \(placed\)/);
    const at = found.document.text.indexOf('Jo Hale');
    expect(analysis.sources.at(-1)).toMatchObject({ name: 'Jo Hale', placed: true, mentions: [{ start: at, end: at + 7 }] });
    passes(analysis);
  });

  test('one of the two who may have said it: it is theirs, and the other is no source any more', () => {
    const open = read(HEADLINE, ['Tom Lund and Erik Lund built the wall.', 'It will not see the spring, Lund said.']);
    expect(open.attributions.at(-1)?.perhaps?.map((index) => open.sources[index]?.name)).toEqual(['Tom Lund', 'Erik Lund']);
    passes(open);
    const analysis = correct(open, [correction(open, 'the spring', named('Erik Lund'))]);
    expect(said(analysis).at(-1)).toBe('Erik Lund (placed): It will not see the spring');
    expect(analysis.attributions.at(-1)).not.toHaveProperty('perhaps');
    expect(sourcesOf(analysis)).toEqual(['Erik Lund']);
    passes(analysis);
  });

  test('what else is corrected leaves the two as they are', () => {
    const open = read(HEADLINE, [
      'Ada Brook said it was late.',
      'Tom Lund and Erik Lund built the wall.',
      'It will not see the spring, Lund said.',
    ]);
    const analysis = correct(open, [correction(open, 'was late', 'nobody')]);
    expect(sourcesOf(analysis)).toEqual(['Tom Lund', 'Erik Lund']);
    expect(analysis.attributions.at(-1)?.perhaps).toEqual([0, 1]);
    passes(analysis);
  });

  test('two statements given to the same new name have one source', () => {
    const both = [correction(found, 'had been warned', named('Jo Hale')), correction(found, 'the spring,', named('Jo Hale'))];
    expect(sourcesOf(correct(found, both))).toEqual(['Ada Brook', 'Jo Hale']);
  });

  test('its numbers move along, and no others', () => {
    const analysis = corrected('lost 40 stones', named('Tom Lund'));
    expect(numbers(found)).toEqual(['40: Ada Brook', '12: the article']);
    expect(numbers(analysis)).toEqual(['40: Tom Lund', '12: the article']);
  });

  test('a number that is denied is nobody’s, whoever denies it', () => {
    expect(numbers(corrected('12 boats', named('Tom Lund')))).toEqual(numbers(found));
  });

  test('the headline that repeats it moves along', () => {
    expect(said(corrected('the spring,', named('Ada Brook')))[0]).toBe('Ada Brook (placed): “will not see the spring”');
  });

  test('a number that the headline repeats moves along', () => {
    const repeating = read('Storm took 40 stones', PARAGRAPHS);
    expect(numbers(repeating)).toEqual(['40: Ada Brook', '40: Ada Brook', '12: the article']);
    const analysis = correct(repeating, [correction(repeating, 'lost 40', named('Tom Lund'))]);
    expect(numbers(analysis)).toEqual(['40: Tom Lund', '40: Tom Lund', '12: the article']);
  });

  test('a source that has nothing left to say is gone, and the others keep what is theirs', () => {
    const all = ['had been warned', 'the spring,'].map((words) => correction(found, words, named('Ada Brook')));
    const analysis = correct(found, all);
    expect(sourcesOf(analysis)).toEqual(['Ada Brook']);
    expect(said(analysis).every((line) => line.startsWith('Ada Brook'))).toBe(true);
    passes(analysis);
  });

  test('nor is the body that it alone spoke for, which says nothing itself', () => {
    const speaking = read('A wall', ['A spokesman for Kestrel Bank said the wall was sound.', 'The board met Jo Hale on Friday.']);
    expect(sourcesOf(speaking)).toEqual(['A spokesman for Kestrel Bank', 'Kestrel Bank']);
    const analysis = correct(speaking, [correction(speaking, 'was sound', named('Jo Hale'))]);
    expect(sourcesOf(analysis)).toEqual(['Jo Hale']);
    passes(analysis);
  });

  test('but the body stays that another speaks for too, or that says something itself', () => {
    const both = [
      'A spokesman for Kestrel Bank said the wall was sound.',
      'Kestrel Bank said the lock was shut.',
      'The board met Jo Hale on Friday.',
    ];
    const speaking = read('A wall', both);
    const analysis = correct(speaking, [correction(speaking, 'was sound', named('Jo Hale'))]);
    expect(sourcesOf(analysis)).toEqual(['Kestrel Bank', 'Jo Hale']);
    expect(said(analysis)[1]).toMatch(/^Kestrel Bank /);
  });

  test('nobody, where the article does not say who', () => {
    const analysis = corrected('lost 40 stones', 'nobody');
    expect(said(analysis)[1]).toMatch(/^nobody \(placed\)/);
    expect(numbers(analysis)[0]).toBe('40: the article');
  });
});

describe('no statement', () => {
  test('it is gone, with the headline that repeats it; its numbers are the article’s, and the others keep their places', () => {
    const analysis = corrected('the spring,', 'nothing');
    expect(said(analysis)).toEqual([said(found)[1], said(found)[3], said(found)[4]]);
    expect(analysis.echoes).toEqual([]);
    expect(analysis.quantities.map(({ attribution }) => attribution)).toEqual([0, 2]);
    passes(analysis);
    expect(numbers(corrected('lost 40 stones', 'nothing'))).toEqual(['40: the article', '12: the article']);
  });

  test('with its only statement a source goes', () => {
    const alone = read('A wall', ['The wall is sound, Ada Brook said.', 'The board met on Friday.']);
    const analysis = correct(alone, [correction(alone, 'is sound', 'nothing')]);
    expect([analysis.sources, analysis.attributions]).toEqual([[], []]);
  });
});

describe('what became of it is told', () => {
  test.each<[string, string, Who, number | null]>([
    ['at the statement', 'had been warned', named('Ada Brook'), 3],
    ['at no statement, where it is none any more', 'had been warned', 'nothing', null],
  ])('%s', (_, words, who, attribution) => {
    const one = correction(found, words, who);
    expect(correct(found, [one]).corrections).toEqual([{ correction: one, attribution, unfit: null }]);
  });

  test('at its place after another was taken out', () => {
    const all = [correction(found, 'lost 40', 'nothing'), correction(found, 'had been warned', named('Ada Brook'))];
    const analysis = correct(found, all);
    expect(analysis.corrections?.map(({ attribution }) => attribution)).toEqual([null, 2]);
  });

  test('and left out, the analysis is as before', () => {
    const { corrections, ...rest } = correct(found, [{ ...correction(found, 'had been warned', 'nothing'), words: 'nobody said this' }]);
    expect(corrections?.[0]?.unfit).toBe('words');
    expect(rest).toEqual(found);
  });

  test('of two for one statement the later counts', () => {
    const two = [correction(found, 'had been warned', 'nothing'), correction(found, 'had been warned', named('Ada Brook'))];
    const analysis = correct(found, two);
    expect(said(analysis)[3]).toMatch(/^Ada Brook \(placed\)/);
    expect(analysis.corrections?.map(({ unfit }) => unfit)).toEqual(['words', null]);
  });

  test.each<[string, Who]>([
    ['stands nowhere in the article', named('Ivo Marsh')],
    ['stands there only as a part of a word', named('Hal')],
    ['is no name', named('40')],
    ['runs over the end of a paragraph', named('Friday.\n“It will')],
    ['speaks for somebody else', named('Ada Brook', 'the board')],
  ])('a name that %s does not fit', (_, who) => {
    const analysis = corrected('had been warned', who);
    expect(analysis.corrections?.[0]).toMatchObject({ attribution: null, unfit: 'name' });
    expect(said(analysis)).toEqual(said(found));
  });

  test('an article in a language that is not read has nothing to correct', () => {
    const unread = { ...found, read: false };
    expect(correct(unread, [correction(found, 'had been warned', 'nothing')])).toBe(unread);
  });
});

describe('found again', () => {
  const paragraphs = (change: (paragraph: string) => string) => read(HEADLINE, PARAGRAPHS.map(change));
  const who = named('Ada Brook');
  const fits = (after: Analysis, words = 'had been warned') => later(found, after, words, who).corrections?.[0]?.unfit === null;

  test.each<[string, Analysis]>([
    ['where a paragraph came before it', read(HEADLINE, ['It rained.', ...PARAGRAPHS])],
    ['where the paragraphs are in another order', read(HEADLINE, [PARAGRAPHS[4] ?? '', ...PARAGRAPHS.slice(0, 4)])],
    ['where the headline is another', read('Wall fails', PARAGRAPHS)],
    ['where a letter of it was changed', paragraphs((text) => text.replace('warned in May', 'warned in June'))],
  ])('%s', (_, after) => {
    const analysis = later(found, after, 'had been warned', who);
    expect(analysis.corrections?.[0]?.unfit).toBe(null);
    expect(said(analysis)[analysis.corrections?.[0]?.attribution ?? -1]).toMatch(/^Ada Brook \(placed\): the board had been warned/);
  });

  test.each<[string, Analysis]>([
    ['where its words are gone', read(HEADLINE, PARAGRAPHS.slice(0, 2))],
    [
      'where it is another statement in the same place',
      paragraphs((text) => text.replace('the board had been warned in May', 'nobody slept')),
    ],
    [
      'where another statement is nearly the same, and it is gone',
      read(HEADLINE, ['Jo Hale said the board had been warned in March.', ...PARAGRAPHS.slice(0, 2)]),
    ],
  ])('not %s', (_, after) => {
    expect(fits(after)).toBe(false);
  });

  test('by what stands beside it, where two statements have the same words', () => {
    const twice = [
      'The fares are too high, Ada Brook said.',
      'It rained all day at Kestrel Point.',
      'The fares are too high, Tom Lund said.',
    ];
    const before = read('Fares', twice);
    const second = before.attributions[1];
    expect(second && said(before)[1]).toMatch(/^Tom Lund/);
    const wanted = { words: 'The fares are too high', before: ' day at Kestrel Point.\n', after: ', Tom Lund said.', who };
    expect(correct(before, [wanted]).corrections?.[0]?.attribution).toBe(1);
    // and refused where both stand alike
    expect(correct(before, [{ ...wanted, before: '', after: '' }]).corrections?.[0]?.unfit).toBe('words');
  });

  test('edited, however many others are found word for word', () => {
    const places = 'harbour orchard quarry chapel lighthouse foundry meadow cannery'.split(' ');
    const texts = Array.from({ length: 60 }, (_, index) => {
      const [one, two] = [index % 8, Math.floor(index / 8)];
      const [first, second, third, last] = [one, two, one + two, one + 2 * two].map((place) => places[place % 8]);
      return `Ada Brook said the ${first}, the ${second}, the ${third} and the ${last} had been shut in May.`;
    });
    const [before, after] = [
      read('Shut', texts),
      read(
        'Shut',
        texts.map((text, index) => (index < 40 ? text : text.replace('May', 'June'))),
      ),
    ];
    const all = before.attributions.map((attribution) => ({ ...anchorOf(before, attribution), who: named('Ada Brook') }));
    expect(all).toHaveLength(60);
    const fitting = correct(after, all.slice(0, 46)).corrections?.map(({ attribution }) => attribution);
    expect(fitting).toEqual(Array.from({ length: 46 }, (_, index) => index));
    // more that were edited than are compared
    const none = read(
      'Shut',
      texts.map((text) => text.replace('May', 'June')),
    );
    expect(correct(none, all).corrections?.every(({ unfit }) => unfit === 'words')).toBe(true);
  });

  test('a word or two alone are not enough: what stands beside them must be the same', () => {
    const short = read('Fares', ['It was “routine”, Ada Brook said.', 'Nothing happened on Friday.']);
    const one = correction(short, 'routine', named('Ada Brook'));
    expect(correct(short, [one]).corrections?.[0]?.unfit).toBe(null);
    const other = read('Fares', ['The skipper Tom Lund called the whole thing “routine”.', 'Nothing happened on Friday.']);
    expect(statementOf(other, 'routine')).not.toBe(-1);
    expect(correct(other, [one]).corrections?.[0]?.unfit).toBe('words');
  });
});

describe('a name that is typed', () => {
  test.each([
    ['Jo Hale', 'Jo Hale'],
    ['  jo   hale ', 'Jo Hale'],
    ['a skipper', 'a skipper'],
    ['Ivo Marsh', null],
    ['Hal', null],
    ['40', null],
    ['', null],
    ['…', null],
    [`${'Jo Hale '.repeat(60)}`, null],
  ])('“%s” is “%s” in the article', (typed, written) => {
    expect(asWritten(found, typed)).toBe(written);
  });

  test('is found whatever marks it is typed with', () => {
    const nicknamed = read('Fares', ['It was late, said Ana “Net” O’Hale on the quay, and then said no more.']);
    expect(asWritten(nicknamed, 'ana "net" o\'hale')).toBe('Ana “Net” O’Hale');
  });
});

test.each(Object.values(formats))('a copy as $name says whose word it is', ({ name, write }) => {
  const copy = write(corrected('lost 40', named('Tom Lund')));
  if (name === 'annotation') expect(copy).toContain('"whosaid:basis": "placed"');
  else if (name === 'schema') expect(copy).toMatch(/"name": "Tom Lund"\s*\},\s*"creditText": "\(placed here by the reader\)"/);
  else expect(copy).toMatch(/Tom Lund\S* ?\(placed here by the reader\)/);
  expect(write(found)).not.toContain('placed');
});

test('a copied number that came along says so too', () => {
  const analysis = corrected('lost 40 stones', named('Tom Lund'));
  const copy = formats.plain?.write(analysis, { attributions: [], quantities: [0, 1], reports: [] });
  expect(copy).toContain(
    '40 · stones: Tom Lund (placed here by the reader)\n12 · boats: the article gives no source (in a denial by Ada Brook)',
  );
});
