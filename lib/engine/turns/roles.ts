/**
 * Who is what in an article, for labels that say no more than that.
 *
 *   The guard was Ana Ruiz.     the skipper, Tom Bell,     controller Sue Ames     Jo Pole, the cook
 *       ^───^     ^──────^          ^─────^  ^──────^      ^────────^ ^──────^     ^─────^      ^──^
 */
import { nounAs } from '../languages/nouns.ts';
import { hasTag, isFiniteVerb, isNoun } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Mention, Reading } from '../reading.ts';
import type { Line } from './lines.ts';
import { type Named, type Names, rangeOf } from './people.ts';

/** The people by the nouns for what they are, in lower case; null: several are that. */
export function rolesOf(reading: Reading, names: Names): ReadonlyMap<string, Named | null> {
  const found = new Map<string, Named | null>();
  for (const named of names.all) {
    if (named.place || (named.body && !named.person)) continue;
    for (const noun of named.mentions.flatMap((mention) => nounsBeside(reading, mention))) {
      const known = found.get(noun);
      found.set(noun, known === undefined || known === named ? named : null);
    }
  }
  return found;
}

/** The nouns beside a name that say what its bearer is. */
function nounsBeside(reading: Reading, mention: Mention): string[] {
  const { tokens } = reading;
  const { first, last } = rangeOf(reading, mention);
  const [before, after] = [tokens[first - 1], tokens[last]];
  // "the skipper, Tom Bell"; "the clerk, Room 14" is where they sit
  const isPlain = mention.kind !== 'person' && !tokens.slice(first + 1, last).some(({ form }) => form.letter);
  const inside = (before?.text === ',' && !isPlain) || is(before, 'be') ? first - 2 : first - 1;
  // "Ana Ruiz, the skipper", "Ana Ruiz (Chair)"
  const isInBrackets = after?.text === '(' && tokens[last + 2]?.text === ')';
  const following = after?.text === ',' ? (is(tokens[last + 1], 'definiteArticle') ? last + 2 : last + 1) : isInBrackets ? last + 1 : -1;
  const nouns: string[] = [];
  for (const at of [inside, following]) {
    const token = tokens[at];
    if (token && token.sentence === tokens[first]?.sentence && isRole(reading, token.lower)) nouns.push(token.lower);
  }
  return nouns;
}

/** True for a noun for what somebody is, in lower case: "guard". */
export const isRole = ({ language }: Reading, noun: string): boolean => nounAs(language, noun).role;

/** Most words between "Avon's" and what somebody is there. */
const BETWEEN = 3;

/** True for the “’s” at the token before what somebody is: "Avon's new harbour master". */
export function ownsRole(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  if (tokens[at]?.tag !== 'POS') return false;
  for (let i = at + 1; i <= at + 1 + BETWEEN && tokens[i]?.form.letter; i++) if (isRole(reading, tokens[i]?.lower ?? '')) return true;
  return false;
}

/** True for what looks like a verb right after the comma behind a name, and is none: "Ana Ruiz, *retired* bus driver: …". */
export const opensRole = (tokens: Reading['tokens'], at: number): boolean =>
  tokens[at - 1]?.text === ',' && hasTag(tokens[at], 'VBD', 'VBN') && isNoun(tokens[at + 1]) && !is(tokens[at], 'saying');

/** Longest line that says what somebody is, in tokens. */
const LINE = 12;

/** True for a line that may say no more than what somebody is, or for whom: "Director of the lock", "34, nurse", "On behalf of the board". */
export function saysWhat(reading: Reading, line: Line | undefined): boolean {
  const { tokens } = reading;
  if (!line || line.kind === 'heading' || line.last - line.first > LINE || tokens[line.last - 1]?.form.stops) return false;
  const words = tokens.slice(line.first, line.last);
  const isFor = hasTag(words[0], 'IN') && is(words[1], 'behalf');
  return (isFor || words.some(({ lower }) => isRole(reading, lower))) && !words.some((token) => isFiniteVerb(token) || token.quoted !== -1);
}

/** True for a comma at the token, and what somebody is before the token `end`: "Rhoswen Tidewell|, baker". */
export const goesOnWithRole = (reading: Reading, at: number, end: number): boolean =>
  reading.tokens[at]?.text === ',' && reading.tokens.slice(at + 1, end).some(({ lower, form }) => form.small && isRole(reading, lower));
