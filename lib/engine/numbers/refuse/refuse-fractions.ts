/** Words for fractions that are none: "a third attempt", "half-time". */
import { is } from '../../languages/vocabulary.ts';
import type { Lexeme } from '../parse/lexemes.ts';
import { acrossHyphen, isCapitalised, isHyphen, markAt } from '../parse/look.ts';
import type { Amount } from '../parse/parse-amount.ts';

/** "a third", a fraction by its words, is one where the words around it make it a share; otherwise it is the third of a row. */
export function isOrdinalFraction(lexemes: readonly Lexeme[], first: number, amount: Amount): boolean {
  const head = lexemes[amount.first];
  const lastWord = lexemes[amount.number.last - 1];
  const after = lexemes[amount.last];
  const before = lexemes[first - 1];
  if (is(lastWord, 'half') && (is(head, 'half') || is(head, 'indefiniteArticle'))) {
    if (amount.unit !== 'fraction') return false;
    if (is(before, 'sequenceAdjective') || is(lexemes[acrossHyphen(lexemes, amount.last)], 'halfCompound') || is(head, 'indefiniteArticle'))
      return !is(head, 'indefiniteArticle') || !is(after, 'genitive');
    if (isHyphen(markAt(lexemes, amount.last)) && lexemes[amount.last]?.glued) return true;
    if (is(before, 'fractionLead') || is(before, 'in') || first !== amount.first) return false;
    return !(is(after, 'fractionSequel') || is(after, 'determiner') || is(after, 'finiteBe') || after?.kind !== 'word');
  }
  if (is(lastWord, 'quarter') && amount.unit === 'fraction') {
    if (is(before, 'sequenceAdjective')) return true;
    if (is(lexemes[acrossHyphen(lexemes, amount.last)], 'quarterCompound') && first === amount.first && !is(before, 'fractionLead'))
      return true;
  }
  // "a fourth year", which is one of a row; "a fourth of a mile"
  if (is(head, 'indefiniteArticle') && amount.unit !== 'fraction')
    return !is(lastWord, 'half') && !is(lastWord, 'quarter') && standsBare(lexemes, amount);
  if (!is(head, 'indefiniteArticle')) return false;
  if (isHyphen(markAt(lexemes, amount.last)) && lexemes[amount.last]?.glued) return true;
  if (first !== amount.first || is(before, 'fractionLead')) return isCapitalised(lexemes[amount.last]) && !is(before, 'agentive');
  return !(
    is(after, 'genitive') ||
    is(after, 'comparative') ||
    is(after, 'sizeComparative') ||
    (is(after, 'fractionSequel') && !is(lastWord, 'placeOrShare')) ||
    // "A third were late": the third of a row is one alone
    is(after, 'pluralVerb') ||
    (markAt(lexemes, first - 1) === ',' && (is(lexemes[first - 2], 'pluralDemonstrative') || is(lexemes[first - 2], 'thirdPerson')))
  );
}

/** True where the unit of a fraction stands right after it, with nothing that says of what it is a part. */
const standsBare = (lexemes: readonly Lexeme[], { number, last }: Amount): boolean =>
  !lexemes.slice(number.last, last).some((lexeme) => is(lexeme, 'genitive') || is(lexeme, 'indefiniteArticle'));
