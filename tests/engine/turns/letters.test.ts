/** Letters to an editor, which greet and end in the lines of the letter, and what looks so. */
import { describe, expect, test } from 'vitest';
import { turnsOf } from './laid-out.ts';

type Case = readonly [name: string, lines: readonly string[], said: readonly string[]];

describe('a letter to an editor', () => {
  test.each<Case>([
    ['is whose capitals stand below its ending', ['Sir, – The shelter faces west. – Yours, etc,', 'ANA RUIZ,', 'Quay Street.'], ['ANA RUIZ: The shelter faces west.']],
    ['has all paragraphs from its greeting on', ['Madam, – It was late.', 'The boat was late too. – Yours, etc,', 'ANA RUIZ, Leith'], ['ANA RUIZ: It was late.', 'ANA RUIZ: The boat was late too.']],
    ['may be signed as others are', ['Sir – It was late. Yours sincerely,', 'Ana Ruiz, skipper'], ['Ana Ruiz: It was late.']],
    ['may have no name', ['Sir, – My son waits. – Yours, etc,', 'A WORRIED FATHER (name with editor), Leith'], ['WORRIED FATHER: My son waits.']],
    ['stands by itself among others', ['Sir, – It was late. – Yours, etc,', 'ANA RUIZ, Leith', '## Boats', 'Sir, – It was not. – Yours, etc,', 'TOM BELL, Leith'], ['ANA RUIZ: It was late.', 'TOM BELL: It was not.']],
    ['does not go on below another heading', ['Sir, – It was late.', '## Boats', 'They float. – Yours, etc,', 'ANA RUIZ, Leith'], []],
    ['is nobody’s whom nobody signs', ['Sir, – It was late. – Yours, etc,', 'Letters may be cut.'], []],
    ['is nobody’s where two lines sign', ['Sir, – It was late. – Yours, etc,', 'Ana Ruiz, skipper', 'Tom Bell, cook'], []],
    ['may have a line for its ending', ['Dear Ms Noon,', 'I was late.', 'Yours sincerely,', 'Ana Ruiz', 'Head teacher, St Bride’s'], ['Ana Ruiz: I was late.']],
    ['is nobody’s where a skipper signs below', ['Dear Ms Noon,', 'I was late.', 'Yours sincerely,', 'Ana Ruiz', 'Skipper Tom Bell'], []],
    ['needs an ending', ['Sir, – It was late.', 'ANA RUIZ, Leith'], []],
    ['does not begin with a knight', ['Sir Tom Bell – It was late. – Yours, etc,', 'ANA RUIZ, Leith'], []],
    ['does not end with a word in a sentence', ['Sir, – It was late. The boat is yours, etc, and mine.', 'ANA RUIZ, Leith'], []],
  ])('%s', (_, lines, said) => expect(turnsOf(['# Letters', 'The bus was late in May.', ...lines])).toEqual(said)); // biome-ignore format: a case a line
});
