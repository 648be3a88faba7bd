/**
 * The shapes of what is read: gold files, and a system's predictions. Other systems say less than the engine, so that what is asked of
 * them is less than the schemas of `lib/messages` ask. A span may be written `[start, end]` or `{"start", "end"}`.
 */
import * as z from 'zod/mini';
import type { Span } from '../lib/engine/model.ts';
import type { Prediction } from './model.ts';

const offset = z.number().check(z.int(), z.nonnegative());

/** What stands in a message in place of a bad value. */
const shown = (value: unknown) => JSON.stringify(value)?.slice(0, 60) ?? 'nothing';
const no = (what: string) => ({ error: (issue: { readonly input?: unknown }) => `${shown(issue.input)} is no ${what}` });

const pair = z.pipe(
  z.tuple([offset, offset]),
  z.transform(([start, end]): Span => ({ start, end })),
);
const span = z
  .union([pair, z.object({ start: offset, end: offset })], no('span of whole numbers'))
  .check(z.refine(({ start, end }) => start < end, { error: 'a span is empty or ends before it starts' }));
const spans = z.array(span, no('list of spans'));
const content = spans.check(
  z.minLength(1, { error: 'a statement without content' }),
  z.refine((spans) => spans.every((each, i) => i === 0 || each.start >= (spans[i - 1]?.end ?? 0)), {
    error: 'spans of one content overlap, or are not in the order of the text',
  }),
);
const word = z.string(no('text'));
const words = z._default(z.array(word, no('list of texts')), []);
const number = z.number(no('number'));
const kind = z.enum(['direct', 'indirect', 'mixed'], no("kind of statement: 'direct', 'indirect' or 'mixed'"));
/** Left out means null. */
const orNull = <T extends z.ZodMiniType>(schema: T) => z._default(z.nullable(schema), null as never);

const markedStatement = z.object({
  kind,
  act: z._default(z.enum(['speech', 'other'], no("act: 'speech' or 'other'")), 'speech'),
  nested: z._default(z.boolean(), false),
  content,
  source: z._default(spans, []),
  speaker: orNull(word),
  aliases: words,
});
const markedNumber = z.object({
  span,
  value: orNull(number),
  high: orNull(number),
  unit: orNull(word),
  counted: orNull(word),
  claimedBy: orNull(word),
});
const numberIndex = z.number(no('index in "quantities"')).check(z.int(), z.nonnegative());
const numberPairs = z.array(
  z.tuple([numberIndex, numberIndex]).check(z.refine(([one, other]) => one !== other, { error: 'a number is paired with itself' })),
  no('list of pairs'),
);
const markedReport = z.object({ name: word, aliases: words, kind: orNull(word) });

/** A line of a gold file; what may be missing has a default that asks for nothing. */
export const markedSchema = z.object({
  id: word,
  dataset: z._default(word, ''),
  split: z._default(word, 'all'),
  text: word,
  attributions: z.array(markedStatement, no('list of statements')),
  quantities: orNull(z.array(markedNumber, no('list of numbers'))),
  same: orNull(numberPairs),
  differs: orNull(numberPairs),
  reports: orNull(z.array(markedReport, no('list of reports'))),
  ignore: z._default(spans, []),
});

const index = z.number(no('index in "sources"')).check(z.int(), z.nonnegative());
const foundStatement = z.object({
  kind,
  act: z.optional(word),
  content,
  mention: orNull(span),
  source: orNull(index),
  rule: z.optional(word),
});
const foundSource = z.object({ name: word, aliases: words, mentions: z._default(spans, []) });
const foundNumber = z.object({
  span,
  value: orNull(number),
  high: z.nullish(number),
  unit: z.nullish(word),
  counted: z.nullish(span),
  source: orNull(index),
  same: z.optional(z.array(numberIndex, no('list of numbers'))),
  differs: z.optional(z.array(numberIndex, no('list of numbers'))),
});
const foundReport = z.object({ name: word, aliases: words, kind: z.optional(word) });

/** A prediction has the text that it is of, so that offsets are known to be those of the marks. */
export const predictionSchema: z.ZodMiniType<Prediction & { readonly document: { readonly text: string } }> = z.object({
  document: z.object({ text: word }, no('"document" with the text that was read')),
  attributions: z.array(foundStatement, no('list of statements')),
  sources: z._default(z.array(foundSource, no('list of sources')), []),
  quantities: z._default(z.array(foundNumber, no('list of numbers')), []),
  reports: z._default(z.array(foundReport, no('list of reports')), []),
});

/** What is wrong with a value, one line each: `attributions[3].kind: "spoken" is no kind of statement`. */
export function problemsOf(error: z.core.$ZodError): string[] {
  return error.issues.map(({ path, message }) => {
    const place = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
    return place === '' ? message : `${place.replace(/^\./, '')}: ${message}`;
  });
}
