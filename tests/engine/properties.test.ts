/** What holds for every text, however hostile: by fast-check, over texts that are pieced together from what breaks parsers. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../lib/engine/analyse.ts';
import { documentFromText } from '../../lib/engine/document-from-text.ts';
import { formats } from '../../lib/engine/formats/index.ts';
import { languages } from '../../lib/engine/languages/every-language.ts';
import { check } from './invariants.ts';

const WORDS = [
  ...['said', 'told', 'added', 'according to', 'that', 'he', 'she', 'the force', 'it', 'a spokesman', 'in a statement', 'who', 'and'],
  ...['Mona Brandt', 'Brandt', 'Dr', 'Harlow Council', 'the report', 'Ofwat (OFW)', 'a study', 'U.S.', 'Mr. X', "O'Neil"],
  ...[
    '9,000',
    '£5.2bn',
    'one in six',
    'half',
    '20-30',
    '3.2%',
    '1.234,56',
    'Rs 4 crore',
    '９９',
    `${'9'.repeat(400)}`,
    'between £10bn and £16bn',
  ],
  ...['"', '“', '”', "'", '‘', '’', "''", '``', '«', '»', '„', '「', '」', '(', ')', '[', '–', '—', '…', '.', ',', ':', '?', '!', ';'],
  ...['\u200b', '\u202e', '\u2066', '\u00ad', '\ufeff', '\ufffc', '\u0000', '\ud800', '\udc00', '👩‍👩‍👧', 'e\u0301\u0301\u0301', '\u2028'],
  ...['__proto__', 'constructor', 'valueOf', '<img onerror=x>', '&amp;', '{{', '$&'],
  ...['\n', '\n\n', ' ', '\t', '\r\n', '\u00a0'],
  ...['Der Rat sagte', 'sprach „ja“', '彼は言った', 'сказал он', 'قال'],
];

const pieced = fc.array(
  fc.oneof({ arbitrary: fc.constantFrom(...WORDS), weight: 9 }, { arbitrary: fc.string({ unit: 'binary' }), weight: 1 }),
  {
    maxLength: 120,
  },
);
const texts = fc.tuple(pieced, fc.constantFrom(' ', '')).map(([pieces, between]) => pieces.join(between));

/** Pieces of news, in any order: what is said at them is whole, or is not shown. */
const NEWS = [
  ...['Ana Ruiz', 'the mayor', 'Bell', 'she', 'the council’s', "Tower TV's", 'a report by', 'tenants', 'nobody', 'officials'],
  ...[
    'said',
    'told',
    'asked',
    'praised',
    'denied',
    'found',
    'called',
    'added',
    'says',
    'was accused of',
    'according to',
    'claims',
    'warned',
  ],
  ...[
    'that',
    'whether',
    'to',
    'of',
    'the',
    'in',
    'as',
    'with',
    'his',
    'who',
    'which',
    'and',
    'but',
    'although',
    'while',
    'not',
    'but had not',
  ],
  ...[
    'the lift was late',
    'it had failed',
    'closing it',
    '“a mess”',
    '“we will go”',
    '“Good Morning”',
    'May',
    'ten percent',
    'is',
    'would',
    'left',
  ],
  ...[',', ',', ',', '.', '.', ':', ';', '–', '—', '-', '(', ')', '“', '”', "'s", '’', '?', '…', '\n\n'],
];
const news = fc
  .tuple(fc.array(fc.constantFrom(...NEWS), { maxLength: 60 }), fc.constantFrom(' ', ' ', ' ', ''))
  .map(([pieces, between]) => pieces.join(between));

/** Sentences in which something is looked for a fixed number of words ahead, with none of the marks that end a search. */
const CUT = [
  'Send your response to the editor of the paper in the town',
  'Her message to the tenants and the council of Leith was “Go home now”',
  'A warning by the mayor of Leith that the lift on the quay was late went unread',
  'The lawyer for the owners of the bank said the mother of the accused had left the court',
  'The plan was described by the head of the harbour board as a threat to the swans on the river',
  'According to a report by the office of the mayor for the region more than 40 of the 300 lifts were late',
  'In a letter to the leader of the council the tenants asked the board to mend the lift by Monday',
  'Officer Tom Bell who arrested the man in the square last week told reporters from the town he was scared',
  'Ana Ruiz the head of the union and a friend of the mayor is quoted by the Leith Herald as saying it was late',
  'Asked by a reporter from the Herald whether the lift was late Ruiz said to the men at the gate it was',
  'Police in the north of the county are looking for a man aged between 30 and 40 of about 1.8 metres in height',
  'Our reporter Tom Bell has been on the phone to Ana Ruiz who keeps the lock at the end of the harbour',
];

const read = (text: string) => analyse(documentFromText(text, { lang: 'en' }), languages);

describe('any text', () => {
  test('keeps every span inside it and not empty, every name verbatim, every index in its list', () => {
    fc.assert(
      fc.property(texts, (text) => check(read(text))),
      { numRuns: 5_000 },
    );
  }, 120_000);

  test('of news cut to pieces gives what is whole, or nothing', () => {
    fc.assert(
      fc.property(news, (text) => check(read(text))),
      { numRuns: 4_000, examples: [['according to Ana Ruiz “ Ana Ruiz , Ana Ruiz “Good Morning” Ana Ruiz']] },
    );
  }, 120_000);

  test('that ends after any of its words', () => {
    for (const words of CUT.map((sentence) => sentence.split(' ')))
      for (let end = 1; end <= words.length; end++) check(read(`It rained.\n\n${words.slice(0, end).join(' ')}`));
  });

  test.each([
    'He added Acme (ACM)',
    'He said the town has (',
    'constructor',
    '… said \u0000 said',
    'said told',
    'according to Ruiz “ , . it was late',
  ])('that ends in the middle, or begins there: %s', (text) => {
    check(read(text));
  });

  test('gives the same answer twice, and as JSON', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const analysis = read(text);
        expect(read(text)).toEqual(analysis);
        expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
      }),
      { numRuns: 100 },
    );
  }, 120_000);

  test.each(Object.values(formats))(
    'can be written as $name',
    ({ write }) => {
      fc.assert(
        fc.property(texts, (text) => /^$|\n$/.test(write(read(text)))),
        { numRuns: 60 },
      );
    },
    120_000,
  );

  test('in a language that is not read gives empty lists, and says so', () => {
    const text = 'Der Rat teilte am Dienstag mit, die Bäder blieben offen. „Wir freuen uns“, sagte Mona Brandt.\n'.repeat(20);
    expect(analyse(documentFromText(text, { lang: 'de' }), languages)).toMatchObject({
      read: false,
      attributions: [],
      sources: [],
      quantities: [],
      reports: [],
    });
  });
});
