/** What stands where names do, and is none: nobody speaks by it, whatever found it. */
import { expect, test } from 'vitest';
import { documentFromText } from '../../../lib/engine/document-from-text.ts';
import { isNameable } from '../../../lib/engine/turns/nameable.ts';
import { english } from '../english.ts';
import { readText } from '../read-text.ts';

const isName = (words: string): boolean => {
  const reading = readText(documentFromText(words, { lang: 'en' }), english);
  return isNameable(reading, { first: 0, last: reading.tokens.length });
};

test.each(['Ana Ruiz', 'The Harbour Board', 'A mother of two', '17.58 Ana Ruiz', 'Damp in Leith', 'Director of Live Music'])(
  'somebody: %s',
  (words) => expect(isName(words)).toBe(true),
);

test.each(['Dear Minister', 'Yours faithfully', 'Yours sincerely,', 'By Ana Ruiz', '17.58 GMT', 'BREAKING', 'EMERGENCY WARNING', '12.40'])(
  'nobody: %s',
  (words) => expect(isName(words)).toBe(false),
);
