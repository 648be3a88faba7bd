/** Who publishes news and is no newspaper: names that stand in bylines as well as for the outlet. */

/** As alternatives of a pattern. */
export const OUTLETS = 'BBC|CNN|NPR|Al Jazeera|Reuters|Bloomberg|AFP|Wikinews';

/** A pattern that finds them as words of their own, in capitals or not. */
export const wholeWords = (alternatives: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'iu');
