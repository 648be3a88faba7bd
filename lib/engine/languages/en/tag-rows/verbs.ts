/** Verbs that are not of saying: past forms, and verbs before figures, which the tagger takes for nouns. */
import type { Row } from '../../rows.ts';

export const verbRows: readonly Row[] = [
  {
    name: 'show of figures that somebody has',
    pattern:
      '@figureNoun|records|accounts|results|documents|polls|surveys|studies from|of|by|in (_DT|PRP$) (_JJ|NN|NNP) (_NN|NNP) !@showTopic_NN|NNP [show_NN] _CD|$|DT|PRP$|NNS|JJ|RB',
    does: 'VBP',
    example: 'Figures_NNS from the Tide_NNP Office_NNP show_NN 40_CD boats',
    counter: 'Records_NNS of the radio_NN show_NN every_DT error',
  },
  {
    name: 'past form that is nothing else',
    pattern: '[fell|rose|grew|wrote|told|said|spoke|fled|arose|shrank|tore|won|urged|vowed|insisted|argued|replied|complained_!VB*]',
    does: 'VBD',
    example: 'the river rose_NN again',
    counter: 'the river has risen again',
  },
  {
    name: 'found that is no noun',
    pattern: '[found_NN]',
    does: 'VBD',
    example: 'A poll for the Weekly found_NN that',
    counter: 'A poll was found_VBN',
  },
  {
    name: 'verb with back',
    pattern: "_NN*|PRP|JJ|-RRB-|'' [hit|shot|fired] back",
    does: 'VBD',
    example: 'The party_NN hit_VBN back',
    counter: 'The party was_VBD hit_VBN back then',
  },
  {
    name: 'who was briefed',
    pattern: '_NN|NNS [briefed_VBD] on',
    does: 'VBN',
    example: 'a person_NN briefed_VBD on the plan',
    counter: 'She_PRP briefed_VBD on the plan',
  },
  {
    name: 'participle after a person',
    pattern: '@people_NN|NNS [-ing_NN] _IN',
    does: 'VBG',
    example: 'a woman_NN living_NN in Leeds',
    counter: 'a river_NN crossing_NN in Leeds',
  },
  {
    name: 'cost in the past',
    pattern: '_NN*|PRP|JJ|-RRB- [cost] _$',
    does: 'VBD',
    example: 'Moving it_PRP cost_NN £ 5m',
    counter: 'at a cost_NN of £ 5m',
  },
  {
    name: 'verb of price',
    pattern: '_NN*|PRP|JJ|-RRB- [costs|earns|owes] _$',
    does: 'VBZ',
    example: 'A clerk_NN earns_NNS £ 900',
    counter: 'The costs_NNS £ 900',
  },
  {
    name: 'verb that gives numbers for a plural',
    pattern: '_NNS [@giving_NN] _CD|$',
    does: 'VBP',
    example: 'The accounts_NNS list_NN £ 3m',
    counter: 'The guest_NN list_NN 3',
  },
  {
    name: 'verb that gives numbers',
    pattern: '_NN [@giving_NNS] _CD|$',
    does: 'VBZ',
    example: 'the report_NN lists_NNS 40 sites',
    counter: 'the reports_NNS lists_NNS 40 sites',
  },
  {
    name: 'verb of change',
    pattern: '[rises|falls|drops|climbs|jumps|grows|slips_NNS] to|by _CD',
    does: 'VBZ',
    example: 'The number of visitors rises_NNS to 63',
    counter: 'The falls_NNS of 63',
  },
  {
    name: 'verb in -ify',
    pattern: '[-ifies_NNS]',
    does: 'VBZ',
    example: 'the company notifies_NNS people',
    counter: 'the company parties_NNS',
  },
  {
    name: 'verb of a name before a figure',
    pattern: '_NNP [@small_NNS] (_RB|IN) _CD|$',
    does: 'VBZ',
    example: 'Tern_NNP employs_NNS about_IN 450 people',
    counter: 'the Tern_NNP employs_NNS people',
  },
  {
    name: 'verb of rules before a figure',
    pattern: '[requires|allows|contains|covers_NNS] (_RB|IN) _CD|$',
    does: 'VBZ',
    example: 'the law requires_NNS 10 days',
    counter: 'the law covers_NNS',
  },
];
