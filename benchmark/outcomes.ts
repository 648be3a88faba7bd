/**
 * What became of each marked thing, and of each that nobody marked, one by one: errors are the outcomes that are not right, and a change
 * is a place whose outcome is another than before.
 */
import type { Span } from '../lib/engine/model.ts';
import type { MarkedArticle } from './model.ts';
import type { ComparedPairs } from './number-pairs.ts';
import type { ComparedNumbers } from './numbers.ts';
import type { ComparedReports } from './reports.ts';
import { type Asked, type ComparedStatements, isFound } from './statements.ts';

/** extra: found, and nobody marked it; none: found, and this part of it was not given. */
export type Verdict = 'right' | 'wrong' | 'none' | 'missed' | 'extra';

export interface Outcome {
  /** What is asked: a statement, its speaker, the words that name the speaker there; a number and its parts; a report and its parts. */
  readonly part:
    | 'statement'
    | 'speaker'
    | 'mention'
    | 'number'
    | 'value'
    | 'whose'
    | 'upper end'
    | 'unit'
    | 'counted'
    | 'same'
    | 'differs'
    | 'report'
    | 'name'
    | 'kind';
  readonly verdict: Verdict;
  /** Where it stands in the text; null for a report, which is one entry however often it is named. */
  readonly span: Span | null;
  readonly marked: string | null;
  readonly found: string | null;
  /** The rule that found it, where a system gives one. */
  readonly rule: string | null;
}

const verdictOf = (right: boolean): Verdict => (right ? 'right' : 'wrong');

/** What came of each statement and its parts, then the statements that nobody marked. */
export function outcomesOfStatements(article: MarkedArticle, { asked, told }: ComparedStatements): Outcome[] {
  const textOf = ({ start, end }: Span) => article.text.slice(start, end);
  const spurious = told.filter(({ verdict }) => verdict === 'spurious');
  return [
    ...asked.flatMap((each) => outcomesOfAsked(each, textOf)),
    ...spurious.map(({ found: { span, statement, source } }): Outcome => {
      return { part: 'statement', verdict: 'extra', span, marked: null, found: source?.name ?? null, rule: statement.rule ?? null };
    }),
  ];
}

function outcomesOfAsked(asked: Asked, textOf: (span: Span) => string): Outcome[] {
  const { marked, found, name, mention } = asked;
  const { speaker, source } = marked.mark;
  const statement = isFound(asked) ? found?.stretch : undefined;
  const common = { span: marked.span, rule: statement?.statement.rule ?? null };
  const near = found ? textOf(found.stretch.span) : null;
  if (!statement) return [{ ...common, part: 'statement', verdict: 'missed', marked: speaker, found: near }];
  const outcomes: Outcome[] = [{ ...common, part: 'statement', verdict: 'right', marked: speaker, found: near }];
  if (name !== null) outcomes.push({ ...common, part: 'speaker', verdict: name, marked: speaker, found: statement.source?.name ?? null });
  if (mention !== null) {
    const given = statement.statement.mention ? textOf(statement.statement.mention) : null;
    outcomes.push({ ...common, part: 'mention', verdict: verdictOf(mention), marked: source.map(textOf).join(' … '), found: given });
  }
  return outcomes;
}

/** What came of each number and its parts, then the numbers that nobody marked. */
export function outcomesOfNumbers(article: MarkedArticle, { asked, spurious }: ComparedNumbers): Outcome[] {
  const extra = spurious.map(({ span }): Outcome => ({ part: 'number', verdict: 'extra', span, marked: null, found: null, rule: null }));
  const outcomes = asked.flatMap(({ mark, found }): Outcome[] => {
    const { span, value, claimedBy, high, unit, counted } = mark;
    const of = (part: Outcome['part'], right: boolean | null, marked: string | number | null, given: string | number | null | undefined) =>
      right === null ? [] : [{ part, verdict: verdictOf(right), span, marked: shown(marked), found: shown(given), rule: null }];
    if (!found)
      return [{ part: 'number', verdict: 'missed', span, marked: article.text.slice(span.start, span.end), found: null, rule: null }];
    const { number, source } = found;
    return [
      ...of('number', true, null, null),
      ...of('value', found.value, value, number.value),
      ...of('whose', found.whose, claimedBy, source?.name),
      ...of('upper end', found.high, high, number.high),
      ...of('unit', found.unit, unit, number.unit),
      ...of('counted', found.counted, counted, found.countedWords),
    ];
  });
  return [...outcomes, ...extra];
}

/** A pair is told at its later number, with both as the article writes them. */
export function outcomesOfPairs(article: MarkedArticle, { asked, spurious }: ComparedPairs, part: 'same' | 'differs'): Outcome[] {
  const told = (pair: ComparedPairs['spurious'][number]) =>
    pair.map(({ span: { start, end } }) => `“${article.text.slice(start, end)}” at ${start}`).join(' and ');
  return [
    ...asked.map(({ pair, found }): Outcome => {
      const words = told(pair);
      return { part, verdict: found ? 'right' : 'missed', span: pair[1].span, marked: words, found: found ? words : null, rule: null };
    }),
    ...spurious.map((pair): Outcome => ({ part, verdict: 'extra', span: pair[1].span, marked: null, found: told(pair), rule: null })),
  ];
}

/** What came of each report and its parts, then the reports that nobody marked. */
export function outcomesOfReports({ asked, spurious }: ComparedReports): Outcome[] {
  const none = { span: null, rule: null };
  const outcomes = asked.flatMap(({ mark, found }): Outcome[] => {
    if (!found) return [{ ...none, part: 'report', verdict: 'missed', marked: mark.name, found: null }];
    const { report, name, kind } = found;
    const named: Outcome = { ...none, part: 'name', verdict: verdictOf(name), marked: mark.name, found: report.name };
    const ofKind: Outcome[] =
      kind === null
        ? []
        : [{ ...none, part: 'kind', verdict: verdictOf(kind), marked: `${mark.name}: ${mark.kind}`, found: shown(report.kind) }];
    return [{ ...none, part: 'report', verdict: 'right', marked: mark.name, found: report.name }, named, ...ofKind];
  });
  const extra = spurious.map(({ name }): Outcome => ({ ...none, part: 'report', verdict: 'extra', marked: null, found: name }));
  return [...outcomes, ...extra];
}

const shown = (value: string | number | null | undefined) => (value === null || value === undefined ? null : String(value));
