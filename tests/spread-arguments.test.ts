/**
 * The engine throws on no text: a list that is spread over the arguments of a call overflows the stack where it is as long as an article
 * may be, at a hundred thousand lines or so.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { files } from './import-table.ts';

const CALL = /\b(?:push|unshift|concat|max|min|fromCharCode|fromCodePoint)\(\s*\.\.\./;

test('no list of the engine is spread over the arguments of a call', () => {
  const spread = files
    .filter((file) => file.startsWith('lib/engine/') || file.startsWith('lib/messages/'))
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, i) => (CALL.test(line) ? [`${file}:${i + 1}`] : [])),
    );
  // one count for each language
  expect(spread.map((place) => place.replace(/:\d+$/, ''))).toEqual(['lib/engine/languages/index.ts']);
});
