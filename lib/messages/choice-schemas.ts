/** The schemas of what the reader can choose: as it is stored, and as it is changed. */
import * as z from 'zod/mini';
import { MARK_KINDS } from './mark-kinds.ts';
import type { MarkKind, SourceOrder } from './protocol.ts';

/** What is marked. */
export const markKindSchema: z.ZodMiniType<MarkKind> = z.enum(MARK_KINDS);
/** What colours tell. */
export const coloursSchema: z.ZodMiniType<'source' | 'ink'> = z.enum(['source', 'ink']);
/** In which order the panel lists sources. */
export const orderSchema: z.ZodMiniType<SourceOrder> = z.enum(['most', 'article', 'name']);
/** The name of a site, and no pattern. */
export const hostSchema: z.ZodMiniType<string> = z.string().check(z.regex(/^[\p{L}\p{N}.-]+$/u));
