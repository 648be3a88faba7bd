/**
 * People one after another whose labels stand once each: a name that is set apart, with what they are, and a colon before what they say.
 *
 *   **Ana Ruiz, for the tenants:** I sold my car.      **Bell:** I kept mine.
 *     ^──────^                     ^─────────────^       ^──^    ^──────────^
 */
import { nounAs } from '../languages/nouns.ts';
import { hasTag, isFiniteVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Mention, Range, Reading } from '../reading.ts';
import { type Places, somebodyAt } from './given.ts';
import type { Line } from './lines.ts';

/** Fewest of them, and where nothing sets them apart; the share that must say "I", or "we" for a body that was asked. */
const [FEWEST, PLAIN, ALONE] = [2, 3, 2 / 3];
/** Longest label, in tokens. */
const LONGEST = 16;

/** What is said in a line after its label. */
export interface Said {
  /** null: the article does not tell. */
  readonly speaker: Range | null;
  readonly content: Range;
  readonly line: Line;
}

/** What they say; empty where they are no people who speak of themselves: in a list of marks each has a number. */
export function saidAfterLabels(reading: Reading, lines: readonly Line[], places: Places): readonly Said[] {
  const found = lines.flatMap((line) => {
    const said = saidIn(reading, line, places);
    return said ? [said] : [];
  });
  const [first] = found;
  const fewest = found.every(({ isPlain }) => isPlain) ? PLAIN : FEWEST;
  if (!first || found.length < fewest || found.some((said) => isToldOf(reading, said))) return [];
  // "Acme Ferries: We liked the seats." is the author's, where nobody was asked
  const isAsked = bodiesAskedBefore(reading, first.speaker.first);
  const isOwn = ({ line, body }: Labelled) => line.alone || (line.own && body && isAsked);
  return found.filter(isOwn).length < found.length * ALONE ? [] : found;
}

/** True where a sentence above the token says that bodies were asked, or answer: "We asked three ferry firms." */
function bodiesAskedBefore({ tokens, language }: Reading, until: number): boolean {
  let [sentence, asked, bodies] = [-1, false, false];
  for (const token of tokens.slice(0, until)) {
    if (token.sentence !== sentence) [sentence, asked, bodies] = [token.sentence, false, false];
    asked ||= is(token, 'interviewing') || is(token, 'reactions');
    const noun = language.singularOf(token.lower);
    bodies ||= noun !== token.lower && nounAs(language, noun).kinds.length > 0;
    if (asked && bodies) return true;
  }
  return false;
}

interface Labelled extends Said {
  readonly speaker: Range;
  /** The label names a body, or may. */
  readonly body: boolean;
  /** Nothing sets it apart. */
  readonly isPlain: boolean;
}

function saidIn({ tokens }: Reading, line: Line, places: Places): Labelled | null {
  const mention = somebodyAt(places, line.first);
  const isPlain = line.lead === line.first;
  // "Dear Ana Ruiz: I sold my car." is written to her
  if (!mention || line.apart || is(tokens[line.first], 'greeting') || (!isPlain && line.lead < mention.last)) return null;
  const colon = colonAfter({ tokens }, line, mention);
  if (colon < 0 || colon + 1 >= line.last || hasTag(tokens[colon + 1], 'CD')) return null;
  const body = mention.kind !== 'person';
  return { speaker: { first: mention.first, last: mention.last }, content: { first: colon + 1, last: line.last }, line, body, isPlain };
}

/** The colon after the name and what they are; -1: none. */
function colonAfter({ tokens }: Pick<Reading, 'tokens'>, { first, last: end }: Line, { last }: Mention): number {
  for (let i = last; i < end && i - first <= LONGEST; i++) {
    if (tokens[i]?.text === ':') return i;
    if (isFiniteVerb(tokens[i]) || tokens[i]?.form.stops || tokens[i]?.quoted !== -1) return -1;
  }
  return -1;
}

/** True where the name stands in what is said, outside quotation marks. */
function isToldOf({ tokens }: Reading, { speaker, content }: Labelled): boolean {
  const words = new Set(tokens.slice(speaker.first, speaker.last).flatMap(({ form, lower }) => (form.upper ? [lower] : [])));
  return tokens.slice(content.first, content.last).some(({ form, lower, quoted }) => form.upper && quoted === -1 && words.has(lower));
}
