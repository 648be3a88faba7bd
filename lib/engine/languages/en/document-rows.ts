/** Nouns for documents by the words beside them. */
import type { Row } from '../rows.ts';

/** Those that stand for something else. */
export const documentRows: readonly Row[] = [
  {
    name: 'first part of a word with a hyphen',
    pattern: '[*] -',
    does: 'no document',
    example: 'The report - card said it was late.',
    counter: 'The report said it was late.',
  },
  {
    name: 'first word of a name',
    pattern: '[@capital] _NNP',
    does: 'no document',
    example: 'The Statistics Office said it was late.',
    counter: 'The Statistics said it was late.',
  },
  {
    name: 'name of a newspaper with its article',
    pattern: '_!START @definiteArticle&@capital [@capital]',
    does: 'no document',
    example: 'Bell told The Review that it was late.',
    counter: 'The Review said that it was late.',
  },
  {
    name: 'third person of a verb',
    pattern: '[_VBZ]',
    does: 'no document',
    example: 'Bell surveys the harbour and says it is late.',
    counter: 'The surveys say it is late.',
  },
  {
    name: 'noun before another noun for a document',
    pattern: '[_!VB*] @documentHead&!@documentSays',
    does: 'no document',
    example: 'The census figures came in May.',
    counter: 'The census came in May.',
  },
  {
    name: 'noun before one that could be its verb',
    pattern: '[_!VB*] @documentHead&@documentSays !@complementizer_!CD|DT|PRP$|$',
    does: 'no document',
    example: 'The census report came in May.',
    counter: 'The census reports that it was late.',
  },
  {
    name: 'noun before any other noun',
    pattern: '[_!VB*] !@documentHead&!@documentSays&!@documentMade&!@documentSaying_NN|NNS|POS',
    does: 'no document',
    example: 'The report card said it was late.',
    counter: 'The report published in May said it was late.',
  },
  {
    name: 'what a newspaper does',
    pattern: "_NNP|NNPS|``|'' [@small&@reportNoun_NNS|NNPS] !@genitive|@ablative|@complementizer",
    does: 'no document',
    example: 'Bell denied the Leith Herald reports.',
    counter: 'Bell denied the Leith Herald reports of May.',
  },
  {
    name: 'word of a thing that happened',
    pattern: '[@small&@reportNoun] @genitive @indefiniteArticle',
    does: 'no document',
    example: 'Crews were called after a report of a fire.',
    counter: 'A report of the fire said it was late.',
  },
  {
    name: 'word of things that happened',
    pattern: '[@small&@reportNoun] @genitive _JJ|NNS|VBG',
    does: 'no document',
    example: 'Crews were called after reports of shots.',
    counter: 'A report by the shots committee said it was late.',
  },
];

/** Those that the article leans on, by the words before them. */
export const evidenceRows: readonly Row[] = [
  {
    name: 'according to a document',
    pattern: '@evidential @infinitive [*]',
    does: 'said',
    example: 'The pier is old, according to a report by the council.',
    counter: 'The pier is old, thanks to a report by the council.',
  },
  {
    name: 'document after its verb',
    pattern: ',|”|"|\' @plainSaying [*]',
    does: 'said',
    example: 'The pier is old, says a report by the council.',
    counter: 'Bell says a report by the council is late.',
  },
  {
    name: 'what is said by a document',
    pattern: '@documentSays @agentive [*]',
    does: 'channel',
    example: 'A fault was revealed by a report published in May.',
    counter: 'A fault was hidden by a report published in May.',
  },
  {
    name: 'what is told or set out in a document',
    pattern: '@documentSays|@settingOut @inessive|@ablative [*]',
    does: 'channel',
    example: 'The plan was laid out in a report by the council.',
    counter: 'The plan was lost in a report by the council.',
  },
  {
    name: 'what is referred to',
    pattern: '@referring (_RB*) @infinitive [*]',
    does: 'cited',
    example: 'Bell pointed specifically to a report by the council.',
    counter: 'Bell went to a report by the council.',
  },
  {
    name: 'what something is based on',
    pattern: '@basis @superessive [*]',
    does: 'cited',
    example: 'The plan is based on a report by the council.',
    counter: 'The plan is in a report by the council.',
  },
  {
    name: 'what is cited',
    pattern: '@citing [*]',
    does: 'cited',
    example: 'Bell cited a report by the council.',
    counter: 'Bell lost a report by the council.',
  },
  {
    name: 'what is asked for',
    pattern: '@demanding @benefactive [*]',
    does: 'awaited',
    example: 'Bell called for a report.',
    counter: 'Bell paid for a report.',
  },
  {
    name: 'what is awaited',
    pattern: '@awaited [*]',
    does: 'awaited',
    example: 'Bell ordered a report.',
    counter: 'Bell read a report.',
  },
  {
    name: 'what is awaited, after a particle or preposition',
    pattern: '@awaited _DT|IN|RP|TO [*]',
    does: 'awaited',
    example: 'Bell began on a report.',
    counter: 'Bell slept on a report.',
  },
];
