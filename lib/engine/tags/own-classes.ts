/** Words that are a name here and another word elsewhere lose what the other word is: "the head of the WHO, Ana Ruiz", "June Bell said". */
import { hasTag, isFiniteVerb, isNameWord } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Token } from '../reading.ts';

/** What is left of the letters of a body or a land … */
const OF_INITIALS: ReadonlySet<string> = new Set(['initialism', 'placeName']);
/** … and of a first name. */
const OF_FIRST_NAME: ReadonlySet<string> = new Set(['firstName', 'femaleName', 'maleName']);
/** Most words of a name behind the first. */
const LONGEST = 3;

/** The words of a sentence, with their tags mended. */
export const withOwnClasses = (words: readonly Token[]): readonly Token[] =>
  words.map((word, i) => (isInitials(word) ? only(word, OF_INITIALS) : isFirstName(words, i) ? only(word, OF_FIRST_NAME) : word));

const only = (word: Token, kept: ReadonlySet<string>): Token => ({
  ...word,
  classes: new Set([...word.classes].filter((name) => kept.has(name))),
});

const isInitials = ({ tag, text, classes }: Token): boolean => tag === 'NNP' && classes.has('initialism') && /^\p{Lu}{2,}$/u.test(text);

/** True for a month that is somebody's first name, "June Bell said", "said June Bell,"; not "in June Bell", "last June Bell left", "June Acme sales fell". */
function isFirstName(words: readonly Token[], i: number): boolean {
  const word = words[i] as Token;
  if (!word.form.upper || !isNameWord(word) || !is(word, 'givenMonth')) return false;
  const before = words[i - 1];
  if (hasTag(before, 'IN', 'CD', 'DT', 'TO', 'PRP$', 'NNP') || is(before, 'deictic') || is(before, 'timeNoun')) return false;
  // "June Player of the Month", "August Bank Holiday"
  if (is(words[i + 1], 'knownPersonNoun') || is(words[i + 1], 'institutionWord')) return false;
  let last = i + 1;
  while (last - i <= LONGEST && isNameWord(words[last]) && words[last]?.form.upper && !is(words[last], 'timeNoun')) last++;
  const next = words[last];
  return last > i + 1 && (isFiniteVerb(next) || hasTag(next, ',', '.', 'POS', 'WP', '-LRB-', 'IN', 'CC') || next === undefined);
}
