/** The rows of a language that stand at verbs of saying. */
import type { CueVerb, Language } from '../languages/language.ts';
import { madeOnce } from '../languages/remembered.ts';
import type { Range, Reading, Token, Word } from '../reading.ts';
import { rowFinder } from './row-finder.ts';
import { type Traits, wordTraits } from './traits.ts';

/** A verb of saying in its sentence. */
export interface Saying {
  readonly verb: CueVerb;
  /** Index of its token. */
  readonly at: number;
  /** After the words that stand with it in the brackets of a row: its particle, or whom, when and where it was said too. */
  readonly end: number;
  /** True where nobody is known to stand at it. */
  readonly alone: boolean;
}

/** What a pattern asks of: a word, or those in its brackets as one, by their verb. */
type Asked = Word & Pick<Token, 'tag' | 'quoted'> & Partial<Pick<Saying, 'verb' | 'alone'>>;

const traits: Traits<Asked> = {
  ...wordTraits,
  quoted: ({ quoted }) => quoted !== -1,
  alone: ({ alone }) => alone === true,
  // … of speech, not of thought
  takesClause: ({ verb }, language) => verb?.takes === 'clause' && !language.thought.has(verb.lemma),
};

/** The rows of the language that stand at verbs. */
export const verbRowsOf = madeOnce(
  (language: Language) =>
    ({
      verbs: rowFinder(language.rows.verbs, language, traits),
      idioms: rowFinder(language.rows.idioms, language, traits),
    }) as const,
);

/** True where a row of the list stands at the verb. */
export function verbRowStands(reading: Reading, { first, last }: Range, list: 'verbs' | 'idioms', saying: Saying): boolean {
  const { tokens, language, seen } = reading;
  const { verb, at, end, alone } = saying;
  const { start, end: until, text, lower, form, block, tag, quoted } = tokens[at] as Token;
  const word = { start, end: until, text, lower, form, block, tag, quoted, classes: verb.classes, verb, alone };
  const found = verbRowsOf(language)[list]({ words: tokens, first, last }, at, { word, end });
  if (found) seen?.(found.row, { start, end: tokens[end - 1]?.end ?? until });
  return found !== null;
}
