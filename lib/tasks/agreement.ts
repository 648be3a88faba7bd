/**
 * How far two markings of the same texts agree, in per cent of the statements of either (F1, so that order does not matter).
 *
 *   npm run agreement -- DIR_A DIR_B
 *
 * Each folder holds gold JSON as `npm run corpus` writes it; files are paired by name. A statement is one piece of content.
 * found: the pieces overlap; half: by half of their union; exact: the same letters and digits; speaker: of those found, named alike.
 * The measures are those in which agreement on PolNeAR is given, so that the figures can be set side by side.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Gold, Range } from '../../tests/articles/parse-marked.ts';

interface Piece {
  letters: Set<number>;
  names: string[];
}

/** Positions of letters and digits, so that edge punctuation and a leading "that" never decide. */
function lettersOf(text: string, [start, end]: Range): Set<number> {
  const lead = /^\P{L}*that\s/iu.exec(text.slice(start, end))?.[0].length ?? 0;
  const letters = new Set<number>();
  for (let i = start + lead; i < end; i++) if (/[\p{L}\p{N}]/u.test(text[i] as string)) letters.add(i);
  return letters;
}

/** One piece a paragraph; what has no letter between it and the piece before, in the same paragraph, joins it. */
function piecesOf(gold: Gold): Piece[] {
  return gold.attributions
    .filter((a) => a.act === 'speech' && !a.nested)
    .flatMap((a) => {
      const joined: Range[] = [];
      for (const [start, end] of a.content) {
        const last = joined.at(-1);
        if (last && !/[\p{L}\p{N}\n]/u.test(gold.text.slice(last[1], start))) last[1] = end;
        else joined.push([start, end]);
      }
      const names = [a.speaker, ...(a.aliases ?? [])].filter((name) => name !== undefined);
      return joined.map((span) => ({ letters: lettersOf(gold.text, span), names }));
    })
    .filter((piece) => piece.letters.size > 0);
}

const [dirA, dirB] = process.argv.slice(2);
if (!dirA || !dirB) {
  console.error('usage: npm run agreement -- DIR_A DIR_B');
  process.exit(2);
}
const read = (dir: string, file: string) => JSON.parse(readFileSync(join(dir, file), 'utf8')) as Gold;
const inB = new Set(readdirSync(dirB));
const files = readdirSync(dirA).filter((file) => file.endsWith('.json') && inB.has(file));
const count = { pieces: 0, found: 0, half: 0, exact: 0, speaker: 0 };
for (const file of files) {
  const [a, b] = [read(dirA, file), read(dirB, file)];
  if (a.text !== b.text) {
    console.error(`${file}: the texts differ`);
    process.exit(1);
  }
  const [left, right] = [piecesOf(a), piecesOf(b)];
  count.pieces += left.length + right.length;
  const pairs = left.flatMap((l, i) =>
    right.flatMap((r, j) => {
      const both = [...l.letters].filter((at) => r.letters.has(at)).length;
      return both ? [{ l, r, i, j, share: both / (l.letters.size + r.letters.size - both) }] : [];
    }),
  );
  const [usedLeft, usedRight] = [new Set<number>(), new Set<number>()];
  for (const pair of pairs.sort((x, y) => y.share - x.share)) {
    if (usedLeft.has(pair.i) || usedRight.has(pair.j)) continue;
    usedLeft.add(pair.i);
    usedRight.add(pair.j);
    count.found++;
    if (pair.share >= 0.5) count.half++;
    if (pair.share === 1) count.exact++;
    const lower = pair.r.names.map((name) => name.toLowerCase());
    if (pair.l.names.length ? pair.l.names.some((name) => lower.includes(name.toLowerCase())) : !lower.length) count.speaker++;
  }
}
const percent = (part: number, whole: number) => (whole ? ((100 * part) / whole).toFixed(1) : 'none');
console.log(`${files.length} articles, ${count.pieces} pieces in both markings together`);
for (const key of ['found', 'half', 'exact'] as const) console.log(`  ${key.padEnd(8)}${percent(2 * count[key], count.pieces)} %`);
console.log(`  speaker ${percent(count.speaker, count.found)} % of those found`);
