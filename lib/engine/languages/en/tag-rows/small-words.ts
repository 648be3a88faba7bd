/** Small words that tie a sentence together, and verbs after "to". */
import type { Row } from '../../rows.ts';

export const smallWordRows: readonly Row[] = [
  {
    name: 'preposition',
    pattern: '[despite|amid]',
    does: 'IN',
    example: 'Despite_NNP the claim it closed',
    counter: 'In spite of the claim it closed',
  },
  {
    name: 'conjunct that opens a sentence',
    pattern: 'START [earlier|furthermore|hence|indeed|later|meanwhile|moreover|nevertheless|nonetheless|similarly|thus]',
    does: 'RB',
    example: 'Nevertheless_NNP Mr Bell said so',
    counter: 'It closed later_JJ',
  },
  { name: 'likewise', pattern: '[likewise]', does: 'RB', example: 'Bell likewise_NN left', counter: 'Bell liked_VBD it' },
  {
    name: 'preposition or conjunction that opens a sentence',
    pattern: 'START [@prepositionOrConjunction_NNP|JJ]',
    does: 'IN',
    example: 'Amongst_NNP them was Bell',
    counter: 'The boat Amongst_NNP Friends sank',
  },
  {
    name: 'both of two',
    pattern: '[both_CC] _NNS !and',
    does: 'DT',
    example: 'Both_CC candidates said so',
    counter: 'Both_CC boats and piers',
  },
  {
    name: 'her before what she has',
    pattern: '[her_PRP] @small_NN|NNS _VBD|VBZ|VBP|MD|,|.|END',
    does: 'PRP$',
    example: 'her_PRP lawyer said so',
    counter: 'told her_PRP lawyers of it',
  },
  { name: 'Number 10', pattern: '[no&@capital] 10', does: 'NNP', example: 'a spokesman for No_DT 10', counter: 'no_RB 10 boats are alike' },
  {
    name: 'no with a noun',
    pattern: '[no] _NN*',
    does: 'DT',
    example: 'told them no_UH evidence supports it',
    counter: 'no_UH , it is late',
  },
  {
    name: 'one of a share',
    pattern: '[one] in _CD',
    does: 'CD',
    example: 'about one_PRP in four said so',
    counter: 'no one_NN in court said so',
  },
  {
    name: 'since with its verb',
    pattern: "has|have|had|'ve [since] _VBN|VBD",
    does: 'RB',
    example: 'they have since_IN confirmed it',
    counter: 'they have it since_IN May',
  },
  {
    name: 'that with a time',
    pattern: '[that_WDT] year|spring|summer|autumn|winter|night|day|week|month|morning|time',
    does: 'DT',
    example: 'a failure that_WDT spring',
    counter: 'a failure that_WDT sank it',
  },
  { name: 'to with its verb', pattern: '[to_IN] _VB', does: 'TO', example: 'declined to_IN say_VB', counter: 'went to_IN London' },
  {
    name: 'to with a verb that is quoted',
    pattern: "[to_IN] _'' [_VB|VBP]",
    does: 'TO VB',
    example: 'told them to_IN “ believe_VBP in it ”',
    counter: 'objects to_IN “ belief_NN in it ”',
  },
];
