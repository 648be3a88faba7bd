/** What the benchmark's page says of Whosaid on dev is what was measured last. (No check reads the record of test: its figures are copied by hand.) */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import measured from '../../benchmark/figures.json';

test('the row of Whosaid where systems stand', () => {
  const { figures, version } = measured;
  const row = /^\| Whosaid .*$/m.exec(readFileSync('benchmark/README.md', 'utf8'))?.[0] ?? '';
  const dev = [figures['content.found.f1'], figures['contentAndSpeaker.f1'], figures['speaker.wrong']].map((share) => share.toFixed(1));
  expect(row.split('|').map((cell) => cell.trim())).toEqual(['', `Whosaid ${version}`, dev.join('; '), expect.stringMatching(/^\d/), '']);
});
