/** The schemas of what the background tells panels, in which there is nothing but that it happened. */
import * as z from 'zod/mini';
import type { PressedNotice, RefusedNotice } from './protocol.ts';

/** The button was pressed on a tab. */
export const pressedNoticeSchema: z.ZodMiniType<PressedNotice> = z.object({ type: z.literal('pressed'), tabId: z.number() });

/** A change that the reader made by a key was refused. */
export const refusedNoticeSchema: z.ZodMiniType<RefusedNotice> = z.object({ type: z.literal('refused') });
