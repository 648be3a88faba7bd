/** Texts of what makes parsers slow, of any length. */
import { languages } from '../../lib/engine/languages/every-language.ts';

/** The examples of all rows in turn, without the tags that some are held to have: what each leads to meets itself again and again. */
export const EXAMPLES = `${languages
  .flatMap(({ rows }) => Object.values(rows).flat())
  .map(({ example }) => example.replace(/_\S+/g, ''))
  .join('. ')}. `;

const KEEPER = 'The keeper of the lock\n\nAna Ruiz has kept the lock for 30 years. She talked to us on her last day.\n';

/** Texts that grow in which nearly every line is somebody's by the layout. */
export const TALKS: readonly (readonly [string, (n: number) => string])[] = [
  [
    'a transcript whose answers go on',
    (n) => KEEPER + 'Tom Bell: Was it hard, Ana?\nAna Ruiz: The nights were.\nThe winters were long.\n'.repeat(n / 79),
  ],
  [
    'an interview without labels whose questions name who answers',
    (n) => KEEPER + 'Was your house cold, Ana?\nIn the winter I slept in the boat, and we had ice.\nWe had a lamp.\n'.repeat(n / 92),
  ],
];

/** Texts that grow, each with a name; `n` is about the length in characters. */
export const GROWING: readonly (readonly [string, (n: number) => string])[] = [
  ['quotation marks', (n) => '"'.repeat(n)],
  ['opening marks', (n) => '“'.repeat(n)],
  ['apostrophes', (n) => "' ".repeat(n / 2)],
  ['nested marks', (n) => '“‘'.repeat(n / 2)],
  ['brackets', (n) => '('.repeat(n)],
  ['digits', (n) => '9'.repeat(n)],
  ['numbers', (n) => '9, '.repeat(n / 3)],
  ['full stops', (n) => '.'.repeat(n)],
  ['spaces', (n) => `a${' '.repeat(n)}b`],
  ['line feeds', (n) => `a${'\n'.repeat(n)}b`],
  ['zero-width characters', (n) => 'a\u200b'.repeat(n / 2)],
  ['one word', (n) => 'a'.repeat(n)],
  ['capitals', (n) => 'Mona '.repeat(n / 5)],
  ['cues', (n) => 'said '.repeat(n / 5)],
  ['names of one paragraph', (n) => 'Mona Brandt said it, she said, "it is". '.repeat(n / 40)],
  ['names of many paragraphs', (n) => '"It is," said Mona Brandt of the council. He said 9 of 10.\n'.repeat(n / 60)],
  [
    'other names',
    (n) => Array.from({ length: n / 60 }, (_, i) => `Mona Brandt${i} said the report${i} found ${i} of 10 "visits".`).join(' '),
  ],
  ['people named together', (n) => 'Mona Brandt and Carl Holm met Eve Lund and Tom Bell. They said so. The pair left. '.repeat(n / 82)],
  ['names in a row', (n) => 'Mona Brandt, Carl Holm, '.repeat(n / 24)],
  ['two of one name', (n) => `Mona Brandt said so. Carl Brandt said no. ${'Brandt said it was late. '.repeat(n / 25)}`],
  ['marks inside marks of another kind', (n) => `"It is ${'“late” and '.repeat(n / 11)}so."`],
  ['open quotations', (n) => '"It is late.\n'.repeat(n / 13)],
  ['polls that one document may be', (n) => 'A survey showed that 30 per cent knew of it. '.repeat(n / 45)],
  ['quotations that no paragraph closes', (n) => '“It is late.\n'.repeat(n / 13)],
  ['marks that open again', (n) => '«It '.repeat(n / 4)],
  ['commas', (n) => `Mona, ${'who came, '.repeat(n / 10)}said so.`],
  ...TALKS,
];
