/** Words that the article reports at the beginning of a sentence, as they are read behind who says them. */

/** Words whose capital is that of a sentence, whatever follows; not "I" and "Will", nor "That", which leads to a clause. */
const SMALL =
  /^(?:The(?! Hague\b)|An?(?= \p{Ll})|This|These|Those|He|She|It|They|We|You|There|His|Her|Its|Their|Our|My|Your|Some|Many|Most|Several|Few|Both|Each|Every|Nobody|Everyone|Everybody|Nothing|No one)(?= \p{L})/u;
/** … and these, where a comma stands before them. */
const SMALL_AFTER_COMMA = /^(?:All|Any|No|Not|One|Two|Three|More|If|When|While|As|At|In|On|For|By|Since|After|Before|Although)(?= \p{Ll})/u;
/** Verbs that lead to a clause without a mark. */
const REPORTS =
  /^(?:(?:has|have|had) )?(?:said|says?|added|adds|argued|argues|believes?|claimed|claims|confirmed|confirms|explained|explains|insisted|insists|noted|notes|stated|states|suggested|suggests|announced|announces|(?:told|tells|warned|warns) (?!of |against |about )[\p{L}\p{N} ’'.-]+|warned|warns|admitted|admits|acknowledged|acknowledges)$/u;

/** True where more than one sentence is reported, or a question: such words stand by themselves. */
const standsAlone = (paragraphs: readonly string[]): boolean =>
  paragraphs.length !== 1 || /[.!?]["'”’)]*\s+\p{Lu}|[?!]$|…/u.test(paragraphs[0] ?? '');

const small = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** A reported clause with a small letter, behind a verb that leads to it; null where that is not sure. */
export function clauseAfter(verb: string, paragraphs: readonly string[]): readonly string[] | null {
  const [words = ''] = paragraphs;
  return REPORTS.test(verb) && SMALL.test(words) && !standsAlone(paragraphs) ? [small(words)] : null;
}

/** Reported words behind a comma: "According to the board, the lift was late". */
export const afterComma = (paragraphs: readonly string[]): readonly string[] =>
  paragraphs.map((words, at) => (at === 0 && (SMALL.test(words) || SMALL_AFTER_COMMA.test(words)) ? small(words) : words));
