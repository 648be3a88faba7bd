/** How much of what the engine finds in an article's text is found in the page as it was read. */
import { analyse } from '../../lib/engine/analyse.ts';
import { documentFromText } from '../../lib/engine/document-from-text.ts';
import { languages } from '../../lib/engine/languages/every-language.ts';
import type { Analysis, Attribution } from '../../lib/engine/model.ts';

export interface Kept {
  /** Statements in the text. */
  readonly all: number;
  /** Those that are found in the page, half of their words at least, from the same source or none. */
  readonly kept: number;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function contentOf({ document }: Analysis, { content }: Attribution): string[] {
  return content.flatMap(({ start, end }) => wordsOf(document.text.slice(start, end)));
}

/** Share of the words of the two that stand in both, 0 to 1. */
function overlap(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count > 0) both++;
    left.set(word, count - 1);
  }
  return (2 * both) / Math.max(1, one.length + other.length);
}

/** @param expected the article's text, a line a paragraph; @param found what was found in the page */
export function keptOf(expected: string, found: Analysis): Kept {
  const wanted = analyse(documentFromText(expected), languages);
  const nameOf = ({ sources }: Analysis, { source }: Attribution) => (source === null ? null : (sources[source]?.name ?? null));
  const there = found.attributions.map((attribution) => ({ words: contentOf(found, attribution), name: nameOf(found, attribution) }));
  const kept = wanted.attributions.filter((attribution) => {
    const words = contentOf(wanted, attribution);
    const name = nameOf(wanted, attribution);
    return there.some((other) => (other.name === name || other.name === null || name === null) && overlap(words, other.words) >= 0.5);
  });
  return { all: wanted.attributions.length, kept: kept.length };
}
