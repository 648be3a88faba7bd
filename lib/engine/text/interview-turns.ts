/**
 * The answers of interviews without labels: questions as paragraphs or headings of their own, and under each what the
 * one who was asked says, without quotation marks. Who that is, the standfirst tells.
 *
 *   Ana Ruiz retires in May.      When did you know?      In Leith, last winter. I was tired.
 *   ^──────^                      (question)              ^──────────────────────────────────^
 */

import { genderOfFirstName } from '../languages/nouns.ts';
import { hasTag } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Reading, Turn } from '../reading.ts';

/** Fewest questions that make an interview. */
const FEWEST = 3;
/** Longest question, in tokens. */
const QUESTION = 70;
/** Answers of so few tokens need not say "I": "The soup." */
const SHORT = 25;
/** So large a share of the paragraphs right under questions must be answers. */
const SHARE = 0.7;

interface Paragraph extends Range {
  readonly block: number;
  readonly heading: boolean;
  /** "I", "my" or "we" stand outside quotation marks. */
  readonly first1: boolean;
  readonly asks: boolean;
  readonly quotes: boolean;
}

/** The answers, in text order, each with the name of the interviewee in the standfirst as its label; empty where the article is no such interview. */
export function interviewTurns(reading: Reading): Turn[] {
  if (reading.tokens.filter(({ text }) => text === '?').length < FEWEST) return [];
  const paragraphs = paragraphsOf(reading);
  const opening = paragraphs.findIndex(({ asks }) => asks);
  if (paragraphs.filter(({ asks }) => asks).length < FEWEST) return [];
  const answers: Paragraph[] = [];
  let under = 0;
  let answered = 0;
  paragraphs.forEach((paragraph, i) => {
    const before = paragraphs[i - 1];
    if (i <= opening || paragraph.asks || paragraph.heading) return;
    if (before?.asks) under++;
    // a label is a transcript's
    const labelled = reading.tokens.slice(paragraph.first, paragraph.first + 4).some(({ text }) => text === ':');
    const answer = !labelled && (paragraph.first1 || (before?.asks === true && paragraph.last - paragraph.first <= SHORT));
    if (before?.asks && answer && !paragraph.quotes) answered++;
    if (answer && !paragraph.quotes) answers.push(paragraph);
  });
  const own = answers.filter(({ first1 }) => first1).length;
  if (own < FEWEST || own < answers.length / 2 || answered < SHARE * under) return [];
  const label = interviewee(reading, paragraphs[opening]?.block ?? 0);
  return label ? answers.map(({ first, last, block }) => ({ label, content: { first, last }, block })) : [];
}

function paragraphsOf(reading: Reading): Paragraph[] {
  const { document, tokens } = reading;
  const found: Paragraph[] = [];
  for (let first = 0; first < tokens.length; ) {
    const block = tokens[first]?.block ?? 0;
    let last = first;
    let first1 = false;
    let second = false;
    for (; tokens[last]?.block === block; last++) {
      if (tokens[last]?.quoted !== -1) continue;
      // "the US" is nobody
      if (is(tokens[last], 'firstPerson') && hasTag(tokens[last], 'PRP', 'PRP$')) first1 = true;
      if (is(tokens[last], 'secondPerson')) second = true;
    }
    const kind = document.blocks[block]?.kind;
    const mark = tokens[last - 1];
    const asked = mark?.text === '?' && tokens[last - 1]?.quoted === -1;
    // "You started out as a full-back. What happened?", "The surgeon has said you could play on."
    const asks = last - first <= QUESTION && (asked || (second && !first1 && found.some((paragraph) => paragraph.asks)));
    if (kind !== 'title' && kind !== 'caption')
      found.push({ first, last, block, heading: kind === 'heading' && !asked, first1, asks, quotes: tokens[first]?.quoted !== -1 });
    first = last;
  }
  return found;
}

/** The one person whom the blocks before the first question name most; null where two are named alike. */
function interviewee({ tokens, language: { vocabulary } }: Reading, until: number): Range | null {
  const names = new Map<string, { range: Range; times: number }>();
  const surnames = new Map<string, number>();
  for (let i = 0; i < tokens.length && (tokens[i]?.block ?? 0) < until; i++) {
    const run = i;
    while (isCapital(tokens[i]?.text) && tokens[i]?.tag === 'NNP' && tokens[i]?.block === tokens[run]?.block) i++;
    const name = tokens.slice(run, i);
    const words = name.map((token) => token.lower);
    const surname = words.at(-1);
    if (!surname || !/\p{L}{2}/u.test(surname)) continue;
    surnames.set(surname, (surnames.get(surname) ?? 0) + 1);
    const place = [words.join(' '), surname].some((words) => vocabulary.has(words, 'placeName'));
    const person = genderOfFirstName(name[0]) !== undefined || (words.length === 2 && !place);
    if (words.length < 2 || words.length > 3 || !person || name.some((word) => is(word, 'institutionWord'))) continue;
    const known = names.get(words.join(' '));
    names.set(words.join(' '), { range: known?.range ?? { first: run, last: i }, times: (known?.times ?? 0) + 1 });
  }
  const ranked = [...names.entries()]
    .map(([name, { range }]) => ({ range, times: surnames.get(name.split(' ').at(-1) ?? '') ?? 0 }))
    .sort((a, b) => b.times - a.times);
  const [best, next] = ranked;
  return best && best.times > (next?.times ?? 0) ? best.range : null;
}

const isCapital = (text: string | undefined): boolean => /^\p{Lu}/u.test(text ?? '');
