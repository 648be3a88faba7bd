/** Whether two numbers of one unit are what different sources say of the same thing. A wrong pair is worse than none. */
import type { Vocabulary } from '../../languages/vocabulary.ts';
import type { Reading } from '../../reading.ts';
import { pointsBack, type Relatable, shareStem } from './relatable.ts';

/** How far apart two numbers for one thing may stand. In UTF-16 code units. */
const FARTHEST = 400;

/** How much text after a number may say what became of what it counts: "24 people were taken to hospital". */
const STATE = 40;

/** Two near values of which one is rough are one: "about 600", "597". */
const ROUGHLY = 0.05;

/** "put the toll at 12": the dead are counted before. */
export const isToll = (number: Relatable, { language: { vocabulary } }: Reading): boolean =>
  number.unit === null && vocabulary.has(totalBefore(number, vocabulary) ?? '', 'deathWord');

/** @param b - the later one, of the same unit, whose source is another's */
export function isRival(a: Relatable, b: Relatable, reading: Reading): boolean {
  const { document, language } = reading;
  const { vocabulary } = language;
  if (a.value === null || b.value === null || b.span.start - a.span.end > FARTHEST) return false;
  const [low, high] = [a.high ?? a.value, b.high ?? b.value].sort((x, y) => x - y) as [number, number];
  if (a.value <= (b.high ?? b.value) && b.value <= (a.high ?? a.value)) return false;
  if ((a.approximate || b.approximate) && high - low < ROUGHLY * high) return false;
  // "across the three states", "two of the five": no claim
  if (pointsBack(a, vocabulary) || pointsBack(b, vocabulary)) return false;
  const total = totalBefore(b, vocabulary);
  if (a.words.length > 0 && a.words.join(' ') === b.words.join(' ')) {
    const [first, second] = [a, b].map((number) => isValue(number, vocabulary));
    if ((total !== null || second) && (first || a.words.length > 1)) return true;
  }
  if (inOneState(document.text, a, b)) return true;
  if (total === null || (a.unit === null && !vocabulary.has(total, 'deathWord'))) return false;
  const last = b.words.at(-1);
  return last === undefined || vocabulary.has(last, 'totalNoun') || last === a.words.at(-1);
}

/** "is 12", "was worth 12", "puts it at 12". */
function isValue({ before }: Relatable, vocabulary: Vocabulary): boolean {
  const word = before.at(-1) ?? '';
  return vocabulary.has(word, 'be') || vocabulary.has(word, 'worth') || vocabulary.has(word, 'at');
}

/**
 * The noun that a number is given for, where what stands before says that somebody gives it: "put the toll at", "says that the figure
 * is"; empty where it is told later, "put at". Null where nobody gives it so.
 */
function totalBefore({ before }: Relatable, vocabulary: Vocabulary): string | null {
  const has = (at: number, ...classes: readonly Parameters<Vocabulary['has']>[1][]) =>
    classes.some((each) => vocabulary.has(before.at(at) ?? '', each));
  if (has(-1, 'at')) {
    if (!before.slice(0, -1).some((word) => vocabulary.has(word, 'evaluating'))) return null;
    return before.findLast((word) => vocabulary.has(word, 'totalNoun')) ?? '';
  }
  if (!has(-1, 'be')) return null;
  let at = -2;
  while (has(at, 'auxiliary', 'modal')) at--;
  const noun = before.at(at) ?? '';
  if (!vocabulary.has(noun, 'totalNoun')) return null;
  if (!has(at, 'impersonal')) {
    // "among women, the figure is" answers another question
    at--;
    if (!has(at, 'definiteArticle')) return null;
  }
  return has(at - 1, 'complementizer', 'coordinator', 'uttering') ? noun : null;
}

/** True where the words after two counts of one thing, or of nothing said, say that the same became of it: "24 were hospitalised", "32 hospitalised". */
function inOneState(text: string, a: Relatable, b: Relatable): boolean {
  if (a.unit !== null || (a.words.length > 0 && b.words.length > 0 && a.words.at(-1) !== b.words.at(-1))) return false;
  // what is counted is no state of it: "five new deaths", "17 deaths"
  const counted = [...a.words, ...b.words];
  const after = ({ span }: Relatable) =>
    (text.slice(span.end, span.end + STATE).split(/[.,;:\n]/)[0] ?? '')
      .split(' ')
      .filter((word) => !counted.some((each) => word.toLowerCase().startsWith(each)))
      .join(' ');
  return shareStem(after(a), after(b));
}
