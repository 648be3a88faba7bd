/** Where a verb of saying has a subject, and nothing is said by it all the same. */
import { hasTag, isFiniteVerb, isWhWord } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Range, Reading, Sentence, Token } from '../reading.ts';
import type { VerbHere } from './verb-here.ts';

/** Who stands at the verb, and where. */
type Beside = Pick<Cue, 'order'> & { readonly subject: Range };

/** True for who asks about something when somebody speaks, who goes on: "“It was late,” said Bell after | Ruiz | asked about it, “and it was dark.”" */
export const isAskedMeanwhile = (
  tokens: readonly Token[],
  { verb, last }: VerbHere,
  before: Cue | undefined,
  { subject }: Pick<Beside, 'subject'>,
): boolean =>
  before !== undefined &&
  before.after === subject.first - 1 &&
  verb.takes === 'question' &&
  is(tokens[subject.first - 1], 'temporalSubordinator') &&
  is(tokens[last], 'preposition');

/** True for a participle that goes on with what is heard: "Jurors heard Bell rang her, saying"; not "The panel heard Bell lied and struck him off, saying". */
export function isHeardOnly(tokens: readonly Token[], { verb, after }: Cue, group: number): boolean {
  const heard = tokens.slice(after, group);
  return is(verb, 'hearing') && heard.some(isFiniteVerb) && !heard.some((token) => is(token, 'coordinator'));
}

/** True for "she" in "as late as she said": so much, and not what, she said; but "as many as 40 tenants said". */
export const isEqualled = (tokens: readonly Token[], { first }: Range): boolean =>
  is(tokens[first - 1], 'comparative') &&
  hasTag(tokens[first - 2], 'JJ', 'RB') &&
  !is(tokens[first - 2], 'quantifier') &&
  is(tokens[first - 3], 'comparative');

/** "Did Bell say so?", "Had Bell said so, …", "Nor did Bell say so", "It was not Bell who said so". */
export function isAskedOrDenied(tokens: readonly Token[], { first }: Sentence, { subject, order }: Beside): boolean {
  const before = subject.first > first ? tokens[subject.first - 1] : undefined;
  if (order === 'relative' && is(before, 'negation')) return true;
  if (order !== 'before' || !(is(before, 'have') || is(before, 'do'))) return false;
  const lead = tokens[subject.first - 2];
  return subject.first - 1 === first || (subject.first - 2 === first && isWhWord(lead)) || is(lead, 'negativeCoordinator');
}

/** "nobody", "none of the tenants", "no one", "not one tenant", "anyone", "any report"; but "No 10", "No Labels". */
export const isNobody = (tokens: readonly Token[], { first }: Range): boolean =>
  is(tokens[first], 'noOne') ||
  is(tokens[first], 'nonspecific') ||
  (is(tokens[first], 'negation') && !/^[\p{Lu}\d]/u.test(tokens[first + 1]?.text ?? ''));

/** True for a clause of time that is set apart from what came of it: "It was only after | Ruiz | wrote to him that it was mended". */
export function isSetApart({ tokens, language }: Reading, { first }: Sentence, { subject }: Pick<Beside, 'subject'>): boolean {
  const it = language.pronouns.get(tokens[first]?.lower ?? '')?.thing === true && is(tokens[first + 1], 'finiteBe');
  if (!it || !is(tokens[subject.first - 1], 'temporalSubordinator')) return false;
  return tokens.slice(first + 2, subject.first - 1).every((token) => hasTag(token, 'RB'));
}
