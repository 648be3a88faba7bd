/** What stands in one word: an address without the marks of the sentence around it. */
import { describe, expect, test } from 'vitest';
import { documentFromText } from '../../../lib/engine/document-from-text.ts';
import { english } from '../english.ts';
import { readText } from '../read-text.ts';

const wordsOf = (text: string) => readText(documentFromText(text, { lang: 'en' }), english).tokens.map((token) => token.text);

describe('the name of a site', () => {
  test.each(['Quay.com', 'Quay.info', 'Quay.co.uk', 'Quay.tv'])('is one word: %s', (site) => {
    expect(wordsOf(`Ruiz told ${site} that it was late.`)).toContain(site);
  });

  test('is none where a sentence lacks its space', () => {
    expect(wordsOf('It was on the quay.It was late.')).toContain('quay');
  });
});

describe('a capital I with its full stop', () => {
  test.each(['Mr I. Steel left.', 'K. I. Steel left.', 'The chair, I. Steel, left.'])('is an initial: %s', (text) => {
    expect(wordsOf(text)).toContain('I.');
  });

  test.each([
    'So do I. Steel left.',
    'She is older than I. Steel left.',
    'King Charles I. Parliament left.',
    'It is a book about Mary I. Steel left.',
    'Ana and, he says, I. They left.',
    'War I. Bell left.',
  ])('is none: %s', (text) => {
    expect(wordsOf(text)).not.toContain('I.');
  });
});

describe('two capitals with an ampersand', () => {
  test('are one word where nothing parts them', () => {
    expect(wordsOf("AT&T's R&D, S&P 500")).toEqual(['AT&T', "'s", 'R&D', ',', 'S&P', '500']);
  });

  test('are two names otherwise', () => {
    expect(wordsOf('Bell & Hill, x&y')).toEqual(['Bell', '&', 'Hill', ',', 'x', '&', 'y']);
  });
});

describe('a plus after letters', () => {
  test('is a part of the name that it ends', () => {
    expect(wordsOf('LGBTQ+ tenants, Quay TV+.')).toEqual(['LGBTQ+', 'tenants', ',', 'Quay', 'TV+', '.']);
  });

  test('is a mark of its own between letters, after figures, and beside another', () => {
    expect(wordsOf('A+B, 300+, C++')).toEqual(['A', '+', 'B', ',', '300', '+', ',', 'C', '+', '+']);
  });
});

describe('a range of figures', () => {
  test('is one word, with the points of both its ends', () => {
    expect(wordsOf('The sea has 2.5-3.5m whales, 2-3.')).toEqual(['The', 'sea', 'has', '2.5-3.5m', 'whales', ',', '2-3', '.']);
  });

  test('is none of words that a full stop parts', () => {
    expect(wordsOf('It won 6-4.Then it left, 7-5, 6-4.')).toEqual([
      'It',
      'won',
      '6-4',
      '.',
      'Then',
      'it',
      'left',
      ',',
      '7-5',
      ',',
      '6-4',
      '.',
    ]);
  });
});

describe('a number that begins with a point', () => {
  test('is one word after a space', () => {
    expect(wordsOf('Two .22 guns, a .45-caliber one (.18).')).toEqual([
      'Two',
      '.22',
      'guns',
      ',',
      'a',
      '.45-caliber',
      'one',
      '(',
      '.18',
      ')',
      '.',
    ]);
  });

  test('is none where a full stop stands before a year or against a word', () => {
    expect(wordsOf('It was late .2019 was not.22 were.')).toEqual(['It', 'was', 'late', '.', '2019', 'was', 'not', '.', '22', 'were', '.']);
  });
});

describe('a rank for short', () => {
  test('has its full stop before a name, and beside another rank', () => {
    expect(wordsOf('Det. Con. Bell met Ch. Insp. Hale and Const. Ruiz.').filter((word) => word.endsWith('.') && word.length > 1)).toEqual([
      'Det.',
      'Con.',
      'Ch.',
      'Insp.',
      'Const.',
    ]);
  });

  test('has none where it is another word', () => {
    expect(wordsOf('They took the sub. Bell met Con. Hale saw the ch. It was cold.').filter((word) => /^.+\.$/.test(word))).toEqual([]);
  });
});

describe('an address', () => {
  const PLAN = 'https://courier.example/plan';

  test.each([
    [`See ${PLAN}. It is long.`, PLAN, '.'],
    [`See ${PLAN}, and wait.`, PLAN, ','],
    [`Is it at ${PLAN}?`, PLAN, '?'],
    [`Two stand at ${PLAN}: they differ.`, PLAN, ':'],
    [`It is online (${PLAN}).`, PLAN, ')'],
    [`It was late [${PLAN}] again.`, PLAN, ']'],
    [`We wait ${PLAN}… for it.`, PLAN, '…'],
    [`We wait ${PLAN}... for it.`, PLAN, '...'],
    [`See ${PLAN}:::`, PLAN, ':'],
    [`See ${PLAN}?a=1,2&b=c;d. It is long.`, `${PLAN}?a=1,2&b=c;d`, '.'],
  ])('ends before what ends the sentence: %s', (text, address, mark) => {
    const words = wordsOf(text);
    const at = words.indexOf(address);
    expect([words[at], words[at + 1]]).toEqual([address, mark]);
  });

  test.each([
    'https://a.b.courier.example:8080/x.html',
    `${PLAN}?day=3.4,5`,
    `${PLAN}/lift_(tower)/late`,
    `${PLAN}#the:part`,
    `${PLAN}/`,
    `${PLAN}-`,
    `${PLAN}?x[]=1`,
    `${PLAN}!late`,
    'http://courier.example/...x',
    'https://courier.example//;y',
  ])('is one word with the marks inside it: %s', (address) => {
    expect(wordsOf(`See ${address} today.`)).toEqual(['See', address, 'today', '.']);
  });
});

describe('a word of other letters than those of ASCII', () => {
  test.each([
    ['Élodie’s café-bar', ['Élodie', '’s', 'café-bar']],
    ['Élodie‘s café didn‘t', ['Élodie', '‘s', 'café', 'did', 'n‘t']],
    ['the ‘late’ boats‘', ['the', '‘', 'late', '’', 'boats', '‘']],
    ['É.U. and Ø.Å.', ['É.U.', 'and', 'Ø.Å.']],
    ['#Zürich @жана_2', ['#Zürich', '@жана_2']],
    ['Côte d’Étain, d’É', ['Côte', 'd’Étain', ',', 'd’É']],
    ['e\u0301tage', ['e\u0301tage']],
    ['½m ３５', ['½m', '３５']],
    ['𝐀𝐛 😀😀', ['𝐀𝐛', '😀', '😀']],
  ])('is cut as those are: %s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});
