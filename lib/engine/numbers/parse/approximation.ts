/** Words of approximation around a number: "more than", "some", "or so". */

import { is } from '../../languages/vocabulary.ts';
import type { Lexeme } from './lexemes.ts';
import { isTimeUnit } from './unit-kinds.ts';

/** The first lexeme of the words of approximation that end before `first`; `first` where there are none. */
export function approximationBefore(lexemes: readonly Lexeme[], first: number, unit: string | null): number {
  let from = first;
  for (let round = 0; round < 2; round++) {
    const before = lexemes[from - 1];
    if (before?.kind === 'mark' && /^[~≈<>≤≥±]$/.test(before.text)) return from - 1;
    const phrase = before?.number.approximators?.find((words) =>
      words.every((word, index) => lexemes[from - words.length + index]?.lower === word),
    );
    if (!phrase) break;
    // "over three years" is mostly a stretch of time, not more than three years.
    if (phrase.length === 1 && is(before, 'spanning') && isTimeUnit(unit) && !is(lexemes[from - 2], 'degreeAdverb')) break;
    if (phrase.length === 1 && isParticle(lexemes, from - 1) && !isTimeUnit(unit) && unit !== 'times') break;
    from -= phrase.length;
  }
  const just = from < first && is(lexemes[from - 1], 'degreeAdverb');
  return just ? from - 1 : from;
}

/** What stands before a verb and before no noun. */
const LEADS = ['infinitive', 'modal', 'subjectPronoun'] as const;

/** True for what belongs to the verb before it: "hand over £20"; but "they talked about three hours", "they talked about 40 times". */
function isParticle(lexemes: readonly Lexeme[], at: number): boolean {
  const [lead, verb, word] = [lexemes[at - 2], lexemes[at - 1], lexemes[at]];
  if (!word || !verb) return false;
  const { particle, ledParticle } = verb.number;
  return particle === word.lower || (ledParticle === word.lower && LEADS.some((name) => is(lead, name)));
}

/** The index after the words of approximation that begin at `last`; `last` where there are none. */
export function approximationAfter(lexemes: readonly Lexeme[], last: number): number {
  const first = lexemes[last];
  for (const phrase of first?.number.approximatorsAfter ?? []) {
    if (!phrase.every((word, index) => lexemes[last + index]?.lower === word)) continue;
    // "30-odd", "30+", but "30 - odd", "30 plus ten"
    const apart = first?.kind === 'mark' || (is(first, 'plus') && lexemes[last + 1]?.kind === 'word');
    if (apart && !first?.glued) continue;
    // "or more than"
    if (is(lexemes[last + phrase.length], 'than')) continue;
    return last + phrase.length;
  }
  return last;
}
