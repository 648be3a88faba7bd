/** Times of day in figures. */

/** A token that is one, "15:23", "3.23pm": its hours, its minutes and, where it says so, its half of the day. */
export const CLOCK_TIME = /^(\d{1,2})[.:](\d{2})(?::\d{2})?([ap]m)?$/iu;
