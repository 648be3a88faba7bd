/** What kinds of units there are. Their names are those of `Quantity.unit`, in any language. */

/** The next smaller unit in which a measure goes on, and how many of it one is: "1 minute and 20 seconds", "6ft 2in". */
export interface Smaller {
  readonly unit: string;
  readonly count: number;
}

const SMALLER: ReadonlyMap<string, Smaller> = new Map(
  Object.entries({
    year: { unit: 'month', count: 12 },
    week: { unit: 'day', count: 7 },
    day: { unit: 'hour', count: 24 },
    hour: { unit: 'minute', count: 60 },
    minute: { unit: 'second', count: 60 },
    foot: { unit: 'inch', count: 12 },
    stone: { unit: 'pound', count: 14 },
    pound: { unit: 'ounce', count: 16 },
  }),
);

/** The unit in which a measure in `unit` goes on; undefined: it does not. */
export const smallerThan = (unit: string): Smaller | undefined => SMALLER.get(unit);

type Dimension = 'time' | 'length' | 'area' | 'volume' | 'mass' | 'temperature' | 'share';

const DIMENSIONS: ReadonlyMap<string, Dimension> = new Map(
  Object.entries({
    millisecond: 'time',
    second: 'time',
    minute: 'time',
    hour: 'time',
    day: 'time',
    week: 'time',
    month: 'time',
    year: 'time',
    millimetre: 'length',
    centimetre: 'length',
    metre: 'length',
    kilometre: 'length',
    mile: 'length',
    foot: 'length',
    inch: 'length',
    yard: 'length',
    acre: 'area',
    'square metre': 'area',
    'square kilometre': 'area',
    'square foot': 'area',
    'square mile': 'area',
    hectare: 'area',
    litre: 'volume',
    gallon: 'volume',
    'US gallon': 'volume',
    'imperial gallon': 'volume',
    pint: 'volume',
    barrel: 'volume',
    gram: 'mass',
    kilogram: 'mass',
    ton: 'mass',
    tonne: 'mass',
    degree: 'temperature',
    'degree Celsius': 'temperature',
    'degree Fahrenheit': 'temperature',
    percent: 'share',
    'percentage point': 'share',
    'basis point': 'share',
  }),
);

/** True for units of time; false for null, which a plain count has. */
export const isTimeUnit = (unit: string | null): unit is string => unit !== null && DIMENSIONS.get(unit) === 'time';

/** True for a unit of which some are told without a figure: "several tons", "a few degrees". Times are not: "several days". */
export const isVagueMeasure = (unit: string): boolean => DIMENSIONS.has(unit) && !isTimeUnit(unit);

/** A part of one: "62%", "a third". */
export const isShare = (unit: string | null): boolean => unit === 'percent' || unit === 'fraction';

/** True for what measures nothing by itself: a share, or how many times as much. */
export const isRelative = (unit: string | null): boolean => isShare(unit) || unit === 'times';

/** A unit of time too short for a window of it: "in the last 5 minutes". */
export const isMoment = (unit: string | null): boolean => unit === 'millisecond' || unit === 'second' || unit === 'minute';

/** True for units of length; false for null. */
export const isLength = (unit: string | null): boolean => unit !== null && DIMENSIONS.get(unit) === 'length';

/** True for a unit in which weather and the ground are measured: lengths, degrees and speeds. */
export const isReading = (unit: string | null): boolean =>
  unit !== null && (isLength(unit) || DIMENSIONS.get(unit) === 'temperature' || unit === 'knot' || unit.endsWith(' per hour'));

/** A unit in which near numbers measure different things too often. */
export const isUnlike = (unit: string | null): boolean => isTimeUnit(unit) || unit === 'times';

/** Money of which the article does not tell whose: of no country, by ISO 4217. */
export const NO_CURRENCY = 'XXX';

/** A unit that is the code of a currency. */
export const isMoney = (unit: string | null): boolean => unit !== null && /^[A-Z]{3}$/.test(unit);

/** True for two units in which one thing can be measured, as far as their names tell: miles and kilometres, dollars and pounds. */
export function areOneMeasure(one: string, other: string | null): boolean {
  if (one === other || isRelative(one) || isRelative(other)) return false;
  if (isMoney(one) || isMoney(other)) return isMoney(one) && (other === null || isMoney(other));
  const [first, second] = [one, other ?? ''].map((unit) => DIMENSIONS.get(unit));
  return other !== null && (first === second || ((first === undefined || second === undefined) && !isTimeUnit(one) && !isTimeUnit(other)));
}
