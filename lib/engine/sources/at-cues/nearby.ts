/** Mentions by the tokens beside them: what ends before one, opens a sentence, or is the subject of a verb. */

import { firstWhere } from '../../first-where.ts';
import { hasTag, isAdverb, isFiniteVerb, isParticiple } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import { type Span, textOf } from '../../model.ts';
import type { Mention, Reading, Token } from '../../reading.ts';

/** Index of the first mention that begins at or after `offset`. */
export function firstMentionAt(mentions: readonly Mention[], offset: number): number {
  return firstWhere(mentions, ({ start }) => start >= offset);
}

/** The mentions of one article. All numbers are indexes of mentions or of tokens. */
export class Nearby {
  readonly tokens: readonly Token[];
  /** The last words of the names of several words that may be people's; gathered when first asked for. */
  private surnames: ReadonlySet<string> | null = null;

  constructor(
    readonly reading: Reading,
    readonly mentions: readonly Mention[],
  ) {
    this.tokens = reading.tokens;
  }

  /** Index of the first token that begins at or after `offset`. */
  tokenAt(offset: number): number {
    return firstWhere(this.tokens, ({ start }) => start >= offset);
  }

  /** The longest mention that ends before the token `last`. */
  endingAt(last: number): number | null {
    const end = this.tokens[last - 1]?.end;
    if (end === undefined) return null;
    let best: number | null = null;
    for (let m = firstMentionAt(this.mentions, end) - 1, steps = 0; m >= 0 && steps < 12; m--, steps++) {
      const mention = this.mentions[m] as Mention;
      if (mention.last === last && (mention.form !== 'pronoun' || this.tokens[mention.first]?.tag === 'PRP')) best = m;
    }
    return best;
  }

  /** True for the last word of a name that the article gives elsewhere: "Under questioning by the lawyer, Tom Bell, | Ruiz agreed". */
  isSurname({ name }: Mention): boolean {
    this.surnames ??= new Set(
      this.mentions.flatMap((mention) =>
        mention.kind === 'person' || mention.kind === null ? this.wordsOf(mention.name).slice(1).slice(-1) : [],
      ),
    );
    const [word, ...more] = this.wordsOf(name);
    return word !== undefined && more.length === 0 && this.surnames.has(word);
  }

  private wordsOf(span: Span | null): readonly string[] {
    return span ? textOf(this.reading.document, span).split(' ') : [];
  }

  canSpeak(m: number): boolean {
    const mention = this.mentions[m] as Mention;
    return mention.name !== null || (mention.kind !== null && mention.kind !== 'place') || mention.form === 'pronoun';
  }

  /** The phrase that opens the sentence of the token `at`, or the clause after what opens it: "On Monday, | Ruiz"; null: none that can speak. */
  opening(at: number): number | null {
    const { tokens, sentences } = this.reading;
    const sentence = sentences[tokens[at]?.sentence ?? 0];
    let start = sentence?.first ?? 0;
    if (isParticiple(tokens[start]) || hasTag(tokens[start], 'CC', 'IN', 'RB', 'TO', 'WRB')) {
      while (start < at && tokens[start]?.text !== ',') start++;
      start++;
    }
    const m = firstMentionAt(this.mentions, tokens[start]?.start ?? Number.POSITIVE_INFINITY);
    const mention = this.mentions[m];
    return mention?.first === start && mention.last <= at && tokens[mention.last]?.tag !== 'POS' && this.canSpeak(m) ? m : null;
  }

  /** The subject of the last verb before the token `at`, over brackets and what stands between commas. */
  subjectBefore(at: number): number | null {
    const { tokens } = this;
    for (let verb = at - 2; verb > at - 30 && tokens[verb]?.sentence === tokens[at]?.sentence; verb--) {
      if (!isFiniteVerb(tokens[verb])) continue;
      while (isAdverb(tokens[verb - 1])) verb--;
      const subject = tokens[verb - 1]?.text === ',' ? this.opening(verb) : this.endingAt(verb);
      return subject !== null && this.canSpeak(subject) ? subject : null;
    }
    return null;
  }

  /** The subject of the verb that a participle at `at` goes with: "Ruiz joined them in finding that", "Ruiz left, adding that"; null: none. */
  controller(at: number): number | null {
    const { tokens } = this;
    let lead = at - 1;
    if (isAdverb(tokens[lead])) lead--;
    // a comma inside quotation marks: "to address “that person,” telling"
    const quoted = /^["”’']+$/.test(tokens[lead]?.text ?? '') && tokens[lead - 1]?.text === ',';
    if (!quoted && tokens[lead]?.text !== ',' && !is(tokens[lead], 'participleLead')) return null;
    // "Ms Ruiz, after saying that it was late, left"
    if (is(tokens[lead], 'participleLead') && tokens[lead - 1]?.text === ',') {
      const aside = this.endingAt(lead - 1);
      if (aside !== null && this.canSpeak(aside) && this.opening(at) === aside) return aside;
    }
    return this.subjectBefore(at);
  }
}
