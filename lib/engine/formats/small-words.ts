/** Words that name nothing, and have a capital only where a sentence or a title begins. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Articles, conjunctions and short prepositions, which headlines have in small letters. */
export const MINOR = setOf('a an the and but or nor for as at by in of on per to via from into like near onto past with amid vs v than');
/** Prepositions of five letters and more, which are no conjunctions too: in capitals after Chicago 18, not after MLA. */
export const LONG = setOf(
  'about above across alongside amidst amongst concerning regarding versus against along among around behind below beneath beside between beyond despite during except inside outside through throughout toward towards under underneath upon within without',
);

/** What leads to words that a cut takes away, with the prepositions above: "Ministers defend their", "Lift that was". */
const LEADING = setOf(
  'after before since until because while when where if that which who whose its their his her our this these those no not is are was were be been has have had will would can could may might must should',
);

/** True for a word in small letters that names nothing: an article, a preposition, "that", "was". */
export const isFunctionWord = (word: string): boolean => MINOR.has(word) || LONG.has(word) || LEADING.has(word);

const NO_PREPOSITION = setOf('a an the and but or nor v versus');
/** True for "on", "in", "during", which begin no name: with a capital they begin a sentence or a title. */
export const isPreposition = (word: string): boolean => !NO_PREPOSITION.has(word) && (MINOR.has(word) || LONG.has(word));
