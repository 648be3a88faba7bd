/** Blocks that stand apart from the running text. */
import type { Block } from '../model.ts';

/** A headline, over the article or a part of it. */
export const isHeadline = (block: Block | undefined) => block?.kind === 'title' || block?.kind === 'heading';

/** A headline, the words of a picture, or words pulled out of the text: it says what the text says. */
export const isDisplay = (block: Block | undefined) => isHeadline(block) || block?.kind === 'caption' || block?.pulled === true;
