/** The nouns that mentions are led to one another by, and what they tell. */

import type { BodyKind } from '../../languages/language.ts';
import { nounAs } from '../../languages/nouns.ts';
import { isCommonNoun } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Mention, Reading, Token } from '../../reading.ts';
import { singularAt } from '../../text/word-forms.ts';
import { formerly, roleHeads } from '../entities/role-heads.ts';

/** The head noun of a mention, as the tables hold it. */
export function headNoun({ language, tokens }: Reading, mention: Mention): string {
  const head = tokens[mention.head];
  return head ? singularAt(head, language).lower : '';
}

/** The head noun of a mention, as it is said of somebody: {@link formerly} "mayor" for "the former mayor". */
export function saidNoun(reading: Reading, mention: Mention): string {
  const noun = headNoun(reading, mention);
  if (mention.kind !== 'person') return noun;
  return reading.tokens.slice(mention.first, mention.head).some((token) => is(token, 'formerly')) ? formerly(noun) : noun;
}

/** The noun that says what somebody is, with a name after it or not. */
export const roleNoun = (reading: Reading, mention: Mention): string =>
  mention.name && mention.role ? (roleHeads(reading, mention.role).at(-1) ?? '') : headNoun(reading, mention);

/** True where a noun says which body it is: "the water agency". */
export const isQualified = (tokens: readonly Token[], { head, first }: Mention): boolean =>
  head - 1 > first && isCommonNoun(tokens[head - 1]);

const OUTLET: readonly BodyKind[] = ['outlet'];

/** The kinds of body that a description can stand for, by its head noun: "the agency" for many, "the news agency" for an outlet. */
export function kindsOfDescription({ tokens, language }: Reading, { head, first }: Mention, noun: string): readonly BodyKind[] {
  const outlet = head > first && is(tokens[head - 1], 'trade') && language.vocabulary.has(noun, 'outletNounAfter');
  return outlet ? OUTLET : nounAs(language, noun).kinds;
}
