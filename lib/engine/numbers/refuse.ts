/** Amounts that read as numbers and are none: ages, windows of time, results, "no one", "at one point", "half-time", "every single day". */

import type { Lexeme } from './lexemes.ts';
import { acrossHyphen, isCapitalised, isHyphen, isPlural, markAt, wordAt } from './look.ts';
import type { Amount } from './parse-amount.ts';
import type { Range } from './parse-range.ts';
import { isResult, isTally } from './results.ts';
import { TIME_UNITS } from './units.ts';
import {
  AFTER_FRACTION,
  AFTER_HALF_NOT,
  AFTER_POINT,
  AFTER_ZERO_NOT,
  BEFORE_FRACTION,
  BEFORE_HALF_NOT,
  BEFORE_PRONOUN_ONE,
  BEFORE_ZERO_NOT,
  HYPHEN_WORDS,
  ONE_OF_NOT,
  WINDOW_WORDS,
} from './words.ts';

const UNKNOWN_MONEY = /^\p{Sc}$/u;
const APOSTROPHE = /^['’]$/;

/** "aged 47", "47-year-old", "in his 40s", ", 47," after a name, "under 18", "a boy of 12". */
export function isAge(lexemes: readonly Lexeme[], first: number, amount: Amount, range: Range | null): boolean {
  const last = range?.last ?? amount.last;
  const unit = range ? range.unit : amount.unit;
  if (unit !== null && (TIME_UNITS.has(unit) || unit === 'year')) {
    if (/^(aged|ages)$/.test(wordAt(lexemes, first - 1))) return true;
    const old = acrossHyphen(lexemes, last);
    return /^old(s|'s)?$/.test(wordAt(lexemes, old)) || (wordAt(lexemes, last) === 'of' && wordAt(lexemes, last + 1) === 'age');
  }
  if (unit !== null || amount.value === null || amount.value > 115 || amount.value < 0 || !Number.isInteger(amount.value)) return false;
  const before = wordAt(lexemes, first - 1);
  const earlier = wordAt(lexemes, first - 2);
  const next = lexemes[last];
  const after = wordAt(lexemes, last);
  if (/^(aged|age|ages|turned|turning|turns)$/.test(before) || (before === 'between' && /^(aged|ages)$/.test(earlier))) return true;
  if (earlier === 'the' && before === 'age') return true;
  // "between the ages of 18 and 29"
  if (before === 'of' && earlier === 'ages') return true;
  if (/^(and|to)$/.test(before) && wordAt(lexemes, first - 3) === 'of' && wordAt(lexemes, first - 4) === 'ages') return true;
  if (before === 'of' && (earlier === 'age' || /^(boy|girl|child|toddler|age|man|woman|teenager)$/.test(earlier))) return true;
  if (/^(under|over)$/.test(before) || (/^(under|over)$/.test(earlier) && /^(the|age)$/.test(before))) {
    const people =
      /^(children|child|kids|those|people|anyone|everyone|adults|pupils|boys|girls|women|men|athletes|patients|residents|citizens|users|youngsters|teenagers|players|person|infants|toddlers|workers|drivers|voters)$/;
    if (people.test(wordAt(lexemes, first - 2)) || (next?.kind === 'word' && next.glued && next.lower === 's')) return true;
    if (isHyphen(markAt(lexemes, first - 1))) return true;
  }
  if (isHyphen(markAt(lexemes, first - 1)) && /^(under|over)$/.test(earlier)) return true;
  if (
    /^(he|she|was|is|who|now|just|only)$/.test(before) &&
    /^(when|at)$/.test(after) &&
    /^(he|she|they|his|her|the)$/.test(wordAt(lexemes, last + 1)) &&
    amount.value > 1
  )
    return true;
  // ", 47," and ", 47." after a name; ", 47 people" is a count.
  const comma = markAt(lexemes, first - 1) === ',' || markAt(lexemes, first - 1) === '(';
  const named = lexemes[first - 2]?.kind === 'word' && isCapitalised(lexemes[first - 2]);
  const described =
    /^(student|teacher|mother|father|driver|pupil|widow|lawyer|nurse|engineer|player|farmer|worker|resident|retiree|pensioner|daughter|son|wife|husband|brother|sister|partner|girl|boy|man|woman|officer)$/.test(
      earlier,
    );
  if (comma && (named || described) && amount.number.form === 'digits') {
    if (next === undefined || next.kind === 'break' || (next.kind === 'mark' && /[,.;)–—-]/.test(next.text))) return true;
    if (!isPlural(next) && next.kind === 'word' && !/^(per|of|percent|other|more|to)$/.test(next.lower) && amount.value > 1) return true;
  }
  return false;
}

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

/** "a third" is a fraction where the words around it make it a share; otherwise it is the third of a row. */
function isOrdinalFraction(lexemes: readonly Lexeme[], first: number, amount: Amount): boolean {
  const head = lexemes[amount.first]?.lower ?? '';
  const lastWord = lexemes[amount.number.last - 1]?.lower ?? '';
  if (lexemes[amount.first]?.kind === 'numeral') return false;
  const after = wordAt(lexemes, amount.last);
  const before = wordAt(lexemes, first - 1);
  if (lastWord === 'half' && (head === 'half' || head === 'a')) {
    if (amount.unit !== 'fraction') return false;
    if (BEFORE_HALF_NOT.has(before) || AFTER_HALF_NOT.has(wordAt(lexemes, acrossHyphen(lexemes, amount.last))) || head === 'a')
      return head !== 'a' || !/^(of)$/.test(after);
    if (isHyphen(markAt(lexemes, amount.last)) && lexemes[amount.last]?.glued) return true;
    if (isHyphen(markAt(lexemes, first - 1)) && lexemes[first]?.glued) return true;
    if (BEFORE_FRACTION.has(before) || /^(in|by|fully)$/.test(before) || first !== amount.first) return false;
    return !(
      AFTER_FRACTION.has(after) ||
      /^(the|its|their|a|an|that|his|her|our|my|your|those|these|all|as|what|were|was|are)$/.test(after) ||
      lexemes[amount.last]?.kind !== 'word'
    );
  }
  const quarters = /^quarters?$/.test(lastWord);
  if (quarters && amount.unit === 'fraction') {
    if (/^(first|second|third|fourth|last|past|previous|next|consecutive|final|fiscal|straight|successive)$/.test(before)) return true;
    if (
      /^(in|final|finals|ended|ending|earlier|back|pounder)$/.test(wordAt(lexemes, acrossHyphen(lexemes, amount.last))) &&
      first === amount.first &&
      !BEFORE_FRACTION.has(before)
    )
      return true;
  }
  if (head === 'one' || amount.number.form !== 'fraction' || amount.unit !== 'fraction') return false;
  if (head !== 'a')
    return (
      isHyphen(markAt(lexemes, amount.last)) &&
      lexemes[amount.last]?.glued === true &&
      /^(party|place|world|class|rate)$/.test(wordAt(lexemes, amount.last + 1))
    );
  if (isHyphen(markAt(lexemes, amount.last)) && lexemes[amount.last]?.glued) return true;
  if (first !== amount.first || BEFORE_FRACTION.has(before)) return isCapitalised(lexemes[amount.last]) && before !== 'by';
  return !(
    after === 'of' ||
    /^(more|less|fewer|lower|higher|larger|smaller|bigger|greater|as)$/.test(after) ||
    (AFTER_FRACTION.has(after) && lastWord !== 'third' && lastWord !== 'quarter') ||
    // "A third were late": the third of a row is one alone
    /^(are|were|have|do|think|believe|support)$/.test(after) ||
    (markAt(lexemes, first - 1) === ',' && /^(those|them|these)$/.test(wordAt(lexemes, first - 2)))
  );
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
