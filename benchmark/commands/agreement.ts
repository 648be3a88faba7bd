/**
 * How far two markings of the same texts agree, in per cent of the statements of either (F1, so that order does not matter).
 *
 *   npm run agreement -- DIR_A DIR_B
 *
 * Each folder holds marked articles, as those of the benchmark or as `npm run corpus` writes them; they are paired by their ids.
 * Where both say which numbers are the same and which differ, their pairs are compared too, over the numbers that both mark.
 * found: the pieces overlap; half: by half of their union; exact: the same letters and digits; speaker: of those found, named alike.
 * The measures are those in which agreement on PolNeAR is given, so that the figures can be set side by side.
 */
import { shownPercent } from '../card.ts';
import type { MarkedArticle, MarkedNumber } from '../model.ts';
import { pairsOf } from '../pairs.ts';
import { type MarkedStretch, markedStretches } from '../statements.ts';
import { articlesOf } from './articles.ts';
import { stop } from './stop.ts';

/** True where both name the speaker by a name in common, or both give none. */
function alike({ mark: a }: MarkedStretch, { mark: b }: MarkedStretch): boolean {
  const [inA, inB] = [a, b].map(({ speaker, aliases }) => [...(speaker ? [speaker] : []), ...aliases].map((name) => name.toLowerCase()));
  return inA?.length ? inA.some((name) => inB?.includes(name)) : !inB?.length;
}

/** The pairs of numbers of one marking whose numbers both mark, each as its places in the text. */
function pairsIn({ quantities, ...article }: MarkedArticle, relation: 'same' | 'differs', other: MarkedArticle): ReadonlySet<string> {
  const placeOf = ({ span: { start, end } }: MarkedNumber) => `${start}–${end}`;
  const places = (quantities ?? []).map(placeOf);
  const theirs = new Set(other.quantities?.map(placeOf));
  const pairs = (article[relation] ?? []).map((pair) => pair.map((at) => places[at] ?? '').sort());
  return new Set(pairs.filter((pair) => pair.every((place) => theirs.has(place))).map((pair) => pair.join(' ')));
}

const [dirA, dirB] = process.argv.slice(2);
if (!dirA || !dirB) stop('usage: npm run agreement -- DIR_A DIR_B', 2);
const second = new Map(articlesOf(dirB).map((article) => [article.id, article]));
const both = articlesOf(dirA).flatMap((a): (readonly [MarkedArticle, MarkedArticle])[] => {
  const b = second.get(a.id);
  return b ? [[a, b]] : [];
});
if (both.length === 0) stop(`no article stands in both ${dirA} and ${dirB}`);
const pairs = { same: { marked: 0, both: 0 }, differs: { marked: 0, both: 0 } };
const count = { pieces: 0, found: 0, half: 0, exact: 0, speaker: 0 };
for (const [a, b] of both) {
  if (a.text !== b.text) stop(`${a.id}: the texts differ`);
  for (const relation of ['same', 'differs'] as const) {
    if (a[relation] === null || b[relation] === null) continue;
    const [one, other] = [pairsIn(a, relation, b), pairsIn(b, relation, a)];
    pairs[relation].marked += one.size + other.size;
    pairs[relation].both += [...one].filter((pair) => other.has(pair)).length;
  }
  const [left, right] = [markedStretches(a), markedStretches(b)];
  count.pieces += left.length + right.length;
  for (const pair of pairsOf(left, right)) {
    count.found++;
    if (pair.share >= 0.5) count.half++;
    if (pair.share === 1) count.exact++;
    if (alike(pair.a, pair.b)) count.speaker++;
  }
}
console.log(`${both.length} articles, ${count.pieces} pieces in both markings together`);
for (const key of ['found', 'half', 'exact'] as const) console.log(`  ${key.padEnd(8)}${shownPercent([2 * count[key], count.pieces])} %`);
console.log(`  speaker ${shownPercent([count.speaker, count.found])} % of those found`);
for (const [relation, { marked, both: common }] of Object.entries(pairs))
  if (marked > 0) console.log(`  ${relation.padEnd(8)}${shownPercent([2 * common, marked])} % of ${marked} pairs of numbers`);
