/**
 * Where the article has the floor: a line among the turns, or after the last of them, that is nobody's answer.
 *
 *   **And now?**      Now I sleep.      Ana Ruiz leaves in May.      Read our report on the lock.
 *                     (answer)          (names who answers)          (bids the reader)
 */
import { firstWhere } from '../first-where.ts';
import { genderOfNoun, nounAs } from '../languages/nouns.ts';
import { hasTag, isPlainForm, isTensed, isWhWord } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Mention, Range, Reading, Token } from '../reading.ts';
import { isNamePart } from '../text/label-ends.ts';
import { isCredit } from './credits.ts';
import { isInCapitals, type Line } from './lines.ts';
import { type Named, type Names, wordsOf } from './people.ts';

/** How far before a line whom it calls "she" may have been spoken of, in tokens. */
const NEAR = 600;

/** True for a line that names this speaker, and in which nobody says "I": who answers does not speak of themselves by name. */
export function namesSpeaker(reading: Reading, names: Names, line: Line, speaker: Range | null): boolean {
  if (!speaker || line.alone) return false;
  return names.called(wordsOf(reading, speaker)).some((named) => standsIn(reading, named, line));
}

/**
 * True for a line that begins with a "he" or "she" of whom nothing tells from the token `from` on, in which nobody says "I" or "you": the
 * article tells what who speaks does meanwhile. "She gets up to shut the door."
 */
export function tellsOfSpeaker(reading: Reading, names: Names, { first, own, spokenTo, last }: Line, from: number): boolean {
  const { tokens } = reading;
  // "Who comes at three?" asks
  if (own || spokenTo || !isSomebody(reading, first) || isWhWord(tokens[first]) || !tokens.slice(first + 1, last).some(isTensed))
    return false;
  for (let i = Math.max(from, first - NEAR); i < first; i++) {
    const noun = nounAs(reading.language, tokens[i]?.lower ?? '');
    // "my teacher", but not "a crew of four" or "the operator"
    const isTold = noun.role && noun.kinds.length === 0 && (is(tokens[i - 1], 'definiteArticle') || hasTag(tokens[i - 1], 'PRP$'));
    if (isSomebody(reading, i) || names.personAt(i) || isTold || genderOfNoun(noun)) return false;
  }
  return true;
}

/** The surnames of those who are named in full, in lower case. */
export const surnamesOf = (reading: Reading, speakers: readonly Range[]): ReadonlySet<string> =>
  new Set(speakers.flatMap((speaker) => wordsOf(reading, speaker).slice(1).slice(-1)));

/**
 * True for a line that opens with a name and a verb, in which nobody says "I" or "you": "Bell laughs and shuts the door."
 * @param surnames of those who speak: they call each other by their first names
 */
export function tellsOfOther({ tokens }: Reading, { first, own, spokenTo }: Line, surnames: ReadonlySet<string>): boolean {
  let end = first;
  while (tokens[end] && isNamePart(tokens[end] as Token)) end++;
  if (own || spokenTo || end === first || !surnames.has(tokens[end - 1]?.lower ?? '')) return false;
  // "Bell laughs": the tags take the verb for a noun as well
  return isTensed(tokens[end]) || hasTag(tokens[end], 'NNS');
}

/** True for "he" and "she", "him" and "her". */
function isSomebody({ tokens, language }: Reading, at: number): boolean {
  const pronoun = language.pronouns.get(tokens[at]?.lower ?? '');
  return pronoun?.person === 3 && !pronoun.plural && !pronoun.thing;
}

/** True where the name stands in the line outside quotation marks. */
function standsIn({ tokens }: Reading, { mentions }: Named, line: Line): boolean {
  for (let i = firstWhere(mentions, ({ first }) => first >= line.first); i < mentions.length; i++) {
    const { first } = mentions[i] as Mention;
    if (first >= line.last) return false;
    if (tokens[first]?.quoted === -1) return true;
  }
  return false;
}

/** True for a line after the last turn in which nobody speaks of themselves, or which bids the reader do something with what is "ours". */
export const isClosing = ({ tokens }: Reading, { own, alone, first }: Line): boolean => !own || (!alone && isPlainForm(tokens[first]));

/**
 * False for what is pulled out of the text or stands around a talk that is a block quotation, for "(Laughs)", for "Photo: Ana Ruiz", for "ON THE
 * HARBOUR", and for what the page says of the talk, "Transcripts are made in a hurry."
 */
export const goesOn = (tokens: readonly Token[], line: Line, isQuoted: boolean): boolean =>
  (line.kind === 'quote') === isQuoted &&
  !line.aside &&
  !isCredit(tokens, line) &&
  !isInCapitals(tokens, line) &&
  (line.alone || !tokens.slice(line.first, line.last).some((token) => is(token, 'transcript')));
