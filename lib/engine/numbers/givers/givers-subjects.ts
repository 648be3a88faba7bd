/** Who gives a number as the subject of a verb: "Analysts expect £5m", "the toll, which the club put at 40". */

import { isDocumentPhrase } from '../../clauses/heads.ts';
import { headOf, longPhraseAfter } from '../../clauses/phrases.ts';
import type { CueVerb } from '../../languages/language.ts';
import { hasTag, isNameWord, isPastForm, isPossessive } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Cue, Range, Token } from '../../reading.ts';
import { isSingularOf, singularAt } from '../../text/word-forms.ts';
import { finiteIn, type Given, type Line, saidBetween } from './givers-line.ts';
import { fitsVerb } from './givers-verbs.ts';

/** The subject of the verb that gives the number: "Analysts expect", "which the club put at". `number`: its first token; `unit`: its unit. */
export function subjectOf(line: Line, number: number, unit: string | null): Given | null {
  const { tokens, cues, language } = line;
  let cue: Cue | null = null;
  // "The port | estimated £5m": no words of approximation
  for (const one of cues) {
    // "spoke about raising it to £5": the raising is what was spoken of
    const spoken = tokens[one.at]?.tag === 'VBG' && cue?.after === one.at - 1 && is(cue.verb, 'speaking');
    if (one.verb && !spoken && (one.after <= number || one.at === number)) cue = one;
  }
  const first = Math.max(number, cue?.after ?? 0);
  if (!cue?.subject || !cue.verb || saidBetween(line, cue.after, first)) return null;
  // "estimated by the port at £5m", which its phrase may take in
  if (cue.subject.first <= number && number < cue.subject.last) return null;
  const { verb, after } = cue;
  const who = language.giving.get(verb.lemma);
  if (!who || !gives(line, cue.subject, verb, who)) return null;
  const clause = verb.takes === 'clause' || verb.takes === 'that' || is(verb, 'supposing');
  // "The study followed a scheme that served 900 children": all of it is what the study looked at
  const from = clause && is(tokens[after], 'complementizer') ? after + 1 : after;
  if (finiteIn(tokens, from, first, { allowed: clause ? 1 : 0, related: who === 'study' })) return null;
  if (!fitsVerb(line, cue, first, unit)) return null;
  return { giver: cue.subject, cue: { first: cue.at, last: cue.at + 1 }, verb, rule: `number:${verb.lemma}` };
}

/** "half of the 66,000 that the union's survey had pointed to": who foresaw or counted what the number is of. `last`: after the number. */
export function relativeTo(line: Line, last: number): Given | null {
  const { cues, tokens } = line;
  for (const { subject, verb, at } of cues) {
    if (!subject || !verb || subject.first < last + 1 || subject.first > last + 3) continue;
    if (!is(tokens[subject.first - 1], 'relativePronoun') || !(isPastForm(tokens[at]) || hasTag(tokens[at], 'VBZ'))) continue;
    // "the £5m that Bell raised"
    if (is(verb, 'raising') || is(verb, 'gauging') || is(verb, 'numbering')) continue;
    // "a period in which leaders asked each other"
    if (tokens[subject.first - 2]?.tag !== 'IN' && gives(line, subject, verb, 'any'))
      return { giver: subject, cue: { first: at, last: at + 1 }, rule: 'number-relative' };
  }
  return null;
}

/** "40 may be lost, the port fears.", "The toll, officials believe, is 40.": who supposes so in an aside. */
export function byAside(line: Line, { first, last }: Range): Given | null {
  const { cues, tokens } = line;
  for (const { subject, verb, at, after } of cues) {
    if (!subject || !verb || !is(verb, 'supposing') || is(verb, 'gathering') || subject.last !== at) continue;
    const aside = tokens[subject.first - 1]?.text === ',' && /^[.,]$/.test(tokens[after]?.text ?? '.');
    const [from, to] = at > first ? [last, subject.first - 1] : [after + 1, first];
    if (!aside || from > to || finiteIn(tokens, from, to, { allowed: 1 }) || !isGiver(line, subject)) continue;
    return { giver: subject, cue: { first: at, last: at + 1 }, rule: 'number-aside' };
  }
  return null;
}

/** Whose list it is of which the sentence is a line: "The club counted:". */
export function listed(line: Line): Given | null {
  const cue = line.listedBy.at(-1);
  if (!cue?.subject || !cue.verb || !gives(line, cue.subject, cue.verb, 'any')) return null;
  return { giver: cue.subject, cue: { first: cue.at, last: cue.at + 1 }, rule: 'number-listed' };
}

/** "In | 27 | of them, auditors found that": the cases in which somebody found what they say. */
export function foundIn(line: Line, { first, last }: Range): Given | null {
  const { tokens, sentence, cues, said, language } = line;
  const within = is(tokens[sentence.first], 'in') || is(tokens[sentence.first], 'on') || is(tokens[sentence.first], 'at');
  if (!within || first !== sentence.first + 1 || !is(tokens[last], 'genitive')) return null;
  const end = is(tokens[last + 1], 'objectPronoun') ? last + 2 : (longPhraseAfter(tokens, last + 1, sentence.last)?.last ?? last);
  const from = tokens[end]?.text === ',' ? end + 1 : end;
  const cue = cues.find(({ subject }) => subject?.first === from);
  if (!cue?.subject || !cue.verb || language.giving.get(cue.verb.lemma) !== 'study') return null;
  const start = tokens[cue.at]?.start;
  if (!gives(line, cue.subject, cue.verb, 'study') && !said.some(({ statement }) => statement.cue?.start === start)) return null;
  return { giver: cue.subject, cue: { first: cue.at, last: cue.at + 1 }, alone: true, rule: 'number-found-in' };
}

/** True where the subject is somebody who can give numbers. `who`: as `Language.giving` has it of the verb. */
function gives(line: Line, subject: Range, verb: CueVerb, who: 'any' | 'study'): boolean {
  const { tokens } = line;
  const head = tokens[headOf(tokens, subject)] as Token;
  if (isDocumentPhrase(line, subject) || is(head, 'studying') || is(head, 'impersonal')) return true;
  if (is(head, 'studyingTeam') && isOfScience(tokens.slice(subject.first, subject.last))) return true;
  if (who === 'study' && (is(head, 'footage') || opensWithStudy(line, subject))) return true;
  if (is(verb, 'assigning')) return !is(head, 'firstPerson');
  if (who === 'study' || is(tokens[subject.first], 'firstPerson')) return false;
  // "Brazil recorded 40 cases", "The town recorded 40": that is where they were
  if (is(verb, 'recording') && (is(head, 'placeName') || is(head, 'territory'))) return false;
  // who does so has counted, whatever they are: "exporters estimated"
  return (is(verb, 'estimating') && head.tag === 'NNS') || isGiver(line, subject);
}

/** "In her experiments, | Falconer observed 11 proteins". */
function opensWithStudy({ tokens, sentence }: Line, { first }: Range): boolean {
  const opening = is(tokens[sentence.first], 'in') ? longPhraseAfter(tokens, sentence.first + 1, first) : null;
  return opening !== null && tokens[opening.last]?.text === ',' && is(tokens[headOf(tokens, opening)], 'studyDeed');
}

/** "Ruiz's group", "a team of scientists", "a team from the University of Leith". */
const isOfScience = (words: readonly Token[]): boolean =>
  words.some(
    (token, i) =>
      (isPossessive(token) && isNameWord(words[i - 1])) || is(token, 'studying') || (token.form.upper && is(token, 'institutionWord')),
  );

/** True for a name, a person or people, a body or a document. */
export function isGiver({ tokens, language }: Line, subject: Range): boolean {
  const head = tokens[headOf(tokens, subject)] as Token;
  if (language.reports.nouns.has(head.lower)) return true;
  if (isNameWord(head) || is(head, 'thirdPerson')) return true;
  if (isSingularOf(head, language, 'collective') || isSingularOf(head, language, 'personNoun')) return true;
  if (singularAt(head, language).kinds.length > 0) return true;
  return tokens.slice(subject.first, subject.last).some((token) => is(token, 'institutionWord'));
}
