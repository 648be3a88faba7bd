/** Who gives a number where a document is named beside it: "In a 2024 study, …", "… in a recent poll". */

import { headOf, longPhraseAfter } from '../../clauses/phrases.ts';
import { hasTag } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { ReportKind } from '../../model.ts';
import type { Range } from '../../reading.ts';
import { FAR, type Given, type Line, saidBetween } from './givers-line.ts';

/** The kinds of documents that count and measure. */
const COUNTS: Readonly<Partial<Record<ReportKind, true>>> = { study: true, survey: true, report: true, review: true, data: true };

/** "In a 2024 study, Lind examined 265 trials": the document that opens the sentence. `first`: the number's first token. */
export function inDocument(line: Line, first: number): Given | null {
  const { tokens, sentence, language } = line;
  if (!is(tokens[sentence.first], 'in')) return null;
  const document = longPhraseAfter(tokens, sentence.first + 1, first);
  if (!document) return null;
  // "In a poll conducted for the union, 40 per cent", "In a poll by the union"
  let comma = document.last;
  if (is(tokens[comma], 'agentive') || language.reports.made.has(tokens[comma]?.lower ?? ''))
    while (comma < first && tokens[comma]?.text !== ',') comma++;
  if (tokens[comma]?.text !== ',' || saidBetween(line, comma, first)) return null;
  // "In a new paper, two economists say that": they are not counted in it
  const holds = (subject: Range) => subject.first <= first && first < subject.last;
  if (line.cues.some(({ subject }) => subject && holds(subject) && is(tokens[headOf(tokens, subject)], 'studying'))) return null;
  // "In the trial, he faces nine charges" may be a court's
  const bare = document.last - document.first === 2 && is(tokens[document.first], 'definiteArticle');
  if (!counts(line, document) || (bare && is(tokens[document.first + 1], 'trialNoun'))) return null;
  return {
    giver: { first: document.first, last: comma },
    cue: { first: sentence.first, last: sentence.first + 1 },
    rule: 'number-in-document',
  };
}

/** "Some 14 per cent of tenants in a new poll said so", "leads by 6 points, 44% to 38%, in the survey". `last`: after the number. */
export function inPoll(line: Line, last: number): Given | null {
  const { tokens, sentence } = line;
  for (let at = last; at < Math.min(sentence.last, last + FAR) && !/^[;:]$/.test(tokens[at]?.text ?? ''); at++) {
    const poll = is(tokens[at], 'in') && hasTag(tokens[at + 1], 'DT', 'PRP$') ? longPhraseAfter(tokens, at + 1, sentence.last) : null;
    if (!poll) continue;
    // "of the participants in her study"
    const kind = kindOfDocument(line, poll);
    if (kind !== 'survey' && !(kind === 'study' && is(tokens[at - 1], 'studied'))) continue;
    return saidBetween(line, last, at) ? null : { giver: poll, cue: { first: at, last: at + 1 }, rule: 'number-in-poll' };
  }
  return null;
}

/** True for a document of a kind that counts and measures. */
export function counts(line: Line, phrase: Range): boolean {
  const kind = kindOfDocument(line, phrase);
  return kind !== undefined && COUNTS[kind] === true;
}

/** What kind of document the phrase names; undefined: none. */
function kindOfDocument({ tokens, language }: Line, phrase: Range): ReportKind | undefined {
  return language.reports.nouns.get(tokens[headOf(tokens, phrase)]?.lower ?? '');
}
