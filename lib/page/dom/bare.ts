/** Words without what a page sets between them: white space, soft hyphens, joiners, marks of direction. */
const BETWEEN = /[\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]+/g;

/** Two texts with the same letters in the same order have the same bare words, however a page breaks their lines. */
export function bare(text: string): string {
  return text.replace(BETWEEN, '');
}
