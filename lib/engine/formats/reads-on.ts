/** Reported words that read on from the verb before them, where the article's text tells how they begin: in essays, which have no colon there. */
import type { Attribution } from '../model.ts';
import type { Names } from './names-in-text.ts';
import { REPORTS, standsAlone } from './reported.ts';
import type { Saying } from './saying.ts';
import { isFunctionWord } from './small-words.ts';

/**
 * Words as a clause begins with them. Null where the text does not tell, and where the first word would seem to tell of the verb: in "said: Within
 * months it was late" the months are not those of saying.
 */
function clauseOf(words: string, names: Names): string | null {
  // no sentence has "IT" for "it"
  if (/^(?:[\p{Ll}\p{N}$£€]|\p{Lu}{2})/u.test(words)) return words;
  const word = /^\p{L}{2,}(?![\p{L},])/u.exec(words)?.[0] ?? 'the';
  const found = isFunctionWord(word.toLowerCase()) ? null : names.inSentence(word);
  // of "Police Chief Bell" the first word by itself does not tell
  return found === null || (found !== word && /^.\p{L}+ \p{Lu}/u.test(words)) ? null : found + words.slice(word.length);
}

/** What somebody says without the colon, where it reads on without. */
export function readingOn(names: Names, { kind, act }: Pick<Attribution, 'kind' | 'act'>, saying: Saying): Saying {
  const { lead, paragraphs } = saying;
  const isClause = kind !== 'direct' && act === 'statement' && REPORTS.test(lead) && !standsAlone(paragraphs);
  const clause = isClause ? clauseOf(paragraphs[0] ?? '', names) : null;
  return clause === null ? saying : { ...saying, lead: `${lead.slice(0, -2)} `, paragraphs: [clause] };
}
