/** Who speaks by the marks of Markdown, and who does not. */
import { expect, test } from 'vitest';
import { analyse } from '../../../lib/engine/analyse.ts';
import { documentFromText } from '../../../lib/engine/document-from-text.ts';
import { languages } from '../../../lib/engine/languages/every-language.ts';
import { turnsIn } from './laid-out.ts';

const turnsOf = (...lines: readonly string[]) => turnsIn(analyse(documentFromText(lines.join('\n\n')), languages));

const INTRO = ['# The lock in May', 'Ana Ruiz runs the lock at Quay Street. We met her in May.'];

test('questions in bold', () => {
  const talk = [
    '**When did you come to the lock?**',
    'In May. I was tired.',
    '**You stayed.**',
    'I did.',
    '**Do you sleep there?**',
    'I have a bunk.',
  ];
  expect(turnsOf(...INTRO, ...talk)).toEqual([
    ...['? –: When did you come to the lock?', 'Ana Ruiz: In May. I was tired.', '? –: You stayed.', 'Ana Ruiz: I did.'],
    ...['? –: Do you sleep there?', 'Ana Ruiz: I have a bunk.'],
  ]);
});

test('“**Q: …**” and “**A:** …”', () => {
  const talk = ['**Q: When did you come?**', '**A:** In May. I was tired.', '**Q: And then?**', '**A:** I slept.'];
  expect(turnsOf(...INTRO, ...talk)).toEqual([
    '? –: When did you come?',
    'Ana Ruiz: In May. I was tired.',
    '? –: And then?',
    'Ana Ruiz: I slept.',
  ]);
});

test('“The mayor wrote:” over a block quotation, and words in bold above none', () => {
  const said = [
    '# The lock',
    'The lock is shut.',
    '**Key points**',
    '**Price:** You pay £2.',
    '**Boats:** We count nine.',
    '**Tide:** It is late.',
  ];
  expect(turnsOf(...said)).toEqual([]);
});
