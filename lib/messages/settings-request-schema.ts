/** The schema of what the extension's own pages ask to be changed, and of what they are answered. */
import * as z from 'zod/mini';
import { coloursSchema, hostSchema, markKindSchema, orderSchema } from './choice-schemas.ts';
import { correctionSchema } from './correction-schema.ts';
import type { Kept, SettingsRequest } from './protocol.ts';

const words = z.nullable(z.string());

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

/** What became of a change. */
export const keptSchema: z.ZodMiniType<Kept> = z.enum(['stored', 'crowded', 'refused', 'unreadable', 'private']);
