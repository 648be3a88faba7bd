/** Cards: small boxes in the text that are furniture by what stands in them, whatever they are called. */
import type { BlockKind } from '../../engine/model.ts';
import { nameOf } from '../dom/elements.ts';
import { ASKS_FOR_LEAVE } from './asks.ts';
import type { Run } from './runs.ts';

/** Letters above which a box is no card; less where no heading says what it is. */
const [LARGEST, SMALL] = [800, 600];
/** Elements of the text itself, which are no box. */
const TEXTUAL = /^(?:P|H[1-6]|LI|TD|TH|DT|DD|BLOCKQUOTE|FIGCAPTION|PRE|BODY|MAIN)$/;
const FIELDS = 'input:not([type="hidden" i]):not([type="button" i]):not([type="submit" i]), textarea, select';
/** Share of a line's letters in links from which on it is one link. */
const LINKED = 0.9;
/** Where nobody is quoted, “we” are the newsroom, and “you” its reader. */
const TO_READER = /^(?=.*\b(?:we|us|our)\b)(?=.*\byou\b)[^"“]*$/i;

interface Item {
  readonly kind: BlockKind;
  readonly run: Run;
}

/**
 * True where fields are to be filled in, where leave is asked for, where the newsroom asks its reader for help, or where another
 * story's headline stands with its words.
 * @param found what stands in the element is what was found from `first` on
 */
export function isCard(element: Element, name: string, found: readonly Item[], first: number): boolean {
  if (first === found.length || TEXTUAL.test(name)) return false;
  let letters = 0;
  // a large box is left at its first lines: boxes stand in boxes
  for (let i = first; i < found.length; i++) {
    letters += found[i]?.run.text.length ?? 0;
    if (letters > LARGEST) return false;
  }
  const items = found.slice(first);
  if (items.some(({ kind }) => kind === 'title')) return false;
  return isHeadedAsOther(items) || (letters <= SMALL && asks(element, items));
}

const isLink = ({ run: { linked, text } }: Item) => linked >= LINKED * text.replaceAll(' ', '').length;

/** Its heading leads to another story, or under it the newsroom asks for something that is to be had at a press. */
function isHeadedAsOther(items: readonly Item[]): boolean {
  const words = items.filter(({ kind }) => kind !== 'caption');
  const [first] = words;
  if (words.length < 2 || first?.kind !== 'heading') return false;
  return isLink(first) || (words.some(isLink) && TO_READER.test(words.map(({ run }) => run.text).join(' ')));
}

function asks(element: Element, items: readonly Item[]): boolean {
  // a form may hide its own methods behind the names of its fields
  if (nameOf(element) === 'FORM' || typeof element.querySelector !== 'function') return true;
  if (!element.firstElementChild) return false;
  if (element.querySelector(FIELDS)) return true;
  // most boxes have none, and to make the pattern ready takes longer than to look for one
  return element.querySelector('button, [role="button"]') !== null && items.some(({ run }) => ASKS_FOR_LEAVE.test(run.text));
}
