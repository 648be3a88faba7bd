/** An analysis → a summary in one of the formats that Whosaid copies. */
export { everything, type Format, formats, ofSource, oneStatement, type Selection, sourced } from '../engine/formats/index.ts';
