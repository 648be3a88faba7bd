/** Words for fractions that are none: "a third attempt", "half-time". */
import { AFTER_FRACTION, AFTER_HALF_NOT, BEFORE_FRACTION, BEFORE_HALF_NOT } from '../languages/en/around-numbers.ts';
import type { Lexeme } from './lexemes.ts';
import { acrossHyphen, isCapitalised, isHyphen, markAt, wordAt } from './look.ts';
import type { Amount } from './parse-amount.ts';

/** "a third" is a fraction where the words around it make it a share; otherwise it is the third of a row. */
export function isOrdinalFraction(lexemes: readonly Lexeme[], first: number, amount: Amount): boolean {
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
