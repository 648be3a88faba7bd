/** Nouns for people that the tagger takes for adjectives or verbs. */
import type { Row } from '../../rows.ts';

export const peopleRows: readonly Row[] = [
  {
    name: 'person after a noun',
    pattern: '_NN|NNS|NNP [@knownPersonNoun&@small_JJ] _,|NNP|VBD',
    does: 'NN',
    example: 'the press_NN secretary_JJ , Ana Ruiz',
    counter: 'the plan_NN was secretary_JJ , they said',
  },
  {
    name: 'person before a participle',
    pattern: '_DT|CD|PRP$ [@knownPersonNoun&@small_JJ] _VBG',
    does: 'NN',
    example: 'with one_CD resident_JJ saying_VBG so',
    counter: 'with one_CD resident_JJ parrot_NN saying_VBG so',
  },
  {
    name: 'the police of whom something is told',
    pattern: 'who|whom|which|that [police_VBP|VB] [-ed_VBN|VBD]',
    does: 'NNS VBD',
    example: 'a man who police_VBP claimed_VBN was late',
    counter: 'those who police_VBP the streets claimed_VBD so',
  },
  {
    name: 'person that is no superlative',
    pattern: '[@knownPersonNoun_JJS]',
    does: 'NN',
    example: 'the host_JJS said so',
    counter: 'the oldest_JJS said so',
  },
  {
    name: 'people before their names',
    pattern: '_NN|NNP [-s&@people_VBZ] @capital',
    does: 'NNS',
    example: 'Acme_NNP analysts_VBZ Ana_NNP Ruiz and Tom Bell said so',
    counter: 'the bank_NN backs_VBZ Ana Ruiz',
  },
  {
    name: 'people who study or analyse',
    pattern: '[-entists|-ysts|-ivists|-omists|-onists|-alists|-ogists|-orists_VBZ]',
    does: 'NNS',
    example: 'But scientists_VBZ in Leith said so',
    counter: 'which she insists_VBZ is late',
  },
  {
    name: 'people before what they said',
    pattern: '[-s&@people_VBZ] [@reporting&-ed_JJ] ,',
    does: 'NNS VBD',
    example: 'The lift , transport bosses_VBZ warned_JJ , could fall',
    counter: 'The hall hosts_VBZ alleged_JJ thieves',
  },
  {
    name: 'people before their verb',
    pattern: '[-s&@people_VBZ] _VBD|MD|VBP',
    does: 'NNS',
    example: 'which critics_VBZ said was late',
    counter: 'which critics_VBZ of it',
  },
  {
    name: 'hers who are told, or speak',
    pattern: '@telling|@assuring|, [her_PRP] [@people|@collective_NN|VB|VBP]',
    does: 'PRP$ NN',
    example: 'told her_PRP husband_VB the lift was late',
    counter: 'named her_PRP mayor_NN of Leith',
  },
  {
    name: 'to have people warned',
    pattern: '_NN|NNS|NNP|NNPS [-ed&@assuring_JJ|VBN] @people|@collective',
    does: 'VBD',
    example: 'the council_NN informed_VBN parents that it was late',
    counter: 'the informed_JJ parents were late',
  },
  {
    name: 'who is told',
    pattern: 'told|urged|warned|reminded|informed|assured [_VB|VBP|VBN]',
    does: 'NN',
    example: 'told parliament_VB the lift would close',
    counter: 'told to close_VB it',
  },
  {
    name: 'who is told, as an adjective',
    pattern: 'told|warned|reminded|informed|assured [@small_JJ] it|he|she|they|we|there|that',
    does: 'NN',
    example: 'told parliament_JJ it was late',
    counter: 'told late_JJ tenants',
  },
];
