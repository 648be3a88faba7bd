/**
 * The schema of an analysis, which is held to its hand-written type by the compiler. Spans must lie inside the text and indexes inside
 * their lists, so that nothing behind the door can reach past an end.
 */
import * as z from 'zod/mini';
import type { Analysis, Corrected, Span } from '../engine/model.ts';
import { correctionSchema } from './correction-schema.ts';
import { blockSchema, documentSchema, linkSchema, spanSchema, wholeSchema, wordsSchema } from './document-schema.ts';

const spans = z.array(spanSchema);

const attribution = z.object({
  id: z.string(),
  kind: z.enum(['direct', 'indirect', 'mixed']),
  act: z.enum(['statement', 'denial', 'request', 'question']),
  content: spans.check(z.minLength(1)),
  of: z.nullable(spanSchema),
  cue: z.nullable(spanSchema),
  mention: z.nullable(spanSchema),
  via: z.nullable(spanSchema),
  source: z.nullable(wholeSchema),
  basis: z.enum(['named', 'resolved', 'carried', 'none', 'placed']),
  perhaps: z.exactOptional(z.array(wholeSchema).check(z.length(2))),
  antecedent: z.nullable(spanSchema),
  echo: z.boolean(),
  rule: z.string(),
  gap: z.exactOptional(wholeSchema),
});
const source = z.object({
  name: z.string(),
  aliases: z.array(z.string()),
  kind: z.enum(['person', 'organisation', 'group', 'document', 'unnamed']),
  role: wordsSchema,
  reason: wordsSchema,
  speaksFor: z.nullable(wholeSchema),
  mentions: spans,
  placed: z.exactOptional(z.literal(true)),
});
const quantity = z.object({
  span: spanSchema,
  value: z.nullable(z.number()),
  high: z.nullable(z.number()),
  unit: wordsSchema,
  approximate: z.boolean(),
  counted: z.nullable(spanSchema),
  minor: z.exactOptional(z.literal(true)),
  href: z.exactOptional(z.string()),
  source: z.nullable(wholeSchema),
  attribution: z.nullable(wholeSchema),
  same: z.array(wholeSchema),
  differs: z.array(wholeSchema),
});
const report = z.object({
  name: z.string(),
  aliases: z.array(z.string()),
  kind: z.enum(['report', 'study', 'review', 'survey', 'data', 'ruling', 'filing', 'letter', 'release', 'book', 'outlet']),
  author: wordsSchema,
  published: wordsSchema,
  href: wordsSchema,
  mentions: spans,
  source: z.nullable(wholeSchema),
});
const echo = z.object({ span: spanSchema, attribution: z.nullable(wholeSchema) });
const corrected: z.ZodMiniType<Corrected> = z.object({
  correction: correctionSchema,
  attribution: z.nullable(wholeSchema),
  unfit: z.nullable(z.enum(['words', 'name'])),
});

/** The parts of an analysis by the names of their types. */
export const parts: Readonly<Record<string, z.ZodMiniType>> = {
  Span: spanSchema,
  Block: blockSchema,
  Link: linkSchema,
  Document: documentSchema,
  Attribution: attribution,
  Source: source,
  Quantity: quantity,
  Report: report,
  Echo: echo,
  Correction: correctionSchema,
  Corrected: corrected,
};

/** True where every span lies inside the text and every index inside its list. */
function consistent({ document, attributions, sources, quantities, reports, echoes, corrections = [] }: Analysis): boolean {
  const fits = (span: Span | null) => span === null || span.end <= document.text.length;
  const among = (list: readonly unknown[]) => (at: number | null) => at === null || at < list.length;
  const [inSources, inAttributions, inQuantities] = [among(sources), among(attributions), among(quantities)];
  return (
    attributions.every(
      (a) =>
        [...a.content, a.cue, a.mention, a.via, a.antecedent].every(fits) &&
        [a.source, ...(a.perhaps ?? [])].every(inSources) &&
        (a.gap ?? 0) <= document.text.length,
    ) &&
    sources.every((s) => s.mentions.every(fits) && inSources(s.speaksFor)) &&
    quantities.every(
      (q) =>
        [q.span, q.counted].every(fits) &&
        inSources(q.source) &&
        inAttributions(q.attribution) &&
        [...q.same, ...q.differs].every(inQuantities),
    ) &&
    reports.every((r) => r.mentions.every(fits) && inSources(r.source)) &&
    echoes.every((e) => fits(e.span) && inAttributions(e.attribution)) &&
    corrections.every((c) => inAttributions(c.attribution))
  );
}

/** All that was found in an article. */
export const analysisSchema: z.ZodMiniType<Analysis> = z
  .object({
    version: z.literal(2),
    document: documentSchema,
    attributions: z.array(attribution),
    sources: z.array(source),
    quantities: z.array(quantity),
    reports: z.array(report),
    echoes: z.array(echo),
    read: z.boolean(),
    corrections: z.exactOptional(z.array(corrected)),
  })
  .check(z.refine(consistent));
