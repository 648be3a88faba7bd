/** What an interviewer asks, in copies: above its answer, and on no line of its own. */
import { expect, test } from 'vitest';
import { formats } from '../../../lib/engine/formats/index.ts';
import { interview } from '../../gallery/interview.ts';

test.each([
  ['plain', '(Has it ever stopped?)\nInes Okafor: Twice'],
  ['markdown', '- *Has it ever stopped?*\n\n  **Ines Okafor**: Twice'],
  ['html', '<i>Has it ever stopped?</i></p>\n<p><b><bdi>Ines Okafor</bdi></b>'],
  ['wikitext', "* ''Has it ever stopped?'' Ines Okafor: Twice"],
  ['ris', 'N1  - (Has it ever stopped?) Ines Okafor: Twice'],
])('%s', (name, words) => {
  const written = formats[name]?.write(interview) ?? '';
  expect(written).toContain(words);
  expect(written.split('Has it ever stopped?')).toHaveLength(2);
  expect(written).not.toContain('Tom Bell:');
});
