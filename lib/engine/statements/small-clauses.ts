/**
 * Complements of verbs of saying that are a clause without a finite verb: "found the ban unlawful", "found it to be unlawful",
 * "was said by the union to be late", "was described by her as late".
 */

import { headOf, longPhraseAfter } from '../clauses/phrases.ts';
import { isAdjective, isParticiple, isPastForm } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Range, Reading, Token } from '../reading.ts';
import { isDash } from '../text/marks.ts';
import { isSingularOf } from '../text/word-forms.ts';
import { afterQuotation } from './ranges.ts';
import { wholeComplement } from './whole-complement.ts';

/** The small clause at `at`, or the infinitive of what a passive says of its subject; null: none stands there. */
export function smallClauseAfter(reading: Reading, cue: Cue, at: number, end: number): Range | null {
  const { tokens, language } = reading;
  if (!cue.verb || !cue.subject) return null;
  if (cue.order === 'none') {
    // "was said by the union to have been late"
    const tells = cue.verb.takes === 'clause' && (!language.finding.has(cue.verb.lemma) || judges(reading, cue.subject));
    if (tells && isStateInfinitive(tokens, at)) return wholeComplement(tokens, at, end);
    // "was described by her as late"
    const as = (language.requests[cue.verb.lemma] ?? '').split(' ').includes('+as') && is(tokens[at], 'comparative');
    if (!as || at + 1 >= end) return null;
    const said = wholeComplement(tokens, at + 1, end);
    // "described by her as “a scandal” | on Monday"
    return tokens[said.first]?.quoted === -1 ? said : { first: said.first, last: afterQuotation(reading, said, true) };
  }
  const thing = longPhraseAfter(tokens, at, end);
  if (!thing || thing.last >= end || !is(cue.verb, 'judging')) return null;
  const next = tokens[thing.last];
  const state = isStateInfinitive(tokens, thing.last);
  const judged = isAdjective(next) || (isParticiple(next) && thing.last + 1 === end);
  return (state || (judged && judges(reading, cue.subject))) && !is(next, 'convicted') ? wholeComplement(tokens, at, end) : null;
}

/** "to be", "to have": what it leads to is said of the subject or object before it. */
export const isStateInfinitive = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.tag === 'TO' && tokens[at + 1]?.tag === 'VB' && (is(tokens[at + 1], 'be') || is(tokens[at + 1], 'have'));

/** True for who finds a thing so by office, or a document; others find a door open. */
function judges({ tokens, language }: Reading, subject: Range): boolean {
  const head = tokens[headOf(tokens, subject)] as Token;
  return isSingularOf(head, language, 'arbiter') || isSingularOf(head, language, 'documentNoun');
}

/** What the passive says that something was called, and by whom: "has been described as “unsafe” by the union". */
export function describedAs(
  { tokens, language }: Reading,
  cue: Cue,
  { last: end }: Range,
): { readonly content: Range; readonly by: Range | null } | null {
  const first = cue.after;
  const lemma = cue.verb?.lemma ?? '';
  if (!isPastForm(tokens[cue.at])) return null;
  // what is called something in quotation marks may bear it as its name, unless somebody calls it so
  const links = (language.requests[lemma] ?? '').split(' ');
  const as = links.includes('+as') && is(tokens[first], 'comparative');
  // "was branded “a sham” by the union", but "sank a plan recently branded “a sham” by the union"
  // … and ", branded “a sham” by the union,"
  const aside = cue.group === cue.at && (tokens[cue.at - 1]?.text === ',' || isDash(tokens[cue.at - 1]));
  const main = aside || tokens.slice(cue.group, cue.at).some((token) => is(token, 'passiveAuxiliary'));
  const led = as ? first + 1 : is(cue.verb, 'calling') || (main && links.includes('as')) ? first : -1;
  // "as | a “huge loss”"
  const open = led >= 0 && is(tokens[led], 'article') && tokens[led]?.quoted === -1 ? led + 1 : led;
  const quotation = tokens[open]?.quoted;
  if (quotation === undefined || quotation === -1) return null;
  let last = open;
  while (last < end && tokens[last]?.quoted === quotation) last++;
  // "the “rock” of the club"
  if (open > led && is(tokens[last], 'genitive')) return null;
  const by = cue.subject ?? (is(tokens[last], 'agentive') ? longPhraseAfter(tokens, last + 1, end) : null);
  // "often referred to as “The Lion”" is a name
  return (led > first && first === cue.at + 1) || by ? { content: { first, last }, by } : null;
}
