/** Questions of an interview without labels, each with the lines under it. */
import { hasTag, isFiniteVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Mention, Range, Reading, Token } from '../reading.ts';
import { isCredit } from './credits.ts';
import { isOthers } from './labelled.ts';
import { isSignature, type Line, partOf } from './lines.ts';
import { type Names, rangeOf, wordsOf } from './people.ts';
import { areReadersAsking, isSigned, readerIn, repliesIn, signerIn } from './signers.ts';

/** Fewest questions that make an interview. */
export const FEWEST = 3;
/** Points from which on questions are put to somebody. */
const ENOUGH = 3;
/** Most points of one kind. */
const MOST = 3;
/** What it is worth that the lines above say that somebody was asked. */
const TOLD = 2;

/** A question with the lines under it, up to the next. */
export interface Exchange {
  readonly question: Range;
  /** Who put it, by the line below it or the words behind it; null: none says so. */
  readonly signed: Range | null;
  readonly line: Line;
  readonly under: readonly { readonly range: Range; readonly line: Line }[];
}

/** What of a line is a question; null: nothing. */
export type Question = (line: Line) => Range | null;

/** The questions, each with the lines under it; under the last, up to a heading. */
export function exchangesOf(reading: Reading, lines: readonly Line[], questions: Question): readonly Exchange[] {
  const { document, tokens } = reading;
  const found: { question: Range; signed: Range | null; line: Line; under: { range: Range; line: Line }[] }[] = [];
  // how many lines stand under the question up to a heading, under which the article may go on
  let ends: number | null = null;
  let inBox = false;
  let readers: boolean | null = null;
  let isListed = false;
  for (const [i, line] of lines.entries()) {
    const last = found.at(-1);
    const isBelow = last !== undefined && last.under.length === 0;
    readers ??= isBelow ? areReadersAsking(reading, found[0]?.question.first ?? 0) : null;
    const signer = isBelow
      ? (signerIn(reading, line, last.line, lines[i + 1]) ??
        (readers && questions(line) === null ? readerIn(reading, line, lines[i + 1]) : null))
      : null;
    // all that was asked since the last answer
    for (let at = found.length - 1; signer && found[at]?.under.length === 0 && !found[at]?.signed; at--)
      (found[at] as { signed: Range }).signed = signer;
    if (signer || (last?.under.length === 0 && (repliesIn(reading, line) || isSigned(reading, line)))) continue;
    const question = questions(line);
    if (question) found.push({ question, signed: signatory(reading, line), line: partOf(reading, line, question), under: [] });
    // "At a glance" over entries, in the middle of an answer
    inBox = question === null && (line.kind === 'heading' || (inBox && isOthers(tokens, line)));
    if (question) ends = null;
    else if (line.kind === 'heading' || document.blocks[line.block]?.entry) ends ??= last?.under.length ?? 0;
    const range = { first: question?.last ?? line.first, last: line.last };
    const under = question ? found.at(-1) : last;
    // a table in the middle of an answer, but no list that it leads to: "I tell them three things:"
    if (line.kind !== 'item') isListed = tokens[line.last - 1]?.text === ':';
    const isCell =
      line.kind === 'item' &&
      last !== undefined &&
      last.under.length > 0 &&
      last.line.kind !== 'item' &&
      !isListed &&
      !tokens[line.last - 1]?.form.stops;
    const said =
      range.first < range.last &&
      !inBox &&
      !isCell &&
      !(line.apart && !question) &&
      !line.aside &&
      !(question && isSignature(tokens, range));
    // a pulled quotation stands in the middle of an answer
    const above = last?.under.at(-1);
    const pulled = line.kind === 'quote' && above !== undefined && above.line.kind !== 'quote';
    if (said && !pulled && !isCredit(tokens, range) && !isStamp(tokens, range))
      under?.under.push({ range, line: partOf(reading, line, range) });
  }
  if (ends) found.at(-1)?.under.splice(ends);
  return found;
}

/** The name behind a question, up to a comma: "Why? – | Ana |, Leith"; null: there is none. */
function signatory({ tokens }: Reading, { end, last }: Line): Range | null {
  const words = tokens.slice(end + 1, last);
  const name = words.findIndex(({ form }) => !form.letter);
  return words[0]?.form.letter ? { first: end + 1, last: name < 0 ? last : end + 1 + name } : null;
}

/** Most words before the time in a chat. */
const STAMP = 4;

/** True for who writes in a chat, and when, and no more: "ana_r 14:03". */
const isStamp = (tokens: readonly Token[], { first, last }: Range): boolean =>
  last - first > 1 &&
  last - first <= STAMP &&
  !tokens.slice(first, last).some((token) => isFiniteVerb(token) || hasTag(token, 'PRP')) &&
  /^\d{1,2}(?::\d\d)+$/.test(tokens[last - 1]?.text ?? '') &&
  !tokens[first]?.form.stops;

/** True where the lines above the token `until` say that somebody was asked. */
export function isToldBefore({ document, tokens }: Reading, until: number): boolean {
  for (let i = 0; i < until; i++)
    if (is(tokens[i], 'interviewing') && document.blocks[tokens[i]?.block ?? 0]?.kind !== 'caption') return true;
  return false;
}

/**
 * True where the questions are put to somebody who answers for themselves: not where an article asks what its readers may ask.
 * @param told the lines above say that somebody was asked
 */
export function isPutToSomebody(exchanges: readonly Exchange[], told: boolean): boolean {
  // where most of the answers are quotations, these say “I”
  const isQuoted = exchanges.filter(({ under: [first] }) => first?.line.quotes).length * 2 >= exchanges.length;
  const answered = exchanges.filter(({ under }) => under.some(({ line }) => line.alone) || (isQuoted && under[0]?.line.quotedAlone)).length;
  const spokenTo = exchanges.filter(({ line }) => line.spokenTo).length;
  // "Can I still apply?" is the reader's
  const readers = exchanges.filter(({ line }) => line.alone && !line.spokenTo).length;
  // "Can you fish here?" may be for every reader
  const own = exchanges.some(({ under }) => under.some(({ line }) => line.own || line.quotes));
  // readers sign what they ask of whom the lines above say that they answer
  const signed = exchanges.filter((each) => each.signed).length;
  if (told && signed >= Math.min(FEWEST, exchanges.length)) return true;
  if (answered + spokenTo === 0 || (!own && !told)) return false;
  return Math.min(answered, MOST) + Math.min(spokenTo, MOST) + (told ? TOLD : -readers) >= ENOUGH;
}

/**
 * True where somebody answers for themselves whom the article does not name: half of the answers say "I", or "we" where the headline says
 * that it is an interview. Not where it says that questions are what it is about, or speaks to the reader: "Questions to ask" and
 * "What should you answer" have answers for everybody.
 */
export function isAnsweredBySomebody({ document, tokens }: Reading, exchanges: readonly Exchange[]): boolean {
  const title = tokens.filter(({ block }) => document.blocks[block]?.kind === 'title');
  const isTold = title.some((token) => is(token, 'interviewing'));
  const answered = exchanges.filter(({ under }) => under.some(({ line }) => (isTold ? line.own : line.alone))).length;
  return (
    answered * 2 >= exchanges.length && !title.some((token) => is(token, 'questions') || (is(token, 'secondPerson') && token.quoted === -1))
  );
}

/** True where the sentence of the token ends with a full stop. */
const endsLikeSentence = ({ tokens, sentences }: Reading, at: number): boolean =>
  tokens[(sentences[tokens[at]?.sentence ?? -1]?.last ?? 0) - 1]?.text === '.';

/** True where a sentence of the text above the token `until` says that this one was asked, by name or as "she": not "We answer your questions." */
export function isAskedBefore(reading: Reading, names: Names, guest: Mention, until: number): boolean {
  const { document, language, tokens } = reading;
  const meant = names.called(wordsOf(reading, rangeOf(reading, guest))).flatMap(({ mentions }) => mentions.map(({ first }) => first));
  const named = new Set([guest.first, ...meant]);
  let [sentence, asked, whom] = [-1, false, false];
  for (let i = 0; i < until; i++) {
    const token = tokens[i] as Token;
    if (token.sentence !== sentence) [sentence, asked, whom] = [token.sentence, false, false];
    const { kind } = document.blocks[token.block] ?? {};
    // a standfirst is a sentence, and other headings are none
    if (kind === 'title' || kind === 'caption' || (kind === 'heading' && !endsLikeSentence(reading, i))) continue;
    asked ||= is(token, 'interviewing');
    const pronoun = language.pronouns.get(token.lower);
    whom ||= named.has(i) || (pronoun?.person === 3 && !pronoun.thing);
    if (asked && whom) return true;
  }
  return false;
}
