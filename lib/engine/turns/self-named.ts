/**
 * Who asks, by how they begin: reporters at a press conference say their name and for whom they work.
 *
 *   Q   Ana Ruiz, Quay Herald. When did you know?      Q   Hi, Tom Bell with Stock & Field. Will it open?
 *       ^──────^                                               ^──────^
 */
import { genderOfFirstName } from '../languages/nouns.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Reading, Token } from '../reading.ts';
import { isNamePart } from '../text/label-ends.ts';
import { hasTitle, type Names } from './people.ts';

/** Longest name of a person, and of whom they work for, in tokens. */
const [NAME, OUTLET] = [5, 8];

/** The name that the asking words begin with, where nothing but whom its bearer works for follows, and then what is asked; null: there is none. */
export function selfNamed(reading: Reading, names: Names, { first: from, last: end }: Range): Range | null {
  const { tokens } = reading;
  let first = from;
  while (is(tokens[first], 'interjection') || tokens[first]?.text === ',') first++;
  let last = first;
  while (last < end && last - first <= NAME && isNamePart(tokens[last] as Token)) last++;
  const name = { first, last };
  // "Mr President, Iran. …" is who is asked
  if (last - first < 2 || last - first > NAME || hasTitle(reading, name) || !isBefore(tokens[last])) return null;
  const outlet = last + 1;
  let stop = outlet;
  while (stop < end && stop - outlet <= OUTLET && isOutletPart(tokens[stop] as Token)) stop++;
  const isEnd = tokens[stop]?.text === '.' || tokens[stop - 1]?.text === '.';
  const isBody = stop > outlet && stop - outlet <= OUTLET && stop + 1 < end && isEnd;
  // "Ana Ruiz, Tom Bell. Who goes first?" asks two
  return isBody && !names.personAt(outlet) && genderOfFirstName(tokens[outlet]) === undefined ? name : null;
}

/** Stands between a name and whom its bearer works for. */
const isBefore = (token: Token | undefined): boolean =>
  token?.text === ',' || is(token, 'from') || is(token, 'comitative') || is(token, 'genitive');

const isOutletPart = (token: Token): boolean =>
  (isNamePart(token) && token.text !== '.') || /^[&\d-]+$/.test(token.text) || is(token, 'genitive') || is(token, 'definiteArticle');
