/** Which line above the text is its standfirst. */
import { isDescription } from '../about/headline.ts';
import type { Run } from './runs.ts';

/** Letters below which a line over the text is a label or a name. */
const LEAD = 20;
/** Letters from which on a sentence in the headline's box is one, whatever it is called. */
const SENTENCE = 40;

interface Line {
  readonly run: Run;
  /** It is called so. */
  readonly standfirst: boolean;
  /** Stands between headline and text, in the box of the headline. */
  readonly below: boolean;
}

/**
 * True for what is called a standfirst, for a sentence under the headline in the same box, and for what the page describes itself by.
 * @param description what the page says of itself for machines
 */
export function isStandfirst({ run, standfirst, below }: Line, description: string | null): boolean {
  return (standfirst && run.text.length >= LEAD) || (below && isSentence(run)) || isDescription(run.text, description);
}

const isSentence = ({ text, linked }: Run): boolean => text.length >= SENTENCE && linked * 2 < text.length && /[.?!…]["'”’»)]*$/.test(text);
