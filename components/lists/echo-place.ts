/** What a headline, caption or pull quote is called that repeats words of a statement. */
import type { BlockKind, Document, Echo } from '../../lib/engine/model.ts';

type Place = Extract<BlockKind, 'title' | 'heading' | 'caption' | 'quote'> | 'other';

const NAMED: ReadonlySet<BlockKind | undefined> = new Set<Place & BlockKind>(['title', 'heading', 'caption', 'quote']);

const isNamed = (kind: BlockKind | undefined): kind is Place & BlockKind => NAMED.has(kind);

/** The kind of the block that the echo stands in: key of the words for it; `other` for running text. */
export function echoPlace({ blocks }: Document, { span }: Echo): Place {
  const kind = blocks.find((block) => span.start < block.span.end)?.kind;
  return isNamed(kind) ? kind : 'other';
}
