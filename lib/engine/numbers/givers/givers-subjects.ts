/** Who gives a number as the subject of a verb: "Analysts expect £5m", "the toll, which the club put at 40". */

import { isDocumentPhrase } from '../../clauses/heads.ts';
import { headOf } from '../../clauses/phrases.ts';
import type { CueVerb } from '../../languages/language.ts';
import { hasTag, isNameWord, isNoun, isPastForm, isPossessive } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Cue, Range, Token } from '../../reading.ts';
import { isSingularOf, singularAt } from '../../text/word-forms.ts';
import { isMoney, isShare } from '../parse/unit-kinds.ts';
import { FAR, finiteIn, type Given, type Line, saidBetween } from './givers-line.ts';

/** How far after a number the noun may stand that it is of, in tokens: "posted a 5% | rise". */
const FEW = 5;

/** The subject of the verb that gives the number: "Analysts expect", "which the club put at". `number`: its first token; `unit`: its unit. */
export function subjectOf(line: Line, number: number, unit: string | null): Given | null {
  const { tokens, cues, language } = line;
  let cue: Cue | null = null;
  // "The port | estimated £5m": no words of approximation
  for (const one of cues) if (one.verb && (one.after <= number || one.at === number)) cue = one;
  const first = Math.max(number, cue?.after ?? 0);
  if (!cue?.subject || !cue.verb || saidBetween(line, cue.after, first)) return null;
  const { verb, after } = cue;
  const who = language.giving.get(verb.lemma);
  if (!who || !gives(line, cue.subject, verb, who)) return null;
  const clause = verb.takes === 'clause' || verb.takes === 'that';
  // "The study followed a scheme that served 900 children": all of it is what the study looked at
  const from = clause && is(tokens[after], 'complementizer') ? after + 1 : after;
  if (finiteIn(tokens, from, first, { allowed: clause ? 1 : 0, related: who === 'study' })) return null;
  if (is(verb, 'committing') && !is(tokens[after], 'infinitive')) return null;
  // "agreed a target of 5%": what they set, not what they paid
  if (is(verb, 'agreeing') && !tokens.slice(after, first).some((token) => is(token, 'targetNoun'))) return null;
  if (is(verb, 'posting') && !tokens.slice(after, first + FEW).some((token) => is(token, 'resultNoun') || is(token, 'changeNoun')))
    return null;
  // "gave the toll as 40", but not "gave 40 boats away"
  const study = line.language.reports.nouns.has(tokens[headOf(tokens, cue.subject)]?.lower ?? '');
  if (is(verb, 'supplying') && !study && !figureGiven(line, after, first)) return null;
  // "the poll put the party on 38%"
  const polled = study && is(tokens[first - 1], 'on');
  if (is(verb, 'putting') && !polled && !putAt(line, after, first)) return null;
  if ((is(verb, 'placing') || is(verb, 'revising')) && !ofFigure(line, after, first)) return null;
  // "seeks a rise of 5%", "offered £5m"; but "offers 40 courses", "those who seek to stay for 12 weeks"
  if (is(verb, 'bidding') && !isShare(unit) && !isMoney(unit)) return null;
  if (is(verb, 'decreeing') && !decreed(line, after, first)) return null;
  return { giver: cue.subject, cue: { first: cue.at, last: cue.at + 1 }, verb, rule: `number:${verb.lemma}` };
}

/** "gave | a figure of | 40", "gave | the number of boats as | 40"; not "gave its share of 40 boats", "gave out a number of prizes, and 40 books". */
function figureGiven({ tokens }: Line, from: number, first: number): boolean {
  const lead = tokens[first - 1];
  const equals = is(lead, 'comparative') || is(lead, 'at');
  if (!equals && !is(lead, 'genitive')) return false;
  let head = from;
  // the object's own head: no noun after it, and nothing but its phrase and whom it is given to before
  while (head < first - 1 && !(isNoun(tokens[head]) && is(tokens[head], 'figureNoun') && !isNoun(tokens[head + 1])))
    if (hasTag(tokens[head++], 'IN', 'CC', ',', ':')) return false;
  if (equals) return head < first - 1 && !tokens.slice(head, first).some((token) => hasTag(token, 'CC', ',', ':'));
  return head === first - 2 && is(tokens[head], 'reckonedFigure');
}

/** "put the toll at seven", "put it at between £5 and £6", "puts it in the hundreds": "at" before the number at `first`, or before another. */
function putAt({ tokens, sentence }: Line, from: number, first: number): boolean {
  if (isRough(tokens, first)) return true;
  for (let i = from; i < Math.min(sentence.last, from + FAR); i++)
    if (is(tokens[i], 'at')) return i + 1 === first || tokens.slice(i + 1, i + 6).some(({ tag }) => tag === 'CD');
  return false;
}

/** "placed | the toll at 40", "revised | its forecast to 5%", "… from 4% to 5%": what is put there is a figure, the head of the object. */
function ofFigure({ tokens }: Line, from: number, first: number): boolean {
  const lead = tokens[first - 1];
  const comes = tokens.slice(first + 1, first + 4).some((token, i, next) => is(token, 'infinitive') && hasTag(next[i + 1], 'CD', '$'));
  if (!(isRough(tokens, first) || is(lead, 'at') || is(lead, 'infinitive') || (is(lead, 'from') && comes))) return false;
  let head = from;
  while (head < first && !(is(tokens[head], 'figureNoun') && !isNoun(tokens[head + 1])))
    if (hasTag(tokens[head++], 'IN', 'TO', 'CC', ',', ':')) return false;
  // "its data in vaults at 40 sites", but "its estimate from 30 to 40"
  for (let i = head + 1; i < (isRough(tokens, first) ? first - 2 : first - 1); i++)
    if (tokens[i]?.tag === 'IN' && !is(tokens[i], 'genitive') && !hasTag(tokens[i + 1], 'CD', '$')) return false;
  return head < first;
}

/** "ordered | three days of mourning", "ordered | the release of 40 sailors", "ordered | Bell to pay £40"; not "ordered 40 boats". */
function decreed({ tokens }: Line, from: number, first: number): boolean {
  const verb = hasTag(tokens[first - 1], 'RP', 'RB') ? first - 2 : first - 1;
  if (tokens[verb]?.tag === 'VB' && is(tokens[verb - 1], 'infinitive') && verb - 1 > from) return true;
  if (first === from) return is(tokens[first + 1], 'timeUnit') && is(tokens[first + 2], 'genitive');
  return is(tokens[first - 1], 'genitive') && is(tokens[first - 2], 'deedNoun');
}

/** "in the | hundreds", but not "in the hundreds of boats". */
const isRough = (tokens: readonly Token[], first: number): boolean =>
  is(tokens[first], 'vaguePlural') &&
  !is(tokens[first + 1], 'genitive') &&
  is(tokens[first - 1], 'definiteArticle') &&
  is(tokens[first - 2], 'in');

/** "half of the 66,000 that the union's survey had pointed to": who foresaw or counted what the number is of. `last`: after the number. */
export function relativeTo(line: Line, last: number): Given | null {
  const { cues, tokens } = line;
  for (const { subject, verb, at } of cues) {
    if (!subject || !verb || subject.first < last + 1 || subject.first > last + 3) continue;
    if (!is(tokens[subject.first - 1], 'relativePronoun') || !(isPastForm(tokens[at]) || hasTag(tokens[at], 'VBZ'))) continue;
    // "a period in which leaders asked each other"
    if (tokens[subject.first - 2]?.tag !== 'IN' && gives(line, subject, verb, 'any'))
      return { giver: subject, cue: { first: at, last: at + 1 }, rule: 'number-relative' };
  }
  return null;
}

/** Whose list it is of which the sentence is a line: "The club counted:". */
export function listed(line: Line): Given | null {
  const cue = line.listedBy.at(-1);
  if (!cue?.subject || !cue.verb || !gives(line, cue.subject, cue.verb, 'any')) return null;
  return { giver: cue.subject, cue: { first: cue.at, last: cue.at + 1 }, rule: 'number-listed' };
}

/** True where the subject is somebody who can give numbers. `who`: as `Language.giving` has it of the verb. */
function gives(line: Line, subject: Range, verb: CueVerb, who: 'any' | 'study'): boolean {
  const { tokens } = line;
  const head = tokens[headOf(tokens, subject)] as Token;
  if (isDocumentPhrase(line, subject) || is(head, 'studying') || is(head, 'impersonal')) return true;
  if (
    is(head, 'studyingTeam') &&
    tokens.slice(subject.first, subject.last).some((token, i, all) => isPossessive(token) && isNameWord(all[i - 1]))
  )
    return true;
  if (is(verb, 'assigning')) return !is(head, 'firstPerson');
  if (who === 'study' || is(tokens[subject.first], 'firstPerson')) return false;
  // "Brazil recorded 40 cases", "The town recorded 40": that is where they were
  if (is(verb, 'recording') && (is(head, 'placeName') || is(head, 'territory'))) return false;
  // who does so has counted, whatever they are: "exporters estimated"
  return (is(verb, 'estimating') && head.tag === 'NNS') || isGiver(line, subject);
}

/** True for a name, a person or people, a body or a document. */
export function isGiver({ tokens, language }: Line, subject: Range): boolean {
  const head = tokens[headOf(tokens, subject)] as Token;
  if (language.reports.nouns.has(head.lower)) return true;
  if (isNameWord(head) || is(head, 'thirdPerson')) return true;
  if (isSingularOf(head, language, 'collective') || isSingularOf(head, language, 'personNoun')) return true;
  if (singularAt(head, language).kinds.length > 0) return true;
  return tokens.slice(subject.first, subject.last).some((token) => is(token, 'institutionWord'));
}
