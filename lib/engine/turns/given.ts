/**
 * Whose statement the lines after this one give in full, and by what channel.
 *
 *   Ana Ruiz’s full statement:      Statement from Ana Ruiz:      Ana Ruiz sent a statement. In full, it reads:
 *   ^──────^                                       ^──────^       ^──────^        ^───────^
 */
import { hasTag, isFiniteVerb, isTensed, isVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Mention, Range, Reading, Token } from '../reading.ts';

/** Longest sentence that announces a statement, in tokens, and that tells who made it. */
const [LONGEST, TELLING] = [16, 40];
/** Most tokens between the verb and its object, and from "the" to its noun. */
const NEAR = 4;

export interface Given {
  readonly speaker: Range;
  readonly via: Range;
}

/** Whose the lines after the line are, which ends with a colon; null: it does not tell. */
export function givenInFull(reading: Reading, line: Range, named: ReadonlyMap<number, Mention>): Given | null {
  const { tokens, sentences } = reading;
  const colon = line.last - 1;
  const at = tokens[colon]?.sentence ?? -1;
  const sentence = sentences[at];
  if (tokens[colon]?.text !== ':' || !sentence || colon - sentence.first > LONGEST) return null;
  const announcing = { first: sentence.first, last: colon };
  const before = sentences[at - 1];
  return announced(reading, announcing, named) ?? (before && saysAgain(reading, announcing, named) ? issued(reading, before, named) : null);
}

/** "Ana Ruiz’s full statement", "Statement from Ana Ruiz". */
function announced({ tokens, language }: Reading, { first, last }: Range, named: ReadonlyMap<number, Mention>): Given | null {
  let speaker: Range | null = null;
  let via: Range | null = null;
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    if (isFiniteVerb(token)) return null;
    const mention = named.get(i);
    if (mention && mention.kind !== 'place') {
      const owner = tokens[mention.last]?.tag === 'POS';
      const from = via !== null && (is(tokens[i - 1], 'ablative') || is(tokens[i - 1], 'agentive'));
      if (owner || from) speaker = { first: mention.first, last: mention.last };
      i = mention.last - 1;
    } else if (language.channels.has(token.lower)) via = via ? { first: via.first, last: i + 1 } : { first: i, last: i + 1 };
  }
  return speaker && via ? { speaker, via } : null;
}

/** True for "it reads in full", "here is the statement": the statement is spoken of again, and nobody. */
function saysAgain({ tokens, language }: Reading, { first, last }: Range, named: ReadonlyMap<number, Mention>): boolean {
  let [again, verbs] = [false, 0];
  for (let i = first; i < last; i++) {
    const pronoun = language.pronouns.get(tokens[i]?.lower ?? '');
    if (named.has(i) || (pronoun && !pronoun.thing)) return false;
    if (isFiniteVerb(tokens[i])) verbs++;
    if (pronoun?.thing || (is(tokens[i], 'definiteArticle') && ownWords(tokens, i + 1, last) !== null)) again = true;
  }
  return again && verbs <= 1;
}

/** Who issued a statement in the sentence: its subject, which is named, and has no other verb. */
function issued({ tokens }: Reading, { first, last }: Range, named: ReadonlyMap<number, Mention>): Given | null {
  if (last - first > TELLING) return null;
  let verb = first;
  while (verb < last && !isFiniteVerb(tokens[verb])) verb++;
  if (!isTensed(tokens[verb]) || !is(tokens[verb], 'issuing')) return null;
  let speaker: Mention | null = null;
  for (let i = first; i < verb; i++) {
    const mention = named.get(i);
    if (!mention || speaker) continue;
    // "a spokesman for Norrbo": no name of who speaks; "Ruiz and Bell" are two
    if (i > first && (hasTag(tokens[i - 1], 'IN', 'TO', 'CC') || isVerb(tokens[i - 1]))) return null;
    if (mention.kind === 'place' || mention.kind === 'document' || hasTag(tokens[mention.last], 'POS', 'CC')) return null;
    speaker = mention;
  }
  const noun = ownWords(tokens, verb + 1, last);
  if (!speaker || noun === null) return null;
  // "a statement by Tom Bell", "from the club"
  const ofOther = is(tokens[noun + 1], 'ablative') || is(tokens[noun + 1], 'agentive');
  return ofOther ? null : { speaker: { first: speaker.first, last: speaker.last }, via: { first: noun, last: noun + 1 } };
}

/** The noun for somebody's own words that comes next; null: none does. */
function ownWords(tokens: readonly Token[], first: number, last: number): number | null {
  for (let i = first; i < last && i <= first + NEAR; i++) if (is(tokens[i], 'ownWords')) return i;
  return null;
}
