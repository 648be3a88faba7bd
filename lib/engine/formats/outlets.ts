/** Who publishes news and is no newspaper: names that stand in bylines as well as for the outlet. */

/** Agencies, whose news others print, as alternatives of a pattern. */
export const AGENCIES = 'Reuters|AFP|Agence France-Presse|AP|Associated Press|UPI|dpa|Xinhua|TASS';
/** These and others, likewise. */
export const OUTLETS: string = `${AGENCIES}|BBC|CNN|NPR|Al Jazeera|Bloomberg|Wikinews`;

/** A pattern that finds them as words of their own, in capitals or not. */
export const wholeWords = (alternatives: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'iu');
