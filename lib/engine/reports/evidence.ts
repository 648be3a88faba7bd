/** What stands beside a mention of a document and says that the article leans on it. */

import type { ReportWords } from '../languages/language.ts';
import type { Noun } from '../languages/nouns.ts';
import { hasTag, isNoun, isVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Reading, Sentence, Token } from '../reading.ts';
import type { Evidence } from './document-mention.ts';
import { documentRowAt } from './document-rows.ts';

/** Longest aside between commas, in tokens. */
const ASIDE = 26;

/** The token after a group of auxiliaries and adverbs. */
function skipAuxiliaries(tokens: readonly Token[], at: number, last: number): number {
  let i = at;
  while (i < last && i < at + 4 && isSkipped(tokens[i] as Token)) i++;
  return i;
}

const isSkipped = (token: Token): boolean =>
  token.tag === 'RB' ||
  is(token, 'have') ||
  is(token, 'do') ||
  is(token, 'negation') ||
  is(token, 'reflexive') ||
  is(token, 'passiveProgressive');

/** True where a verb that documents speak with begins at `at`. `words.says` holds nouns too: "the report notes", not "the report notes on". */
function speaksAt(tokens: readonly Token[], at: number, last: number, words: ReportWords): boolean {
  const verb = skipAuxiliaries(tokens, at, last);
  const token = tokens[verb];
  if (!token || verb >= last) return false;
  if (is(token, 'finiteBe')) return words.saying.has(tokens[verb + 1]?.lower ?? '');
  if (words.says.has(token.text)) {
    const after = tokens[verb + 1];
    // "a document found on the street"
    if (is(token, 'finding') && is(after, 'spatialPreposition')) return false;
    // "officials named in the leak", "men accused of theft"
    if (is(token, 'tellingOf') && hasTag(after, 'IN')) return false;
    // "the notes to the bill | say"
    if (verb === at && token.tag === 'VBP' && (is(token, 'plainSaying') || is(token, 'baseShowing')) && tokens[at - 1]?.tag === 'NN')
      return false;
    // "a survey of voter lists."
    return after?.tag !== '.' || is(token, 'baseShowing') || !is(token, 'alsoNoun');
  }
  return false;
}

/** What the words after the mention say: it speaks, or it was made. `aside`: it may speak after words between commas. */
export function evidenceAfter(
  tokens: readonly Token[],
  at: number,
  last: number,
  { words, aside }: { readonly words: ReportWords; readonly aside: boolean },
): { readonly says: boolean; readonly made: boolean } {
  const nothing = { says: false, made: false };
  let i = at;
  let made = false;
  if (speaksAt(tokens, i, last, words)) return { says: true, made: false };
  if (isGivenOut(tokens, i, last)) return { says: false, made: true };
  // "has it at $585"
  if (is(tokens[i], 'have') && tokens.slice(i + 1, i + 5).some((token) => is(token, 'at'))) return { says: true, made };
  const comma = /^[,(–—-]$/.test(tokens[i]?.text ?? '');
  if (comma) i++;
  if (is(tokens[i], 'relativePronoun') && !is(tokens[i], 'personalRelative')) {
    if (speaksAt(tokens, i + 1, last, words)) return { says: true, made: false };
    let verb = i + 1;
    while (verb < Math.min(last, i + 6) && !words.made.has(tokens[verb]?.lower ?? '')) verb++;
    made = words.made.has(tokens[verb]?.lower ?? '') && is(tokens[verb - 1], 'be');
  }
  if (!comma) return made ? { says: false, made } : nothing;
  for (let end = i; aside && end < Math.min(last, i + ASIDE); end++) {
    if (!/^[,)–—-]$/.test(tokens[end]?.text ?? '')) continue;
    if (is(tokens[end + 1], 'plainSaying') && (isNoun(tokens[end + 2]) || hasTag(tokens[end + 2], 'DT', 'PRP'))) break;
    if (speaksAt(tokens, end + 1, last, words)) return { says: true, made };
  }
  return { says: false, made };
}

interface Before {
  readonly evidence: Evidence;
  readonly awaited: boolean;
}

/** What the words before the mention say of it. @param mention - with what stands before the document: "the results of" */
export function evidenceBefore(reading: Reading, sentence: Sentence, mention: Range, noun: Noun): Before {
  const does = documentRowAt(reading, sentence, 'evidence', mention)?.does;
  // "compared figures from two ports"; not "examined the letter"
  if (does === 'examined') return { evidence: is(noun, 'dataNoun') ? 'cited' : null, awaited: false };
  if (does === 'said' || does === 'channel' || does === 'cited') return { evidence: does, awaited: false };
  return { evidence: saysIn(reading, sentence, mention) ? 'channel' : null, awaited: does === 'awaited' };
}

/** True where somebody speaks in the document: "told MPs in | a letter", "In a memo, Mr Lind put …". */
function saysIn({ tokens, language }: Reading, sentence: Sentence, { first, last }: Range): boolean {
  if (first === sentence.first || !is(tokens[first - 1], 'in')) return false;
  if (first - 1 === sentence.first) return opensClause(tokens, last, sentence.last, language.reports);
  return saidBefore(tokens, first - 2, sentence.first);
}

/** "In a memo, | Mr Lind put …": a comma, and a verb of saying in the clause after it. */
function opensClause(tokens: readonly Token[], at: number, end: number, words: ReportWords): boolean {
  if (tokens[at]?.text !== ',') return false;
  return tokens.slice(at + 1, Math.min(end, at + ASIDE)).some((token) => words.says.has(token.text) && isVerb(token));
}

/** "were published on Tuesday", "has been released". */
function isGivenOut(tokens: readonly Token[], at: number, last: number): boolean {
  let verb = skipAuxiliaries(tokens, at, last);
  if (!is(tokens[verb], 'be')) return false;
  verb = skipAuxiliaries(tokens, verb + 1, last);
  // "was reported in the journal ZooKeys"
  const told = is(tokens[verb], 'toldOf') && is(tokens[verb + 1], 'in') && [3, 4].some((on) => is(tokens[verb + on], 'journalNoun'));
  return verb < last && (told || is(tokens[verb], 'cameAbout'));
}

/** "write the researchers in | their paper", "told MPs in | a letter": a verb of saying a few words before, with no mark between. */
function saidBefore(tokens: readonly Token[], at: number, floor: number): boolean {
  for (let i = at; i >= Math.max(floor, at - 5); i--) {
    const token = tokens[i] as Token;
    if (hasTag(token, ',', '.', ':', "''")) return false;
    if (is(token, 'plainSaying') || is(token, 'writing')) return true;
  }
  return false;
}
