/** The schema of what the scripts of a page ask of the background: parsed before it is trusted. */
import * as z from 'zod/mini';
import { correctionSchema } from './correction-schema.ts';
import { documentSchema, wordsSchema } from './document-schema.ts';
import type { AnalyseRequest, LoadRequest, OpenPanelRequest, StyleFramesRequest } from './protocol.ts';

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
      part: z.enum(['reader', 'readability', 'interaction', 'card']),
      lang: z.exactOptional(wordsSchema),
    }),
    z.object({ type: z.literal('style-frames') }),
    z.object({ type: z.literal('open-panel') }),
  ],
);
