/** Time grows with the article, and no faster, where many headings name who speaks in the text below them. In a file, so in a process, of its own. */
import { expect, test } from 'vitest';
import { analyse } from '../../lib/engine/analyse.ts';
import { languages } from '../../lib/engine/languages/every-language.ts';
import { growth, MOST } from './growth.ts';
import { laidOut } from './turns/laid-out.ts';

const PARTS = ['## Ruiz: crossing is late', 'Ana Ruiz said the crossing was late.'];

test('headings that one person speaks in', () => {
  const time = growth((letters) => {
    const document = laidOut(Array.from({ length: letters / PARTS.join('').length }, () => PARTS).flat());
    return () => analyse(document, languages);
  });
  expect(time).toBeLessThan(MOST);
}, 300_000);
