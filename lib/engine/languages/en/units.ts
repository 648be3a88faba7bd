/** English units of measure. A unit's name is singular and lower case. */
import { wordList, wordSet } from '../word-list.ts';

export interface UnitWord {
  readonly unit: string;
  /** What one of it is in `unit`: a decade is ten years. */
  readonly factor: number;
}

/** The words, each for so much of the unit. */
export const unitWords = (unit: string, words: string, factor = 1): (readonly [string, UnitWord])[] =>
  wordList(words).map((word) => [word, { unit, factor }] as const);

/** Spelled units, one word each. Plurals are listed: they are not made up. */
export const UNIT_WORDS: ReadonlyMap<string, UnitWord> = new Map([
  ...unitWords('second', 'second seconds sec secs'),
  ...unitWords('millisecond', 'millisecond milliseconds'),
  ...unitWords('minute', 'minute minutes min mins'),
  ...unitWords('hour', 'hour hours hr hrs'),
  ...unitWords('day', 'day days'),
  ...unitWords('week', 'week weeks'),
  ...unitWords('week', 'fortnight fortnights', 2),
  ...unitWords('month', 'month months'),
  ...unitWords('year', 'year years yr yrs'),
  ...unitWords('year', 'decade decades', 10),
  ...unitWords('year', 'century centuries', 100),
  ...unitWords('millimetre', 'millimetre millimetres millimeter millimeters mm'),
  ...unitWords('centimetre', 'centimetre centimetres centimeter centimeters cm'),
  ...unitWords('metre', 'metre metres meter meters'),
  ...unitWords('kilometre', 'kilometre kilometres kilometer kilometers km kms'),
  ...unitWords('micrometre', 'micron microns micrometre micrometres micrometer micrometers'),
  ...unitWords('nanometre', 'nanometre nanometres nanometer nanometers nm'),
  ...unitWords('inch', 'inch inches ins'),
  ...unitWords('foot', 'foot feet ft'),
  ...unitWords('yard', 'yard yards yd yds'),
  ...unitWords('mile', 'mile miles'),
  ...unitWords('light year', 'light-year light-years'),
  ...unitWords('gram', 'gram grams gramme grammes'),
  ...unitWords('milligram', 'milligram milligrams mg'),
  ...unitWords('microgram', 'microgram micrograms mcg'),
  ...unitWords('kilogram', 'kilogram kilograms kilo kilos kilogramme kilogrammes kg kgs'),
  ...unitWords('tonne', 'tonne tonnes'),
  ...unitWords('ton', 'ton tons'),
  ...unitWords('kilotonne', 'kilotonne kilotonnes kilotons kiloton'),
  ...unitWords('megatonne', 'megatonne megatonnes megaton megatons'),
  ...unitWords('pound', 'lb lbs'),
  ...unitWords('ounce', 'ounce ounces oz'),
  ...unitWords('stone', 'stone'),
  ...unitWords('litre', 'litre litres liter liters'),
  ...unitWords('millilitre', 'millilitre millilitres milliliter milliliters ml'),
  ...unitWords('megalitre', 'megalitre megalitres megaliter megaliters'),
  ...unitWords('gallon', 'gallon gallons'),
  ...unitWords('pint', 'pint pints'),
  ...unitWords('barrel', 'barrel barrels'),
  ...unitWords('barrel per day', 'bpd'),
  ...unitWords('hectare', 'hectare hectares ha'),
  ...unitWords('acre', 'acre acres'),
  ...unitWords('degree', 'degree degrees'),
  ...unitWords('mile per hour', 'mph'),
  ...unitWords('kilometre per hour', 'kph kmh'),
  ...unitWords('watt', 'watt watts'),
  ...unitWords('kilowatt', 'kilowatt kilowatts kw'),
  ...unitWords('megawatt', 'megawatt megawatts mw'),
  ...unitWords('gigawatt', 'gigawatt gigawatts gw'),
  ...unitWords('kilowatt hour', 'kwh'),
  ...unitWords('megawatt hour', 'mwh'),
  ...unitWords('gigawatt hour', 'gwh'),
  ...unitWords('terawatt hour', 'twh'),
  ...unitWords('volt', 'volt volts'),
  ...unitWords('byte', 'byte bytes'),
  ...unitWords('kilobyte', 'kilobyte kilobytes kb'),
  ...unitWords('megabyte', 'megabyte megabytes mb'),
  ...unitWords('gigabyte', 'gigabyte gigabytes gb'),
  ...unitWords('terabyte', 'terabyte terabytes tb'),
  ...unitWords('megabit per second', 'mbps'),
  ...unitWords('gigabit per second', 'gbps'),
  ...unitWords('hertz', 'hertz hz'),
  ...unitWords('kilohertz', 'kilohertz khz'),
  ...unitWords('megahertz', 'megahertz mhz'),
  ...unitWords('gigahertz', 'gigahertz ghz'),
  ...unitWords('decibel', 'decibel decibels db'),
  ...unitWords('calorie', 'calorie calories'),
  ...unitWords('kilocalorie', 'kilocalorie kilocalories kcal'),
  ...unitWords('part per million', 'ppm'),
  ...unitWords('part per billion', 'ppb'),
  ...unitWords('knot', 'knot knots'),
  ...unitWords('calibre', 'calibre caliber'),
  ...unitWords('horsepower', 'horsepower hp bhp'),
  ...unitWords('basis point', 'bps'),
  ...unitWords('page', 'page pages'),
  ...unitWords('percent', 'percent pct'),
]);

/** Units of several words; a dash may stand for a space. The longest match is taken. */
export const UNIT_PHRASES: readonly { readonly words: readonly string[]; readonly unit: string }[] = (
  [
    [
      'percentage point',
      ['percentage point', 'percentage points', '% point', '% points', 'per cent point', 'per cent points', 'pp', 'ppt', 'ppts'],
    ],
    ['percent', ['per cent', '%', '％', 'p.c.']],
    ['basis point', ['basis point', 'basis points']],
    ['mile per hour', ['miles per hour', 'miles an hour', 'mile an hour', 'mile per hour']],
    [
      'kilometre per hour',
      ['kilometres per hour', 'kilometers per hour', 'kilometres an hour', 'kilometers an hour', 'km/h', 'km per hour', 'km / h'],
    ],
    ['metre per second', ['metres per second', 'meters per second', 'm/s']],
    ['barrel per day', ['barrels per day', 'barrels a day']],
    ['square metre', ['square metre', 'square metres', 'square meter', 'square meters', 'sq m', 'sqm']],
    ['square kilometre', ['square kilometre', 'square kilometres', 'square kilometer', 'square kilometers', 'sq km', 'sqkm']],
    ['square foot', ['square foot', 'square feet', 'sq ft', 'sqft']],
    ['square mile', ['square mile', 'square miles', 'sq mile', 'sq miles', 'sq mi']],
    ['cubic metre', ['cubic metre', 'cubic metres', 'cubic meter', 'cubic meters']],
    ['cubic foot', ['cubic foot', 'cubic feet']],
    ['nautical mile', ['nautical mile', 'nautical miles']],
    ['light year', ['light year', 'light years']],
    ['degree Celsius', ['°c', '° c', 'degrees celsius', 'degrees centigrade', 'degree celsius', 'degrees c', 'celsius', '℃']],
    ['degree Fahrenheit', ['°f', '° f', 'degrees fahrenheit', 'degree fahrenheit', 'degrees f', 'fahrenheit', '℉']],
    ['degree', ['°']],
    ['kilowatt hour', ['kilowatt hour', 'kilowatt hours']],
    ['megawatt hour', ['megawatt hour', 'megawatt hours']],
    ['gigawatt hour', ['gigawatt hour', 'gigawatt hours']],
    ['terawatt hour', ['terawatt hour', 'terawatt hours']],
    ['part per million', ['parts per million']],
    ['part per billion', ['parts per billion']],
    ['tonne', ['metric ton', 'metric tons', 'metric tonnes']],
    ['times', ['times', 'fold', 'x', '×']],
    ['mile per gallon', ['miles per gallon', 'mpg']],
  ] as const
).flatMap(([unit, phrases]) =>
  phrases.map((phrase) => ({ words: phrase.split(/\s+|(?<=°)(?=\w)|(?<=[/.])|(?=[/.])|(?<=%)(?=\w)/), unit })),
);

/** Letters that are a unit only against the figure ("30C", "6ft", "50g"), with their case. */
export const GLUED_UNITS: ReadonlyMap<string, string> = new Map([
  ['C', 'degree Celsius'],
  ['F', 'degree Fahrenheit'],
  ['in', 'inch'],
  ['st', 'stone'],
  ['g', 'gram'],
  ['l', 'litre'],
  ['ml', 'millilitre'],
  ['W', 'watt'],
  ['V', 'volt'],
  ['mi', 'mile'],
  ['kt', 'kilotonne'],
  ['cc', 'cubic centimetre'],
  ['s', 'second'],
]);

/** How many of the next unit one of this is: for "1 minute and 45 seconds", "6ft 2in". */
export const COMPOUND_UNITS: ReadonlyMap<string, readonly [string, number]> = new Map([
  ['year', ['month', 12]],
  ['week', ['day', 7]],
  ['day', ['hour', 24]],
  ['hour', ['minute', 60]],
  ['minute', ['second', 60]],
  ['foot', ['inch', 12]],
  ['stone', ['pound', 14]],
  ['pound', ['ounce', 16]],
]);

/** Units that measure time. */
export const TIME_UNITS: ReadonlySet<string> = new Set(['millisecond', 'second', 'minute', 'hour', 'day', 'week', 'month', 'year']);

/** "243 pounds" is a weight near these, money elsewhere only where the article counts in pounds. */
export const WEIGHT_WORDS: ReadonlySet<string> = wordSet(
  'weigh weighs weighed weighing weight heavy heavier lost gained lose gain clocked overweight lighter bodyweight payload lift lifted explosives explosive',
);

/** After "5m" or "100m" these make it metres. */
export const METRE_WORDS: ReadonlySet<string> = wordSet(
  'tall high long wide deep away apart above below race races hurdles relay freestyle sprint final finals dash stretch backstroke butterfly breaststroke medley underwater offshore downstream upstream thick north south east west',
);
