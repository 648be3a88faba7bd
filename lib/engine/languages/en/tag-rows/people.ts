/** Nouns for people that the tagger takes for adjectives. */
import type { Row } from '../../rows.ts';

export const peopleRows: readonly Row[] = [
  {
    name: 'person after a noun',
    pattern: '_NN|NNP [@knownPersonNoun&@small_JJ] ,',
    does: 'NN',
    example: 'the press_NN secretary_JJ , Ana Ruiz',
    counter: 'the plan_NN was secretary_JJ , they said',
  },
  {
    name: 'person that is no superlative',
    pattern: '[@knownPersonNoun_JJS]',
    does: 'NN',
    example: 'the host_JJS said so',
    counter: 'the oldest_JJS said so',
  },
];
