/** The nouns of figures, and the words beside them: "said *revenue* fell", "a 5% *rise* next year". */
import type { Row } from '../../rows.ts';

export const figureRows: readonly Row[] = [
  {
    name: 'what a figure is of, at the start of a sentence',
    pattern: 'START [@resultNoun|@indicatorNoun|@marketNoun&@capital_VB*|JJ*|RB*|NNP|NNPS|NNS|FW|UH|IN] @movingVerb|@finiteBe',
    does: 'NN',
    example: 'Revenue_NNP rose_VBD to £4m',
    counter: 'Revenue_NNP Scotland said it rose',
  },
  {
    name: 'what a figure is of, before how it moved',
    pattern:
      '!to [@resultNoun|@indicatorNoun|@standingNoun&@small&!earned_VB*|JJ*|RB*|FW|UH|IN] @movingVerb|@finiteBe|had|has|would|will_!VBG',
    does: 'NN',
    example: 'said that spending_VBG rose_VBD 5 per cent',
    counter: 'they were spending_VBG more',
  },
  {
    name: 'figures before their verb or what was done to them',
    pattern: '[figures|forecasts|estimates_VBZ] @documentSays|compiled|published|released_VB*',
    does: 'NNS',
    example: 'rents fell , figures_VBZ showed_VBD',
    counter: 'she figures_VBZ it fell',
  },
  {
    name: 'show of what somebody has or saw',
    pattern:
      '_NNS @documentMade|seen|held|kept_VBN by (_DT) (_JJ|NN|NNP) _JJ|NN|NNP [show|suggest|reveal_NN|VB|JJ] _IN|WDT|DT|CD|$|NNS|PRP|PRP$',
    does: 'VBP',
    example: 'Documents_NNS seen_VBN by the_DT Herald_NNP show_NN the_DT club paid',
    counter: 'a clerk_NN seen_VBN by the_DT Herald_NNP show_NN the_DT club ran',
  },
  {
    name: 'what figures seem to do',
    pattern: '_NN|NNS [appear|seem_NN|VB] to',
    does: 'VBP',
    example: 'The data_NN appear_NN to show a rise',
    counter: 'they may_MD appear_VB to show a rise',
  },
  {
    name: 'figures of something',
    pattern: '_NN|NNP|JJ [figures|forecasts|estimates_VBZ] of|from',
    does: 'NNS',
    example: 'Census_NNP figures_VBZ from Leith',
    counter: 'she_PRP figures_VBZ from it',
  },
  {
    name: 'what had been forecast',
    pattern: 'had|has|have (_RB*) [forecast_JJ] _.|,|:|IN|CC|CD|$|DT',
    does: 'VBN',
    example: 'the sum that analysts had forecast_JJ .',
    counter: 'it had forecast_JJ errors',
  },
  {
    name: 'average of something',
    pattern: '[average_JJ] of|shows|showed|has',
    does: 'NN',
    example: 'a Leith_NNP average_JJ of polls',
    counter: 'the average_JJ poll',
  },
  {
    name: 'plural before a verb of the plural',
    pattern: '[-s&@small&!@reporting&!is|was|has|does|makes|takes|goes|comes_VBZ] had|have|were|would|could|should|might|will|are',
    does: 'NNS',
    example: 'told them that_WDT wages_VBZ had_VBD grown',
    counter: 'told them that_WDT she says_VBZ it had grown',
  },
  {
    name: 'plural that ends the name of a place',
    pattern: 'in|on|near|across|around|from|over the _NNP [-s&@small_VBZ] _VBZ|VBD|MD|VBP|,|.',
    does: 'NNS',
    example: 'A fire in the Leith_NNP hills_VBZ has_VBZ spread',
    counter: 'A man from the Leith_NNP wants_VBZ to_TO go',
  },
  {
    name: 'verb of a size, before its amount',
    pattern: '@article|@possessiveDeterminer (_JJ) _NN|JJ [@sizeVerb|@durationVerb|@changeVerb&-s_NNS] (for|to) _CD|$',
    does: 'VBZ',
    example: 'The effect lasts_NNS two hours',
    counter: 'The long boat lasts_NNS of two hours',
  },
  {
    name: 'home with its article',
    pattern: '@article (_JJ) [home_RB]',
    does: 'NN',
    example: 'the average_JJ home_RB now costs more',
    counter: 'they came_VBD home_RB late',
  },
  {
    name: 'change by a share',
    pattern: 'a|an|the _CD [@changeNoun&!-s_VB*|JJ*|RB*|NNS|NNP|FW]',
    does: 'NN',
    example: 'expected a 5%_CD rise_RB next year',
    counter: 'some 5%_CD rise_VBP early',
  },
  {
    name: 'noun that ends as a superlative',
    pattern: '[forest|harvest|conquest|contest|protest|bequest_JJS]',
    does: 'NN',
    example: 'lost a third of our forest_JJS',
    counter: 'the oldest_JJS of them',
  },
  {
    name: 'what is cut by a share',
    pattern:
      'cut|cuts|reduce|reduces|reduced|raise|raises|raised|increase|increases|increased|lower|lowers|lowered|boost|boosts|boosted [@small&!short|further|back|down|up|slightly_JJ|RB|VB] by',
    does: 'NN',
    example: 'has cut sugar_JJ by 5%',
    counter: 'was cut short_JJ by rain',
  },
  {
    name: 'research of somebody, after a comma',
    pattern: ', [research_VB|VBP] by|from|at',
    does: 'NN',
    example: 'rents fell , research_VBP by the union suggests',
    counter: 'They write , research_VBP and teach',
  },
  {
    name: 'name that ends as an adjective, of whose it is',
    pattern: 'by|from|for [@capitalised_JJ] suggests|suggested|shows|showed|finds|found|says|said|indicates|indicated',
    does: 'NNP',
    example: 'a poll_NN by Meridian_JJ suggests it',
    counter: 'a poll_NN by Italian_JJ experts_NNS suggests it',
  },
  {
    name: 'name that ends as an adjective, before what it reckons',
    pattern: '_NNP [@capitalised_JJ] @reporting_VBZ|VBD',
    does: 'NNP',
    example: 'Leith_NNP Mutual_JJ estimates_VBZ the cost',
    counter: 'Leith_NNP Mutual_JJ estimates_NNS of cost',
  },
];
