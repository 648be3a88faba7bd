/** Whose each number is: the source of the statement that it stands in, else who gives it (find-givers.ts), else nobody's but the article's. */
import { is } from '../languages/vocabulary.ts';
import type { Attribution, Quantity, Span } from '../model.ts';
import type { Reading, Statement } from '../reading.ts';
import type { FoundQuantity } from './found-quantity.ts';
import { relate } from './relate.ts';
import { statementsOf } from './statements-of.ts';

/** How much text after a number is looked at for what somebody is charged with, in UTF-16 code units. */
const CHARGES = 30;

/**
 * The numbers with their statements and sources, and with what repeats or contradicts them. `attributions` are those of
 * the statements `said`, and after them those who give numbers and say nothing (find-givers.ts). Indexes as in `Quantity`.
 */
export function assignQuantities(
  found: readonly FoundQuantity[],
  reading: Reading,
  attributions: readonly Attribution[],
  said: readonly Statement[],
): readonly Quantity[] {
  const statements = statementsOf(found, attributions);
  const given = statements.map((attribution) => {
    const { act, source } = attributions[attribution ?? -1] ?? {};
    // "denied that 40 had died", "asked whether 40 had died": nobody gives the number there
    return act === 'denial' || act === 'question' ? null : (source ?? null);
  });
  const related = relate(found, given, reading);
  // a headline's number is that of the text which it repeats
  const headlines = reading.document.blocks.filter(({ kind }) => kind === 'title' || kind === 'heading');
  const headline = (span: Span) => headlines.some((block) => block.span.start <= span.start && span.end <= block.span.end);
  const { vocabulary } = reading.language;
  // "denied six counts of fraud": whoever is charged has not counted them
  const charged = (index: number) => {
    const { shape, verb } = said[statements[index] ?? -1] ?? {};
    const { end } = (found[index] as FoundQuantity).span;
    if (shape !== 'request' || !is(verb, 'pleading')) return false;
    const after = /^ (\w+)(?: (\w+))?/.exec(reading.document.text.slice(end, end + CHARGES)) ?? [];
    return after.slice(1).some((word) => word !== undefined && vocabulary.has(word, 'chargeNoun'));
  };
  const repeated = (index: number) => (related.same[index] ?? []).map((other) => given[other]).find((source) => source != null) ?? null;
  return found.map(({ span, value, high, unit, approximate, counted }, index) => ({
    span,
    value,
    high,
    unit,
    approximate,
    counted,
    source: charged(index) ? null : (given[index] ?? (headline(span) ? repeated(index) : null)),
    attribution: (statements[index] ?? said.length) < said.length ? (statements[index] ?? null) : null,
    same: related.same[index] ?? [],
    differs: related.differs[index] ?? [],
  }));
}
