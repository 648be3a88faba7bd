/** An analysis → a summary in one of the formats that Whosaid copies. */
export { everything, type Format, formats, ofSource, oneStatement, type Selection } from '../engine/formats/index.ts';
