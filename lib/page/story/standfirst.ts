/** Which line above the text is its standfirst. */
import { isDescription } from '../about/headline.ts';
import { member } from '../dom/elements.ts';
import { SENTENCE_END } from './joined.ts';
import type { Run } from './runs.ts';

/** Letters below which a line over the text is a label or a name. */
const LEAD = 20;
/** Letters from which on a sentence in the headline's box is one, whatever it is called, and from which on words right below it need no stop. */
const [SENTENCE, ALONE] = [40, 60];
/** Most boxes around a paragraph below the headline that hold nothing else. */
const MOST_AROUND = 3;

interface Line {
  readonly run: Run;
  /** It is called so. */
  readonly standfirst: boolean;
  /** Stands between headline and text, in the box of the headline: beside it, or next to it. */
  readonly below: 'beside' | 'next' | null;
}

/** How an element stands to the headline: beside it in the same box; next, with nothing between them, in boxes of its own or not; null: neither. */
export function placeBelow(element: Element, headline: Element): 'beside' | 'next' | null {
  const box = member(headline, 'parentNode');
  let outer = element;
  for (let around = 0; around < MOST_AROUND && member(outer, 'parentNode') !== box; around++) {
    const parent = member(outer, 'parentElement');
    if (!parent || member(parent, 'childElementCount') !== 1) break;
    outer = parent;
  }
  if (member(outer, 'parentNode') !== box || outer === headline) return null;
  if (member(headline, 'nextElementSibling') === outer) return 'next';
  return outer === element ? 'beside' : null;
}

/**
 * True for what is called a standfirst, for a sentence under the headline in the same box, for words right under it, and for what the page describes itself by.
 * @param description what the page says of itself for machines
 */
export function isStandfirst({ run, standfirst, below }: Line, description: string | null): boolean {
  const isAlone = below === 'next' && run.text.length >= ALONE && run.linked === 0;
  return (
    (standfirst && run.text.length >= LEAD) || (below !== null && (isAlone || isSentence(run))) || isDescription(run.text, description)
  );
}

const isSentence = ({ text, linked }: Run): boolean => text.length >= SENTENCE && linked * 2 < text.length && SENTENCE_END.test(text);
