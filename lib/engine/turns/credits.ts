/** Lines that say who made a picture or the text. */
import { isFiniteVerb } from '../languages/tags.ts';
import { is, type WordClass } from '../languages/vocabulary.ts';
import type { Range, Token } from '../reading.ts';
import { isNamePart } from '../text/label-ends.ts';

/** Most words and marks before the colon of a credit. */
const LABEL = 4;

/** True for "Photo: the lock in May", and for "Text and photos: Ana Ruiz": nothing but names after a colon, and before it what they made. */
export function isCredit(tokens: readonly Token[], { first, last }: Range): boolean {
  let colon = first;
  while (colon < last && colon - first < LABEL && tokens[colon]?.text !== ':') colon++;
  if (tokens[colon]?.text !== ':' || colon === first) return false;
  const label = tokens.slice(first, colon);
  if (is(label[0], 'pictureNoun')) return !label.some((token) => isFiniteVerb(token) || is(token, 'firstPerson'));
  if (!label.every((token) => PARTS.some((part) => is(token, part)))) return false;
  const names = tokens.slice(colon + 1, last);
  return names.length > 0 && names.every((token) => isNamePart(token) || is(token, 'coordinator') || token.text === ',');
}

/** The words of such a label: "Text and photos by". */
const PARTS: readonly WordClass[] = ['creditedWork', 'pictureNoun', 'credit', 'coordinator', 'agentive'];
