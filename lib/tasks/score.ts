/**
 * Counts how an analysis compares with a marked article. What is compared are stretches: pieces of content inside one
 * paragraph, so that a statement marked as one with two parts and the same marked as two count alike. Only letters and
 * digits count, and a leading "that" does not. Stretches are paired best first, by the share of letters they have in
 * common (intersection over union); a pair at half or more is found. A name is right by the source's own name alone; an
 * alias does not count, since it is the name that readers see.
 */
import type { Analysis, Attribution } from '../engine/model.ts';

type Range = readonly [start: number, end: number];

/** An article with its marks, in the shape that `npm run corpus` writes. */
export interface MarkedArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly {
    readonly kind: string;
    readonly act?: string;
    readonly nested?: boolean;
    readonly content: readonly Range[];
    readonly speaker?: string;
    readonly aliases?: readonly string[];
  }[];
  readonly ignore?: readonly Range[];
}

export interface Count {
  marked: number;
  predicted: number;
  found: number;
  /** Found with four fifths of the letters in common. */
  close: number;
  /** Of those found that have a marked speaker: the name was right, wrong, or not given. */
  right: number;
  wrong: number;
  none: number;
}

export interface Score {
  readonly all: Count;
  readonly byKind: Map<string, Count>;
  /** By the rule up to its colon; `marked` stays 0 there. */
  readonly byRule: Map<string, Count>;
}

export const newCount = (): Count => ({ marked: 0, predicted: 0, found: 0, close: 0, right: 0, wrong: 0, none: 0 });

/** Adds one article to the score. */
export function addArticle(score: Score, gold: MarkedArticle, analysis: Analysis): void {
  const { text } = gold;
  const forgiven = new Set<number>();
  for (const range of gold.ignore ?? []) for (const at of letters(text, range)) forgiven.add(at);
  const marked = gold.attributions.flatMap((statement) => {
    const all = stretches(text, statement.content).map((range) => ({ statement, letters: letters(text, range) }));
    if (statement.act !== 'other' && !statement.nested) return all.filter((stretch) => stretch.letters.size > 0);
    for (const stretch of all) for (const at of stretch.letters) forgiven.add(at);
    return [];
  });
  const predicted = analysis.attributions.flatMap((statement) => {
    const ranges = statement.content.map(({ start, end }): Range => [start, end]);
    const all = stretches(text, ranges).map((range) => ({ statement, letters: letters(text, range) }));
    return all.filter((stretch) => stretch.letters.size > 0);
  });
  const pairs = marked.flatMap((mark, m) => predicted.map((guess, p) => ({ m, p, share: share(mark.letters, guess.letters) })));
  const pairOf = new Map<number, { readonly m: number; readonly share: number }>();
  const taken = new Set<number>();
  for (const { m, p, share } of pairs.filter((pair) => pair.share > 0).sort((a, b) => b.share - a.share)) {
    if (taken.has(m) || pairOf.has(p)) continue;
    taken.add(m);
    pairOf.set(p, { m, share });
  }
  for (const { statement } of marked) for (const count of [score.all, of(score.byKind, statement.kind)]) count.marked++;
  for (const [p, { statement, letters }] of predicted.entries()) {
    const pair = pairOf.get(p);
    const mark = pair ? marked[pair.m]?.statement : undefined;
    const lies = [...letters].filter((at) => forgiven.has(at)).length >= letters.size / 2;
    if (!mark && lies) continue;
    const counts = [score.all, of(score.byRule, ruleOf(statement)), of(score.byKind, mark?.kind ?? statement.kind)];
    for (const count of counts) {
      count.predicted++;
      if (!pair || !mark || pair.share < 0.5) continue;
      count.found++;
      if (pair.share >= 0.8) count.close++;
      if (!mark.speaker) continue;
      const source = statement.source === null ? undefined : analysis.sources[statement.source];
      const own = [mark.speaker, ...(mark.aliases ?? [])];
      if (!source) count.none++;
      else if (own.some((name) => sameName(name, source.name))) count.right++;
      else count.wrong++;
    }
  }
}

const ruleOf = ({ rule }: Attribution) => rule.split(':')[0] ?? rule;

function of(counts: Map<string, Count>, key: string): Count {
  const count = counts.get(key) ?? newCount();
  counts.set(key, count);
  return count;
}

const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Ranges cut at line ends, and joined where no letter stands between them. */
function stretches(text: string, ranges: readonly Range[]): Range[] {
  const cut = [...ranges]
    .sort((a, b) => a[0] - b[0])
    .flatMap(([start, end]) => {
      let from = start;
      return text
        .slice(start, end)
        .split('\n')
        .map((line): Range => {
          const range: Range = [from, from + line.length];
          from += line.length + 1;
          return range;
        });
    });
  const joined: Range[] = [];
  for (const range of cut.filter(([start, end]) => start < end)) {
    const last = joined.at(-1);
    if (last && !/[\p{L}\p{N}\n]/u.test(text.slice(last[1], range[0]))) joined[joined.length - 1] = [last[0], range[1]];
    else joined.push(range);
  }
  return joined;
}

/** Offsets of the letters and digits of a range. */
function letters(text: string, [start, end]: Range): Set<number> {
  const that = /^[^\p{L}\p{N}]*that\s/iu.exec(text.slice(start, end))?.[0].length ?? 0;
  const found = new Set<number>();
  for (let at = start + that; at < end; at++) if (isLetter(text[at])) found.add(at);
  return found;
}

function share(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const at of a) if (b.has(at)) both++;
  return both / (a.size + b.size - both);
}

const TITLES = new Set('the a an of for and mr mrs ms miss dr sir dame lord lady professor president minister'.split(' '));

function wordsOf(name: string): string[] {
  const bare = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '');
  return bare.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !TITLES.has(word));
}

/** All words of the shorter name stand in the longer; one who speaks for somebody is not them. */
export function sameName(a: string, b: string): boolean {
  const proxy = /\bspokes\w+|\b(?:lawyer|solicitor|aide|family|office|report|statement)s?\b|['’]s? /i;
  if (proxy.test(a) !== proxy.test(b)) return false;
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length);
  return short !== undefined && short.length > 0 && short.every((word) => long?.includes(word));
}
