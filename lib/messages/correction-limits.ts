/** How long what a correction holds is, where it is made and at the door where it comes in. */

/** Letters of the statement's words: longer statements are known by their beginnings. */
export const LONGEST_WORDS = 600;
/** Letters of the text on each side. */
export const LONGEST_BESIDE = 32;
/** Names are shorter than this; what the engine finds is, by far. */
export const LONGEST_NAME = 300;
