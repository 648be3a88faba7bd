/** Who a colon leads from to a quotation that has no cue of its own, in its sentence or in the block above. */

import { headOf, longPhraseAfter, longPhraseBefore } from '../clauses/phrases.ts';
import { sayingBefore, saysOfWriting } from '../clauses/saying-before.ts';
import { firstWhere } from '../first-where.ts';
import { hasTag, isAdverb, isFiniteVerb, isNameWord, isNoun, isPastForm, isWhWord } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Range, Reading, Sentence, Token } from '../reading.ts';
import { agentAfter } from './beside-subject.ts';
import { goesOnAt } from './main-verb.ts';

/** How far before a colon the phrase of its noun may begin, in tokens. */
const LED = 4;

/**
 * Who a colon leads from to the quotation at `at`: "Ana Ruiz: “…”", "She turned to the tenants again: “…”", "The memo ends:
 * “…”", "The palace released a statement from the king: “…”". undefined: no colon stands there; null: its sentence does not say who speaks.
 */
export function beforeColon(reading: Reading, sentence: Sentence, at: number, cues: readonly Cue[]): Range | null | undefined {
  const { tokens, language } = reading;
  const colon = at - 1;
  if (colon <= sentence.first) return undefined;
  // "She told the board that the owner had replied:"
  const inner = innerBefore(reading, sentence, colon, cues);
  if (inner) return inner;
  const owner = ownerOfAnswer(tokens, sentence.first, colon) ?? whoHasToSay(reading, sentence.first, colon);
  if (owner) return owner;
  // "Asked about it, Ana Ruiz sent a reply:"
  let verb = isPastForm(tokens[sentence.first]) ? sentence.first + 1 : sentence.first;
  while (verb < colon && !isFiniteVerb(tokens[verb])) verb++;
  // "Ruiz was greeted by a crowd:" tells of who is spoken to, "it was backed by Ana Ruiz:" of who speaks
  if (is(tokens[verb], 'finiteBe') && isPastForm(tokens[verb + 1])) return agentAfter(tokens, verb, colon);
  const author = handedOn(tokens, verb, colon);
  if (author) return author;
  // "Ruiz received a letter:"; of two who talk either may speak, which the mentions tell
  if (is(tokens[verb], 'receiving') || tokens.slice(verb, colon).some((token) => is(token, 'interviewing'))) return null;
  // "Now a tenant, Ana Ruiz, of Quay Street:"
  const opening = verb === colon ? opensLine(tokens, isAdverb(tokens[sentence.first]) ? sentence.first + 1 : sentence.first, colon) : null;
  if (opening) return opening;
  // "Ana Ruiz, whose son sat beside her, read from a letter:"
  const who = verb < colon ? relativeBefore(tokens, sentence.first, verb) : -1;
  const isPassed = who > sentence.first && goesOnAt(tokens, who + 1, colon) < colon;
  const subject = longPhraseBefore(tokens, isPassed ? who - 1 : verb, sentence.first);
  if (verb === colon && subject && subject.first > sentence.first + 1 && hasTag(tokens[subject.first - 1], 'IN')) return null;
  const head = subject && tokens[headOf(tokens, subject)];
  // a reporter has others speak
  if (!head || tokens.slice(subject.first, subject.last).some((token) => is(token, 'interviewer') && token.form.small)) return null;
  const speaks = isNameWord(head) || is(head, 'personalPronoun') || language.documents.has(head.lower) || language.channels.has(head.lower);
  // "The club made a short announcement:", "… the following offer:"
  const made = tokens.slice(Math.max(verb, colon - LED), colon - 1);
  const words = is(tokens[colon - 1], 'ownWords') && made.some((token) => is(token, 'indefiniteArticle'));
  const says = isNoun(head) && (words || made.some((token) => is(token, 'sequential')));
  return speaks || says ? subject : null;
}

/** Most words between an owner and what they have to say: "her short and honest answer:". */
const OWNED = 4;

/** Whose answer or view a line without a verb leads to: "Her answer:", "Ana Ruiz’s short answer:"; null: it has a verb, or they are nobody's. Statements and letters are given by the layout. */
function ownerOfAnswer(tokens: readonly Token[], first: number, colon: number): Range | null {
  if (!is(tokens[colon - 1], 'equatedNoun')) return null;
  let mark = colon - 2;
  while (mark > first && colon - mark <= OWNED && !hasTag(tokens[mark], 'PRP$', 'POS')) mark--;
  if (hasTag(tokens[mark], 'PRP$')) return mark === first ? { first, last: first + 1 } : null;
  const owner = hasTag(tokens[mark], 'POS') ? longPhraseAfter(tokens, first, mark) : null;
  return owner?.last === mark ? owner : null;
}

/** Who it is: "This is what | she | had to say:"; null: the line says no such thing. */
function whoHasToSay({ tokens }: Reading, first: number, colon: number): Range | null {
  const [have, to, say] = tokens.slice(colon - 3, colon);
  if (!is(have, 'have') || !is(to, 'infinitive') || !is(say, 'saying')) return null;
  const subject = longPhraseBefore(tokens, colon - 3, first);
  return subject && isWhWord(tokens[subject.first - 1]) ? subject : null;
}

/** Where the word stands that opens a clause between commas on who stands before it; -1: none does. */
function relativeBefore(tokens: readonly Token[], first: number, verb: number): number {
  for (let at = first + 1; at < verb; at++) if (isWhWord(tokens[at]) && tokens[at - 1]?.text === ',') return at;
  return -1;
}

/** The same for a quotation that opens its block, under a line that ends in a colon; undefined: there is none, or it does not say who speaks. */
export function overBlock(reading: Reading, index: number, first: number, cues: readonly Cue[]): Range | undefined {
  const [before, own] = [reading.sentences[index - 1], reading.sentences[index]];
  const opens = own?.first === first && before && before.block === own.block - 1 && reading.tokens[first - 1]?.text === ':';
  return (opens && beforeColon(reading, before, first, cues)) || undefined;
}

/** True for a quotation that a colon leads to from what somebody came by in writing: "She said she had found a note: “…”" */
export function isOfWriting(reading: Reading, first: number, cues: readonly Cue[]): boolean {
  const { tokens } = reading;
  const colon = first - 1;
  const cue = tokens[colon]?.text === ':' ? cues[firstWhere(cues, ({ at }) => at > colon) - 1] : undefined;
  return cue !== undefined && cue.sentence === tokens[colon]?.sentence && saysOfWriting(reading, colon, cue);
}

/** Who says it in a clause of the sentence that another verb of saying leads to, the last before the colon; null: there is none. */
function innerBefore(reading: Reading, { first }: Sentence, colon: number, cues: readonly Cue[]): Range | null {
  const { tokens } = reading;
  const end = firstWhere(cues, (cue) => cue.at > colon);
  const [outer, inner] = [cues[end - 2], cues[end - 1]];
  const subject = inner?.order === 'before' ? inner.subject?.first : undefined;
  if (!outer || !inner || subject === undefined || outer.at < first || subject <= outer.at) return null;
  // "that the owner had replied", "what the owner told them"
  const isClause = tokens.slice(outer.last, subject).some((token) => is(token, 'complementizer') || isWhWord(token));
  return isClause ? sayingBefore(reading, { first, last: colon + 1 }, () => [inner]) : null;
}

/** Somebody whom a line without a verb opens with, and what they are after it: "Ana Ruiz, for the tenants:", "Her son, maybe seven:". */
function opensLine(tokens: readonly Token[], first: number, colon: number): Range | null {
  const phrase = longPhraseAfter(tokens, first, colon);
  const head = phrase && tokens[headOf(tokens, phrase)];
  if (!phrase || !head) return null;
  const isPerson = is(head, 'personNoun');
  if (phrase.last === colon) return isPerson ? phrase : null;
  const aside = /^[,(]$/.test(tokens[phrase.last]?.text ?? '') && (isPerson || isNameWord(head));
  return aside || (isPerson && hasTag(tokens[phrase.last], 'IN')) ? phrase : null;
}

/** Whose words a verb hands on, right before the colon: "released a statement from | the king:"; null: it names nobody. */
function handedOn(tokens: readonly Token[], verb: number, colon: number): Range | null {
  for (let i = colon - 1; i > verb + 1; i--) {
    if (!is(tokens[i], 'from') && !is(tokens[i], 'agentive')) continue;
    const author = longPhraseAfter(tokens, i + 1, colon);
    const words = is(tokens[i - 1], 'ownWords') || is(tokens[i - 1], 'writtenWords');
    return words && author?.last === colon ? author : null;
  }
  return null;
}
