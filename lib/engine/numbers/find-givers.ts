/**
 * Who gives the numbers that stand in no statement:
 *
 *   Analysts at Corvane expect about £2,900 a year.      The bridge has 40 spans, by the council's count.
 *   ^─────────────────^ ~~~~~~ ^──────────^                           ^^         ~~ ^───────────^
 *
 * What they say is the number alone. A description that names nobody who could count gives none: "prices show".
 */

import { headOf, longPhraseAfter } from '../clauses/phrases.ts';
import { isInstitutionWord, typesOfNoun } from '../languages/en/institutions.ts';
import { COLLECTIVES, singularOf } from '../languages/en/people.ts';
import { isPersonNoun } from '../languages/en/person-nouns.ts';
import { isPlace } from '../languages/en/places.ts';
import type { CueVerb, Language } from '../languages/language.ts';
import { hasTag, isNameWord, isPastForm } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Span } from '../model.ts';
import type { Cue, Range, Reading, Statement, Token } from '../reading.ts';
import { walkSpans } from '../text/walk-spans.ts';
import type { FoundQuantity } from './found-quantity.ts';
import { pointedBackTo } from './givers-after.ts';
import { Carried } from './givers-carried.ts';
import { FAR, finiteIn, type Given, type Line, type Said, saidBetween } from './givers-line.ts';
import { byCount, byEstimate } from './givers-nouns.ts';
import { Polls } from './givers-polls.ts';
import { statementsOf } from './statements-of.ts';

/** One statement for each number outside of `statements` that somebody gives; its content is the number. `numbers` in text order. */
export function findGivers(
  reading: Reading,
  numbers: readonly FoundQuantity[],
  cues: readonly Cue[],
  statements: readonly Statement[],
): Statement[] {
  const { tokens, sentences, language } = reading;
  const inside = statementsOf(numbers, statements);
  const saidIn = walkSpans(
    statements.flatMap((statement, index) => statement.content.map((span): Said => ({ span, statement, index }))),
    ({ span }) => span,
  );
  const mentionAt = walkSpans(statements, ({ mention }) => mention);
  const carried = new Carried(reading, language);
  const polls = new Polls(reading, cues, language);
  const spanOf = ({ first, last }: Range): Span => ({ start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 });
  const givers: Statement[] = [];
  let at = 0;
  const cuesOf = new Map<number, Cue[]>();
  for (const cue of cues) cuesOf.set(cue.sentence, [...(cuesOf.get(cue.sentence) ?? []), cue]);
  let line: Line | null = null;
  numbers.forEach((quantity, number) => {
    const { span } = quantity;
    while (at < tokens.length && (tokens[at] as Token).end <= span.start) at++;
    const index = tokens[at]?.sentence ?? -1;
    const sentence = sentences[index];
    if (!sentence) return;
    const within = inside[number] ?? null;
    let last = at;
    while (last < sentence.last && (tokens[last] as Token).start < span.end) last++;
    const statement = within === null ? undefined : statements[within];
    if (within !== null && statement) {
      // "Four in 10 say so, while a quarter trust nobody": who says it is a share, and so is the next
      const shares = overlap(statement.mention, numbers[number - 1]?.span);
      const given = shares ? polls.giverOf(index, at, last, quantity) : null;
      if (given) givers.push({ ...base(span), cue: spanOf(given.cue), mention: spanOf(given.giver), continues: null, rule: given.rule });
      else carried.note(index, quantity, within, statement);
      return;
    }
    if (line?.sentence !== sentence) {
      line = { tokens, sentence, cues: cuesOf.get(index) ?? [], said: saidIn(sentence), language };
    }
    const named = mentionAt(span).length > 0;
    const given =
      giverOf(line, at, last, named) ??
      listed(cuesOf.get(listLead(reading, index)), tokens, language) ??
      pointedBackTo(reading, sentence, sentences[index + 1], cuesOf.get(index + 1), language) ??
      polls.giverOf(index, at, last, quantity);
    // "28 per cent said so, up from 20": both are the poll's, and not those people's
    const on = given || named ? null : goesOn(line, at);
    const people = on !== null && overlap(statements[on]?.mention ?? null, numbers[number - 1]?.span);
    const continues = given || named ? null : ((people ? null : on) ?? carried.from(index, last, quantity));
    if (given) {
      givers.push({ ...base(span), cue: spanOf(given.cue), mention: spanOf(given.giver), continues, rule: given.rule });
      polls.note(given, index);
    } else if (continues !== null) givers.push({ ...base(span), cue: null, mention: null, continues, rule: 'number-carried' });
    else return;
    carried.note(index, quantity, statements.length + givers.length - 1, givers.at(-1) as Statement);
  });
  return givers;
}

const base = (span: Span) => ({ kind: 'indirect', content: [span], via: null, confidence: 0.8 }) as const;

const overlap = (one: Span | null, other: Span | undefined) =>
  one !== null && other !== undefined && one.start < other.end && other.start < one.end;

/** Who gives the number at tokens [first, last): who "according to" names, by whose count it is, or the subject of the verb before it. */
function giverOf(line: Line, first: number, last: number, speaks: boolean): Given | null {
  return (
    accordingTo(line, first, last, speaks) ??
    inDocument(line, first) ??
    inPoll(line, last) ??
    byCount(line, first, last) ??
    byEstimate(line, first) ??
    subjectOf(line, first) ??
    relativeTo(line, last)
  );
}

/** "half of the 66,000 that the union's survey had pointed to": who foresaw or counted what the number is of. */
function relativeTo({ cues, tokens, language }: Line, last: number): Given | null {
  for (const { subject, verb, at } of cues) {
    if (!subject || !verb || subject.first < last + 1 || subject.first > last + 3) continue;
    if (!/^(?:that|which)$/.test(tokens[subject.first - 1]?.lower ?? '') || !(isPastForm(tokens[at]) || hasTag(tokens[at], 'VBZ')))
      continue;
    // "a period in which leaders asked each other"
    if (tokens[subject.first - 2]?.tag !== 'IN' && gives(tokens, subject, verb, 'any', language))
      return { giver: subject, cue: { first: at, last: at + 1 }, rule: 'number-relative' };
  }
  return null;
}

/** Whose list it is, by the cues of the sentence above it. */
function listed(cues: readonly Cue[] | undefined, tokens: readonly Token[], language: Language): Given | null {
  const cue = cues?.at(-1);
  if (!cue?.subject || !cue.verb || !gives(tokens, cue.subject, cue.verb, 'any', language)) return null;
  return { giver: cue.subject, cue: { first: cue.at, last: cue.at + 1 }, rule: 'number-listed' };
}

/**
 * "According to Bell, … 40": all that follows; "… 40 …, according to Bell": what stands before it, as far as the statement before;
 * "…, according to Bell, with 40 in the north": what goes on without a verb.
 */
function accordingTo(line: Line, first: number, last: number, speaks: boolean): Given | null {
  const { tokens, sentence, cues } = line;
  for (const { form, at, subject } of cues) {
    if (form !== 'according' || !subject) continue;
    const leads =
      at - sentence.first < 2 ||
      !finiteIn(tokens, subject.last, first) ||
      (tokens[subject.last]?.text === ',' && /^(?:and|while|with|compared)$/.test(tokens[subject.last + 1]?.lower ?? ''));
    const after = leads && subject.last <= first && !saidBetween(line, subject.last, first);
    // "40 per cent said it was dull, according to the poll"
    const before = last <= at && (speaks || !saidBetween(line, last, at));
    if (!after && !before) continue;
    return { giver: subject, cue: { first: at, last: at + 2 }, rule: 'number-according' };
  }
  return null;
}

/** "…, Bell said, up from 40", "said it sold 60, bringing the total to 90": what goes on from a statement without a verb of its own; its index, or null. */
function goesOn({ tokens, sentence, said }: Line, first: number): number | null {
  const start = (tokens[first] as Token).start;
  const last = said.findLast(({ span }) => span.end <= start);
  if (!last || last.statement.kind === 'direct') return null;
  const { mention, cue } = last.statement;
  const end = Math.max(last.span.end, ...[mention, cue].map((span) => (span && span.end <= start ? span.end : 0)));
  let comma = first;
  while (comma > Math.max(sentence.first, first - FAR) && (tokens[comma - 1] as Token).start >= end) comma--;
  if ((tokens[comma - 1]?.end ?? 0) > end) return null;
  const next = tokens[comma + 1];
  if (!next || comma + 1 > first || finiteIn(tokens, comma + 2, first)) return null;
  // "said it was “dull”: 40 people came"
  if (tokens[comma]?.text === ':' && last.statement.kind === 'mixed') return last.index;
  if (tokens[comma]?.text !== ',' || last.statement.kind !== 'indirect') return null;
  return GOES_ON.test(next.lower) ? last.index : null;
}

/** Not "sending shares down 11%": what came of it is the article's own. */
const GOES_ON =
  /^(?:representing|totall?ing|averaging|taking|with|including|up|down|compared|versus|against|plus|more|less|fewer|well|far|nearly|about|some|roughly|or|bringing)$/;

const STUDIES = /^(?:study|survey|report|review|data)$/;

/** "In a 2024 study, Lind examined 265 trials": the document that opens the sentence. */
function inDocument(line: Line, first: number): Given | null {
  const { tokens, sentence, language } = line;
  if (tokens[sentence.first]?.lower !== 'in') return null;
  const document = longPhraseAfter(tokens, sentence.first + 1, first);
  if (!document) return null;
  // "In a poll conducted for the union, 40 per cent"
  let comma = document.last;
  if (language.reports.made.has(tokens[comma]?.lower ?? '')) while (comma < first && tokens[comma]?.text !== ',') comma++;
  if (tokens[comma]?.text !== ',' || saidBetween(line, comma, first)) return null;
  const kind = language.reports.nouns.get(tokens[headOf(tokens, document)]?.lower ?? '');
  if (!kind || !STUDIES.test(kind)) return null;
  return {
    giver: { first: document.first, last: comma },
    cue: { first: sentence.first, last: sentence.first + 1 },
    rule: 'number-in-document',
  };
}

/** "Some 20 per cent of people in a recent poll said so", "leads by 8 points, 49% to 41%, in the survey". */
function inPoll(line: Line, last: number): Given | null {
  const { tokens, sentence, language } = line;
  for (let at = last; at < Math.min(sentence.last, last + FAR) && !/^[;:]$/.test(tokens[at]?.text ?? ''); at++) {
    const poll = tokens[at]?.lower === 'in' && tokens[at + 1]?.tag === 'DT' ? longPhraseAfter(tokens, at + 1, sentence.last) : null;
    if (!poll || language.reports.nouns.get(tokens[headOf(tokens, poll)]?.lower ?? '') !== 'survey') continue;
    return saidBetween(line, last, at) ? null : { giver: poll, cue: { first: at, last: at + 1 }, rule: 'number-in-poll' };
  }
  return null;
}

/** The subject of the verb that gives the number: "Analysts expect", "which the club put at". */
function subjectOf(line: Line, first: number): Given | null {
  const { tokens, cues, language } = line;
  let cue: Cue | null = null;
  for (const one of cues) if (one.verb && one.after <= first) cue = one;
  if (!cue?.subject || !cue.verb || saidBetween(line, cue.after, first)) return null;
  const who = language.giving.get(cue.verb.lemma);
  if (!who || !gives(tokens, cue.subject, cue.verb, who, language)) return null;
  const clause = cue.verb.takes === 'clause' || cue.verb.takes === 'that';
  // "The study followed a scheme that served 900 children": all of it is what the study looked at
  const from = clause && is(tokens[cue.after], 'complementizer') ? cue.after + 1 : cue.after;
  if (finiteIn(tokens, from, first, clause ? 1 : 0, who === 'study')) return null;
  if (cue.verb.lemma === 'commit' && !is(tokens[cue.after], 'infinitive')) return null;
  // "agreed a target of 5%": what they set, not what they paid
  if (cue.verb.lemma === 'agree' && !tokens.slice(cue.after, first).some(({ lower }) => /^(?:target|goal|limit|cap|quota)$/.test(lower)))
    return null;
  if (/^(?:put|have)$/.test(cue.verb.lemma) && !putAt(line, cue.after, first)) return null;
  return { giver: cue.subject, cue: { first: cue.at, last: cue.at + 1 }, rule: `number:${cue.verb.lemma}` };
}

/** "put the toll at seven", "has it at between £5 and £6": "at" before the number at `first`, or before another. */
function putAt({ tokens, sentence }: Line, from: number, first: number): boolean {
  for (let i = from; i < Math.min(sentence.last, from + FAR); i++)
    if (tokens[i]?.lower === 'at') return i + 1 === first || tokens.slice(i + 1, i + 6).some(({ tag }) => tag === 'CD');
  return false;
}

/** Who does so has counted, whatever they are: "exporters estimated". */
const ESTIMATES = /^(?:estimate|reckon|forecast|predict|calculate)$/;
const STUDENT = /^(?:researcher|scientist|author|analyst|auditor|inspector|economist|academic|expert)$/;

/** True where the subject is somebody who can give numbers. */
function gives(tokens: readonly Token[], subject: Range, verb: CueVerb, who: 'any' | 'study', language: Language): boolean {
  const head = tokens[headOf(tokens, subject)] as Token;
  const noun = singularOf(head.lower);
  // "An average of recent polls"
  if (
    [head, tokens[subject.last - 1]].some((token) => language.documents.has(token?.lower ?? '')) ||
    language.reports.nouns.has(head.lower) ||
    STUDENT.test(noun) ||
    head.lower === 'it'
  )
    return true;
  if (/^(?:list|attribute)$/.test(verb.lemma)) return head.lower !== 'we';
  if (who === 'study' || tokens[subject.first]?.lower === 'our') return false;
  // "Brazil recorded 40 cases": a country is where they were
  if (/^(?:record|register|count|list)$/.test(verb.lemma) && isPlace(head.lower)) return false;
  if (ESTIMATES.test(verb.lemma) && head.tag === 'NNS') return true;
  if (isNameWord(head) || /^(?:he|she|they)$/.test(head.lower) || COLLECTIVES.has(noun) || isPersonNoun(noun)) return true;
  return typesOfNoun(noun).length > 0 || tokens.slice(subject.first, subject.last).some(({ lower }) => isInstitutionWord(lower));
}

/** The longest list that is read after "The study found:", in lines. */
const LIST = 12;

/** The sentence that ends in the colon above a list in which the sentence `index` is a line, without a full stop; -1: none. */
function listLead({ sentences, tokens }: Reading, index: number): number {
  for (let i = index; i > 0 && i > index - LIST; i--) {
    const [line, above] = [sentences[i], sentences[i - 1]];
    if (!line || !above || above.block !== line.block - 1 || /^[.!?”"]$/.test(tokens[line.last - 1]?.text ?? '')) return -1;
    if (tokens[above.last - 1]?.text === ':') return i - 1;
  }
  return -1;
}
