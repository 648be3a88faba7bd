/** Whose each number is: the source of the statement that it stands in, else who gives it (find-givers.ts), else nobody's but the article's. */
import { firstWhere } from '../first-where.ts';
import { is } from '../languages/vocabulary.ts';
import type { Attribution, Quantity, Source, Span } from '../model.ts';
import type { Reading, Statement } from '../reading.ts';
import { walkSpans } from '../text/walk-spans.ts';
import { type InTurns, mapInTurns } from '../turn-by-turn.ts';
import { isMinor } from './minor.ts';
import type { FoundQuantity } from './parse/found-quantity.ts';
import { isShare } from './parse/unit-kinds.ts';
import { tokensOf } from './places.ts';
import { relate } from './relate/relate.ts';
import { statementsOf } from './statements-of.ts';

/** How much text after a number is looked at for what somebody is charged with, in UTF-16 code units. */
const CHARGES = 30;

/** How many numbers before one are looked at for a share of people who say it. */
const ANSWERED = 3;

/**
 * The numbers with their statements and sources, and with what repeats or contradicts them. `attributions` are those of
 * the statements `said`, and after them those of the `givers`, who give numbers and say nothing. Indexes as in `Quantity`.
 */
export function* assignQuantities(
  found: readonly FoundQuantity[],
  reading: Reading,
  { attributions, sources }: { readonly attributions: readonly Attribution[]; readonly sources: readonly Source[] },
  said: readonly Statement[],
  givers: readonly Statement[],
): InTurns<readonly Quantity[]> {
  const statements = statementsOf(found, attributions);
  const given = statements.map((attribution) => {
    const { act, source } = attributions[attribution ?? -1] ?? {};
    // "Ruiz said revenue rose. Profit fell 3%": that may be anybody's
    const results = givers[(attribution ?? -1) - said.length]?.shape === 'number-results';
    if (results && sources[source ?? -1]?.kind === 'person') return null;
    // "denied that 40 had died", "asked whether 40 had died": nobody gives the number there
    return act === 'denial' || act === 'question' ? null : (source ?? null);
  });
  yield;
  const related = yield* relate(found, given, sources, reading);
  // a headline's number is that of the text which it repeats
  const headlines = reading.document.blocks.filter(({ kind }) => kind === 'title' || kind === 'heading');
  const headline = ({ start, end }: Span) => (headlines[firstWhere(headlines, ({ span }) => span.end >= end)]?.span.start ?? end) <= start;
  const { vocabulary } = reading.language;
  // "denied six counts of fraud": whoever is charged has not counted them
  const charged = (index: number) => {
    const { shape, verb } = said[statements[index] ?? -1] ?? {};
    const { end } = (found[index] as FoundQuantity).span;
    if (shape !== 'request' || !is(verb, 'pleading')) return false;
    const after = /^ (\w+)(?: (\w+))?/.exec(reading.document.text.slice(end, end + CHARGES)) ?? [];
    return after.slice(1).some((word) => word !== undefined && vocabulary.has(word, 'chargeNoun'));
  };
  // "40 per cent of tenants said they pay £30": a share of people has counted nothing
  const answered = (index: number) => {
    const mention = said[statements[index] ?? -1]?.mention;
    const near = found.slice(Math.max(0, index - ANSWERED), index);
    return mention != null && near.some(({ span, unit }) => isShare(unit) && span.start < mention.end && mention.start < span.end);
  };
  // … unless the article itself gives it there too
  const repeated = (index: number) => {
    const [source = null, ...others] = (related.same[index] ?? []).map((other) => given[other] ?? null);
    return others.includes(null) ? null : source;
  };
  const places = tokensOf(found, reading);
  const linked = walkSpans(
    reading.document.links.filter(({ href }) => !isOfPage(href, reading.document.url)),
    (link) => link.span,
  );
  yield;
  return yield* mapInTurns(found, (quantity, index) => {
    const { span, value, high, unit, approximate, counted } = quantity;
    const source = charged(index) || answered(index) ? null : (given[index] ?? (headline(span) ? repeated(index) : null));
    const [same, differs] = [related.same[index] ?? [], related.differs[index] ?? []];
    const [link] = linked(span);
    const stands = source !== null || headline(span) || same.length > 0 || differs.length > 0;
    return {
      span,
      value,
      high,
      unit,
      approximate,
      counted,
      ...(!stands && isMinor(reading, quantity, places[index] ?? null) ? { minor: true } : {}),
      ...(source === null && link ? { href: link.href } : {}),
      source,
      attribution: (statements[index] ?? said.length) < said.length ? (statements[index] ?? null) : null,
      same,
      differs,
    };
  });
}

/** True for an address of the page itself, or of one that leads nowhere else: "#notes", "mailto:". */
function isOfPage(href: string, page: string | null): boolean {
  const [address, own] = [href, page ?? ''].map((each) => each.replace(/[?#].*$/s, '').replace(/\/$/, ''));
  return !/^https?:\/\//i.test(href) || address === own;
}
