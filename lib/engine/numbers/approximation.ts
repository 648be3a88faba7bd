/** Words of approximation around a number: "more than", "some", "or so". */

import { APPROXIMATORS, APPROXIMATORS_AFTER } from '../languages/en/approximators.ts';
import { TIME_UNITS } from '../languages/en/units.ts';
import type { Lexeme } from './lexemes.ts';

const BY_LAST = new Map<string, (readonly string[])[]>();
for (const phrase of APPROXIMATORS) {
  const last = phrase.at(-1) as string;
  BY_LAST.set(last, [...(BY_LAST.get(last) ?? []), phrase]);
}

/** The first lexeme of the words of approximation that end before `first`; `first` where there are none. */
export function approximationBefore(lexemes: readonly Lexeme[], first: number, unit: string | null): number {
  let from = first;
  for (let round = 0; round < 2; round++) {
    const before = lexemes[from - 1];
    if (before?.kind === 'mark' && /^[~≈<>≤≥±]$/.test(before.text)) return from - 1;
    if (before?.kind !== 'word') break;
    const phrase = BY_LAST.get(before.lower)?.find((words) =>
      words.every((word, index) => lexemes[from - words.length + index]?.lower === word),
    );
    if (!phrase) break;
    // "over three years" is mostly a stretch of time, not more than three years.
    if (
      phrase.length === 1 &&
      phrase[0] === 'over' &&
      unit !== null &&
      TIME_UNITS.has(unit) &&
      !/^(just|well)$/.test(lexemes[from - 2]?.lower ?? '')
    )
      break;
    from -= phrase.length;
  }
  const just = lexemes[from - 1]?.lower;
  if (
    from < first &&
    (just === 'just' || just === 'slightly' || just === 'well') &&
    /^(over|under|above|below|more|less|shy|short)$/.test(lexemes[from]?.lower ?? '')
  )
    from--;
  return from;
}

/** The index after the words of approximation that begin at `last`; `last` where there are none. */
export function approximationAfter(lexemes: readonly Lexeme[], last: number): number {
  for (const phrase of APPROXIMATORS_AFTER) {
    if (!phrase.every((word, index) => lexemes[last + index]?.lower === word)) continue;
    if ((phrase[0] === '-' || phrase[0] === '+') && !lexemes[last]?.glued) continue;
    if (phrase[0] === 'plus' && !lexemes[last]?.glued && lexemes[last + 1]?.kind === 'word') continue;
    if (phrase[1] === 'more' && lexemes[last + 2]?.lower === 'than') continue;
    return last + phrase.length;
  }
  return last;
}
