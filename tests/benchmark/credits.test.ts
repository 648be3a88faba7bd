/** Every text of the benchmark is somebody's: CREDITS.md names each, once. Only names of files are read here, no article. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const GOLD = 'benchmark/gold';
const credits = readFileSync('benchmark/CREDITS.md', 'utf8');

test.each(readdirSync(GOLD))('each article of %s has its title, address and licence in CREDITS.md', (split) => {
  const [, section = ''] = credits.split(new RegExp(`^## gold/${split}: `, 'm'));
  const [heading = '', ...lines] = section.split('\n## ')[0]?.trim().split('\n') ?? [];
  const articles = readdirSync(`${GOLD}/${split}`).filter((name) => name.endsWith('.json'));
  expect(heading).toMatch(/^\d+ articles, texts CC BY 2\.5, marks (?:CC0 1\.0|CC BY 4\.0)$/);
  expect(Number.parseInt(heading, 10)).toBe(articles.length);
  const entries = lines.filter((line) => line.startsWith('- '));
  expect(entries.filter((line) => !/^- \[.+\]\(https:\/\/en\.wikinews\.org\/wiki\/\S+\)$/.test(line))).toEqual([]);
  expect(new Set(entries).size).toBe(articles.length);
});
