/** Headings over the text, and not over one of a row of cards. */
import type { BlockKind } from '../../engine/model.ts';
import { latePattern } from '../dom/late-pattern.ts';
import { SENTENCE_END } from './joined.ts';
import type { Run } from './runs.ts';

interface Item {
  /** The block's name and classes, and its parent's. */
  readonly shape: string;
  readonly kind: BlockKind;
  readonly run: Run;
}

const LETTER = latePattern(String.raw`\p{L}`, 'u');
/** So far below a heading the text may begin, in runs. */
const NEAR = 5;

/** 1 for the highest heading to 6 for the lowest; 0 for what is no heading by its element. */
const rankOf = ({ shape }: Item) => Number(/^H([1-6])\b/.exec(shape)?.[1] ?? 0);

/** A line in bold or italics and no more, as "Baker, Leith" below a name. */
const isRole = ({ kind, run }: Item) => kind === 'paragraph' && run.lead?.end === run.text.length && run.linked === 0;

/** True for what a list has in bold, as a question over its answer. */
export const isTerm = ({ kind, run }: Item): boolean => kind === 'item' && run.linked === 0 && run.lead?.end === run.text.length;

/** The longest line on who speaks below, in letters. */
const SHORT = 120;

const isShort = ({ kind, run }: Item) => kind === 'paragraph' && run.linked === 0 && run.text.length <= SHORT;

/** Two words with capitals, one after the other. */
const NAME = latePattern(String.raw`\p{Lu}\p{Ll}+ \p{Lu}`, 'u');
/** The same at the beginning, after what its bearer is called: "Dr Ana Ruiz". */
const OPENS_NAMED = latePattern(String.raw`^(?:\p{Lu}\p{Ll}{0,4}\.? )?\p{Lu}[\p{Ll}'’-]+ \p{Lu}[\p{L}'’-]+(?:,|$| \p{Lu})`, 'u');

/** A short line with a name that is no sentence, as "Answers from Ana Ruiz, harbour master". */
const isPerson = (item: Item) => isShort(item) && !SENTENCE_END.test(item.run.text) && NAME().test(item.run.text);

/** True where the text goes on right under the heading at `i`, or below a line on who speaks under it, or under a lower heading that stands there. */
export function leadsToText<Found extends Item>(
  found: readonly Found[],
  i: number,
  isText: (item: Found) => boolean,
  furniture: ReadonlySet<Found>,
): boolean {
  const below: number[] = [];
  for (let at = i + 1; at <= i + NEAR && at < found.length; at++) {
    const item = found[at] as Found;
    // "★★★★" or "4/5" under a critic's name
    if (item.kind !== 'caption' && !furniture.has(item) && LETTER().test(item.run.text)) below.push(at);
  }
  const [next, second, third] = below.map((at) => found[at] as Found);
  if (!next || isText(next)) return next !== undefined;
  if (next.kind === 'heading') return rankOf(next) > rankOf(found[i] as Found) && leadsToText(found, below[0] as number, isText, furniture);
  if (second?.kind === 'heading')
    return isShort(next) && rankOf(second) > rankOf(found[i] as Found) && leadsToText(found, below[1] as number, isText, furniture);
  if (isNamed(found[i] as Found) && isLabel(next))
    return (second !== undefined && isText(second)) || (third !== undefined && isLabel(second) && isText(third));
  return (isRole(next) || isPerson(next)) && second !== undefined && isText(second);
}

/** True for a heading that is a name, or one with what its bearer is: "Ana Ruiz", "Ana Ruiz, baker". */
const isNamed = ({ kind, run }: Item) =>
  kind === 'heading' && run.text.length <= SHORT && !SENTENCE_END.test(run.text) && OPENS_NAMED().test(run.text);

/** True for a short line that is no sentence: what somebody is, "YES". */
const isLabel = (item: Item | undefined): boolean => item !== undefined && isShort(item) && !SENTENCE_END.test(item.run.text);

/** True for a line between a heading and the text under it that says who speaks there, "Answers from Ana Ruiz, harbour master", or what the bearer of its name is. */
export function saysWhoSpeaks<Found extends Item>(found: readonly Found[], i: number, isText: (item: Found) => boolean): boolean {
  const [heading, line, next, second] = [found[i - 1], found[i] as Found, found[i + 1], found[i + 2]];
  if (heading?.kind !== 'heading' || !next) return false;
  if (isNamed(heading) && isLabel(line)) return isText(next) || (isLabel(next) && second !== undefined && isText(second));
  return isPerson(line) && isText(next);
}
