/** Numbers that stand in one list: "reported 150 guards, 95 clerks and | hundreds | of sailors killed". */
import { hasTag, isAdjective, isNoun, isParticiple } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Token } from '../../reading.ts';
import type { Place } from './givers-line.ts';

/** How far after a number the next of its list may begin, in tokens. */
const NEAR = 10;

/** True where "and" leads on to the number from the one before it, with nothing between but what each is of: no verb, and no quotation's end. */
export function standTogether(tokens: readonly Token[], before: Place, { sentence, first }: Place): boolean {
  if (before.sentence !== sentence || first - before.last > NEAR || !is(tokens[first - 1], 'additive')) return false;
  const between = tokens.slice(before.last, first - 1);
  const isOfThem = (token: Token) =>
    isNoun(token) || isAdjective(token) || hasTag(token, 'CD', ',') || is(token, 'genitive') || isParticiple(token);
  const { quoted } = tokens[first] as Token;
  return between.length > 0 && between.every((token) => isOfThem(token) && token.quoted === quoted);
}
