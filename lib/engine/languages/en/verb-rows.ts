/** Forms of verbs of saying that report nothing, by the words before them and after them. */
import type { Row } from '../rows.ts';

/** … and are no cue at all. In the brackets: the verb with its particle. */
export const verbRows: readonly Row[] = [
  {
    name: 'past form between a preposition and its noun',
    pattern: '@preposition [_VBD|VBN]',
    does: 'no cue',
    example: 'Bell kept her lead in claimed boats that were late.',
    counter: 'Bell came in and claimed that it was late.',
  },
  {
    name: 'to have something without a figure',
    pattern: '[@have] * !@adessive',
    does: 'no cue',
    example: 'Corvane has 40 boats in the harbour.',
    counter: 'Corvane has it at 40 boats.',
  },
  {
    name: 'to look anywhere but at figures',
    pattern: '[@looking] !@adessive',
    does: 'no cue',
    example: 'The study looked for 40 boats.',
    counter: 'The study looked at 40 boats.',
  },
  {
    name: 'to go on to a deed',
    pattern: '[@going] @infinitive !@saying',
    does: 'no cue',
    example: 'Bell went on to win the race.',
    counter: 'Bell went on to say that it was late.',
  },
  {
    name: 'to keep from claiming a thing',
    pattern: '@ablative [@claiming_VBG]',
    does: 'no cue',
    example: 'Tenants were barred from claiming it was theirs.',
    counter: 'Tenants left, claiming it was theirs.',
  },
];

/** … and have nothing said after them. In the brackets: the verb with whom, when and where it was said. */
export const idiomRows: readonly Row[] = [
  {
    name: 'to announce this somewhere',
    pattern: '[*] @proximal @mediumPreposition|@temporalSubordinator',
    does: 'nothing said',
    example: 'Bell announced this during a visit to Leith.',
    counter: 'Bell announced this boat was late.',
  },
  {
    name: 'to say something about a thing',
    pattern: '[*] @vaguePronoun @topical',
    does: 'nothing said',
    example: 'The leak says something about the pier.',
    counter: 'The report says something is wrong.',
  },
  {
    name: 'verb of saying beside another verb',
    pattern: '[*] _CC _VB*',
    does: 'nothing said',
    example: 'Bell said and did the same.',
    counter: 'Bell said but one of them was late.',
  },
  {
    name: 'to say it and no more',
    pattern: '[@saying] @objectPronoun ,',
    does: 'nothing said',
    example: 'A day after Bell said it, the pier was shut.',
    counter: 'Bell said it was late, and left.',
  },
  {
    name: 'nothing, said of all that was said',
    pattern: '[@takesClause] @negativePronoun&!@quoted _!VBD|VBZ|VBP|MD',
    does: 'nothing said',
    example: 'Bell said nothing as she left the pier.',
    counter: 'Bell said nothing was late.',
  },
  {
    name: 'to say what one would do',
    pattern: '[@takesClause] !@quoted_PRP _MD _,|.|END',
    does: 'nothing said',
    example: 'The pier was shut, as Bell said it would.',
    counter: 'Bell said it would close.',
  },
  {
    name: 'time that tells',
    pattern: '@occasion * [@telling]',
    does: 'nothing said',
    example: 'Time will tell if the pier holds.',
    counter: 'The mayor will tell if the pier holds.',
  },
  {
    name: 'what is supposed',
    pattern: "let 's|us [@saying]",
    does: 'nothing said',
    example: "Let's say it was late.",
    counter: 'Others say it was late.',
  },
  {
    name: 'to show up',
    pattern: '[@showing] _RP',
    does: 'nothing said',
    example: 'Bell showed up in a “pier” shirt.',
    counter: 'The poll showed that it was late.',
  },
  {
    name: 'to hold a thing',
    pattern: '[@holding] _JJ*|NN*|DT',
    does: 'nothing said',
    example: 'Bell held a party at the “Pier”.',
    counter: 'The court held that it was late.',
  },
  {
    name: 'to begin a deed',
    pattern: '[@aspectual] _VBG',
    does: 'nothing said',
    example: 'Bell began taking calls about “The Pier”.',
    counter: 'Bell began: “It is late and we are cold.”',
  },
  {
    name: 'to deny somebody a thing',
    pattern: '[@denying] @objectOnly',
    does: 'nothing said',
    example: 'The bank denied him a loan.',
    counter: 'The bank denied it was late.',
  },
  {
    name: 'nowhere to be found',
    pattern: '@be [@discovering&@alone]',
    does: 'nothing said',
    example: 'The key was nowhere to be found: it was lost.',
    counter: 'The audit found that it was lost.',
  },
  {
    name: 'imperative',
    pattern: 'START [@alone_VB|VBP] !@quoted&!:',
    does: 'nothing said',
    example: 'Add that it was late to the list.',
    counter: 'Tenants add that it was late.',
  },
  {
    name: 'opening of a bracket',
    pattern: '_-LRB- [@alone]',
    does: 'nothing said',
    example: 'The pier is shut (Warning: the stair is steep and wet).',
    counter: 'The pier is shut (Bell said that the stair is steep and wet).',
  },
  {
    name: 'to go without saying',
    pattern: '@privative [@alone]',
    does: 'nothing said',
    example: 'It goes without saying that the pier is old.',
    counter: 'She went on, saying that the pier is old.',
  },
  {
    name: 'having said that',
    pattern: '@have_VBG [@alone] @complementizer',
    does: 'nothing said',
    example: 'Having said that, the pier is old.',
    counter: 'Having read it, Bell said that the pier is old.',
  },
];
