/** What is said after a verb of saying. */

import type { Adjuncts } from '../clauses/adjuncts.ts';
import { clauseAhead } from '../clauses/ahead.ts';
import { leavesGap } from '../clauses/leaves-gap.ts';
import { hasTag, isWhPronoun } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Range, Reading, Sentence, Token } from '../reading.ts';
import { isDash } from '../text/marks.ts';
import { wordsQuoted } from '../text/quoted.ts';
import { answerAhead, idiom, isWork, names, quotationAhead } from './after-words.ts';
import { wordsAfter } from './clause-after.ts';
import { contentEnd } from './content-end.ts';
import type { After } from './draft.ts';
import { afterQuotedThings } from './joined-things.ts';
import { goesOnAt, mainVerbIn, tellsOfSubject } from './main-verb.ts';
import { nextBlock } from './next-block.ts';
import { quotationAfterAside, quotationRange, trimmed } from './ranges.ts';

/** What is said after the cue; null: nothing. `later`: the cues of its sentence from it on. */
export function contentAfter(reading: Reading, sentence: Sentence, cue: Cue, adjuncts: Adjuncts, later: readonly Cue[]): After | null {
  const { tokens } = reading;
  const { at } = adjuncts;
  const first = tokens[at];
  if (!cue.verb) return null;
  if (!first || at >= sentence.last) return cue.subject ? leadsOn(reading, cue) : null;
  if (idiom(reading, sentence, cue, at)) return null;
  const said = { first: at, last: answerAhead(reading, cue, { first: at, last: endAfter(reading, sentence, cue, at, later) }) };
  if (isAnothers(tokens, said, later)) return null;
  if (first.text === ':') return afterColon(reading, sentence, cue, at, later);
  if (first.quoted !== -1) return quotationAt(reading, cue, said);
  if (first.text === ',') return afterComma(reading, sentence, cue, said);
  const told = afterHowItWasSaid(reading, sentence, cue, at);
  if (told) return told;
  if (said.first >= said.last || cue.order === 'after') return null;
  return wordsAfter(reading, sentence, cue, said, adjuncts.via !== null);
}

/** True where whoever says the quotation stands right behind it with the verb before them: "As Hale denies, | “we want it,” said Ruiz." */
function isAnothers(tokens: readonly Token[], { first, last }: Range, later: readonly Cue[]): boolean {
  const open = tokens[first]?.text === ',' ? first + 1 : first;
  if (open >= last || (tokens[open]?.quoted ?? -1) === -1) return false;
  const { last: close } = wordsQuoted(tokens, open);
  return later.some(({ order, group }) => order === 'after' && group === close);
}

/** "Asked why, Bell said", "asked why, “…”": the question ends where the answer begins. */
const isAsked = ({ order, verb }: Cue) => verb?.takes === 'question' && order === 'none';

/** Where what is said from `at` on ends. */
function endAfter(reading: Reading, sentence: Sentence, cue: Cue, at: number, later: readonly Cue[]): number {
  const { tokens } = reading;
  const asked = isAsked(cue);
  // "while he said it was safe, …"; but "As Ruiz said, | when it rained, …": the main clause is what is said
  const lead = (cue.subject?.first ?? 0) - 1;
  const main = tokens[at]?.text === ',' && ledByAs(reading, sentence, cue) && !is(tokens[lead - 2], 'subordinator');
  const led = asked || (!main && is(tokens[lead], 'subordinator'));
  // "said | according to the file it was late": the cue that it begins with belongs to it
  const others = later.filter(({ group }) => group !== at);
  const end = asideEnd(reading, cue, at, contentEnd(reading, sentence, at, others, led));
  const own = tellsOfSubject(tokens, sentence, cue) ? mainVerbIn(reading, { first: at, last: end }) : null;
  if (own !== null) return own;
  return cue.order === 'relative' || asked || leavesGap(tokens, cue) ? goesOnAt(tokens, at, end, asked) : end;
}

/** Where an aside between dashes ends that the cue's clause is: "The lift – he said it was old | – had failed"; not "he left – he said the board – all of it – knew". */
function asideEnd({ tokens }: Reading, { group, subject, order }: Cue, at: number, end: number): number {
  let before = (order === 'before' && subject ? subject.first : group) - 1;
  if (isWhPronoun(tokens[before])) before--;
  const lead = tokens[before];
  if (!isDash(lead) || lead?.quoted !== -1) return end;
  let [count, last] = [0, end];
  for (let i = at + 1; i < end; i++) {
    if (tokens[i]?.quoted !== -1 || !isDash(tokens[i])) continue;
    count++;
    last = i;
  }
  return count % 2 === 1 ? last : end;
}

/** What a colon at the end of the block leads to. */
function leadsOn(reading: Reading, cue: Cue): After | null {
  const range = nextBlock(reading, cue.sentence);
  return range && { range, shape: 'colon' };
}

/** "said: “It is late,” | adding that", "said: it is late". */
function afterColon(reading: Reading, sentence: Sentence, cue: Cue, at: number, later: readonly Cue[]): After | null {
  const { tokens } = reading;
  const next = later.find((other) => other.at > at && tokens[other.at - 1]?.quoted !== -1 && other.order === 'shared');
  let rest = { first: at + 1, last: trimmed(tokens, at + 1, next?.at ?? sentence.last) };
  const quotes = tokens[rest.first]?.quoted !== -1;
  // "said: “It was late,” but nobody had waited"
  const said = quotes ? quotationRange(reading, rest.first, rest.last) : rest;
  // "went on: “Is it late?” | he asked"
  const [mark, more] = [tokens[said.last - 2]?.text ?? '', tokens.slice(said.last, rest.last).some(({ quoted }) => quoted !== -1)];
  if (mark === ',' || (/^[?!…]$/.test(mark) && !more)) rest = said;
  if (rest.first >= rest.last) return leadsOn(reading, cue);
  return quotes || (cue.verb?.takes === 'clause' && !isHeading(reading, sentence, at)) ? { range: rest, shape: 'colon' } : null;
}

/** Longest such label, in tokens. */
const LABEL = 3;

/** True for a label before the colon that reads as a verb: "Loss reports: due by May", "Have your say: write to us". */
function isHeading({ tokens }: Reading, { first }: Sentence, colon: number): boolean {
  const [noun, word] = [tokens[colon - 2], tokens[colon - 1]];
  // but "Ruiz had her say: it is late"
  if (noun?.tag === 'PRP$') return colon - first <= LABEL;
  // "Reuters reports:", "The board reports:"
  const isThing = is(noun, 'changeNoun') || (is(noun, 'commonBodyWord') && !is(noun, 'strongInstitutionWord'));
  return colon - first === 2 && is(word, 'reportNoun') && isThing && !tokens[colon + 1]?.form.upper;
}

/** "said “it was late”", "called it": the quotation that begins what is said. */
function quotationAt(reading: Reading, cue: Cue, { first, last: end }: Range): After | null {
  const { tokens } = reading;
  // "told “Morning Call” it was late"
  if (is(cue.verb, 'calling') ? names(tokens, cue) : isWork(tokens, first)) return null;
  // "who wrote “Islands in the Fog”"
  if (is(cue.verb, 'composing') && first === cue.after && wordsQuoted(tokens, first).title) return null;
  const range = quotationRange(reading, first, end);
  const last = cue.verb?.takes === 'quotation' ? afterQuotedThings(reading, range, true) : range.last;
  return { range: { first, last }, shape: 'quotation-after' };
}

/** "said, “It was late”", "he said, because it rained"; `said` begins with the comma. */
function afterComma(reading: Reading, sentence: Sentence, cue: Cue, said: Range): After | null {
  const { tokens } = reading;
  const rest = { first: said.first + 1, last: said.last };
  const opening = tokens[rest.first];
  const quotation = (range: Range): After => ({ range, shape: 'quotation-after' });
  if (opening && opening.quoted !== -1 && rest.first < sentence.last) return quotation(quotationRange(reading, rest.first, rest.last));
  // "“It was late,” Ruiz said, and | “nobody came.”": the quotation ends the sentence
  const more = is(opening, 'coordinator') && (tokens[rest.first + 1]?.quoted ?? -1) !== -1 ? rest.first + 1 : null;
  if (more !== null && quotedBefore(tokens, cue) && wordsQuoted(tokens, more).last >= sentence.last - 1)
    return quotation({ first: more, last: rest.last });
  const aside = cue.order === 'after' ? quotationAfterAside(tokens, rest.first, rest.last) : null;
  if (aside) return quotation(quotationRange(reading, aside, rest.last));
  // "joked, in a low voice, “…”"; but "asked about it, Bell said: “…”"
  const far = is(cue.verb, 'going') || isAsked(cue) ? null : quotationAhead(reading, rest.first, rest.last);
  if (far) return quotation(far);
  if (ledByAs(reading, sentence, cue) && clauseAhead(tokens, rest.first, rest.last, true)) return { range: rest, shape: 'as' };
  const goesOn =
    rest.first < rest.last &&
    !(isWhPronoun(opening) || hasTag(opening, 'VBG', 'WRB')) &&
    (is(opening, 'coordinator') || is(opening, 'afterthought') || clauseAhead(tokens, rest.first, rest.last, true));
  // "sent a letter saying, if it rained, they would stay"
  const led = cue.order === 'shared' && is(cue.verb, 'saying') && is(opening, 'subordinator') && !is(opening, 'comparative');
  return goesOn && (cue.order === 'before' || led) ? { range: rest, shape: 'rest' } : null;
}

/** True for "As the council has | said", "As first | told by the council", at the start of a sentence or after a comma. */
function ledByAs({ tokens, language }: Reading, sentence: Sentence, cue: Cue): boolean {
  const start = cue.order === 'none' ? cue.group : (cue.subject?.first ?? 0);
  const speaks = cue.subject !== null && cue.verb?.takes !== 'quotation' && !language.thought.has(cue.verb?.lemma ?? '');
  return speaks && is(tokens[start - 1], 'comparative') && (start - 1 <= sentence.first + 1 || tokens[start - 2]?.text === ',');
}

/** "As Ruiz said when she was asked, | the lift is safe": what comes after how, when and where it was said. */
function afterHowItWasSaid(reading: Reading, sentence: Sentence, cue: Cue, at: number): After | null {
  const { tokens } = reading;
  if (!ledByAs(reading, sentence, cue) || !hasTag(tokens[at], 'IN', 'RB', 'TO', 'WRB') || is(tokens[at], 'complementizer')) return null;
  let comma = at;
  while (comma < sentence.last && (tokens[comma]?.text !== ',' || tokens[comma]?.quoted !== -1)) comma++;
  if (tokens[comma + 1]?.quoted !== -1) return null;
  const range = { first: comma + 1, last: trimmed(tokens, comma + 1, sentence.last) };
  return clauseAhead(tokens, range.first, range.last, true) ? { range, shape: 'as' } : null;
}

/** True where a quotation stands before the cue and who speaks. */
function quotedBefore(tokens: readonly Token[], { group, subject, order }: Cue): boolean {
  const start = order === 'before' && subject ? subject.first : group;
  return (tokens[start - 1]?.quoted ?? -1) !== -1;
}
