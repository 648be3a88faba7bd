/** English words for numbers: cardinals, scales, fractions, multiples, approximation. Data only; lower case, no soft hyphens. */

const list = (words: string): readonly string[] => words.trim().split(/\s+/);
const set = (words: string): ReadonlySet<string> => new Set(list(words));

/** zero to nineteen and the tens. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...list(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ).map((word, value) => [word, value] as const),
  ...list('twenty thirty forty fifty sixty seventy eighty ninety').map((word, index) => [word, 20 + 10 * index] as const),
]);

/** Powers of ten that follow a number, as exponents. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
  ['lakh', 5],
  ['lakhs', 5],
  ['lac', 5],
  ['lacs', 5],
  ['crore', 7],
  ['crores', 7],
]);

/** Scales written against the figure: "5.2bn", "£3k". Letters that also stand for a unit are settled where they are read. */
export const SCALE_SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['m', 6],
  ['mn', 6],
  ['mln', 6],
  ['mil', 6],
  ['b', 9],
  ['bn', 9],
  ['bln', 9],
  ['t', 12],
  ['tn', 12],
  ['trn', 12],
  ['cr', 7],
]);

/** Amounts that name no figure: "dozens", "thousands of", "tens of millions". */
export const VAGUE_PLURALS = set('tens dozens scores hundreds thousands millions billions trillions lakhs crores');

/** "several thousand", "a few hundred": no figure either. */
export const VAGUE_FACTORS = set('several few many');

/** Fractions by the denominator's singular. A "second" is a time, a "fourth" mostly a place in a row. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halve', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['hundredth', 100],
  ['thousandth', 1000],
]);

export const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** What makes "a third" a fraction and not a place in a row: the words after it … */
export const AFTER_FRACTION = set(
  'of the more less fewer lower higher larger smaller bigger greater cheaper faster slower longer shorter off since in over on to from compared between as between and or but this last during by after before under said say says have has had were are would do did will can cannot could believe think support',
);

/** … and the words before it. */
export const BEFORE_FRACTION = set(
  'by about around nearly almost over than roughly approximately up down only just least most under some fell rose dropped grew cut jumped slumped plunged almost to',
);

/** Verbs and adverbs that are a multiple by themselves, and the multiple. */
export const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['doubled', 2],
  ['doubling', 2],
  ['doubles', 2],
  ['tripled', 3],
  ['tripling', 3],
  ['triples', 3],
  ['trebled', 3],
  ['trebling', 3],
  ['quadrupled', 4],
  ['quadrupling', 4],
  ['quintupled', 5],
  ['halved', 0.5],
  ['halving', 0.5],
  ['twice', 2],
  ['thrice', 3],
]);

/** These count only before "the", "its", "what" …, after "more than", or before "from": "double the number", "to double to". */
export const BARE_MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['triple', 3],
  ['treble', 3],
  ['quadruple', 4],
  ['halve', 0.5],
]);
export const AFTER_BARE_MULTIPLE = set('the its their his her our that what those from to by in over within this last');
/** "on the double", "a double": words before which a bare multiple is a noun or an adjective. */
export const BEFORE_BARE_MULTIPLE = set(
  'to will would could may might should can more nearly almost about than over around roughly was were is are at',
);

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  list('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth').map(
    (word, index) => [word, index + 1] as const,
  ),
);
/** "second-largest", "third most": what makes an ordinal a rank when it follows … */
export const SUPERLATIVES = set(
  'most least best worst largest biggest smallest highest lowest longest shortest oldest youngest richest poorest fastest slowest tallest busiest deadliest wealthiest hottest coldest wettest driest warmest heaviest greatest strongest weakest cheapest deepest place leading',
);
/** … or stands before. */
export const BEFORE_RANK = set('ranked ranks rank ranking placed finished finish finishing');

/** Words of approximation, longest first where one begins another. They belong to the number's span. */
export const APPROXIMATORS: readonly (readonly string[])[] = [
  'anywhere between',
  'somewhere between',
  'anything between',
  'no more than',
  'not more than',
  'no fewer than',
  'no less than',
  'no later than',
  'not less than',
  'little more than',
  'many more than',
  'much more than',
  'far more than',
  'slightly more than',
  'slightly less than',
  'just more than',
  'just less than',
  'more than',
  'less than',
  'fewer than',
  'greater than',
  'larger than',
  'higher than',
  'lower than',
  'bigger than',
  'longer than',
  'as many as',
  'as much as',
  'as few as',
  'as little as',
  'as high as',
  'as low as',
  'in excess of',
  'a maximum of',
  'a minimum of',
  'up to',
  'close to',
  'at least',
  'at most',
  'upwards of',
  'upward of',
  'an estimated',
  'estimated',
  'just over',
  'just under',
  'well over',
  'well under',
  'just shy of',
  'shy of',
  'or about',
  'in the region of',
  'to the tune of',
  'about',
  'around',
  'roughly',
  'approximately',
  'approx',
  'nearly',
  'almost',
  'some',
  'over',
  'under',
  'above',
  'below',
  'circa',
  'perhaps',
  'maybe',
  'barely',
  'virtually',
  'practically',
  'nigh on',
  'getting on for',
]
  .map((phrase) => phrase.split(' '))
  .sort((a, b) => b.length - a.length);

/** "20 or so", "50 or more", "30-odd". */
export const APPROXIMATORS_AFTER: readonly (readonly string[])[] = [
  ['or', 'so'],
  ['or', 'more'],
  ['or', 'less'],
  ['or', 'fewer'],
  ['or', 'thereabouts'],
  ['odd'],
  ['plus'],
  ['-', 'odd'],
  ['-', 'plus'],
  ['-', 'ish'],
  ['+'],
];

export const MONTHS = set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);
export const WEEKDAYS = set('monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun');

/** A year follows these: "in 2019", "since 1997". */
export const BEFORE_YEAR = set(
  'in since by from until till of to and during before after the early late mid for between through last next this summer spring autumn fall winter circa election class year around',
);

/** A number after one of these names a thing and counts nothing: "flight 370", "Section 230", "page 12". */
export const NAMED_BY_NUMBER = set(
  `flight route section article chapter channel number no nos page pages category tier grade phase stage type level day week round season episode part volume title
   rule form act clause paragraph schedule step lane gate platform room suite unit bus line terminal apartment flat floor class group pool division district ward zone
   area sector block building proposition measure amendment question item figure table fig appendix exhibit count lot highway interstate junction exit runway
   protocol resolution order case docket bill track scene heat race box studio scenario option band key year years version model series sol minute stand hole game
   match test windows iphone covid boeing airbus formula apollo psalm verse q h`,
);

/** Named things that begin with their number. */
export const NUMBER_NAMES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['529', set('plan plans account accounts')],
  ['1099', set('form forms')],
  ['9', set('eleven')],
  ['10', set('downing')],
  ['11', set('downing')],
  ['60', set('minutes')],
  ['20', set('twenty')],
]);

/** Numbers that stand for an emergency line where they are called. */
export const CALL_WORDS = set(
  'call calls called calling phone phoned phoning ring rang dial dialled dialed dialling tel telephone text texted helpline hotline fax sms whatsapp',
);

export const STREETS = set(
  'street st avenue ave road rd lane drive boulevard blvd square place terrace crescent gardens way court row close hill broadway quay parade embankment downing',
);

/** "one" is a count before these; else it is mostly a pronoun or "at one point". */
export const ONE_OF_NOT = set(
  'day point time thing things another such side hand way who that which of moment stage morning night evening afternoon off time sided to on',
);
export const BEFORE_PRONOUN_ONE = set(
  'no this that which every each any the big new good bad only right wrong another other some first last next old great same such',
);

/** "two-faced", "three-way", "five-star": the number is part of a word. */
export const HYPHEN_WORDS = set(
  'way ways sided faced dimensional star stars state party piece handed handedly edged fold tier tiered wheel wheeler wheeled drive minded ply tone time timer off track pronged legged nation on hit something some ever class parent parents handers hander generation cylinder ball button liner down stop stroke by twos',
);

/** Words that make a hyphened pair of figures a result: "a 5-4 vote", "won 3-1 against". */
export const AFTER_SCORE = set(
  'win wins won loss losses lost defeat defeats victory victories draw draws lead leads triumph drubbing thrashing rout vote votes voted ruling decision decisions majority split series advantage record aggregate margin scoreline score result thriller home away at against over on in to for with after before and but by as when win, thanks from',
);
/** … and the words before it. */
export const BEFORE_SCORE = set(
  'won win wins lost loses lose beat beats beating drew draws led leads leading defeated ruled voted score scored finished ended 1 record trailed trailing level final draw defeat victory aggregate',
);

/** Before a duration these make a window of time: "the last 12 months". */
export const WINDOW_WORDS = set('last past next previous coming first preceding recent final upcoming intervening');
/** After a duration these make a point in time: "two years ago". */
export const AFTER_POINT = set('ago earlier previously hence');

/** "half-time", "half past": no fraction. */
export const AFTER_HALF_NOT = set(
  'time past brother sister term hearted life lives way baked measures truth truths back backs marathon sibling siblings century',
);
export const BEFORE_HALF_NOT = set('first second top other better bottom latter final opening');

/** "single" is a number in "a single shot", and none after "every" or before these. */
export const AFTER_SINGLE_NOT = set(
  'mother mothers mum mums mom moms father fathers parent parents parenting market mothers women men woman man people handed handedly minded out sex file payer bed room rooms currency status life malt european digit digits use source track largest biggest most greatest family storey point',
);
export const BEFORE_SINGLE_NOT = set('every debut new hit the his her their latest lead');

/** "zero tolerance", "net zero": no count. */
export const AFTER_ZERO_NOT = set('tolerance hour hours emission emissions carbon sum in waste day covid point rated trust');
export const BEFORE_ZERO_NOT = set('net ground absolute sub from to at patient below above');
