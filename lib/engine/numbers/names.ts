/** Marks numerals that name or number something and count nothing: identifiers, addresses, telephone numbers, list markers, page furniture. */

import type { Lexeme } from './lexemes.ts';
import { isCapitalised, isHyphen, isPlural, markAt, opensSentence, wordAt } from './look.ts';
import { numeralValue } from './numeral-value.ts';
import { currencyAt, unitAfter } from './parse-amount.ts';
import { TIME_UNITS, UNIT_WORDS } from './units.ts';
import { CALL_WORDS, CARDINALS, NAMED_BY_NUMBER, NUMBER_NAMES, SCALE_SUFFIXES, SCALES, STREETS } from './words.ts';

type Marks = Uint8Array;

const TIMELIKE =
  /^(day|week|night|season|year|years|minute|key|match|game|test|case|count|lot|round|bus|line|class|group|ward|area|building|order|bill|unit|box|race|heat|hole|stand|page|window|level|figure|measure|question|item|step|number|step|gate)$/;

/** True where the numeral stands behind a currency sign or code. */
const priced = (lexemes: readonly Lexeme[], at: number): boolean =>
  [1, 2].some((back) => currencyAt(lexemes, at - back)?.next === at) ||
  (isHyphen(markAt(lexemes, at - 1)) && currencyAt(lexemes, at - 2)?.next === at - 1);

/** Runs of numerals, words and marks with no space between them: links, codes, versions, dates in figures. */
function markRuns(lexemes: readonly Lexeme[], marks: Marks): void {
  for (let first = 0; first < lexemes.length; ) {
    let last = first + 1;
    if (!lexemes[last]?.glued) {
      first = last;
      continue;
    }
    let numerals = lexemes[first]?.kind === 'numeral' ? 1 : 0;
    let slashes = 0;
    let odd = false;
    while (last < lexemes.length && lexemes[last]?.glued && lexemes[last]?.kind !== 'break') {
      const lexeme = lexemes[last] as Lexeme;
      if (lexeme.kind === 'numeral' && /\d/.test(lexeme.text)) numerals++;
      if (lexeme.text === '/') slashes++;
      if (/^[_@=\\#&]$/.test(lexeme.text) || (lexeme.text === ':' && lexemes[last + 1]?.glued)) odd = true;
      if (
        lexeme.text === '.' &&
        lexemes[last + 1]?.glued &&
        lexemes[last + 1]?.kind === 'word' &&
        (lexemes[last + 1]?.text.length ?? 0) > 1 &&
        lexemes[last - 1]?.kind === 'word'
      )
        odd = true;
      if (lexeme.text === '\u2014' || (lexeme.text === ',' && lexemes[last + 1]?.kind === 'word')) break;
      last++;
    }
    const opens = markAt(lexemes, first) === '#' || markAt(lexemes, first) === '@';
    if (last === first + 1) {
      if (opens) marks[first] = 1;
      first = last;
      continue;
    }
    const fraction = slashes === 1 && numerals <= 3;
    let slashed = false;
    if (numerals > 0 && slashes > 0) {
      for (let i = first; i < last; i++) {
        if (markAt(lexemes, i) !== '/') continue;
        const [above, below] = [numeralValue(lexemes[i - 1]?.text ?? ''), numeralValue(lexemes[i + 1]?.text ?? '')];
        const plain = above !== null && below !== null && above < below && [2, 3, 4, 5, 6, 8, 10].includes(below);
        const share =
          plain &&
          (/^(of|the|cup|inch|mile|teaspoon|tablespoon|majority|share|stake)$/.test(wordAt(lexemes, i + 2)) ||
            (lexemes[i - 2]?.kind === 'numeral' && !lexemes[i - 1]?.glued));
        const unit =
          lexemes[i - 1]?.kind === 'word' && lexemes[i + 1]?.kind === 'word' && /^(h|s|hr|l|kg|kwh|mwh)$/.test(wordAt(lexemes, i + 1));
        if (!(fraction && (share || unit))) slashed = true;
      }
    }
    let hyphened = 0;
    for (let i = first; i < last; i++)
      if (isHyphen(markAt(lexemes, i)) && lexemes[i - 1]?.kind === 'numeral' && lexemes[i + 1]?.kind === 'numeral' && i > first) hyphened++;
    const coded =
      numerals > 0 &&
      last - first > 2 &&
      lexemes
        .slice(first, last)
        .some(
          (lexeme, i) =>
            lexeme.kind === 'numeral' && numeralValue(lexeme.text) === null && i > 0 && isHyphen(markAt(lexemes, first + i - 1)),
        );
    if (opens || odd || coded || slashed || (numerals >= 3 && hyphened >= 2)) for (let i = first; i < last; i++) marks[i] = 1;
    first = Math.max(last, first + 1);
  }
}

/** Figures read out or dialled: several numerals in a row, or one after "call". */
function markTelephone(lexemes: readonly Lexeme[], marks: Marks, at: number): number {
  let last = at;
  let digits = 0;
  for (let i = at; i < lexemes.length && i < at + 16; i++) {
    const lexeme = lexemes[i] as Lexeme;
    if (lexeme.kind === 'numeral') {
      digits += lexeme.text.replace(/\D/g, '').length;
      last = i;
    } else if (!(lexeme.kind === 'mark' && (isHyphen(lexeme.text) || lexeme.text === '(' || lexeme.text === ')'))) break;
  }
  const text = lexemes[at]?.text ?? '';
  const leads = (/^0\d/.test(text) && !text.includes('.')) || (markAt(lexemes, at - 1) === '+' && lexemes[at]?.glued);
  const spacedRow =
    last > at &&
    !lexemes[at + 1]?.glued &&
    lexemes[at + 1]?.kind === 'numeral' &&
    !/^(19|20)\d\d$/.test(text) &&
    /\d/.test(lexemes[at + 1]?.text ?? '') &&
    markAt(lexemes, at + 2) !== '/';
  let called = false;
  for (let i = at - 1; i >= 0 && i >= at - 7 && !called; i--) {
    if (lexemes[i]?.kind === 'break' || markAt(lexemes, i) === '.') break;
    called = CALL_WORDS.has(wordAt(lexemes, i)) && !wordAt(lexemes, i + 1).startsWith('for');
  }
  const dialled =
    called &&
    /^[\d ]+$/.test(text) &&
    (wordAt(lexemes, at - 1) === 'on' ||
      CALL_WORDS.has(wordAt(lexemes, at - 1)) ||
      markAt(lexemes, at - 1) === ':' ||
      text.includes(' ')) &&
    !isPlural(lexemes[last + 1]);
  if ((leads && digits >= 2) || (spacedRow && digits >= 4) || (last > at && digits >= 9 && isHyphen(markAt(lexemes, at + 1))) || dialled) {
    for (let i = at; i <= last; i++) marks[i] = 1;
    return last;
  }
  return at;
}

/** "10 Downing Street", "221B Baker Street": a figure before at most three capitalised words of which the last is a kind of street. */
function isAddress(lexemes: readonly Lexeme[], at: number): boolean {
  let i = at + 1;
  if (lexemes[i]?.glued && /^[a-d]$/.test(wordAt(lexemes, i))) i++;
  for (let words = 0; words < 4; words++, i++) {
    if (!isCapitalised(lexemes[i])) return false;
    if (words > 0 && STREETS.has(wordAt(lexemes, i))) return true;
  }
  return false;
}

const OPENERS =
  /^(in|on|at|of|for|from|to|by|with|and|but|or|so|as|if|when|while|after|before|since|until|between|among|about|around|some|only|just|over|under|nearly|almost|roughly|approximately|at|more|less|fewer|another|these|those|the|all|its|his|her|their|our|your|my|this|that|first|last|next|up|down|least|most|than|have|has|had|were|was|are|is|per|total|then|there|where|even|plus|including|against|estimated|within|during|off|both|he|she|they|we|you|i|it|who|which|what|see|also|add|meet|not)$/;

/** A capitalised name directly before the figure: "Apollo 11". In headlines that capitalise every word that says nothing. */
function isNamed(lexemes: readonly Lexeme[], at: number, titleCase: boolean): boolean {
  const before = lexemes[at - 1];
  const lexeme = lexemes[at] as Lexeme;
  if (before?.kind !== 'word') return false;
  const plural = isPlural(lexemes[at + 1]);
  const word = before.lower;
  const singular = word.replace(/s$/, '');
  const names = NAMED_BY_NUMBER.has(word) || (NAMED_BY_NUMBER.has(singular) && singular.length > 2);
  if (names && !(word.length === 1 && !isCapitalised(before))) {
    const time = TIMELIKE.test(singular) && !isCapitalised(before);
    const counted = unitAfter(lexemes, at + 1);
    // "on the day five people came", not "day five of the cup"
    const follows = wordAt(lexemes, at + 1);
    const day =
      /^(day|week|year|night)$/.test(word) && lexeme.kind === 'word' && lexeme.lower !== 'one' && follows !== '' && follows !== 'of';
    if (!(time && (plural || isCapitalised(lexemes[at + 1]) || counted)) && !counted && !day && (follows !== 'of' || word === 'day'))
      return true;
  }
  if (lexeme.kind === 'word') return isCapitalised(lexeme) && !opensSentence(lexemes, at) && !titleCase;
  if (titleCase || !isCapitalised(before) || OPENERS.test(word)) return false;
  if (/[, ]\d{3}|\./.test(lexeme.text) && !/\.0?$/.test(lexeme.text)) return false;
  if (unitAfter(lexemes, at + 1) || SCALES.has(wordAt(lexemes, at + 1)) || SCALE_SUFFIXES.has(wordAt(lexemes, at + 1))) return false;
  return !plural;
}

/** "won 3 – 1", "Sweden 1 – 0 Korea": a score with spaces around its dash. */
function isScore(lexemes: readonly Lexeme[], at: number): boolean {
  const [dash, top, next] = [lexemes[at + 1], lexemes[at + 2], lexemes[at + 3]];
  if (!isHyphen(markAt(lexemes, at + 1)) || dash?.glued || top?.glued) return false;
  const small = (lexeme: Lexeme | undefined) => lexeme?.kind === 'numeral' && /^\d{1,2}$/.test(lexeme.text);
  return small(lexemes[at]) && small(top) && !isPlural(next) && !unitAfter(lexemes, at + 3) && !SCALES.has(wordAt(lexemes, at + 3));
}

/** "articles 5 and 6", "grades three through eight", "6-4": over what joins a marked number to the next. */
function markOn(lexemes: readonly Lexeme[], marks: Marks, at: number): void {
  const joiner = lexemes[at + 1];
  const next = lexemes[at + 2];
  if (!joiner || !next || !(next.kind === 'numeral' || CARDINALS.has(wordAt(lexemes, at + 2)))) return;
  const glued = isHyphen(markAt(lexemes, at + 1)) && joiner.glued && next.glued;
  const listed =
    /^(and|to|or|through|&|,)$/.test(joiner.lower) &&
    !isPlural(lexemes[at + 3]) &&
    !unitAfter(lexemes, at + 3) &&
    NAMED_BY_NUMBER.has(wordAt(lexemes, at - 1).replace(/s$/, ''));
  if (glued || listed) marks[at + 2] = 1;
}

/** Lines that belong to the page and not to the article: "4 min read", "12 comments", "Image 1 of 9". */
function isFurniture(words: readonly string[]): boolean {
  if (words.length > 6 || words.length === 0) return false;
  const line = words.join(' ');
  return (
    /\b(min|mins|minute|minutes) (read|watch|listen)$/.test(line) ||
    /^\d* ?(comments?|shares?|likes?|replies|views|images?|photos?|slides?|items?)( \d+)?$/.test(line) ||
    /^(image|photo|slide|page|video|part)? ?\d+ (of|\/) \d+$/.test(line)
  );
}

function markLine(lexemes: readonly Lexeme[], marks: Marks, first: number, last: number): boolean {
  const line = lexemes.slice(first, last);
  const words = line.filter((lexeme) => lexeme.kind !== 'mark');
  const alone = line.length === 1 && line[0]?.kind === 'numeral' && first > 0;
  if (alone || isFurniture(words.slice(0, 7).map((word) => word.lower))) marks.fill(1, first, last);
  const opener = line[0]?.kind === 'mark' && line[0].text === '(' ? 1 : 0;
  if (line[opener]?.kind === 'numeral' && /^\d{1,2}$/.test(line[opener]?.text ?? '')) {
    const mark = line[opener + 1];
    if (mark?.kind === 'mark' && (mark.text === ')' || (mark.text === '.' && isCapitalised(line[opener + 2])))) marks[first + opener] = 1;
  }
  const long = words.filter((word) => word.kind === 'word' && word.text.length > 3);
  return long.length >= 3 && long.filter((word) => isCapitalised(word)).length / long.length > 0.7;
}

/** "the 757", after "a Boeing 757"; "a 737 Max": three digits that name a thing after an article. */
function isModel(lexemes: readonly Lexeme[], at: number, models: ReadonlySet<string>, titleCase: boolean): boolean {
  if (!/^(the|a|an|this|that|another|each|every)$/.test(wordAt(lexemes, at - 1)) || !/^\d{3}$/.test(lexemes[at]?.text ?? '')) return false;
  const next = lexemes[at + 1];
  if (isPlural(next) || unitAfter(lexemes, at + 1) || SCALES.has(wordAt(lexemes, at + 1))) return false;
  if (models.has(lexemes[at]?.text ?? '')) return true;
  return /^an?$/.test(wordAt(lexemes, at - 1)) && !titleCase && isCapitalised(next);
}

/** Marks every numeral of the text that is a name, in `marks`, one entry a lexeme. */
export function markNames(lexemes: readonly Lexeme[], marks: Marks): void {
  markRuns(lexemes, marks);
  const models = new Set<string>();
  let titleCase = false;
  let lineFrom = -1;
  for (let at = 0; at < lexemes.length; at++) {
    const lexeme = lexemes[at] as Lexeme;
    if (lexeme.kind === 'break') {
      lineFrom = -1;
      continue;
    }
    if (lineFrom < 0) {
      lineFrom = at;
      let end = at;
      while (end < lexemes.length && lexemes[end]?.kind !== 'break') end++;
      titleCase = markLine(lexemes, marks, at, end);
    }
    const spelled = lexeme.kind === 'word' && CARDINALS.has(lexeme.lower);
    if (spelled && isNamed(lexemes, at, titleCase)) marks[at] = 1;
    if (spelled && marks[at]) markOn(lexemes, marks, at);
    if (lexeme.kind !== 'numeral') continue;
    const before = lexemes[at - 1];
    const next = lexemes[at + 1];
    const money = priced(lexemes, at);
    if (numeralValue(lexeme.text) === null) {
      marks[at] = 1;
      continue;
    }
    if (!money) {
      const end = markTelephone(lexemes, marks, at);
      if (end > at || marks[at]) {
        at = end;
        continue;
      }
      if (before?.glued !== undefined && lexeme.glued && before?.kind === 'word') marks[at] = 1;
      if (
        lexeme.glued &&
        isHyphen(markAt(lexemes, at - 1)) &&
        before?.glued &&
        lexemes[at - 2]?.kind === 'word' &&
        !/^(to|and|or|sub|plus|circa|than)$/.test(wordAt(lexemes, at - 2)) &&
        !UNIT_WORDS.has(wordAt(lexemes, at - 2)) &&
        !SCALE_SUFFIXES.has(wordAt(lexemes, at - 2))
      )
        marks[at] = 1;
      if (lexeme.glued && (markAt(lexemes, at - 1) === '#' || markAt(lexemes, at - 1) === '.')) marks[at] = 1;
      if (markAt(lexemes, at - 1) === '[' || (markAt(lexemes, at - 1) === '(' && markAt(lexemes, at + 1) === ')')) marks[at] = 1;
      if (markAt(lexemes, at - 1) === '.' && /^(no|nos)$/.test(wordAt(lexemes, at - 2))) marks[at] = 1;
      if (isScore(lexemes, at)) marks[at] = marks[at + 2] = 1;
      if (isAddress(lexemes, at) || isNamed(lexemes, at, titleCase)) {
        marks[at] = 1;
        if (/^\d{3}$/.test(lexeme.text)) models.add(lexeme.text);
      } else if (isModel(lexemes, at, models, titleCase)) marks[at] = 1;
      if (/^\d{7,}$/.test(lexeme.text)) marks[at] = 1;
      if (/^\d{5}$/.test(lexeme.text) && before?.kind === 'word' && /^[A-Z]{2}$/.test(before.text)) marks[at] = 1;
      if (
        NUMBER_NAMES.get(lexeme.text)?.has(wordAt(lexemes, at + 1)) &&
        (isCapitalised(next) || !TIME_UNITS.has(next?.lower.replace(/s$/, '') ?? ''))
      )
        marks[at] = 1;
      if (next?.glued && next.text === '(') marks[at] = 1;
      // "the 23300 block of Edmond Street", "7 On Your Side"
      if (wordAt(lexemes, at + 1) === 'block' && wordAt(lexemes, at + 2) === 'of') marks[at] = 1;
      if (!titleCase && isCapitalised(next) && /^(on|in|at|to|of|for|your)$/.test(next?.lower ?? '')) marks[at] = 1;
    }
    if (next?.kind === 'word' && next.glued && !SCALE_SUFFIXES.has(next.lower) && !unitAfter(lexemes, at + 1)) marks[at] = 1;
    if (next?.kind === 'word' && next.glued && next.lower === 's') marks[at] = 1;
    if (marks[at]) markOn(lexemes, marks, at);
    if (/^(19|20)\d\d$/.test(lexeme.text) && markAt(lexemes, at + 1) === "'" && wordAt(lexemes, at + 2) === 's') marks[at] = 1;
  }
}
