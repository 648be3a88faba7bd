/** The schema of what a page tells the panel over its port: parsed before it is trusted. */
import * as z from 'zod/mini';
import { analysisSchema } from './analysis-schema.ts';
import { wholeSchema } from './document-schema.ts';
import type { PageToPanel, Part, Status, Target } from './protocol.ts';

const target: z.ZodMiniType<Target> = z.object({
  kind: z.enum(['attribution', 'quantity', 'report', 'echo', 'source']),
  index: wholeSchema,
  place: z.exactOptional(wholeSchema),
});

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
    why: z.enum(['list', 'short', 'empty', 'forum', 'shop', 'video', 'unclear', 'too-large', 'translated']),
  }),
  z.object({ state: z.literal('language'), lang: z.string(), analysis: analysisSchema }),
  z.object({ state: z.literal('failed'), where: z.string() }),
]);

/** Whatever comes from a page. */
export const pageToPanelSchema: z.ZodMiniType<PageToPanel> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('status'), status, url: z.string(), title: z.string() }),
  z.object({ type: z.literal('select'), target }),
  z.object({ type: z.literal('copy'), from: z.enum(['card', 'selection']), target, also: z.array(wholeSchema) }),
  z.object({ type: z.literal('unselected'), why: z.enum(['nothing', 'short', 'too-large', 'failed']) }),
  z.object({ type: z.literal('unsaid') }),
]);
