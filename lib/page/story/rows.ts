/** Short lines in rows: what stands among the paragraphs of a text in one shape again and again, as names over what is said. */
import type { BlockKind } from '../../engine/model.ts';
import { opensWords } from '../../engine/text/marks.ts';
import type { Run } from './runs.ts';
import { saysSignature } from './signatures.ts';

interface Line {
  /** The block's name and classes, and its parent's. */
  readonly shape: string;
  readonly run: Run;
}

/** A line with what it is, and whether it stands in what was chosen. */
interface Entry extends Line {
  readonly kind: BlockKind;
  readonly inside: boolean;
}

/** So many lines of one shape are the story's. */
const FEWEST = 3;
/** So many short cells before one of prose make rows of a table. */
const SHORT = 2;

/**
 * The shapes of which several lines stand right before the text or right after it.
 * @param isLine may be one: no link, nor furniture by its words
 */
export function shapesInRows<Item extends Line>(
  found: readonly Item[],
  isLine: (item: Item, at: number) => boolean,
  isText: (item: Item) => boolean,
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  found.forEach((item, i) => {
    if (!isLine(item, i) || item.run.linked * 2 >= item.run.text.length) return;
    const beside = [found[i - 1], found[i + 1]].some((each) => each !== undefined && isText(each));
    if (beside) counts.set(item.shape, (counts.get(item.shape) ?? 0) + 1);
  });
  return new Set([...counts].flatMap(([shape, count]) => (count >= FEWEST ? [shape] : [])));
}

/** Letters of the longest line that greets whom a letter is to, or stands between what is signed and who signs it. */
const GREETING = 40;

/** The shape of what stands around a line. */
const outerShape = ({ shape }: Line) => shape.split(' < ')[1];

/**
 * True for a line with a colon at its end right before a block quotation, or in the same box right before a paragraph of the text that is set
 * as the line is, or opens with a quotation mark: "Ana Ruiz said:".
 */
function handsOver<Item extends Entry>(found: readonly Item[], chosen: ReadonlySet<Item>, at: number): boolean {
  const [item, next] = [found[at], found[at + 1]];
  if (!item?.inside || !next || !item.run.text.endsWith(':') || item.run.linked > 0) return false;
  if (next.kind === 'quote') return true;
  const goesOn = item.shape === next.shape || (outerShape(item) === outerShape(next) && opensWords(next.run));
  return goesOn && chosen.has(next);
}

/** What was chosen, and what else is the text's. */
interface Text<Item> {
  readonly chosen: ReadonlySet<Item>;
  isText(item: Item): boolean;
}

/** True for a short line that belongs to the text beside it: it greets or hands over to what stands below, signs what stands above, or asks in between. */
export const standsBeside = <Item extends Entry>(found: readonly Item[], { chosen, isText }: Text<Item>, at: number): boolean =>
  greets(found, chosen, at) || handsOver(found, chosen, at) || signs(found, chosen, at) || asksBetween(found, isText, at);

/** What is a sentence by how it begins and ends, of three words at least. */
const SENTENCE = /^["“‘]?\p{Lu}\S*(?: \S+){2,}[.?!]["”’]?$/u;

const isSentence = ({ linked, text }: Run): boolean => linked === 0 && SENTENCE.test(text);

/** True for a sentence without a link among the text that looks as some of its paragraphs do: it is no less of it for being short. */
export const looksAsOne = ({ shape, run }: Line, shapes: ReadonlyMap<string, number>, isAmong: boolean): boolean =>
  isAmong && shapes.has(shape) && isSentence(run);

/** True for a question between two paragraphs of the text in the same box, whatever it is called there: it may come once. */
function asksBetween<Item extends Entry>(found: readonly Item[], isText: (item: Item) => boolean, at: number): boolean {
  const [above, item, next] = [found[at - 1], found[at], found[at + 1]];
  if (!item?.inside || !above || !next || !isSentence(item.run) || !item.run.text.endsWith('?')) return false;
  return [above, next].every((one) => one.kind === 'paragraph' && isText(one) && outerShape(one) === outerShape(item));
}

/** True for a short line with a comma at its end right before a paragraph of the text in the same box: "Dear Ms Ruiz,". */
function greets<Item extends Entry>(found: readonly Item[], chosen: ReadonlySet<Item>, at: number): boolean {
  const [item, next] = [found[at], found[at + 1]];
  if (!item?.inside || !next || !item.run.text.endsWith(',') || item.run.text.length > GREETING || item.run.linked > 0) return false;
  return chosen.has(next) && next.kind === 'paragraph' && outerShape(item) === outerShape(next);
}

/** The longest line of a signature, in letters, and most lines of it. */
const [SIGNATURE, SIGNED] = [100, 3];
/** Names of what holds one in bold or italics: a picture has a credit too. */
const CREDITS = /(?:^|[\s_-])credit(?=$|\s)/i;

/** True for a line that is called a signature, right below the text: "Ana Ruiz, leader of the council" under her statement. */
function signs<Item extends Entry>(found: readonly Item[], chosen: ReadonlySet<Item>, at: number): boolean {
  const item = found[at];
  const own = item?.shape.split(' < ')[0] ?? '';
  if (!item?.inside || item.run.linked > 0 || item.run.text.length > SIGNATURE || !(saysSignature(own) || CREDITS.test(own))) return false;
  let above = at - 1;
  while (found[above]?.shape === item.shape && at - above < SIGNED) above--;
  const name = found[above + 1];
  // "With gratitude,"
  if (found[above]?.run.text.endsWith(',') && (found[above]?.run.text.length ?? 0) <= GREETING) above--;
  const [text, before] = [found[above], found[above - 1]];
  if (!saysSignature(own) && name?.run.lead?.end !== name?.run.text.length) return false;
  if (text === undefined) return false;
  // the last words above it may be few: "We ask you to wait."
  return text.kind === 'item' || chosen.has(text) || (before !== undefined && chosen.has(before) && before.shape === text.shape);
}

/** The lines of lists and tables of which one was chosen, but for links: others may be short. What is set in pairs is so all through an article. */
export function inLists<Item extends Entry>(found: readonly Item[], chosen: ReadonlySet<Item>): ReadonlySet<Item> {
  const lists: Item[][] = [];
  const isShortCell = ({ kind, shape, run }: Item) => kind === 'item' && run.linked === 0 && /^T[DH] /.test(shape);
  let before: Item | null = null;
  let inTable = false;
  // how many short cells the last list has
  let short = 0;
  for (const item of found) {
    // a cell of prose is a paragraph
    const isCell = /^T[DH] /.test(item.shape);
    const isOf = item.inside && (item.kind === 'item' || isCell);
    // a table of rows of which one has prose goes on over what stands in its cells in paragraphs and lists of their own
    const goesOn: boolean = item.inside && inTable && (isOf || / < T[DH] /.test(item.shape));
    if (goesOn || (isOf && before && outerShape(before) === outerShape(item))) lists.at(-1)?.push(item);
    else if (isOf) {
      lists.push([item]);
      short = 0;
    }
    if ((goesOn || isOf) && isShortCell(item)) short++;
    inTable = goesOn || (isCell && item.inside && chosen.has(item) && short >= SHORT);
    before = isOf ? item : null;
  }
  const kept = new Set(lists.filter((list) => list.some((item) => chosen.has(item))));
  const pairs = new Set([...kept].map(([item]) => item && outerShape(item)).filter((shape) => shape?.startsWith('DL ')));
  const all = lists.filter((list) => kept.has(list) || pairs.has(list[0] && outerShape(list[0])));
  return new Set(all.flat().filter(({ run }) => run.linked === 0));
}
