/**
 * Who gives the numbers that stand in no statement:
 *
 *   Analysts at Corvane expect about £2,900 a year.      The bridge has 40 spans, by the council's count.
 *   ^─────────────────^ ~~~~~~ ^──────────^                           ^^         ~~ ^───────────^
 *
 * What they say is the number alone. A description that names nobody who could count gives none: "prices show".
 */

import { is } from '../languages/vocabulary.ts';
import type { Span } from '../model.ts';
import type { Cue, Range, Reading, Statement } from '../reading.ts';
import { spanOf } from '../text/span-of.ts';
import { walkSpans } from '../text/walk-spans.ts';
import { eachInTurns, type InTurns } from '../turn-by-turn.ts';
import { accordingTo } from './givers/givers-according.ts';
import { pointedBackTo } from './givers/givers-after.ts';
import { byAgent } from './givers/givers-agents.ts';
import { Bulletin } from './givers/givers-bulletin.ts';
import { Carried, goesOn } from './givers/givers-carried.ts';
import { comparedIn, foreseenBy } from './givers/givers-compared.ts';
import { inDocument, inPoll } from './givers/givers-documents.ts';
import { type Given, type Line, linesOf, type Place } from './givers/givers-line.ts';
import { byCount, byEstimate, underEstimates } from './givers/givers-nouns.ts';
import { Polls } from './givers/givers-polls.ts';
import { relayedIn } from './givers/givers-relayed.ts';
import { Series } from './givers/givers-series.ts';
import { Studies } from './givers/givers-studies.ts';
import { byAside, foundIn, listed, relativeTo, subjectOf } from './givers/givers-subjects.ts';
import { standTogether } from './givers/givers-together.ts';
import type { FoundQuantity } from './parse/found-quantity.ts';
import { areOneMeasure } from './parse/unit-kinds.ts';
import { tokensOf } from './places.ts';
import { statementsOf } from './statements-of.ts';

/** One statement for each number outside of `statements` that somebody gives; its content is the number. `numbers` in text order. */
export function* findGivers(
  reading: Reading,
  numbers: readonly FoundQuantity[],
  cues: readonly Cue[],
  statements: readonly Statement[],
): InTurns<Statement[]> {
  const { tokens } = reading;
  const inside = statementsOf(numbers, statements);
  const places = tokensOf(numbers, reading);
  const mentionAt = walkSpans(statements, ({ mention }) => mention);
  const lineAt = linesOf(reading, cues, statements);
  const carried = new Carried(reading);
  const polls = new Polls(reading, cues);
  const series = new Series(reading, statements);
  const bulletin = new Bulletin(reading);
  const studies = new Studies(reading);
  const givers: Statement[] = [];
  // the number before, where somebody gives it, in a statement or not
  let last: { readonly place: Place; readonly unit: string | null; readonly by: number } | null = null;
  const give = (span: Span, { cue, giver, verb, relayed, rule }: Given, continues: number | null) => {
    const shape = relayed ? 'number-relayed' : verb ? 'number-by-verb' : 'number-by-words';
    givers.push({ ...base(span), cue: spanOf(tokens, cue), mention: spanOf(tokens, giver), continues, shape, verb: verb ?? null, rule });
  };
  yield;
  yield* eachInTurns(numbers, (quantity, number) => {
    const { span } = quantity;
    const place = places[number];
    const line = place && lineAt(place.sentence);
    const before = last;
    last = null;
    // "leaving, reportedly, 40 dead": whoever was named beside it did not say so
    if (!line || is(line.tokens[place.first - 1], 'hearsayAdverb')) return;
    const { unit } = quantity;
    const spanBefore = numbers[number - 1]?.span;
    const within = inside[number] ?? null;
    const statement = within === null ? undefined : statements[within];
    if (within !== null && statement) {
      // "Four in 10 say so, while a quarter trust nobody": who says it is a share, and so is the next
      const asked = overlap(statement.mention, spanBefore) || (statement.mention === null && leads(spanBefore, statement.cue));
      const given = asked ? polls.giverOf(place, quantity) : (comparedIn(line, place, statement) ?? relayedIn(line, place, statement));
      if (given) {
        give(span, given, null);
        last = { place, unit, by: statements.length + givers.length - 1 };
      } else {
        last = { place, unit, by: within };
        carried.note(place.sentence, quantity, within, statement);
        bulletin.note(place, quantity, within, statement);
        studies.note(place, within, statement);
        series.note(place, quantity, within, statement);
      }
      return;
    }
    const named = mentionAt(span).length > 0;
    const given = giverOf(line, place, unit, named) ?? listed(line) ?? pointedBackTo(line) ?? polls.giverOf(place, quantity);
    // "28 per cent said so, up from 20": both are the poll's, and not those people's
    const on = given || named ? null : goesOn(line, place.first);
    const people = on !== null && overlap(statements[on]?.mention ?? null, spanBefore);
    // "placed it 40 miles (64 km) north": one number, told twice
    const isBracketed = tokens[place.first - 1]?.text === '(' && before?.place.last === place.first - 1;
    const again = before && isBracketed && unit !== null && areOneMeasure(unit, before.unit) ? before.by : null;
    const together = before && standTogether(tokens, before.place, place) ? before.by : null;
    const carries =
      given || named
        ? null
        : ((people ? null : on) ?? again ?? carried.from(place, quantity) ?? studies.from(line, place, quantity) ?? together);
    const told = given || named || carries !== null ? null : (series.from(line, place, quantity) ?? bulletin.from(line, place, quantity));
    const continues = carries ?? told?.by ?? null;
    if (given) {
      give(span, given, continues);
      polls.note(given, place.sentence);
    } else if (continues !== null) {
      const results = told?.results || givers[continues - statements.length]?.shape === 'number-results';
      const shape = results ? 'number-results' : 'number-carried';
      givers.push({ ...base(span), ...NO_CUE, shape, continues, rule: shape });
    } else return;
    const by = statements.length + givers.length - 1;
    const giver = givers.at(-1) as Statement;
    last = { place, unit, by };
    if (!given?.alone) carried.note(place.sentence, quantity, by, giver);
    bulletin.note(place, quantity, by, giver);
    studies.note(place, by, giver);
    series.note(place, quantity, by, giver);
  });
  return givers;
}

const base = (span: Span) => ({ kind: 'indirect', act: 'statement', content: [span], of: null, via: null }) as const;

const NO_CUE = { cue: null, mention: null, verb: null } as const;

/** "20 per cent | say | that": the number before the cue, near it. */
const leads = (number: Span | undefined, cue: Span | null) =>
  number !== undefined && cue !== null && number.end <= cue.start && cue.start - number.end < NEAR;

/** How far a share of people may stand before what they say, in UTF-16 code units. */
const NEAR = 60;

const overlap = (one: Span | null, other: Span | undefined) =>
  one !== null && other !== undefined && one.start < other.end && other.start < one.end;

/** Who gives the number: who "according to" names, by whose count it is, or the subject of the verb before it. `named`: it stands in the name of who speaks. */
function giverOf(line: Line, number: Range, unit: string | null, named: boolean): Given | null {
  return (
    accordingTo(line, number, named) ??
    inDocument(line, number.first) ??
    inPoll(line, number.last) ??
    byCount(line, number) ??
    foreseenBy(line, number) ??
    byAgent(line, number, unit) ??
    underEstimates(line, number) ??
    byEstimate(line, number.first) ??
    subjectOf(line, number.first, unit) ??
    foundIn(line, number) ??
    relativeTo(line, number.last) ??
    byAside(line, number)
  );
}
