/**
 * What is counted, as plain sums: those of two articles add up to those of both, so that any figure can be given of any set, also
 * of one drawn at random. Percentages are made of them in `figures.ts`.
 */
import type { AttributionKind } from '../lib/engine/model.ts';
import type { MentionKind } from './mentions.ts';

/** How many were asked, and how many were right. */
export type Tally = { asked: number; right: number };

/** Of those found whose speaker is marked: the name was right, wrong, or not given. */
export type Naming = { asked: number; right: number; wrong: number; none: number };

/** Marked stretches, and those found with half, four fifths and all of the letters in common. */
export type Finding = { marked: number; found: number; close: number; exact: number };

/** Pairs of numbers that a reader marked, that a system gave, and that are among both. */
export type Pairing = { marked: number; predicted: number; found: number };

export type Counts = {
  articles: number;
  /** Articles that a system gave nothing for; they count as empty. */
  missing: number;
  statements: Finding & { predicted: number; forgiven: number; apart: number };
  name: Naming;
  /** Of right names: two words of it where the speaker has two. */
  full: Tally;
  mention: Tally;
  /** `predicted`: of that kind by the system's own word, without what is forgiven or apart; `right`: those of them that are finds. */
  kinds: Record<AttributionKind, Finding & { predicted: number; right: number }>;
  /** By how the article names the speaker. */
  mentions: Record<MentionKind, { marked: number; found: number } & Naming>;
  /** By the rule up to its colon, where a system gives one. */
  rules: Record<string, { predicted: number; found: number; close: number } & Naming>;
  numbers: {
    marked: number;
    predicted: number;
    found: number;
    value: Tally;
    /** The upper end of a range. */
    high: Tally;
    unit: Tally;
    counted: Tally;
    /** What is counted was given, and is something else. */
    countedWrong: number;
    whose: Tally;
    /** Whose it is, where the article says so. */
    stated: Tally;
    /** Pairs of numbers that were both found. */
    same: Pairing;
    differs: Pairing;
  };
  reports: { marked: number; predicted: number; found: number; name: Tally; kind: Tally };
};

/** Nothing counted yet, as those below. */
export const newTally = (): Tally => ({ asked: 0, right: 0 });
/** Of names: right, wrong or none. */
export const newNaming = (): Naming => ({ asked: 0, right: 0, wrong: 0, none: 0 });
const newFinding = (): Finding => ({ marked: 0, found: 0, close: 0, exact: 0 });
const newKind = () => ({ ...newFinding(), predicted: 0, right: 0 });
const newPairing = (): Pairing => ({ marked: 0, predicted: 0, found: 0 });
const newMention = () => ({ marked: 0, found: 0, ...newNaming() });

/** Of everything: what the counts of articles are added to. */
export const newCounts = (): Counts => ({
  articles: 0,
  missing: 0,
  statements: { ...newFinding(), predicted: 0, forgiven: 0, apart: 0 },
  name: newNaming(),
  full: newTally(),
  mention: newTally(),
  kinds: { direct: newKind(), indirect: newKind(), mixed: newKind() },
  mentions: {
    'full name': newMention(),
    'part of a name': newMention(),
    pronoun: newMention(),
    'another noun phrase': newMention(),
    none: newMention(),
  },
  rules: {},
  numbers: {
    marked: 0,
    predicted: 0,
    found: 0,
    value: newTally(),
    high: newTally(),
    unit: newTally(),
    counted: newTally(),
    countedWrong: 0,
    whose: newTally(),
    stated: newTally(),
    same: newPairing(),
    differs: newPairing(),
  },
  reports: { marked: 0, predicted: 0, found: 0, name: newTally(), kind: newTally() },
});

/** Counts one answer; null: it was not asked for. */
export function ask(tally: Tally, right: boolean | null): void {
  if (right === null) return;
  tally.asked++;
  if (right) tally.right++;
}

type Numbers = { [key: string]: number | Numbers };

/** The sums over several articles. */
export function sumOf(all: readonly Counts[]): Counts {
  const sum = newCounts();
  for (const counts of all) add(sum, counts);
  return sum;
}

function add(into: Numbers, from: Numbers): void {
  for (const [key, value] of Object.entries(from)) {
    const before = into[key];
    if (typeof value === 'number') into[key] = (typeof before === 'number' ? before : 0) + value;
    else {
      const inner = typeof before === 'object' ? before : {};
      into[key] = inner;
      add(inner, value);
    }
  }
}
