/** Words that the article reports at the beginning of a sentence, as they are read behind who says them. */

/**
 * Words whose capital is that of a sentence where a small word or letters follow: "The lift", "It’s late", "The UN"; before a capital it may be
 * that of a name: "The Hague", "Your Party". Not "I" and "Will", nor "That", which leads to a clause.
 */
const SMALL =
  /^(?:The|An?|This|These|Those|He|She|It|They|We|You|There|His|Her|Its|Their|Our|My|Your|Some|Many|Most|Several|Few|Both|Each|Every|Nobody|Everyone|Everybody|Nothing|No one)(?:[’']\p{Ll}+)?(?= (?:\p{Ll}|\p{Lu}{2}))/u;
/** … and these, where a comma stands before them. "In the Bronx, it was late", but "In the Heights was late": no comma parts a title. */
const SMALL_AFTER_COMMA =
  /^(?:All|Any|No|Not|One|Two|Three|More|If|When|While|As|At|In|On|For|By|Since|After|Before|Although)(?! \p{Ll}{1,3} \p{Lu}\p{Ll}[^,]*$)(?= (?:\p{Ll}|\p{Lu}{2}))/u;
/** Verbs that lead to a clause without a mark, at the end of what stands before it. */
export const REPORTS =
  / (?:said|says?|(?:add|claim|confirm|explain|find|insist|suggest|warn)(?:ed|s)|(?:acknowledge|announce|argue|believe|note|state)[ds]|believe|admit(?:ted|s)): $/u;

/** True where more than one sentence is reported, or a question: such words stand by themselves. */
export const standsAlone = (paragraphs: readonly string[]): boolean =>
  paragraphs.length !== 1 || /[.!?]["'”’)]*\s+\p{Lu}|[?!…]$/u.test(paragraphs[0] ?? '');

const small = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** A reported clause with a small letter, behind a verb that leads to it; null where that is not sure. */
export function clauseAfter(lead: string, paragraphs: readonly string[]): string | null {
  return REPORTS.test(lead) && !standsAlone(paragraphs) && SMALL.test(paragraphs[0] ?? '') ? small(paragraphs[0] ?? '') : null;
}

/** Reported words behind a comma: "According to the board, the lift was late". */
export const afterComma = (paragraphs: readonly string[]): readonly string[] =>
  paragraphs.map((words, at) => (at === 0 && (SMALL.test(words) || SMALL_AFTER_COMMA.test(words)) ? small(words) : words));
