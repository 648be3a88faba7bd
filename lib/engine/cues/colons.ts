/**
 * Who speaks in a headline beside its colon.
 *
 *   Rents up a third: survey        Ruiz to tenants: we were late
 *                   ^ ~~~~~~        ~~~~           ^
 */

import type { Language } from '../languages/language.ts';
import { hasTag, isVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Range, Reading, Sentence, Token } from '../reading.ts';

/** Longest name beside a headline's colon, in tokens. */
const AFTER = 4;
const BEFORE = 6;
/** How far the colon may stand in the line, in tokens: "Ruiz to the tenants of the house:". */
const LEAD = 10;

/** Most speakers that are looked at in a sentence. */
const MOST = 6;

const stemOf = (token: Token) => token.lower.slice(0, 5);

/** Who speaks in the text, told by the last word of the name, in lower case. */
export class Speakers {
  private readonly sentencesOf = new Map<string, Sentence[]>();
  private readonly stemsOf = new Map<string, ReadonlySet<string>>();
  /** Gathered when first asked for. */
  private surnames: ReadonlySet<string> | null = null;

  /** Who stands at the cues of the sentences. `cues`: those of each sentence. */
  constructor(
    private readonly reading: Reading,
    cues: readonly (readonly Cue[] | undefined)[],
  ) {
    const { tokens, sentences } = reading;
    cues.forEach((own, index) => {
      const sentence = sentences[index];
      if (!sentence || !own || own.length === 0) return;
      const names = new Set(own.flatMap(({ subject }) => (subject ? [tokens[subject.last - 1]?.lower ?? ''] : [])));
      for (const name of [...names].slice(0, MOST)) {
        const known = this.sentencesOf.get(name) ?? [];
        this.sentencesOf.set(name, known);
        known.push(sentence);
      }
    });
  }

  /** True for a surname that stands behind a first name somewhere in the article: "Eve Hale". */
  isPerson(head: Token): boolean {
    const { tokens } = this.reading;
    this.surnames ??= new Set(tokens.flatMap(({ form, lower }, i) => (form.upper && is(tokens[i - 1], 'firstName') ? [lower] : [])));
    return head.form.upper && this.surnames.has(head.lower);
  }

  /** The beginnings of the words around what somebody says, gathered when first asked for; null: nobody of that name speaks. */
  stemsAround(name: string): ReadonlySet<string> | null {
    const { tokens } = this.reading;
    const sentences = this.sentencesOf.get(name);
    if (!sentences) return null;
    const stems = this.stemsOf.get(name) ?? new Set(sentences.flatMap(({ first, last }) => tokens.slice(first, last).map(stemOf)));
    this.stemsOf.set(name, stems);
    return stems;
  }
}

/** Who speaks beside the colon at `at` of a headline; null: it is no name of a speaker. */
export function speakerAtColon(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  speakers: Speakers,
  language: Language,
): Pick<Cue, 'subject' | 'order' | 'after'> | null {
  const subject = { first: at + 1, last: sentence.last };
  if (namesAfter(tokens, subject, sentence, language)) return { subject, order: 'after', after: sentence.last };
  const lead = namesBefore(tokens, sentence, at, speakers, language);
  return lead && at + 2 < sentence.last ? { subject: lead, order: 'before', after: at + 1 } : null;
}

/** True where the range is a short name or says by its noun that it speaks: "Rents up a third: survey". */
function namesAfter(tokens: readonly Token[], range: Range, sentence: Sentence, language: Language): boolean {
  const words = tokens.slice(range.first, range.last);
  const before = range.first - 1 - sentence.first;
  if (words.length === 0 || words.length > AFTER || before < AFTER) return false;
  if (words.some((word) => isVerb(word) || hasTag(word, 'CD', 'IN', 'MD', 'PRP', 'PRP$', 'WP', 'WP$', 'WRB', ',', '.', "''"))) return false;
  const head = words.at(-1) as Token;
  return language.headlineSpeakers.has(head.lower);
}

/** Shortest word that tells what a line is about. */
const TELLING = 5;

/**
 * The name before the colon, up to a preposition. It speaks in the text too, or says by its noun that it does; and the line
 * has its words in it: in quotation marks, as "we", or as the text has them. "Assange: court drops case" is a subject.
 */
function namesBefore(tokens: readonly Token[], sentence: Sentence, at: number, speakers: Speakers, language: Language): Range | null {
  if (at - sentence.first > LEAD) return null;
  let first = sentence.first;
  // "Exclusive – Ruiz:"
  for (let i = first; i < at; i++) if (/^[-–—|]+$/.test(tokens[i]?.text ?? '')) first = i + 1;
  let last = first;
  while (last < at && !is(tokens[last], 'preposition')) last++;
  const words = tokens.slice(first, last);
  if (words.length === 0 || words.length > BEFORE || words.some((word) => hasTag(word, 'MD', 'PRP', ',', '.', "''"))) return null;
  const head = words.at(-1) as Token;
  const said = speakers.stemsAround(head.lower);
  // "Leith hospital: ward shut" is a subject
  if (!said && words.length > 1 && is(head, 'venue')) return null;
  // "Ruiz: ‘I was late’", though she speaks as "she" alone
  if (!said && isQuotedWhole(tokens, at + 1, sentence.last) && speakers.isPerson(head)) return { first, last };
  if (!said || !head.form.upper || is(head, 'placeName')) return language.headlineSpeakers.has(head.lower) ? { first, last } : null;
  const line = tokens.slice(at + 1, sentence.last);
  if (line.some((word) => word.tag === "''" || is(word, 'firstPerson'))) return { first, last };
  const telling = line.filter((word) => word.text.length >= TELLING);
  return telling.filter((word) => said.has(stemOf(word))).length >= telling.length / 2 ? { first, last } : null;
}

/** True where a quotation is all that stands there. */
function isQuotedWhole(tokens: readonly Token[], first: number, last: number): boolean {
  const quotation = tokens[first]?.quoted ?? -1;
  return quotation !== -1 && first < last && tokens.slice(first, last).every(({ quoted }) => quoted === quotation);
}
