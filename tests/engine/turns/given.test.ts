/** Statements that an article gives in full below the sentence that tells whose they are, and what looks so. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../lib/engine/analyse.ts';
import { languages } from '../../../lib/engine/languages/every-language.ts';
import { laidOut, turnsOf } from './laid-out.ts';

const SAID = '“The gate will open in May.”';

describe('whose statement it is, the sentence before the colon tells', () => {
  test.each<readonly [string, string]>([
    ['Ana Ruiz', 'Ana Ruiz sent a statement. In full, it reads:'],
    ['Ana Ruiz', 'On Monday Ana Ruiz issued a short statement. It reads:'],
    ['Ana Ruiz', 'Ana Ruiz, the keeper, gave a statement to our paper. Here it is in full:'],
    ['Ana Ruiz', 'Ana Ruiz wrote this reply to us. The reply in full:'],
    ['Ana Ruiz', 'Later Ana Ruiz published a statement on her site. It was short:'],
    ['Leith Harbour Trust', 'The Leith Harbour Trust released a statement on Friday. This is the statement:'],
    ['Leith Harbour Trust', 'The Leith Harbour Trust made a public apology. It said:'],
    ['Tom Bell', 'Mr Tom Bell posted a response. Here is the response in full:'],
    ['Tom Bell', 'Skipper Tom Bell issued a statement at noon. The full statement reads:'],
    ['Tom Bell', 'Ana Ruiz was silent. Tom Bell sent a statement. It reads:'],
  ])('%s: %s', (name, line) => {
    expect(turnsOf(['# The lock', line, SAID, 'The boats wait.'])).toEqual([`${name}: ${SAID}`]);
    expect(turnsOf(['# The lock', line, '> The gate will open.', 'The boats wait.'])).toEqual([`${name}: The gate will open.`]);
  });

  test.each<readonly [string, string]>([
    ['it came from somebody else', 'Ana Ruiz released a statement from Tom Bell. It reads:'],
    ['it is by somebody else', 'Ana Ruiz published a statement by the trust. It reads:'],
    ['it was received', 'Ana Ruiz received a statement. It reads:'],
    ['it was read', 'Ana Ruiz read a statement. It says:'],
    ['a letter may be another’s', 'Ana Ruiz published a letter. In full, it reads:'],
    ['who sent it has no name', 'A spokesman for Ana Ruiz sent a statement. It reads:'],
    ['who sent it acts for a name', 'Lawyers representing Ana Ruiz sent a statement. It reads:'],
    ['two sent it', 'Tom Bell and Ana Ruiz issued a statement. It reads:'],
    ['it was asked for', 'Ana Ruiz has wanted a statement. In full, it reads:'],
    ['others are spoken of before the colon', 'Ana Ruiz sent a statement. He told us this of it:'],
    ['somebody is named before the colon', 'Ana Ruiz sent a statement. It made Tom Bell laugh:'],
    ['the statement is not spoken of again', 'Ana Ruiz sent a statement. More on Friday:'],
    ['hers was sent by her lawyer', 'Ana Ruiz’s lawyer sent a statement. It reads:'],
  ])('nobody, where %s', (_, line) => expect(turnsOf(['# The lock', line, SAID, 'The boats wait.'])).toEqual([]));

  test('it is said once, and by that channel', () => {
    const document = laidOut(['# The lock', 'Ana Ruiz sent a statement. In full, it reads:', SAID]);
    const { attributions, sources } = analyse(document, languages);
    expect(attributions.map(({ source }) => source !== null && sources[source]?.name)).toEqual(['Ana Ruiz']);
    const [said] = attributions;
    expect(said?.via && document.text.slice(said.via.start, said.via.end)).toBe('statement');
  });
});
