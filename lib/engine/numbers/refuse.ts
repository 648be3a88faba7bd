/** Amounts that read as numbers and are none: windows of time, "no one", "at one point", "every single day". */

import {
  AFTER_POINT,
  AFTER_ZERO_NOT,
  BEFORE_PRONOUN_ONE,
  BEFORE_ZERO_NOT,
  HYPHEN_WORDS,
  ONE_OF_NOT,
  WINDOW_WORDS,
} from '../languages/en/around-numbers.ts';
import { TIME_UNITS } from '../languages/en/units.ts';
import { isAge } from './ages.ts';
import type { Lexeme } from './lexemes.ts';
import { isHyphen, isPlural, markAt, wordAt } from './look.ts';
import type { Amount } from './parse-amount.ts';
import type { Range } from './parse-range.ts';
import { isOrdinalFraction } from './refuse-fractions.ts';
import { isResult, isTally } from './results.ts';

const UNKNOWN_MONEY = /^\p{Sc}$/u;
const APOSTROPHE = /^['’]$/;

/** "in the last 12 months", "two years ago", "24 hours a day": a window or a point in time, and no measure. */
function isWindow(lexemes: readonly Lexeme[], first: number, last: number, unit: string | null): boolean {
  if (unit === null || !TIME_UNITS.has(unit)) return false;
  if (WINDOW_WORDS.has(wordAt(lexemes, first - 1)) || AFTER_POINT.has(wordAt(lexemes, last))) return true;
  if (/^(minute|second|millisecond)$/.test(unit)) return false;
  if (wordAt(lexemes, first - 1) === 'in' && unit !== 'hour' && first >= 0 && lexemes[last - 1]?.kind === 'word') return true;
  return (
    /^(later|before|beforehand|on)$/.test(wordAt(lexemes, last)) && !(wordAt(lexemes, last) === 'on' && wordAt(lexemes, last + 1) !== '')
  );
}

const COUNTABLE =
  /^(person|man|woman|child|boy|girl|baby|officer|soldier|student|pupil|teacher|worker|employee|victim|suspect|passenger|patient|death|case|vote|seat|goal|shot|bullet|vehicle|car|house|home|job|country|state|company|firm|school|hospital|member|lawmaker|senator|protester|journalist|doctor|nurse|attack|incident|report|study|survey|poll|game|match|try|run|point|penalty|injury|arrest|fatality|killed|dead|injured|wounded|other|adult|civilian|candidate|body|count|charge|entity|account|bottle|bus|train|village|town|building|room|flat|gun|complaint|shop|stroke|bag|letter|ship|plane|aircraft|drone|missile|rocket|bomb|tank|euro|dollar|pound|percent|quarter|third|half|million|billion|thousand|hundred)$/;

/** "one" counts before what can be counted, in a list with another number, or after "only"; else it is a pronoun. */
function isPronounOne(lexemes: readonly Lexeme[], first: number, amount: Amount, approximated: boolean): boolean {
  if (lexemes[amount.first]?.lower !== 'one' || amount.last !== amount.first + 1 || amount.unit !== null) return false;
  const next = lexemes[amount.last];
  const word = next?.kind === 'word' ? next.lower : '';
  const before = wordAt(lexemes, first - 1);
  if (isHyphen(markAt(lexemes, amount.last)) && next?.glued)
    return !/^(person|man|woman|child|member|seat|page|bedroom|goal|point|vote)$/.test(wordAt(lexemes, amount.last + 1));
  if (word === 'or' || word === 'of' || ONE_OF_NOT.has(word) || next === undefined || next.kind !== 'word') return true;
  // "about one man's death"
  if (approximated && /^(about|around|some)$/.test(wordAt(lexemes, first)) && first + 1 === amount.first) return true;
  if (approximated || before === 'just' || before === 'only') return false;
  if (BEFORE_PRONOUN_ONE.has(before)) return true;
  if (COUNTABLE.test(word)) return false;
  // "one senior official": an adjective may stand between.
  const after = wordAt(lexemes, amount.last + 1);
  return !(COUNTABLE.test(after) && !/^(is|was|has|would|could|can|will|of|in|who|whose|that|might|must|should|may)$/.test(word));
}

/** "₲500", whose currency is not known; "2 x 4", which is a size; "1.234 homes", which may be a thousand times more. */
function isUnclear(lexemes: readonly Lexeme[], amount: Amount): boolean {
  const next = lexemes[amount.last];
  if (amount.unit === 'times') return /^[x×]$/.test(lexemes[amount.last - 1]?.lower ?? '') && next?.kind === 'numeral';
  if (amount.unit !== null || amount.number.form !== 'digits') return false;
  if (lexemes[amount.first]?.glued && UNKNOWN_MONEY.test(markAt(lexemes, amount.first - 1))) return true;
  return isPlural(next) && /^\d{1,3}\.\d{3}$/.test(lexemes[amount.first]?.text ?? '');
}

/** A number word that is part of a longer word: "two-faced", "five-star", "six-figure". */
function isWordPart(lexemes: readonly Lexeme[], amount: Amount): boolean {
  if (amount.unit !== null && amount.unit !== 'fraction') return false;
  const joined = isHyphen(markAt(lexemes, amount.last)) && lexemes[amount.last]?.glued && lexemes[amount.last + 1]?.glued;
  if (
    isHyphen(markAt(lexemes, amount.first - 1)) &&
    lexemes[amount.first]?.glued &&
    lexemes[amount.first - 1]?.glued &&
    lexemes[amount.first]?.kind === 'word'
  ) {
    return !/^(to|and|or|than|by|least)$/.test(wordAt(lexemes, amount.first - 2));
  }
  if (!joined || amount.number.form === 'digits')
    return (
      joined === true &&
      HYPHEN_WORDS.has(wordAt(lexemes, amount.last + 1)) &&
      !/^(party|state|parent|parents|cylinder|nation)$/.test(wordAt(lexemes, amount.last + 1))
    );
  return HYPHEN_WORDS.has(wordAt(lexemes, amount.last + 1)) || /^(figure|figures|digit|digits)$/.test(wordAt(lexemes, amount.last + 1));
}

/** "The two met in May": they stand for somebody. */
function isPronounTwo(lexemes: readonly Lexeme[], first: number, amount: Amount): boolean {
  return (
    amount.unit === null &&
    amount.number.form === 'words' &&
    wordAt(lexemes, first - 1) === 'the' &&
    /^(were|are|have|had|will|would|also|then|both|could|can|did|do|met|married|said|agreed|talked|spoke|later|never|who)$/.test(
      wordAt(lexemes, amount.last),
    )
  );
}

/** "1 of 18. The pier at dusk": which picture of a row. */
function isCounter(lexemes: readonly Lexeme[], { first }: Amount): boolean {
  const start = wordAt(lexemes, first - 1) === 'of' ? first - 2 : first;
  const ends = (lexeme: Lexeme | undefined) => lexeme === undefined || lexeme.kind === 'break' || lexeme.text === '.';
  const numerals = lexemes[start]?.kind === 'numeral' && lexemes[start + 2]?.kind === 'numeral' && wordAt(lexemes, start + 1) === 'of';
  return numerals && ends(lexemes[start + 3]) && (start === 0 || lexemes[start - 1]?.kind === 'break');
}

/** Why an amount is refused: null where it stands. `first` is where its words of approximation begin. */
export function refusal(lexemes: readonly Lexeme[], first: number, amount: Amount, range: Range | null): string | null {
  const approximated = first < amount.first;
  const last = range?.last ?? amount.last;
  const head = lexemes[amount.first]?.lower ?? '';
  if (range === null || range.kind !== 'ratio') {
    if (isAge(lexemes, first, amount, range) || (approximated && isAge(lexemes, amount.first, amount, range))) return 'age';
    if (isWindow(lexemes, first, last, range ? range.unit : amount.unit)) return 'window';
    if (isResult(lexemes, first, range) || isTally(lexemes, first, last, range ? range.unit : amount.unit)) return 'result';
    if (isUnclear(lexemes, amount)) return 'unclear';
  }
  if (range === null) {
    if (isPronounOne(lexemes, first, amount, approximated) || isPronounTwo(lexemes, first, amount)) return 'pronoun';
    if (
      head === 'one' &&
      /^(day|night|week|year|minute|second|month|hour)$/.test(wordAt(lexemes, amount.first + 1)) &&
      !approximated &&
      amount.unit !== null
    ) {
      const only =
        /^(only|just|for|within|of|in|than)$/.test(wordAt(lexemes, first - 1)) &&
        !/^(day|night|minute|second)$/.test(wordAt(lexemes, amount.first + 1));
      if (!only && !amount.hyphened && !APOSTROPHE.test(markAt(lexemes, amount.last))) return 'pronoun';
    }
    if (amount.number.form === 'fraction' && isOrdinalFraction(lexemes, first, amount)) return 'ordinal';
    if (
      head === 'zero' &&
      // "zero-hours contracts"
      (amount.hyphened || amount.unit === null) &&
      (amount.hyphened ||
        isHyphen(markAt(lexemes, amount.last)) ||
        AFTER_ZERO_NOT.has(wordAt(lexemes, amount.last)) ||
        BEFORE_ZERO_NOT.has(wordAt(lexemes, first - 1)))
    )
      return 'word';
  }
  if (isWordPart(lexemes, amount)) return 'word';
  // "every morning at five"
  if (
    amount.unit === null &&
    wordAt(lexemes, first - 1) === 'at' &&
    /^(?:morning|afternoon|evening|night)$/.test(wordAt(lexemes, first - 2))
  )
    return 'clock';
  if (isCounter(lexemes, amount)) return 'counter';
  if (
    amount.unit === 'second' &&
    lexemes[amount.first]?.kind === 'word' &&
    /^(a|one)$/.test(head) &&
    !amount.hyphened &&
    amount.last === amount.first + 2 &&
    isPlural(lexemes[amount.last])
  )
    return 'ordinal';
  if (
    APOSTROPHE.test(markAt(lexemes, amount.last)) &&
    lexemes[amount.last]?.glued &&
    wordAt(lexemes, amount.last + 1) === 's' &&
    amount.unit === null
  )
    return 'word';
  return null;
}
