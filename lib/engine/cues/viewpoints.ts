/** Words of viewpoint with their owner, and "per": "In her view, …", "in the opinion of the board, …", "Per the decree, …". */

import { clauseAhead } from '../clauses/ahead.ts';
import { headOf, isTimePhrase, longPhraseAfter } from '../clauses/phrases.ts';
import { hasTag, isAdjective, isFiniteVerb, isNameWord, isNoun, isPastForm, isPossessive } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Sentence, Token } from '../reading.ts';

/** Whose the words of a clause are. */
export interface Viewpoint {
  readonly subject: Range;
  /** The words that report: "opinion", "per". */
  readonly at: number;
  readonly last: number;
  /** After all that stands there. */
  readonly after: number;
}

/** Most tokens of an owner with the noun. */
const OWNED = 10;

/** Whose view stands at `at`, with the clause that it belongs to beside it; null: none does. */
export function viewpointAt(tokens: readonly Token[], sentence: Sentence, at: number): Viewpoint | null {
  const owned = is(tokens[at], 'viewpointPreposition');
  // "As per the file, it was late"
  const start = is(tokens[at - 1], 'comparative') && at > sentence.first ? at - 1 : at;
  if (!(owned || is(tokens[at], 'perPreposition')) || !opensOrEnds(tokens, sentence, start)) return null;
  const found = owned ? ownedView(tokens, sentence, at) : perSource(tokens, sentence, at);
  return found && parted(tokens, sentence, start, found.after) ? found : null;
}

/** True at the start of a sentence, after a mark or a conjunction. */
const opensOrEnds = (tokens: readonly Token[], sentence: Sentence, at: number): boolean =>
  at === sentence.first || hasTag(tokens[at - 1], ',', ':', 'CC') || is(tokens[at - 1], 'complementizer');

/**
 * True where a comma parts the words from their clause, or it begins right after them; at the end of the sentence, and between a subject
 * and its verb: "The lift, in her view, was late". Elsewhere nothing tells how much of the sentence is theirs.
 */
function parted(tokens: readonly Token[], sentence: Sentence, at: number, after: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[after]];
  const opens = at === sentence.first || before?.text !== ',';
  if (after >= sentence.last || hasTag(next, '.')) return !opens;
  // "Per the decree signed by the mayor, it was late"
  if (isPastForm(next) && is(next, 'documentary')) return opens && !is(tokens[at], 'viewpointPreposition');
  if (next?.text === ',') return opens || isFiniteVerb(tokens[after + 1]) || afterAdjunct(tokens, sentence, at, after);
  return opens && clauseAhead(tokens, after, sentence.last, false);
}

/** "As of Tuesday, | per the port, | 40 boats were late": what opens the sentence says when or where, and the clause is ahead. */
const afterAdjunct = (tokens: readonly Token[], { first, last }: Sentence, at: number, after: number): boolean =>
  tokens[first]?.tag === 'IN' && !tokens.slice(first, at).some(isFiniteVerb) && clauseAhead(tokens, after + 1, last, false);

/** "In Ruiz's view", "from their point of view", "in the opinion of the board". */
function ownedView(tokens: readonly Token[], sentence: Sentence, at: number): Viewpoint | null {
  let owner: number | null = null;
  for (let i = at + 1; i < Math.min(sentence.last, at + OWNED); i++) {
    const token = tokens[i] as Token;
    if (token.quoted !== -1) return null;
    if (isPossessive(token)) owner = i;
    else if (is(token, 'viewpointNoun') && !isNoun(tokens[i + 1])) {
      const next = tokens[i + 1];
      if (owner !== null) return ownersOf(tokens, at, owner, i);
      const of = is(tokens[at + 1], 'definiteArticle') && is(next, 'genitive') ? longPhraseAfter(tokens, i + 2, sentence.last) : null;
      return of && { subject: of, at: i, last: i + 2, after: of.last };
    } else if (!(isNoun(token) || isAdjective(token) || hasTag(token, 'DT', 'CD', 'IN')) || (token.tag === 'IN' && !is(token, 'genitive')))
      return null;
  }
  return null;
}

/** The owner up to "'s", or the pronoun; nobody where the speaker is the article's own. */
function ownersOf(tokens: readonly Token[], at: number, owner: number, noun: number): Viewpoint | null {
  const pronoun = tokens[owner]?.tag === 'PRP$';
  if (is(tokens[owner], 'firstPerson') || is(tokens[owner], 'secondPerson')) return null;
  const subject = pronoun ? { first: owner, last: owner + 1 } : { first: at + 1, last: owner };
  return subject.first < subject.last ? { subject, at: noun, last: noun + 1, after: noun + 1 } : null;
}

/** "Per the decree", "…, per the Herald": not "per person", nor somebody called Per. */
function perSource(tokens: readonly Token[], sentence: Sentence, at: number): Viewpoint | null {
  const subject = longPhraseAfter(tokens, at + 1, sentence.last);
  if (!subject) return null;
  const [opening, head] = [tokens[subject.first] as Token, tokens[headOf(tokens, subject)] as Token];
  // "as per the plan": how it was done
  const manner = is(tokens[at - 1], 'comparative') && is(head, 'yardstick');
  if (isTimePhrase(tokens, subject) || is(head, 'timeUnit') || manner) return null;
  const opens = is(opening, 'definiteArticle') || is(opening, 'possessiveDeterminer');
  // "Per figures released by the port, …": the port says so
  const [made, by] = [tokens[subject.last], tokens[subject.last + 1]];
  const maker =
    isPastForm(made) && is(head, 'figureNoun') && is(by, 'agentive') ? longPhraseAfter(tokens, subject.last + 2, sentence.last) : null;
  if (maker) return { subject: maker, at, last: subject.last + 2, after: maker.last };
  const told = head.tag === 'NNS' || is(head, 'collective') || is(head, 'figureNoun') || (at > sentence.first && isNameWord(head));
  return opens || told ? { subject, at, last: at + 1, after: subject.last } : null;
}
