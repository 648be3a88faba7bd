/** Participles of verbs of saying, and the “that” after them, which the tagger takes for other words. */
import type { Row } from '../../rows.ts';

export const sayingParticipleRows: readonly Row[] = [
  {
    name: 'participle of saying with that',
    pattern: '_NN|NNS [@reporting&-ing_NN|JJ] that',
    does: 'VBG',
    example: 'a statement_NN warning_NN that it is late',
    counter: 'their preliminary_JJ finding_NN that it is late',
  },
  {
    name: 'what had been said that is no adjective',
    pattern: 'had|has|have (_RB*) [@reporting&-ed|forecast_JJ] that',
    does: 'VBN',
    example: 'It had earlier_RBR underlined_JJ that it was late',
    counter: 'It had concerned_JJ friends',
  },
  {
    name: 'participle of saying before its noun',
    pattern: '_NNP [@reporting&-ing_VBG] _NN has|had|is|was|will|would',
    does: 'JJ',
    example: 'One Quay_NNP County_NNP reporting_VBG station has seen no rain',
    counter: 'With Acme_NNP reporting_VBG losses in May',
  },
  {
    name: 'participle of saying with words quoted after “of”',
    pattern: "_NNP [@reporting&-ing_NN] of \"|“|«|‘|''|``",
    does: 'VBG',
    example: 'with Bell_NNP warning_NN of “ delays ”',
    counter: 'a flood warning_NN of “ red ”',
  },
  {
    name: 'participle of saying with a quotation',
    pattern: "_NN|NNS|JJ|NNP [@reporting&-ing_NN|JJ] \"|“|«|‘|''|``",
    does: 'VBG',
    example: 'with one tenant_NN chanting_NN “ No ”',
    counter: 'with one tenant_NN chanting_NN slogans',
  },
  {
    name: 'participle of saying between commas, before a quotation',
    pattern: ", [@reporting&-ing_NN|JJ] , \"|“|«|‘|''|``",
    does: 'VBG',
    example: 'Ruiz left , adding_NN , “ No ”',
    counter: 'a sign , warning_NN , and a map',
  },
  {
    name: '“that” which what is said begins with',
    pattern:
      '@reporting [that_DT] , while|when|if|as|although|though|unlike|despite|because|since|after|before|given|without|under|once|until|unless',
    does: 'IN',
    example: 'They argue that_DT , while it lasts , they pay',
    counter: 'They argue that_DT , and pay',
  },
  {
    name: 'what was put to somebody, behind what it was',
    pattern: '_NN|NNS [put_NN|VB|VBP] before|to|forward _DT|IN|NNS|NNP|PRP$|JJ',
    does: 'VBN',
    example: 'A paper_NN put_NN before councillors_NNS found that',
    counter: 'The shot_NN put_NN was late',
  },
];
