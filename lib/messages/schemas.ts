/**
 * The schemas that stand at the doors: what comes over a port or as a message is parsed before it is trusted.
 * Each is held to its hand-written type by the compiler. Spans must lie inside the text and indexes inside their lists,
 * so that nothing behind the door can reach past an end.
 */
import * as z from 'zod/mini';
import type { Analysis, Block, Corrected, Correction, Document, Link, Span } from '../engine/model.ts';
import { LONGEST_BESIDE, LONGEST_NAME, LONGEST_WORDS } from './correction-limits.ts';
import { MARK_KINDS } from './mark-kinds.ts';
import type {
  AnalyseRequest,
  Kept,
  LoadRequest,
  MarkKind,
  OpenPanelRequest,
  PageToPanel,
  Part,
  PressedNotice,
  RefusedNotice,
  SettingsRequest,
  SourceOrder,
  Status,
  StyleFramesRequest,
  Target,
} from './protocol.ts';

const offset = z.number().check(z.int(), z.nonnegative());
const index = offset;
const words = z.nullable(z.string());

const span: z.ZodMiniType<Span> = z.object({ start: offset, end: offset }).check(z.refine(({ start, end }) => start < end));
const spans = z.array(span);

const block: z.ZodMiniType<Block> = z.object({
  kind: z.enum(['title', 'heading', 'paragraph', 'quote', 'item', 'caption']),
  span,
  lead: z.exactOptional(z.object({ style: z.enum(['bold', 'italic']), end: offset })),
  credit: z.exactOptional(span),
  pulled: z.exactOptional(z.literal(true)),
  entry: z.exactOptional(z.literal(true)),
  unseen: z.exactOptional(z.literal(true)),
});
const link: z.ZodMiniType<Link> = z.object({ span, href: z.string() });

/** True where every span lies inside the text and the blocks follow each other without overlap. */
function inside(document: Document): boolean {
  const length = document.text.length;
  let end = 0;
  for (const { span, lead, credit } of document.blocks) {
    if (span.start < end || span.end > length) return false;
    if (lead && (lead.end <= span.start || lead.end > span.end)) return false;
    if (credit && credit.end > length) return false;
    end = span.end;
  }
  return document.links.every(({ span }) => span.end <= length);
}

export const documentSchema: z.ZodMiniType<Document> = z
  .object({
    url: words,
    title: words,
    byline: words,
    site: words,
    published: words,
    lang: words,
    text: z.string(),
    blocks: z.array(block),
    links: z.array(link),
  })
  .check(z.refine(inside));

const attribution = z.object({
  id: z.string(),
  kind: z.enum(['direct', 'indirect', 'mixed']),
  act: z.enum(['statement', 'denial', 'request', 'question']),
  content: spans.check(z.minLength(1)),
  of: z.nullable(span),
  cue: z.nullable(span),
  mention: z.nullable(span),
  via: z.nullable(span),
  source: z.nullable(index),
  basis: z.enum(['named', 'resolved', 'carried', 'none', 'placed']),
  perhaps: z.exactOptional(z.array(index).check(z.length(2))),
  antecedent: z.nullable(span),
  echo: z.boolean(),
  rule: z.string(),
  confidence: z.number(),
  gap: z.exactOptional(offset),
});
const source = z.object({
  name: z.string(),
  aliases: z.array(z.string()),
  kind: z.enum(['person', 'organisation', 'group', 'document', 'unnamed']),
  role: words,
  reason: words,
  speaksFor: z.nullable(index),
  mentions: spans,
  placed: z.exactOptional(z.literal(true)),
});
const quantity = z.object({
  span,
  value: z.nullable(z.number()),
  high: z.nullable(z.number()),
  unit: words,
  approximate: z.boolean(),
  counted: z.nullable(span),
  minor: z.exactOptional(z.literal(true)),
  href: z.exactOptional(z.string()),
  source: z.nullable(index),
  attribution: z.nullable(index),
  same: z.array(index),
  differs: z.array(index),
});
const report = z.object({
  name: z.string(),
  aliases: z.array(z.string()),
  kind: z.enum(['report', 'study', 'review', 'survey', 'data', 'ruling', 'filing', 'letter', 'release', 'book', 'outlet']),
  author: words,
  published: words,
  href: words,
  mentions: spans,
  source: z.nullable(index),
});
const echo = z.object({ span, attribution: z.nullable(index) });

const upTo = (length: number) => z.string().check(z.maxLength(length));
export const correctionSchema: z.ZodMiniType<Correction> = z.object({
  words: upTo(LONGEST_WORDS).check(z.minLength(1)),
  before: upTo(LONGEST_BESIDE),
  after: upTo(LONGEST_BESIDE),
  who: z.union([
    z.object({ name: upTo(LONGEST_NAME).check(z.minLength(1)), of: z.nullable(upTo(LONGEST_NAME)) }),
    z.enum(['nobody', 'nothing']),
  ]),
});
const correctedSchema: z.ZodMiniType<Corrected> = z.object({
  correction: correctionSchema,
  attribution: z.nullable(index),
  unfit: z.nullable(z.enum(['words', 'name'])),
});

/** The parts of an analysis by the names of their types. */
export const parts: Readonly<Record<string, z.ZodMiniType>> = {
  Span: span,
  Block: block,
  Link: link,
  Document: documentSchema,
  Attribution: attribution,
  Source: source,
  Quantity: quantity,
  Report: report,
  Echo: echo,
  Correction: correctionSchema,
  Corrected: correctedSchema,
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
    corrections: z.exactOptional(z.array(correctedSchema)),
  })
  .check(z.refine(consistent));

const target: z.ZodMiniType<Target> = z.object({
  kind: z.enum(['attribution', 'quantity', 'report', 'echo', 'source']),
  index,
  place: z.exactOptional(index),
});

export const markKindSchema: z.ZodMiniType<MarkKind> = z.enum(MARK_KINDS);

const part: z.ZodMiniType<Part> = z.object({
  why: z.enum(['unread', 'paywall', 'selection']),
  share: z.nullable(z.number().check(z.gte(0), z.lte(1))),
});

const status: z.ZodMiniType<Status> = z.discriminatedUnion('state', [
  z.object({ state: z.literal('unread') }),
  z.object({ state: z.literal('reading') }),
  z.object({ state: z.literal('ready'), analysis: analysisSchema, part: z.exactOptional(part) }),
  z.object({
    state: z.literal('none'),
    why: z.enum(['list', 'short', 'forum', 'shop', 'video', 'unclear', 'too-large', 'translated']),
  }),
  z.object({ state: z.literal('language'), lang: z.string(), analysis: analysisSchema }),
  z.object({ state: z.literal('failed'), where: z.string() }),
]);

/** What a page may ask of the background. */
export const requestSchema: z.ZodMiniType<AnalyseRequest | LoadRequest | StyleFramesRequest | OpenPanelRequest> = z.discriminatedUnion(
  'type',
  [
    z.object({
      type: z.literal('analyse'),
      document: documentSchema,
      corrections: z.exactOptional(z.array(correctionSchema)),
    }),
    z.object({
      type: z.literal('load'),
      part: z.enum(['reader', 'readability', 'card']),
      lang: z.exactOptional(words),
    }),
    z.object({ type: z.literal('style-frames') }),
    z.object({ type: z.literal('open-panel') }),
  ],
);

export const pressedNoticeSchema: z.ZodMiniType<PressedNotice> = z.object({ type: z.literal('pressed'), tabId: z.number() });

export const refusedNoticeSchema: z.ZodMiniType<RefusedNotice> = z.object({ type: z.literal('refused') });

export const coloursSchema: z.ZodMiniType<'source' | 'ink'> = z.enum(['source', 'ink']);
export const orderSchema: z.ZodMiniType<SourceOrder> = z.enum(['most', 'article', 'name']);
/** The name of a site, and no pattern. */
export const hostSchema: z.ZodMiniType<string> = z.string().check(z.regex(/^[\p{L}\p{N}.-]+$/u));

/** What the extension's own pages may ask of the background, and no page of the web. */
export const settingsRequestSchema: z.ZodMiniType<SettingsRequest> = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('change'),
    change: z.discriminatedUnion('what', [
      z.object({ what: z.literal('colours'), to: coloursSchema }),
      z.object({ what: z.literal('order'), to: orderSchema }),
      z.object({ what: z.literal('format'), to: z.string() }),
      z.object({ what: z.literal('kinds'), kind: markKindSchema, to: z.union([z.boolean(), z.literal('turn')]) }),
      z.object({ what: z.literal('never'), site: hostSchema, to: z.boolean() }),
    ]),
  }),
  z.object({ type: z.literal('import'), text: z.string() }),
  z.object({
    type: z.literal('correct'),
    tabId: z.number(),
    url: words,
    title: words,
    change: z.object({ put: z.nullable(correctionSchema), instead: z.nullable(correctionSchema) }),
  }),
  z.object({ type: z.literal('forget'), address: words }),
  z.object({ type: z.enum(['dismiss', 'delete-aside', 'register', 'delete-corrections-aside']) }),
]);

export const keptSchema: z.ZodMiniType<Kept> = z.enum(['stored', 'crowded', 'refused', 'unreadable', 'private']);

export const pageToPanelSchema: z.ZodMiniType<PageToPanel> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('status'), status, url: z.string(), title: z.string() }),
  z.object({ type: z.literal('select'), target }),
  z.object({ type: z.literal('copy'), from: z.enum(['card', 'selection']), target, also: z.array(index) }),
  z.object({ type: z.literal('unselected'), why: z.enum(['nothing', 'short', 'too-large', 'failed']) }),
  z.object({ type: z.literal('unsaid') }),
]);
