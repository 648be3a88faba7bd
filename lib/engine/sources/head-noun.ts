/** The nouns that mentions are led to one another by. */

import { nounOf } from '../languages/nouns.ts';
import type { Mention, Reading } from '../reading.ts';

/** The head noun of a mention, as the tables hold it. */
export const headNoun = ({ language, tokens }: Reading, mention: Mention): string => nounOf(language, tokens[mention.head]?.lower ?? '');
