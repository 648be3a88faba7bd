/** Questions of an interview without labels, each with the lines under it. */
import { is } from '../languages/vocabulary.ts';
import type { Range, Reading } from '../reading.ts';
import { isCredit } from './credits.ts';
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

/** True where the lines above the token `until` say that somebody was asked. */
export function isToldBefore({ document, tokens }: Reading, until: number): boolean {
  for (let i = 0; i < until; i++)
    if (is(tokens[i], 'interviewing') && document.blocks[tokens[i]?.block ?? 0]?.kind !== 'caption') return true;
  return false;
}
