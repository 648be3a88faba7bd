/** English words around a number that say what it is, or that it is none: a fraction, a rank, a result, a window of time. Data only; lower case. */
import { wordSet } from '../word-list.ts';

/** What makes "a third" a fraction and not a place in a row: the words after it … */
export const AFTER_FRACTION = wordSet(
  'of the more less fewer lower higher larger smaller bigger greater cheaper faster slower longer shorter off since in over on to from compared between as between and or but this last during by after before under said say says have has had were are would do did will can cannot could believe think support',
);

/** … and the words before it. */
export const BEFORE_FRACTION = wordSet(
  'by about around nearly almost over than roughly approximately up down only just least most under some fell rose dropped grew cut jumped slumped plunged almost to',
);

export const AFTER_BARE_MULTIPLE = wordSet('the its their his her our that what those from to by in over within this last');
/** "on the double", "a double": words before which a bare multiple is a noun or an adjective. */
export const BEFORE_BARE_MULTIPLE = wordSet(
  'to will would could may might should can more nearly almost about than over around roughly was were is are at',
);

/** "second-largest", "third most": what makes an ordinal a rank when it follows … */
export const SUPERLATIVES = wordSet(
  'most least best worst largest biggest smallest highest lowest longest shortest oldest youngest richest poorest fastest slowest tallest busiest deadliest wealthiest hottest coldest wettest driest warmest heaviest greatest strongest weakest cheapest deepest place leading',
);
/** … or stands before. */
export const BEFORE_RANK = wordSet('ranked ranks rank ranking placed finished finish finishing');

/** "one" is a count before these; else it is mostly a pronoun or "at one point". */
export const ONE_OF_NOT = wordSet(
  'day point time thing things another such side hand way who that which of moment stage morning night evening afternoon off time sided to on',
);
export const BEFORE_PRONOUN_ONE = wordSet(
  'no this that which every each any the big new good bad only right wrong another other some first last next old great same such',
);

/** "two-faced", "three-way", "five-star": the number is part of a word. */
export const HYPHEN_WORDS = wordSet(
  'way ways sided faced dimensional star stars state party piece handed handedly edged fold tier tiered wheel wheeler wheeled drive minded ply tone time timer off track pronged legged nation on hit something some ever class parent parents handers hander generation cylinder ball button liner down stop stroke by twos',
);

/** Words that make a hyphened pair of figures a result: "a 5-4 vote", "won 3-1 against". */
export const AFTER_SCORE = wordSet(
  'win wins won loss losses lost defeat defeats victory victories draw draws lead leads triumph drubbing thrashing rout vote votes voted ruling decision decisions majority split series advantage record aggregate margin scoreline score result thriller home away at against over on in to for with after before and but by as when win, thanks from',
);
/** … and the words before it. */
export const BEFORE_SCORE = wordSet(
  'won win wins lost loses lose beat beats beating drew draws led leads leading defeated ruled voted score scored finished ended 1 record trailed trailing level final draw defeat victory aggregate',
);

/** Before a duration these make a window of time: "the last 12 months". */
export const WINDOW_WORDS = wordSet('last past next previous coming first preceding recent final upcoming intervening');
/** After a duration these make a point in time: "two years ago". */
export const AFTER_POINT = wordSet('ago earlier previously hence');

/** "half-time", "half past": no fraction. */
export const AFTER_HALF_NOT = wordSet(
  'time past brother sister term hearted life lives way baked measures truth truths back backs marathon sibling siblings century',
);
export const BEFORE_HALF_NOT = wordSet('first second top other better bottom latter final opening');

/** "single" is a number in "a single shot", and none after "every" or before these. */
export const AFTER_SINGLE_NOT = wordSet(
  'mother mothers mum mums mom moms father fathers parent parents parenting market mothers women men woman man people handed handedly minded out sex file payer bed room rooms currency status life malt european digit digits use source track largest biggest most greatest family storey point',
);
export const BEFORE_SINGLE_NOT = wordSet('every debut new hit the his her their latest lead');

/** "zero tolerance", "net zero": no count. */
export const AFTER_ZERO_NOT = wordSet('tolerance hour hours emission emissions carbon sum in waste day covid point rated trust');
export const BEFORE_ZERO_NOT = wordSet('net ground absolute sub from to at patient below above');
