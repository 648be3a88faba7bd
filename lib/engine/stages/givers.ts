/**
 * Who gives the numbers that stand in no statement:
 *
 *   Analysts at Corvane expect about £2,900 a year.      The bridge has 40 spans, by the council's count.
 *   ^─────────────────^ ~~~~~~ ^──────────^                           ^^         ~~ ^───────────^
 *
 * What they say is the number alone. A description that names nobody who could count gives none: "prices show".
 */
import { isInstitutionWord, typesOfNoun } from '../languages/institutions.ts';
import type { CueVerb, Language } from '../languages/language.ts';
import { COLLECTIVES, isPersonNoun, singularOf } from '../languages/people.ts';
import type { Span } from '../model.ts';
import type { FoundQuantity } from '../numbers/found-quantity.ts';
import { statementsOf } from '../numbers/statements-of.ts';
import { headOf, longPhraseAfter, type Range } from '../phrases.ts';
import type { Cue, Reading, Sentence, Statement, Token } from '../reading.ts';
import { walkSpans } from '../reports/walk-spans.ts';

/** A sentence, with its cues and the content of statements in it. */
interface Line {
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly cues: readonly Cue[];
  readonly said: readonly Said[];
  readonly language: Language;
}

/** A piece of what a statement says. */
interface Said {
  readonly span: Span;
  readonly statement: Statement;
}

interface Given {
  readonly giver: Range;
  readonly cue: Range;
  readonly rule: string;
}

/** One statement for each number outside of `statements` that somebody gives; its content is the number. `numbers` in text order. */
export function findGivers(
  reading: Reading,
  numbers: readonly FoundQuantity[],
  cues: readonly Cue[],
  statements: readonly Statement[],
  language: Language,
): Statement[] {
  const { tokens, sentences } = reading;
  const inside = statementsOf(numbers, statements);
  const saidIn = walkSpans(
    statements.flatMap((statement) => statement.content.map((span): Said => ({ span, statement }))),
    ({ span }) => span,
  );
  const mentionAt = walkSpans(statements, ({ mention }) => mention);
  const carried = new Carried(reading, language);
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
    if (within !== null) {
      carried.note(index, quantity, within, statements[within] as Statement);
      return;
    }
    if (line?.sentence !== sentence) {
      line = { tokens, sentence, cues: cuesOf.get(index) ?? [], said: saidIn(sentence), language };
    }
    let last = at;
    while (last < sentence.last && (tokens[last] as Token).start < span.end) last++;
    const given = giverOf(line, at, last) ?? listed(cuesOf.get(listLead(reading, index)), tokens, language);
    const base = { kind: 'indirect', content: [span], via: null, confidence: 0.8 } as const;
    const named = mentionAt(span).length > 0;
    const continues = given || named ? null : carried.from(index, last, quantity);
    if (given) givers.push({ ...base, cue: spanOf(given.cue), mention: spanOf(given.giver), continues, rule: given.rule });
    else if (continues !== null) givers.push({ ...base, cue: null, mention: null, continues, rule: 'number-carried' });
    else return;
    carried.note(index, quantity, statements.length + givers.length - 1, givers.at(-1) as Statement);
  });
  return givers;
}

/** The numbers that go on from one that somebody gave: "…, according to the poll. Another 12 per cent …", and the list after "The study found:". */
class Carried {
  /** The last number that somebody gave: its sentence, its unit, and the index of the statement; null: none that carries on. */
  private last: { readonly sentence: number; readonly units: Set<string | null>; readonly by: number; readonly free: boolean } | null =
    null;

  constructor(
    private readonly reading: Reading,
    private readonly language: Language,
  ) {}

  /** The number in `sentence` is given by the statement with the index `by`. */
  note(sentence: number, { unit }: FoundQuantity, by: number, statement: Statement): void {
    if (this.last?.sentence === sentence && this.last.by === by) this.last.units.add(unit);
    else this.last = this.isSure(statement) ? { sentence, units: new Set([unit]), by, free: statement.rule === 'number-carried' } : null;
  }

  /** Index of the statement whose source gives the number too; null: none. `last`: the token after the number. */
  from(sentence: number, last: number, { unit }: FoundQuantity): number | null {
    const { sentences, tokens } = this.reading;
    const [here, there] = [sentences[sentence], this.last && sentences[this.last.sentence]];
    if (!here || !there || !this.last || here.block !== there.block || sentence - this.last.sentence > 1) return null;
    if (this.last.free && this.last.sentence === sentence) return this.last.by;
    const opening = tokens.slice(here.first, here.first + 4).some(({ lower }) => /^(?:another|further|additional|other)$/.test(lower));
    const part = tokens[last]?.lower === 'of' && /^(?:the|those|them|these)$/.test(tokens[last + 1]?.lower ?? '');
    if (this.last.sentence < sentence) return this.last.by;
    return opening || (this.last.units.has(unit) && (unit !== null || part)) ? this.last.by : null;
  }

  /** True for what a document says, and what is so according to somebody. */
  private isSure({ rule, mention }: Statement): boolean {
    if (/^(?:according|number)/.test(rule)) return true;
    const words = mention ? this.reading.document.text.slice(mention.start, mention.end).toLowerCase().split(' ') : [];
    return words.some((word) => this.language.documents.has(word));
  }
}

/** Who gives the number at tokens [first, last): who "according to" names, by whose count it is, or the subject of the verb before it. */
function giverOf(line: Line, first: number, last: number): Given | null {
  return accordingTo(line, first, last) ?? byCount(line, first, last) ?? subjectOf(line, first);
}

/** Whose list it is, by the cues of the sentence above it. */
function listed(cues: readonly Cue[] | undefined, tokens: readonly Token[], language: Language): Given | null {
  const cue = cues?.at(-1);
  if (!cue?.subject || !cue.verb || !gives(tokens, cue.subject, cue.verb, 'any', language)) return null;
  return { giver: cue.subject, cue: { first: cue.at, last: cue.at + 1 }, rule: 'number-listed' };
}

/** True where a statement has words between the two tokens. */
const saidBetween = ({ tokens, said }: Line, first: number, last: number): boolean =>
  said.some(({ span }) => span.start < (tokens[last]?.start ?? 0) && span.end > (tokens[first]?.start ?? 0));

/** "According to Bell, … 40": all that follows; "… 40 …, according to Bell": what stands before it, as far as the statement before. */
function accordingTo(line: Line, first: number, last: number): Given | null {
  const { sentence, cues } = line;
  for (const { form, at, subject } of cues) {
    if (form !== 'according' || !subject) continue;
    const after = at - sentence.first < 2 && subject.last <= first && !saidBetween(line, subject.last, first);
    const before = last <= at && !saidBetween(line, last, at);
    if (!after && !before) continue;
    return { giver: subject, cue: { first: at, last: at + 2 }, rule: 'number-according' };
  }
  return null;
}

const COUNT = /^(?:count|tally|estimate|estimates|reckoning|calculation|calculations|measure|figures|data|records|account)$/;
/** How far after its number "by the council's count" may stand, in tokens. */
const FAR = 24;

/** "40, by the council's count", "The cost, by her reckoning, would be £5m", "7 in 10, based on a poll by the union". */
function byCount(line: Line, first: number, last: number): Given | null {
  const { tokens, sentence, language } = line;
  for (let at = Math.max(sentence.first, first - FAR); at < Math.min(sentence.last, last + FAR); at++) {
    const word = tokens[at]?.lower;
    if (word !== 'by' && !(word === 'on' && tokens[at - 1]?.lower === 'based' && at > last)) continue;
    if (at < first && tokens[at - 1]?.text !== ',' && at > sentence.first) continue;
    const phrase = longPhraseAfter(tokens, at + 1, sentence.last);
    if (!phrase || saidBetween(line, Math.min(last, at), Math.max(first, at))) continue;
    const head = headOf(tokens, phrase);
    if (word === 'on') {
      if (language.documents.has(tokens[head]?.lower ?? ''))
        return { giver: phrase, cue: { first: at - 1, last: at + 1 }, rule: 'number-based-on' };
      continue;
    }
    let mark = at + 1;
    while (mark < phrase.last && !/^(?:POS|PRP\$)$/.test(tokens[mark]?.tag ?? '')) mark++;
    if (tokens[mark]?.tag === 'PRP$') mark++;
    if (mark < phrase.last && COUNT.test(tokens[phrase.last - 1]?.lower ?? ''))
      return { giver: { first: at + 1, last: mark }, cue: { first: at, last: at + 1 }, rule: 'number-by-count' };
  }
  return null;
}

const FINITE = /^(?:VBD|VBZ|VBP|MD|WDT|WP|''|``|:)$/;

/** The subject of the verb that gives the number: "Analysts expect", "which the club put at". */
function subjectOf(line: Line, first: number): Given | null {
  const { tokens, cues, language } = line;
  let cue: Cue | null = null;
  for (const one of cues) if (one.verb && one.after <= first) cue = one;
  if (!cue?.subject || !cue.verb || saidBetween(line, cue.after, first)) return null;
  const who = language.giving.get(cue.verb.lemma);
  if (!who || !gives(tokens, cue.subject, cue.verb, who, language)) return null;
  for (let i = cue.after; i < first; i++) if (FINITE.test(tokens[i]?.tag ?? '')) return null;
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
  if (language.documents.has(head.lower) || language.reports.nouns.has(head.lower) || STUDENT.test(noun) || head.lower === 'it')
    return true;
  if (who === 'study') return false;
  if (ESTIMATES.test(verb.lemma) && head.tag === 'NNS') return true;
  if (/^(?:NNP|NNPS)$/.test(head.tag) || /^(?:he|she|they)$/.test(head.lower) || COLLECTIVES.has(noun) || isPersonNoun(noun)) return true;
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
