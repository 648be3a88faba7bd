/** Lines that say who made a picture or the text. */
import { isFiniteVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Token } from '../reading.ts';
import { isNamePart } from '../text/label-ends.ts';

/** Most words and marks before the colon of a credit. */
const LABEL = 4;

/** True for "Photo: the lock in May", and for "Text and photos: Ana Ruiz": nothing but names after a colon, before which nobody speaks. */
export function isCredit(tokens: readonly Token[], { first, last }: Range): boolean {
  let colon = first;
  while (colon < last && colon - first <= LABEL && tokens[colon]?.text !== ':') colon++;
  const label = tokens.slice(first, colon);
  if (tokens[colon]?.text !== ':' || label.some((token) => isFiniteVerb(token) || is(token, 'firstPerson'))) return false;
  if (is(label[0], 'pictureNoun')) return true;
  for (let i = colon + 1; i < last; i++) {
    const token = tokens[i] as Token;
    if (!isNamePart(token) && !is(token, 'coordinator') && token.text !== ',') return false;
  }
  return colon + 1 < last;
}
