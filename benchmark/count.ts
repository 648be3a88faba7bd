/** Counts what the comparison of one article says. */
import type { AttributionKind } from '../lib/engine/model.ts';
import { ask, type Counts, type Finding, type Naming, newNaming, type Pairing } from './counts.ts';
import type { ComparedPairs } from './number-pairs.ts';
import type { ComparedNumbers } from './numbers.ts';
import type { ComparedReports } from './reports.ts';
import { type Asked, CLOSE, type ComparedStatements, FOUND, type NameVerdict } from './statements.ts';

/** Adds the statements of an article to `counts`. */
export function countStatements(counts: Counts, { asked, told }: ComparedStatements): void {
  for (const each of asked) {
    const share = each.found?.share ?? 0;
    for (const finding of [counts.statements, counts.kinds[each.marked.mark.kind]]) countFinding(finding, share);
    countName(counts.name, each.name);
    ask(counts.full, each.full);
    ask(counts.mention, each.mention);
    if (each.mentionKind === null) continue;
    const mention = counts.mentions[each.mentionKind];
    mention.marked++;
    if (share >= FOUND) mention.found++;
    countName(mention, each.name);
  }
  for (const { found, verdict, asked: partner } of told) {
    counts.statements.predicted++;
    if (verdict === 'forgiven' || verdict === 'apart') counts.statements[verdict]++;
    else countTold(counts, found.statement.kind, found.statement.rule?.split(':')[0], partner);
  }
}

function countFinding(finding: Finding, share: number): void {
  finding.marked++;
  if (share >= FOUND) finding.found++;
  if (share >= CLOSE) finding.close++;
  if (share === 1) finding.exact++;
}

function countName(naming: Naming, verdict: NameVerdict | null): void {
  if (verdict === null) return;
  naming.asked++;
  naming[verdict]++;
}

/** @param asked - what it found; null where nobody marked it */
function countTold(counts: Counts, kind: AttributionKind, rule: string | undefined, asked: Asked | null): void {
  counts.kinds[kind].predicted++;
  if (asked) counts.kinds[kind].right++;
  if (rule === undefined) return;
  const byRule = counts.rules[rule] ?? { predicted: 0, found: 0, close: 0, ...newNaming() };
  counts.rules[rule] = byRule;
  byRule.predicted++;
  if (asked) byRule.found++;
  if ((asked?.found?.share ?? 0) >= CLOSE) byRule.close++;
  countName(byRule, asked?.name ?? null);
}

/** Adds its numbers. */
export function countNumbers({ numbers }: Counts, { asked, spurious }: ComparedNumbers): void {
  numbers.predicted += spurious.length;
  for (const { mark, found } of asked) {
    numbers.marked++;
    if (!found) continue;
    numbers.predicted++;
    numbers.found++;
    for (const part of ['value', 'high', 'unit', 'counted', 'whose'] as const) ask(numbers[part], found[part]);
    if (found.counted === false && found.countedWords !== null) numbers.countedWrong++;
    if (mark.claimedBy !== null) ask(numbers.stated, found.whose);
  }
}

/** Adds its pairs of numbers, of one kind. */
export function countPairs(pairing: Pairing, { asked, spurious }: ComparedPairs): void {
  const found = asked.filter((pair) => pair.found).length;
  pairing.marked += asked.length;
  pairing.predicted += found + spurious.length;
  pairing.found += found;
}

/** Adds its reports. */
export function countReports({ reports }: Counts, { asked, spurious }: ComparedReports): void {
  reports.predicted += spurious.length;
  for (const { found } of asked) {
    reports.marked++;
    if (!found) continue;
    reports.predicted++;
    reports.found++;
    ask(reports.name, found.name);
    ask(reports.kind, found.kind);
  }
}
