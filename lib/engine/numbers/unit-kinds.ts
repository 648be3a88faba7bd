/** Kinds of units. The names of units are the engine's own, the same in every language. */

const set = (names: string): ReadonlySet<string | null> => new Set(names.split(' '));

const DURATIONS = set('year month week day hour minute second');
const MOMENTS = set('millisecond second minute');
const LENGTHS = set('metre kilometre centimetre mile yard foot inch');
const SHARES = set('fraction percent');

/** A unit of time that something can last. */
export const isDuration = (unit: string | null): boolean => DURATIONS.has(unit);
/** A unit of time too short for a window of it: "in the last 5 minutes". */
export const isMoment = (unit: string | null): boolean => MOMENTS.has(unit);
export const isLength = (unit: string | null): boolean => LENGTHS.has(unit);
/** A part of a whole. */
export const isShare = (unit: string | null): boolean => SHARES.has(unit);
/** A unit in which near numbers measure different things too often. */
export const isUnlike = (unit: string | null): boolean => isDuration(unit) || unit === 'times' || unit === 'rank';
/** A unit that is the code of a currency. */
export const isMoney = (unit: string | null): boolean => unit !== null && /^[A-Z]{3}$/.test(unit);
