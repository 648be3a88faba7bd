/** Compares the numbers of an article: which were found, with which value, and whose they are. */
import { sameThing } from './counted-thing.ts';
import type { FoundNumber, FoundSource, MarkedArticle, MarkedNumber, Prediction } from './model.ts';
import { alsoCalled, isSpeaker } from './speakers.ts';

/** One marked number that was found. A part is null where it is not asked for. */
export interface FoundNumberParts {
  readonly number: FoundNumber;
  readonly source: FoundSource | null;
  readonly value: boolean | null;
  /** Whose it is: the claimant, or nobody where the article itself gives it. */
  readonly whose: boolean;
  readonly high: boolean | null;
  readonly unit: boolean | null;
  readonly counted: boolean | null;
  /** The words given for what is counted. */
  readonly countedWords: string | null;
}

export interface ComparedNumbers {
  readonly asked: readonly { readonly mark: MarkedNumber; readonly found: FoundNumberParts | null }[];
  /** What was found where nobody marked a number. */
  readonly spurious: readonly FoundNumber[];
}

/** Ranks and vague words, on which readers do not agree whether they are numbers: neither asked for nor punished. */
const SOFT = new RegExp(
  `^(?:(?:the|an?|every|another|its|his|her|their)\\s+)?(?:${[
    ...['several', 'few', 'couple', 'multiple', 'many', 'some', 'one', 'once', 'twice'],
    ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'],
    '\\d+(?:st|nd|rd|th)',
  ].join('|')})\\b[^\\d$£€%]*$`,
  'i',
);

export function compareNumbers(article: MarkedArticle, prediction: Prediction): ComparedNumbers {
  const isSoft = ({ span }: { readonly span: FoundNumber['span'] }) => SOFT.test(article.text.slice(span.start, span.end));
  const left = new Set(prediction.quantities);
  const asked: ComparedNumbers['asked'][number][] = [];
  for (const mark of article.quantities ?? []) {
    const number = nearest(mark, left);
    if (number) left.delete(number);
    if (!isSoft(mark)) asked.push({ mark, found: number && partsOf(mark, number, article, prediction) });
  }
  return { asked, spurious: [...left].filter((number) => !isSoft(number)) };
}

/** Of the numbers that overlap the marked one, that which starts nearest to it. */
function nearest({ span }: MarkedNumber, numbers: Iterable<FoundNumber>): FoundNumber | null {
  let best: FoundNumber | null = null;
  const distance = (number: FoundNumber) => Math.abs(number.span.start - span.start);
  for (const number of numbers) {
    if (number.span.start >= span.end || span.start >= number.span.end) continue;
    if (best === null || distance(number) < distance(best)) best = number;
  }
  return best;
}

function partsOf(mark: MarkedNumber, number: FoundNumber, article: MarkedArticle, { sources }: Prediction): FoundNumberParts {
  const source = number.source === null ? null : (sources[number.source] ?? null);
  const { claimedBy } = mark;
  const whose = claimedBy === null ? source === null : source !== null && isSpeaker(source, alsoCalled(claimedBy, article), article);
  const countedWords = number.counted ? article.text.slice(number.counted.start, number.counted.end) : null;
  return {
    number,
    source,
    value: mark.value === null ? null : isNear(number.value, mark.value),
    whose,
    high: article.inOurTerms && mark.high !== null ? (number.high ?? null) === mark.high : null,
    unit: article.inOurTerms ? (number.unit ?? null) === mark.unit : null,
    counted: article.inOurTerms ? sameThing(mark.counted, countedWords) : null,
    countedWords,
  };
}

/** The same but for rounding: "a third" is 0.3333. */
const isNear = (given: number | null, marked: number) =>
  given !== null && (given === marked || Math.abs(given - marked) <= (Math.abs(marked) < 1 ? 5e-4 : 1e-6 * Math.abs(marked)));
