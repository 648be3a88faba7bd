/** Questions of an interview without labels, each with the lines under it. */
import { isFiniteVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Reading, Token } from '../reading.ts';
import { isNamePart } from '../text/label-ends.ts';
import type { Line } from './lines.ts';

/** Fewest questions that make an interview. */
export const FEWEST = 3;

/** A question with the lines under it, up to the next. */
export interface Exchange {
  readonly question: Range;
  readonly line: Line;
  readonly under: readonly { readonly range: Range; readonly line: Line }[];
}

/** What of a line is a question; null: nothing. */
export type Question = (line: Line) => Range | null;

/** The questions, each with the lines under it. */
export function exchangesOf({ tokens }: Reading, lines: readonly Line[], questions: Question): readonly Exchange[] {
  const found: { question: Range; line: Line; under: { range: Range; line: Line }[] }[] = [];
  for (const line of lines) {
    const question = questions(line);
    const last = found.at(-1);
    if (question) found.push({ question, line, under: [] });
    const range = { first: question?.last ?? line.first, last: line.last };
    const under = question ? found.at(-1) : last;
    const said = range.first < range.last && !(line.apart && !question) && !line.aside;
    // a pulled quotation stands in the middle of an answer
    const pulled = line.kind === 'quote' && (last?.under.length ?? 0) > 0;
    if (said && !pulled && !isCredit(tokens, range)) under?.under.push({ range, line });
  }
  return found;
}

/** Most words and marks before the colon of a credit. */
const LABEL = 4;

/** True for "Photo: the lock in May", and for "Text and photos: Ana Ruiz": nothing but names after a colon, before which nobody speaks. */
function isCredit(tokens: readonly Token[], { first, last }: Range): boolean {
  let colon = first;
  while (colon < last && colon - first <= LABEL && tokens[colon]?.text !== ':') colon++;
  const label = tokens.slice(first, colon);
  if (tokens[colon]?.text !== ':' || label.some((token) => isFiniteVerb(token) || is(token, 'firstPerson'))) return false;
  if (is(label[0], 'pictureNoun')) return true;
  for (let i = colon + 1; i < last; i++) {
    const token = tokens[i] as Token;
    if (!isNamePart(token) && !is(token, 'coordinator') && token.text !== ',') return false;
  }
  return colon + 1 < last;
}

/** True where the lines above the token `until` say that somebody was asked. */
export function isToldBefore({ document, tokens }: Reading, until: number): boolean {
  for (let i = 0; i < until; i++)
    if (is(tokens[i], 'interviewing') && document.blocks[tokens[i]?.block ?? 0]?.kind !== 'caption') return true;
  return false;
}
