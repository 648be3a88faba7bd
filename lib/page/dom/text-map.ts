/**
 * The map between the text of a document and the text nodes that it was read from, exact by construction: the text is made
 * of pieces of live nodes, and the map is the list of these pieces.
 *
 * Some characters of the text stand in no node (the newline between blocks, the blank for a line break), and some of the
 * page stand in no text (folded white space, soft hyphens, zero-width characters, furniture). A range leaves out the former
 * at its ends, and takes in the latter inside.
 */

import { firstWhere } from '../../engine/first-where.ts';
import type { Span } from '../../engine/model.ts';

/** A stretch of the text that stands, letter by letter, in one text node. Offsets are UTF-16 code units. */
export interface Piece {
  readonly node: Text;
  /** Where it begins in the node's data. */
  readonly offset: number;
  /** Where it begins in the text. */
  readonly start: number;
  readonly length: number;
  /** True where nothing stands in the page between the piece before and this one but white space, line breaks and invisible characters. */
  readonly joined: boolean;
}

export interface TextMap {
  /** In text order; they do not overlap. */
  readonly pieces: readonly Piece[];
  /** One range over the whole span, from its first letter in the page to its last; null where these do not stand in the page any more. */
  rangeOf(span: Span): Range | null;
  /** The same, cut wherever something that is not text of the document lies between two pieces: what may be painted. */
  rangesOf(span: Span): Range[];
  /**
   * The offset in the text of a place in the page; null where the place is not in the text.
   * Inside folded white space it is the offset of what follows.
   */
  offsetAt(node: Node, offset: number): number | null;
  /** True where the page still says, at their places, the words of the span. */
  holds(text: string, span: Span): boolean;
}

/** A piece, and the offset in the text at which a range begins or ends in it. */
interface Place {
  readonly piece: Piece;
  readonly at: number;
}

/** Index of the first piece that ends after `position`. */
function firstAfter(pieces: readonly Piece[], position: number): number {
  return firstWhere(pieces, ({ start, length }) => start + length > position);
}

function groupedByNode(pieces: readonly Piece[]): Map<Node, Piece[]> {
  const groups = new Map<Node, Piece[]>();
  for (const piece of pieces) {
    const group = groups.get(piece.node);
    if (group) group.push(piece);
    else groups.set(piece.node, [piece]);
  }
  return groups;
}

function rangeBetween(first: Place, last: Place): Range | null {
  const [startNode, endNode] = [first.piece.node, last.piece.node];
  if (!startNode.isConnected || !endNode.isConnected) return null;
  const start = first.piece.offset + first.at - first.piece.start;
  const end = last.piece.offset + last.at - last.piece.start;
  if (start > startNode.data.length || end > endNode.data.length) return null;
  const range = startNode.ownerDocument.createRange();
  range.setStart(startNode, start);
  range.setEnd(endNode, end);
  return range;
}

/** @param pieces in text order. */
export function createTextMap(pieces: readonly Piece[]): TextMap {
  let byNode: Map<Node, Piece[]> | null = null;

  /** The stretches under the span that can be one range each: one where `whole`, else one between two cuts. */
  function rangesUnder(span: Span, whole: boolean): Range[] {
    const ranges: Range[] = [];
    let first: Place | null = null;
    let last: Place | null = null;
    const flush = () => {
      const range = first && last && rangeBetween(first, last);
      if (range) ranges.push(range);
      first = null;
    };
    for (let i = firstAfter(pieces, span.start); i < pieces.length; i++) {
      const piece = pieces[i] as Piece;
      if (piece.start >= span.end) break;
      if (!whole && !piece.joined) flush();
      first ??= { piece, at: Math.max(span.start, piece.start) };
      last = { piece, at: Math.min(span.end, piece.start + piece.length) };
    }
    flush();
    return ranges;
  }

  return {
    pieces,
    rangeOf: (span) => rangesUnder(span, true)[0] ?? null,
    rangesOf: (span) => rangesUnder(span, false),

    offsetAt(node, offset) {
      byNode ??= groupedByNode(pieces);
      const list = byNode.get(node);
      if (!list) return null;
      for (const piece of list) {
        if (offset < piece.offset) return piece.start;
        if (offset <= piece.offset + piece.length) return piece.start + offset - piece.offset;
      }
      const last = list[list.length - 1] as Piece;
      return last.start + last.length;
    },

    holds(text, span) {
      for (let i = firstAfter(pieces, span.start); i < pieces.length; i++) {
        const piece = pieces[i] as Piece;
        if (piece.start >= span.end) break;
        const [from, to] = [Math.max(span.start, piece.start), Math.min(span.end, piece.start + piece.length)];
        const at = piece.offset + from - piece.start;
        if (!piece.node.isConnected || piece.node.data.slice(at, at + to - from).replace(/\s/g, ' ') !== text.slice(from, to)) return false;
      }
      return true;
    },
  };
}
