/** Nouns beside verbs of saying that the tagger takes for verbs: of who says it, and of what is said. */
import type { Row } from '../../rows.ts';

export const sayingNounRows: readonly Row[] = [
  {
    name: 'what is felt, and uttered',
    pattern: '@uttering [@stanceNoun_RP|IN|VB|VBP|JJ] that|about|over',
    does: 'NN',
    example: 'voiced_VBD doubt_RP that it was late',
    counter: 'may voice doubt_VB and leave',
  },
  {
    name: 'noun of what is announced, or of who says it',
    pattern: 'announce|announces|announced|say|says|said [@small_VB] _NN|NNS|JJ',
    does: 'NN',
    example: 'Ruiz announces troop_VB withdrawal_NN',
    counter: 'Ruiz will announce_VB plans_NNS',
  },
  {
    name: 'noun that opens who says it, where a sentence ends with them',
    pattern: ', [@small&!-ed_VB|VBP] (_NN|JJ) _NNS [@reporting_VB|VBP|NN] .|END',
    does: 'NN VBP',
    example: 'it passed him , search_VBP warrant_JJ papers_NNS say_VB .',
    counter: 'they came , saw_VBD men_NNS say_VB so .',
  },
  {
    name: 'noun that opens who said it, between commas',
    pattern: ', [@small&!-ed_VB|VBP] _NNS @reporting_VBD _,|.|END',
    does: 'NN',
    example: 'The lift , forest_VB officials_NNS warned_VBD , could fall',
    counter: 'They came , saw_VBD officials_NNS warned_VBD by it ,',
  },
  {
    name: 'noun that opens who said it, with their verb',
    pattern: ', [@small&!-ed_VB|VBP] _NNS [@reporting&-ed_VBN|JJ] _,|.|END',
    does: 'NN VBD',
    example: 'The lift , bank_VBP experts_NNS warned_VBN , could fall',
    counter: 'They came , and bank_VBP experts_NNS warned_VBN by it ,',
  },
  {
    name: 'noun in -ing that opens who says it',
    pattern: "_,|'' [-ing&@small&!@reporting_VBG] _NNS @reporting&!-ing _.|,|:|IN|NNP|END",
    does: 'NN',
    example: 'It is late , planning_VBG experts_NNS say_VBP .',
    counter: 'It is late , noting_VBG experts_NNS say_VBP .',
  },
  {
    name: 'police to whom it is said',
    pattern: '@reporting to [police_VB] that',
    does: 'NNS',
    example: 'She admitted to police_VB that she had lied',
    counter: 'They promised to police_VB it',
  },
  {
    name: 'noun of saying after its owner',
    pattern: '_POS [@reporting&-ing_VBG] that',
    does: 'NN',
    example: "Bell 's_POS warning_VBG that it is late",
    counter: 'Bell is_VBZ warning_VBG that it is late',
  },
  {
    name: 'plural after the day or month that opens a sentence',
    pattern: "START in|on|since|by @calendar [-s&@small&!is|has|was|does|comes|'s_VBZ]",
    does: 'NNS',
    example: 'In March hundreds_VBZ of nurses said so',
    counter: 'The vote in March shows_VBZ it',
  },
  {
    name: 'plural that is the subject of what is said',
    pattern: "say|says|said|warned|added [-s&@small&!is|has|does|was|'s_VBZ] _MD|VBD",
    does: 'NNS',
    example: 'said looks_VBZ would_MD fade',
    counter: 'said works_VBZ well',
  },
  {
    name: 'plural that is the subject after “that”',
    pattern: "@reporting that [-s&@small&!is|has|does|was|'s|remains|gets|seems|looks_VBZ] _MD|VBD|VBN|VBP",
    does: 'NNS',
    example: 'warning that pathogens_VBZ could_MD spread',
    counter: 'warning that pathogens_VBZ the air',
  },
  {
    name: 'subject of what is said',
    pattern: 'say|says|said|added|show|shows|showed [@small_VB|VBN] (_RB) !that_IN|MD|VBD|VBZ',
    does: 'NN',
    example: 'said revenue_VB rose_VBD',
    counter: 'helped revenue_VB rose_VBD',
  },
  {
    name: 'subject of what is said, before how it moved',
    pattern:
      'say|says|said|added|show|shows|showed (_JJ|RB) [@small&@long&!many|several|also|later|then_VB|VBP|VBN|RB|JJ] @movingVerb&-ed|fell|rose|grew|shrank|sank|slid|dropped|slipped|jumped',
    does: 'NN',
    example: 'said footfall_RB dropped_VBN by 5 per cent',
    counter: 'said it footfall_RB dropped_VBN',
  },
  {
    name: 'more that was needed',
    pattern: '@reporting (that) more|much|little|less [needed_VBN] to',
    does: 'VBD',
    example: 'said more needed_VBN to be done',
    counter: 'said much needed_VBN rain fell',
  },
];
