/** The marked articles of a split that tests may read: those of `dev`, `train` and `gum`. */
import { readdirSync, readFileSync } from 'node:fs';
import { markedArticle } from '../../benchmark/gold.ts';
import type { MarkedArticle } from '../../benchmark/model.ts';

export function splitArticles(split: 'dev' | 'train' | 'gum'): MarkedArticle[] {
  const folder = `benchmark/gold/${split}`;
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const read = markedArticle(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')));
      if ('problems' in read) throw new Error(`${name}: ${read.problems.join('; ')}`);
      return read.value;
    });
}
