/** Verbs of saying that the tagger takes for nouns, adjectives or numbers, and nouns after them that it takes for verbs. */
import type { Row } from '../../rows.ts';

export const sayingRows: readonly Row[] = [
  {
    name: 'what a text reads',
    pattern: '_NN [reads_NNS] :|"|“|,|that|in',
    does: 'VBZ',
    example: 'The headline_NN reads_NNS :',
    counter: 'The best reads_NNS :',
  },
  {
    name: 'say that is no number',
    pattern: '[say_CD]',
    does: 'VBP',
    example: 'which economists say_CD is late',
    counter: 'about say_VB ten boats',
  },
  {
    name: 'form of saying that is no noun',
    pattern:
      '[alleges|argues|insists|asserts|contends|acknowledges|suggests|concedes|admits|denies|maintains|adds|tells|puts|speaks|explains|reveals|believes|confirms|describes|concludes|declares|announces|recommends|complains|indicates|implies|predicts_NNS]',
    does: 'VBZ',
    example: 'the union insists_NNS it is late',
    counter: 'the union claims_NNS of May',
  },
  {
    name: 'claimed before an infinitive',
    pattern: '_RB*|NN* [claimed_JJ] to be|have',
    does: 'VBD',
    example: 'she later_RBR claimed_JJ to have left',
    counter: 'the amount claimed_JJ to date',
  },
  {
    name: 'saying in a relative clause',
    pattern: 'which|who|what _NNP|PRP [@reporting_NNS] is|are|was|were|has|have|had|will|would|could',
    does: 'VBZ',
    example: 'a lift which Bell_NNP claims_NNS is safe',
    counter: 'a lift which has claims_NNS and is safe',
  },
  {
    name: 'saying of a plural',
    pattern: '_NNS [say_JJ|NN]',
    does: 'VBP',
    example: 'estimates_NNS say_NN that',
    counter: 'a say_NN in it',
  },
  {
    name: 'verb of saying that is never a noun',
    pattern:
      '_!TO|MD|VB* [suggest|argue|insist|allege|assert|contend|acknowledge|concede|admit|maintain|warn|believe|explain|announce|predict|recommend|complain|declare|conclude|reckon_JJ|NN]',
    does: 'VBP',
    example: 'some who like it argue_NN that',
    counter: 'did argue_NN that',
  },
  {
    name: 'say before who says',
    pattern: ', [say_VB] !that',
    does: 'VBP',
    example: 'It was late , say_VB the researchers',
    counter: 'It was late , say_VB that again',
  },
  {
    name: 'saying with its auxiliary',
    pattern: 'did|does|do [@reporting_NN]',
    does: 'VB',
    example: 'Bell did claim_NN that',
    counter: 'Bell made claim_NN to it',
  },
  {
    name: 'saying that is joined to another',
    pattern: '_CC [@reporting_NN] he|she|they|we|it',
    does: 'VBP',
    example: 'claimed that and_CC claim_NN she has it',
    counter: 'and_CC claim_NN to it',
  },
  {
    name: 'saying between a quotation and a name',
    pattern: ",|?|!|… _'' [@reporting_NNS] @capital",
    does: 'VBZ',
    example: '“ It failed , ” claims_NNS Ruiz',
    counter: '“ It failed , ” claims_NNS of Ruiz',
  },
  {
    name: 'saying between a quotation and who says it',
    pattern: ",|?|!|… _'' [@reporting_NNS] _PRP|DT",
    does: 'VBZ',
    example: '“ It failed , ” claims_NNS the_DT mayor',
    counter: 'the “ Hut ” claims_NNS the_DT mayor has',
  },
  {
    name: 'saying after a name or pronoun',
    pattern: '_PRP|NNP (_RB) [@reporting_NNS] (not) that|to',
    does: 'VBZ',
    example: 'Ruiz_NNP claims_NNS not to have seen it',
    counter: 'The claims_NNS that it has',
  },
  {
    name: 'participle of saying with that',
    pattern: '_NN|NNS [@reporting&-ing_NN|JJ] that',
    does: 'VBG',
    example: 'a statement_NN warning_NN that it is late',
    counter: 'their preliminary_JJ finding_NN that it is late',
  },
  {
    name: 'participle of saying before its noun',
    pattern: '_NNP [@reporting&-ing_VBG] _NN has|had|is|was|will|would',
    does: 'JJ',
    example: 'One Quay_NNP County_NNP reporting_VBG station has seen no rain',
    counter: 'With Acme_NNP reporting_VBG losses in May',
  },
  {
    name: 'participle of saying with a quotation',
    pattern: "_NN|NNS|JJ|NNP [@reporting&-ing_NN|JJ] \"|“|«|‘|''|``",
    does: 'VBG',
    example: 'with one tenant_NN chanting_NN “ No ”',
    counter: 'with one tenant_NN chanting_NN slogans',
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
    name: 'subject of what is said',
    pattern: 'say|says|said|added|show|shows|showed [@small_VB|VBN] !that_IN|MD|VBD|VBZ',
    does: 'NN',
    example: 'said revenue_VB rose_VBD',
    counter: 'helped revenue_VB rose_VBD',
  },
];
