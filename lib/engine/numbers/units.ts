/** English units and currencies. A unit's name is singular and lower case, a currency's its ISO 4217 code. */

export interface UnitWord {
  readonly unit: string;
  /** What one of it is in `unit`: a decade is ten years. */
  readonly factor: number;
}

const entries = (unit: string, words: string, factor = 1): (readonly [string, UnitWord])[] =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => [word, { unit, factor }] as const);

/** Spelled units, one word each. Plurals are listed: they are not made up. */
export const UNIT_WORDS: ReadonlyMap<string, UnitWord> = new Map([
  ...entries('second', 'second seconds sec secs'),
  ...entries('millisecond', 'millisecond milliseconds'),
  ...entries('minute', 'minute minutes min mins'),
  ...entries('hour', 'hour hours hr hrs'),
  ...entries('day', 'day days'),
  ...entries('week', 'week weeks'),
  ...entries('week', 'fortnight fortnights', 2),
  ...entries('month', 'month months'),
  ...entries('year', 'year years yr yrs'),
  ...entries('year', 'decade decades', 10),
  ...entries('year', 'century centuries', 100),
  ...entries('millimetre', 'millimetre millimetres millimeter millimeters mm'),
  ...entries('centimetre', 'centimetre centimetres centimeter centimeters cm'),
  ...entries('metre', 'metre metres meter meters'),
  ...entries('kilometre', 'kilometre kilometres kilometer kilometers km kms'),
  ...entries('micrometre', 'micron microns micrometre micrometres micrometer micrometers'),
  ...entries('nanometre', 'nanometre nanometres nanometer nanometers nm'),
  ...entries('inch', 'inch inches'),
  ...entries('foot', 'foot feet ft'),
  ...entries('yard', 'yard yards yd yds'),
  ...entries('mile', 'mile miles'),
  ...entries('light year', 'light-year light-years'),
  ...entries('gram', 'gram grams gramme grammes'),
  ...entries('milligram', 'milligram milligrams mg'),
  ...entries('microgram', 'microgram micrograms mcg'),
  ...entries('kilogram', 'kilogram kilograms kilo kilos kilogramme kilogrammes kg kgs'),
  ...entries('tonne', 'tonne tonnes'),
  ...entries('ton', 'ton tons'),
  ...entries('kilotonne', 'kilotonne kilotonnes kilotons kiloton'),
  ...entries('megatonne', 'megatonne megatonnes megaton megatons'),
  ...entries('pound', 'lb lbs'),
  ...entries('ounce', 'ounce ounces oz'),
  ...entries('stone', 'stone'),
  ...entries('litre', 'litre litres liter liters'),
  ...entries('millilitre', 'millilitre millilitres milliliter milliliters ml'),
  ...entries('megalitre', 'megalitre megalitres megaliter megaliters'),
  ...entries('gallon', 'gallon gallons'),
  ...entries('pint', 'pint pints'),
  ...entries('barrel', 'barrel barrels'),
  ...entries('barrel per day', 'bpd'),
  ...entries('hectare', 'hectare hectares ha'),
  ...entries('acre', 'acre acres'),
  ...entries('degree', 'degree degrees'),
  ...entries('mile per hour', 'mph'),
  ...entries('kilometre per hour', 'kph kmh'),
  ...entries('watt', 'watt watts'),
  ...entries('kilowatt', 'kilowatt kilowatts kw'),
  ...entries('megawatt', 'megawatt megawatts mw'),
  ...entries('gigawatt', 'gigawatt gigawatts gw'),
  ...entries('kilowatt hour', 'kwh'),
  ...entries('megawatt hour', 'mwh'),
  ...entries('gigawatt hour', 'gwh'),
  ...entries('terawatt hour', 'twh'),
  ...entries('volt', 'volt volts'),
  ...entries('byte', 'byte bytes'),
  ...entries('kilobyte', 'kilobyte kilobytes kb'),
  ...entries('megabyte', 'megabyte megabytes mb'),
  ...entries('gigabyte', 'gigabyte gigabytes gb'),
  ...entries('terabyte', 'terabyte terabytes tb'),
  ...entries('megabit per second', 'mbps'),
  ...entries('gigabit per second', 'gbps'),
  ...entries('hertz', 'hertz hz'),
  ...entries('kilohertz', 'kilohertz khz'),
  ...entries('megahertz', 'megahertz mhz'),
  ...entries('gigahertz', 'gigahertz ghz'),
  ...entries('decibel', 'decibel decibels db'),
  ...entries('calorie', 'calorie calories'),
  ...entries('kilocalorie', 'kilocalorie kilocalories kcal'),
  ...entries('part per million', 'ppm'),
  ...entries('part per billion', 'ppb'),
  ...entries('knot', 'knot knots'),
  ...entries('calibre', 'calibre caliber'),
  ...entries('horsepower', 'horsepower hp bhp'),
  ...entries('basis point', 'bps'),
  ...entries('page', 'page pages'),
  ...entries('percent', 'percent pct'),
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

/** Signs and codes that stand before an amount. "$" alone is settled by where the article is from. */
export const CURRENCY_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['￥', 'JPY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
  ['₪', 'ILS'],
  ['₫', 'VND'],
  ['₱', 'PHP'],
  ['₵', 'GHS'],
  ['৳', 'BDT'],
  ['฿', 'THB'],
  ['$', '$'],
  ['＄', '$'],
  ['￡', 'GBP'],
  ['us$', 'USD'],
  ['a$', 'AUD'],
  ['au$', 'AUD'],
  ['c$', 'CAD'],
  ['ca$', 'CAD'],
  ['can$', 'CAD'],
  ['cad$', 'CAD'],
  ['nz$', 'NZD'],
  ['hk$', 'HKD'],
  ['s$', 'SGD'],
  ['r$', 'BRL'],
  ['nt$', 'TWD'],
  ['cn¥', 'CNY'],
  ['rs', 'INR'],
  ['rm', 'MYR'],
  ['chf', 'CHF'],
  ['usd', 'USD'],
  ['gbp', 'GBP'],
  ['eur', 'EUR'],
  ['aud', 'AUD'],
  ['cad', 'CAD'],
  ['nzd', 'NZD'],
  ['inr', 'INR'],
  ['jpy', 'JPY'],
  ['cny', 'CNY'],
  ['rmb', 'CNY'],
  ['sek', 'SEK'],
  ['nok', 'NOK'],
  ['dkk', 'DKK'],
  ['zar', 'ZAR'],
  ['kes', 'KES'],
  ['ksh', 'KES'],
  ['sh', 'KES'],
  ['r', 'ZAR'],
]);

/** Prefixes that may also be a word or a letter: taken only where written as in this list. */
export const CASED_PREFIXES: ReadonlyMap<string, readonly string[]> = new Map([
  ['rs', ['Rs']],
  ['rm', ['RM']],
  ['sh', ['Sh']],
  ['r', ['R']],
]);

/** Currency words after an amount: ISO code and factor. "pounds" is also a weight, "dollars" are settled by where the article is from. */
export const CURRENCY_WORDS: ReadonlyMap<string, UnitWord> = new Map([
  ...entries('$', 'dollar dollars buck bucks'),
  ...entries('$', 'cent cents ¢', 0.01),
  ...entries('GBP', 'sterling quid'),
  ...entries('GBP', 'pence penny', 0.01),
  ...entries('EUR', 'euro euros'),
  ...entries('INR', 'rupee rupees'),
  ...entries('JPY', 'yen'),
  ...entries('CNY', 'yuan renminbi rmb'),
  ...entries('RUB', 'rouble roubles ruble rubles'),
  ...entries('ZAR', 'rand'),
  ...entries('CHF', 'francs'),
  ...entries('USD', 'usd'),
  ...entries('GBP', 'gbp'),
  ...entries('EUR', 'eur'),
  ...entries('AUD', 'aud'),
  ...entries('CAD', 'cad'),
  ...entries('NZD', 'nzd'),
  ...entries('NGN', 'naira'),
  ...entries('ILS', 'shekels shekel'),
  ...entries('PLN', 'zloty zlotys'),
  ...entries('BRL', 'reais'),
  ...entries('THB', 'baht'),
  ...entries('GHS', 'cedi cedis'),
  ...entries('SEK', 'kronor'),
  ...entries('TRY', 'lira'),
  ...entries('UAH', 'hryvnia hryvnias'),
  ...entries('KRW', 'won'),
]);

/** Words between the amount and "dollars" or "pounds" that say whose. */
export const CURRENCY_NATIONS: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['american', 'USD'],
  ['canadian', 'CAD'],
  ['australian', 'AUD'],
  ['singapore', 'SGD'],
  ['sterling', 'GBP'],
]);

/** The dollar and the rupee by the country code of the page's address or language. */
export const LOCAL_DOLLARS: ReadonlyMap<string, string> = new Map([
  ['au', 'AUD'],
  ['ca', 'CAD'],
  ['nz', 'NZD'],
  ['sg', 'SGD'],
  ['hk', 'HKD'],
]);
export const LOCAL_RUPEES: ReadonlyMap<string, string> = new Map([
  ['pk', 'PKR'],
  ['lk', 'LKR'],
  ['np', 'NPR'],
]);

/** "243 pounds" is a weight near these, money elsewhere only where the article counts in pounds. */
export const WEIGHT_WORDS: ReadonlySet<string> = new Set(
  'weigh weighs weighed weighing weight heavy heavier lost gained lose gain clocked overweight lighter bodyweight payload lift lifted explosives explosive'.split(
    ' ',
  ),
);

/** After "5m" or "100m" these make it metres. */
export const METRE_WORDS: ReadonlySet<string> = new Set(
  'tall high long wide deep away apart above below race races hurdles relay freestyle sprint final finals dash stretch backstroke butterfly breaststroke medley underwater offshore downstream upstream thick north south east west'.split(
    ' ',
  ),
);
