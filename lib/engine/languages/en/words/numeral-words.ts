/** Words that make a number and its unit: fractions, vague amounts, ranges, and what settles a unit. */
import { SPELLED } from '../number-words.ts';
import { verbForms } from '../verb-forms.ts';

const vagueFactor = 'several few many';
const vaguePlural = 'tens dozens scores hundreds thousands millions billions trillions lakhs crores';

export const numeralWords = {
  /** A number in one word, or in two joined by a hyphen. */
  spelledNumber: `${SPELLED} ${vaguePlural}`,
  /** An amount that names no figure: "*dozens*", "*thousands* of", "tens of *millions*". */
  vaguePlural,
  /** … only before "of": "tens of" things, but "tens" of a card game. */
  partitivePlural: 'tens scores',
  /** "*several* thousand", "a *few* hundred". */
  vagueFactor,
  /** "a *few* tons". */
  few: 'few',
  /** "*several* tons". */
  several: 'several',
  /** Two people together: "the *pair* said". */
  pairNoun: 'couple duo pair twosome',
  /** … by their number: "*both* men", "the *two* men". */
  dual: 'both two',
  /** Three people together. */
  trioNoun: 'threesome trio',
  /** Two, roughly: "a *couple* of". */
  couple: 'couple',
  /** Twelve of what follows: "two *dozen*". */
  dozen: 'dozen',
  /** Begins a number beside those that have a value. */
  numberOpener: `a an half couple single minus ${vagueFactor} ${vaguePlural}`,
  /** Makes the number after it negative. */
  minus: 'minus',
  /** Adds; against a number it makes it rough: "30-*plus*". */
  plus: 'plus',
  /** "two and a *half*": read without saying of what. */
  commonFraction: 'half quarter third',
  /** "4 *out* of 10". */
  outward: 'out',
  /** Goes on after a share, besides auxiliaries: "one post in seven *lacks*". */
  shareSequel: 'who that on in of with at now lives lacks said says',
  /** "*ranging* from 5 to 7". */
  ranging: `${verbForms('range vary')} anywhere`,
  /** Has how far something moved after it, and to what: "*rose* 7 cents to $3.62". */
  movesBy: `${verbForms('rise fall climb drop slide slip jump gain lose sink tumble plunge surge soar add shed dip ease edge')} up down higher lower`,
  /** Makes odds or a result of two numbers: "a two-to-one *majority*". */
  oddsNoun: 'margin majority vote odds ratio ruling decision',
  /** Also a stretch of time: "*over* three years". */
  spanning: 'over',
  /** Stands before words of approximation: "*just* over 40". */
  degreeAdverb: 'just slightly well',
  /** A weight or money. */
  poundWord: 'pound pounds',
  /** … and no money. */
  poundAbbreviation: 'lb lbs',
  /** Something else after "a": "about *a second*". */
  ambiguousUnit: 'second degree pound stone yard',
  /** "243 pounds" is a weight near these, money elsewhere only where the article counts in pounds. */
  weightContext:
    'weigh weighs weighed weighing weight heavy heavier lost gained lose gain clocked overweight lighter bodyweight payload lift lifted explosives explosive',
  /** After "5m" or "100m" these make it metres. */
  metreContext:
    'tall high long wide deep away apart above below race races hurdles relay freestyle sprint final finals dash stretch backstroke butterfly breaststroke medley underwater offshore downstream upstream thick north south east west',
  /** What is so high, deep or long: near "2m" it makes it metres, and before it as after it. */
  measuredInMetres:
    'height heights depth depths width length altitude elevation wave waves wall walls fence fences tower towers cliff cliffs water waters river rivers flood floods floodwater floodwaters tide tides surge swell sea snow drift drifts snowdrifts throw throws leap leaps jump jumps dive pool bridge trench ditch hole crater tunnel shaft mast pole statue dam embankment levee dyke barrier barriers platform ladder rope net tall taller tallest higher deeper wide wider longer thicker',
  /** What there are millions of: near "2m" it makes it a count. */
  countedInMillions:
    'population populations circulation audience audiences readership membership viewers listeners readers users subscribers followers customers members voters households people copies sold sells sales streams downloads views listens votes jobs',
  /** Tells nothing of what is counted. */
  stopWord: 'the a an of its their his her our these those this that in on at for to and by with other more new total s',
  /** Beside a number: not those of before. "*another* 36 boats", "36 *others*". */
  anew: 'another further additional other others more',
  /** Stands for what was counted before: "put the *average* at". */
  totalNoun: 'it average total figure number toll cost bill price',
  /** Gives something a value: "*put* the average at". */
  evaluating: 'put puts putting estimated estimates estimate has had gave gives',
} as const;
