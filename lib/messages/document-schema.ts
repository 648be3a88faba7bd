/**
 * The schema of an article's text and of what the mark-up said of it. Spans must lie inside the text, so that nothing behind the door
 * can reach past its end.
 */
import * as z from 'zod/mini';
import type { Block, Document, Link, Span } from '../engine/model.ts';

/** An offset in a text, or an index of a list. */
export const wholeSchema: z.ZodMiniType<number> = z.number().check(z.int(), z.nonnegative());
/** Words of the page, where it has them. */
export const wordsSchema: z.ZodMiniType<string | null> = z.nullable(z.string());

/** A stretch of the text, never empty. */
export const spanSchema: z.ZodMiniType<Span> = z
  .object({ start: wholeSchema, end: wholeSchema })
  .check(z.refine(({ start, end }) => start < end));

/** A paragraph, or what stands in the place of one. */
export const blockSchema: z.ZodMiniType<Block> = z.object({
  kind: z.enum(['title', 'heading', 'paragraph', 'quote', 'item', 'caption']),
  span: spanSchema,
  lead: z.exactOptional(z.object({ style: z.enum(['bold', 'italic']), end: wholeSchema })),
  credit: z.exactOptional(spanSchema),
  pulled: z.exactOptional(z.literal(true)),
  entry: z.exactOptional(z.literal(true)),
  box: z.exactOptional(z.object({ row: wholeSchema, nth: wholeSchema })),
  island: z.exactOptional(z.object({ style: wholeSchema, nth: wholeSchema })),
  unseen: z.exactOptional(z.literal(true)),
});

/** Words that lead elsewhere. */
export const linkSchema: z.ZodMiniType<Link> = z.object({ span: spanSchema, href: z.string() });

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

/** An article as it was read. */
export const documentSchema: z.ZodMiniType<Document> = z
  .object({
    url: wordsSchema,
    title: wordsSchema,
    byline: wordsSchema,
    site: wordsSchema,
    published: wordsSchema,
    lang: wordsSchema,
    text: z.string(),
    blocks: z.array(blockSchema),
    links: z.array(linkSchema),
    newestFirst: z.exactOptional(z.boolean()),
  })
  .check(z.refine(inside));
