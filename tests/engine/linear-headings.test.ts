/** Time grows with the article, and no faster, where many headings name who speaks in the text below them, or stand over numbers. In a file, so in a process, of its own. */
import { expect, test } from 'vitest';
import { analyse } from '../../lib/engine/analyse.ts';
import { languages } from '../../lib/engine/languages/every-language.ts';
import { growth, MOST } from './growth.ts';
import { laidOut } from './turns/laid-out.ts';

test.each([
  ['one person speaks in', ['## Ruiz: crossing is late', 'Ana Ruiz said the crossing was late.']],
  ['stand over a number', ['## Late boats', 'In May 40 boats were late.']],
  ['quote one person who is “she” in the text', ['## Ruiz: “I was late”', 'Ana Ruiz sat down. “It was dark,” she said.']],
])(
  'headings that %s',
  (_, parts) => {
    const time = growth((letters) => {
      const document = laidOut(Array.from({ length: letters / parts.join('').length }, () => parts).flat());
      return () => analyse(document, languages);
    });
    expect(time).toBeLessThan(MOST);
  },
  300_000,
);
