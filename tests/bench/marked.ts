/** The texts of our own corpus. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMarked } from '../articles/parse-marked.ts';

export const marked: readonly string[] = readdirSync('tests/articles')
  .map((slug) => join('tests/articles', slug, 'article.txt'))
  .filter((file) => existsSync(file))
  .map((file) => parseMarked(readFileSync(file, 'utf8'), file).gold.text);
