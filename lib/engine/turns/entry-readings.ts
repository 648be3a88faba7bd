/**
 * The entries of a live blog, each as an article of its own: what stands in it tells who speaks there, and what stands in others does not.
 *
 *   14:02  # Your questions, answered by Ana Ruiz      **Why did it close?**      I could not find a baker.
 *          ^ its headline                              (its lines)
 */
import { firstWhere } from '../first-where.ts';
import type { BlockKind } from '../model.ts';
import type { Mention, Range, Reading, Turn } from '../reading.ts';
import { entriesOf } from '../text/entries.ts';
import type { Line } from './lines.ts';

/** An entry: its tokens in the article, and what a stage reads of it. */
export interface EntryReading extends Range {
  /** Its first block in the article. */
  readonly block: number;
  readonly reading: Reading;
  readonly mentions: readonly Mention[];
}

/** Fewest lines of an entry in which somebody is asked twice and answers. */
const FEWEST = 4;

/** The entries in which a line asks and others may answer it, in text order; none where the article is no live blog. */
export function askingEntries(reading: Reading, lines: readonly Line[], mentions: readonly Mention[]): readonly EntryReading[] {
  const entries = entriesOf(reading.document);
  if (!entries) return [];
  const byEntry = new Map<number, Line[]>();
  for (const line of lines) {
    const number = entries[line.block] ?? 0;
    if (number > 0 && !byEntry.get(number)?.push(line)) byEntry.set(number, [line]);
  }
  return [...byEntry.values()].flatMap((lines) => {
    // the time may stand over the heading
    const own = lines[1]?.kind === 'heading' ? lines.slice(1) : lines;
    const [first, last] = [own[0], own.at(-1)];
    const asks = own.some((line) => line.asks || line.leadAsks);
    return first && last && asks && own.length >= FEWEST ? readingOf(reading, { first: first.first, last: last.last }, mentions) : [];
  });
}

/** What is read of the article's tokens in the range, which are whole blocks. A heading that opens it is its headline. */
function readingOf(reading: Reading, { first, last }: Range, mentions: readonly Mention[]): EntryReading {
  const tokens = reading.tokens.slice(first, last);
  const [opening, end] = [tokens[0], tokens.at(-1)];
  const [block, sentence] = [opening?.block ?? 0, opening?.sentence ?? 0];
  const shifted = <Of extends Range>(range: Of): Of => ({ ...range, first: range.first - first, last: range.last - first });
  const blocks = reading.document.blocks.slice(block, (end?.block ?? block) + 1);
  const headline = (kind: BlockKind, i: number): BlockKind => (i === 0 && kind === 'heading' ? 'title' : kind);
  return {
    first,
    last,
    block,
    reading: {
      ...reading,
      document: { ...reading.document, blocks: blocks.map((one, i) => ({ ...one, kind: headline(one.kind, i) })) },
      tokens: tokens.map((token) => ({ ...token, block: token.block - block, sentence: token.sentence - sentence })),
      sentences: reading.sentences
        .slice(sentence, (end?.sentence ?? sentence) + 1)
        .map((one) => ({ ...shifted(one), block: one.block - block })),
    },
    mentions: mentions
      .slice(
        firstWhere(mentions, (mention) => mention.first >= first),
        firstWhere(mentions, (mention) => mention.first >= last),
      )
      .map((mention) => ({ ...shifted(mention), head: mention.head - first })),
  };
}

/** The turn of an entry as one of the article. */
export function turnInArticle({ first: by, block }: EntryReading, turn: Turn): Turn {
  const back = (range: Range): Range => ({ first: range.first + by, last: range.last + by });
  const { label, speaker, content } = turn;
  return { ...turn, label: label && back(label), speaker: speaker && back(speaker), content: back(content), block: turn.block + block };
}
