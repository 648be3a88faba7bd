/** Letters from which on a text of a page is prose: shorter ones are lines, names, captions. */
export const PROSE = 80;
