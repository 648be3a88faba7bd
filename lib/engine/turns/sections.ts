/**
 * Several who answer, one under each heading with a name.
 *
 *   ## Ana Ruiz      **Q** Why so late?      A: I was not.      ## Tom Bell      **Q** Why so late?      A: It was May.
 *      ^──────^                              (hers)                ^──────^                              (his)
 *   ## Why so late?      Answered by Ana Ruiz, harbour master      I was not.
 *                                    ^──────^                      (hers)
 */
import { firstWhere } from '../first-where.ts';
import { isFiniteVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Mention, Range, Reading, Token } from '../reading.ts';
import { isNamePart } from '../text/label-ends.ts';
import type { Line } from './lines.ts';
import { type Names, rangeOf } from './people.ts';

/** Fewest headings with names. */
const FEWEST = 2;

/** Who answers in a block. */
export interface Sections {
  /** The name in the heading above the block, or in the line under that; null: they name nobody; undefined: there is none. */
  guestAt(block: number): Range | null | undefined;
  /** The block says no more than who answers under its heading. */
  isCredit(block: number): boolean;
}

/** Longest line that says who answers, in tokens, and its words before the name: "Answered by". */
const [LONGEST, LEAD] = [20, 2];

/** The sections of an article that has two headings or more that are people's names; null: it has not. */
export function sectionsOf(reading: Reading, names: Names, lines: readonly Line[]): Sections | null {
  const mayAnswer = names.all.filter(({ words, person, body, place }) => person || (words.length > 1 && !body && !place));
  const mentions = new Map(mayAnswer.flatMap((one) => one.mentions.map((mention) => [mention.first, mention])));
  const credits = lines.flatMap((line, i) => {
    const over = lines[i - 1];
    return over?.kind === 'heading' && saysWhoAnswers(reading.tokens, line)
      ? [{ line: over, name: answererIn(reading, names, line), block: line.block }]
      : [];
  });
  const headed = lines.flatMap((line) => {
    const mention = line.apart && !line.asks ? mentions.get(line.first) : undefined;
    // "Ana Ruiz, baker"
    const isName = mention && (mention.last === line.last || /^[,(–—-]$/.test(reading.tokens[mention.last]?.text ?? ''));
    return isName ? [{ line, name: rangeOf(reading, mention) }] : [];
  });
  const people = headed.filter(({ line }) => names.personAt(line.first)).length;
  const named = credits.length >= FEWEST ? credits : people * 2 < headed.length ? [] : headed;
  if (named.length < FEWEST) return turnedToOther(lines, mentions, names);
  // nobody is asked anything under "Ana Ruiz, baker" where she only says her piece, and a talk with somebody else stands below
  const asked = new Set<number>();
  let above = -1;
  for (const { block, asks, leadAsks, bids } of lines) {
    const isOwn = named[above + 1]?.line.block === block;
    if (isOwn) above++;
    // the heading may ask what they answer
    if (isOwn ? asks : above >= 0 && (asks || leadAsks || bids)) asked.add(above);
  }
  if (asked.size * 2 < named.length) return null;
  const styles = new Set(named.map(({ line }) => line.style));
  const byBlock = new Map(named.map(({ line, name }) => [line.block, name]));
  const headings = lines
    .filter(({ apart, asks, style, block }) => apart && styles.has(style) && (!asks || byBlock.has(block)))
    .map(({ block }) => block);
  return {
    guestAt: (block) => {
      const heading = headings[firstWhere(headings, (one) => one > block) - 1];
      return heading === undefined ? undefined : (byBlock.get(heading) ?? null);
    },
    isCredit: (block) => credits.some((credit) => credit.block === block),
  };
}

/**
 * Where a heading below the first question stands over a paragraph that opens with somebody by name of whom nothing was said above that
 * question, nobody is told to answer from there on. null: no heading does.
 */
function turnedToOther(lines: readonly Line[], mentions: ReadonlyMap<number, Mention>, names: Names): Sections | null {
  const from = lines.findIndex(({ asks, leadAsks }) => asks || leadAsks);
  const begins = lines[from]?.first;
  if (begins === undefined) return null;
  const opened = lines.flatMap((line, i) => {
    const over = i > from ? lines[i - 1] : undefined;
    const isUnder = over?.kind === 'heading' && !over.asks && line.kind === 'paragraph' && line.lead === line.first;
    const mention = isUnder ? mentions.get(line.first) : undefined;
    const isPerson = mention && mention.last - mention.first > 1 && names.personAt(line.first);
    const named = isPerson ? names.all.find(({ mentions: own }) => own.includes(mention)) : undefined;
    return (named?.mentions[0]?.first ?? -1) >= begins ? [line.block] : [];
  });
  const [first] = opened;
  if (first === undefined) return null;
  return { guestAt: (block) => (block > first ? null : undefined), isCredit: (block) => opened.includes(block) };
}

/** True for a line that says no more than who answers: "Answers from Ana Ruiz, harbour master", "Answered by our readers". */
function saysWhoAnswers(tokens: readonly Token[], { first, last }: Line): boolean {
  const opens = is(tokens[first], 'answering') && (is(tokens[first + 1], 'from') || is(tokens[first + 1], 'agentive'));
  const says = tokens.slice(first + 1, last).some((token) => token.form.stops || (isFiniteVerb(token) && token.form.small));
  return opens && last - first <= LONGEST && !says;
}

/** Whom such a line names, or its capitals up to a comma; null: nobody, or those who are somebody's, "readers of Ana Ruiz". */
function answererIn(reading: Reading, names: Names, { first, last }: Line): Range | null {
  const { tokens } = reading;
  for (let at = first + LEAD; at < last && tokens[at]?.text !== ',' && !is(tokens[at], 'genitive'); at++) {
    const person = names.personAt(at);
    if (person) return rangeOf(reading, person);
  }
  let end = first + LEAD;
  while (end < last && isNamePart(tokens[end] as Token)) end++;
  return end - first > LEAD + 1 && (end === last || tokens[end]?.text === ',') ? { first: first + LEAD, last: end } : null;
}
