/** Whether only an accused says a thing: "he confessed", "the 31-year-old admitted two counts of burglary". */
import { is } from '../../languages/vocabulary.ts';
import { wordsUnder } from '../at-cues/some-of-them.ts';
import type { Told } from './not-meant.ts';

/** surely: a crime is admitted or denied; perhaps: the words do not tell; null: nothing is. */
export type Pleads = 'surely' | 'perhaps' | null;

/** What the statements `speaking` tell of whoever says them. */
export function pleadsIn({ reading, statements }: Pick<Told, 'reading' | 'statements'>, speaking: readonly number[]): Pleads {
  let pleads: Pleads = null;
  for (const s of speaking) {
    const statement = statements[s];
    if (!statement || !is(statement.verb, 'pleading')) continue;
    if (statement.content.some((span) => wordsUnder(reading, span).some((word) => is(word, 'criminal')))) return 'surely';
    pleads = 'perhaps';
  }
  return pleads;
}
