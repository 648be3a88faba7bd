import { describe, expect, test } from 'vitest';
import { decode } from '../../lib/cli/decode.ts';
import { type Line, lines } from '../../lib/cli/lines.ts';
import { bytesOf, whyUnwritten } from '../../lib/cli/longest.ts';

async function* chunks(...pieces: readonly (string | Buffer)[]) {
  for (const piece of pieces) yield Buffer.from(piece);
}

async function allLines(stream: AsyncIterable<Buffer>, longest?: number): Promise<Line[]> {
  const all: Line[] = [];
  for await (const line of lines(stream, longest)) all.push(line);
  return all;
}

describe('lines', () => {
  test.each([
    ['cut anywhere', ['on', 'e\ntwo\n', 'thr', 'ee'], ['one', 'two', 'three']],
    ['empty ones too', ['\n\none\n'], ['', '', 'one']],
    ['not at U+2028', ['a\u2028b\nc'], ['a\u2028b', 'c']],
    ['a letter in two chunks', [Buffer.from([0xc3]), Buffer.from([0xa9, 0x0a])], ['é']],
    ['of nothing', [], []],
  ])('%s', async (_, pieces, expected) => {
    const got = await allLines(chunks(...pieces));
    expect(got.map((line) => ('text' in line ? line.text : line.problem))).toEqual(expected);
  });

  test('one that is too long is a problem, and the next is read', async () => {
    const got = await allLines(chunks('12345', '67890', '1\nok\n'), 10);
    expect(got).toEqual([
      { number: 1, problem: 'longer than 10 bytes' },
      { number: 2, text: 'ok' },
    ]);
  });
});

describe('the bytes of a file', () => {
  test('as they come', async () => {
    expect(await bytesOf(chunks('12345', '67890'), 10)).toEqual({ bytes: Buffer.from('1234567890') });
  });

  test('are not held where there are too many', async () => {
    expect(await bytesOf(chunks('12345', '67890', '1'), 10)).toEqual({ problem: 'it is too large: more than 10 bytes' });
  });
});

test.each([
  [new RangeError('Invalid string length'), 'what was found in it is too much to be written'],
  [new TypeError('nothing is not a function'), 'failed: nothing is not a function'],
])('what could not be written is told: %s', (error, words) => {
  expect(whyUnwritten(error)).toBe(words);
});

describe('decode', () => {
  test.each([
    ['UTF-8', Buffer.from('“café”'), '“café”'],
    ['UTF-8 with a mark', Buffer.from('\ufeffcafé'), 'café'],
    ['UTF-16', Buffer.from('\ufeffcafé', 'utf16le'), 'café'],
    ['Windows-1252', Buffer.from([0x93, 0x63, 0x61, 0x66, 0xe9, 0x94]), '“café”'],
    [
      'what the page declares',
      Buffer.concat([Buffer.from('<meta charset="iso-8859-2">'), Buffer.from([0xb1])]),
      '<meta charset="iso-8859-2">ą',
    ],
    [
      'an encoding that there is not',
      Buffer.concat([Buffer.from('<meta charset="klingon">'), Buffer.from([0xe9])]),
      '<meta charset="klingon">é',
    ],
  ])('%s', (_, bytes, text) => {
    expect(decode(bytes)).toEqual({ text });
  });
});
