/**
 * Writes the corpus of tests/articles as gold JSON, one file an article.
 *
 *   npm run corpus -- OUTDIR [--split look|check] [--bare] [--from DIR]
 *
 * With `--bare` it writes the texts alone, as `<slug>.txt`, for somebody who marks them again without seeing the marks.
 * `--from` reads another folder of marked articles, such as that second marking.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseMarked } from '../../tests/articles/parse-marked.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { split: { type: 'string' }, bare: { type: 'boolean' }, from: { type: 'string' } },
});
const [out] = positionals;
if (!out) {
  console.error('usage: npm run corpus -- OUTDIR [--split look|check] [--bare] [--from DIR]');
  process.exit(2);
}
const root = values.from ?? new URL('../../tests/articles/', import.meta.url).pathname;
mkdirSync(out, { recursive: true });
let written = 0;
let wrong = 0;
for (const slug of readdirSync(root).sort()) {
  const file = join(root, slug, 'article.txt');
  if (!existsSync(file)) continue;
  const { gold, problems } = parseMarked(readFileSync(file, 'utf8'), slug);
  for (const problem of problems) console.error(`${slug}: ${problem}`);
  wrong += problems.length;
  if (values.split && gold.split !== values.split) continue;
  if (values.bare) writeFileSync(join(out, `${slug}.txt`), gold.text);
  else writeFileSync(join(out, `${slug}.json`), `${JSON.stringify(gold, null, 1)}\n`);
  written++;
}
console.log(`${written} articles written to ${out}`);
process.exit(wrong ? 1 : 0);
