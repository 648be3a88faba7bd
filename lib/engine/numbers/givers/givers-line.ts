/** What the search for who gives a number knows of a sentence. */
import type { CueVerb, Language } from '../../languages/language.ts';
import { hasTag, isFiniteVerb } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Span } from '../../model.ts';
import type { Cue, Range, Reading, Sentence, Statement, Token } from '../../reading.ts';
import { walkSpans } from '../../text/walk-spans.ts';

/** A sentence, with its cues and the content of statements in it. */
export interface Line {
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly cues: readonly Cue[];
  readonly said: readonly Said[];
  readonly language: Language;
  /** The sentence after it, with its cues; null: it is the last. */
  readonly next: { readonly sentence: Sentence; readonly cues: readonly Cue[] } | null;
  /** The cues of the sentence above the list that it is a line of: "The study found:"; none where it stands in no list. */
  readonly listedBy: readonly Cue[];
}

/** A piece of what a statement says. */
export interface Said {
  readonly span: Span;
  readonly statement: Statement;
  /** Index of the statement. */
  readonly index: number;
}

export interface Given {
  readonly giver: Range;
  readonly cue: Range;
  /** No other number goes on from it: a margin of error. */
  readonly alone?: true;
  /** The verb that the giver is the subject of; left out where other words tell who gives it. */
  readonly verb?: CueVerb;
  /** Somebody else passes it on. */
  readonly relayed?: true;
  /** As in `Statement`. */
  readonly rule: string;
}

/** The tokens of a number, and the index of their sentence. */
export interface Place extends Range {
  readonly sentence: number;
}

/** True for a number that goes on from another. */
export const isCarried = ({ shape }: Statement): boolean => shape === 'number-carried' || shape === 'number-results';

/** How far from its number a word that tells who gives it may stand, in tokens. */
export const FAR = 24;

/** The lines by the index of their sentence, undefined where there is none; to be asked for in text order. */
export function linesOf(reading: Reading, cues: readonly Cue[], statements: readonly Statement[]): (index: number) => Line | undefined {
  const { tokens, sentences, language } = reading;
  const saidIn = walkSpans(
    statements.flatMap((statement, index) => statement.content.map((span): Said => ({ span, statement, index }))),
    ({ span }) => span,
  );
  const cuesOf = new Map<number, Cue[]>();
  for (const cue of cues) {
    const own = cuesOf.get(cue.sentence);
    if (own) own.push(cue);
    else cuesOf.set(cue.sentence, [cue]);
  }
  const cuesAt = (index: number): readonly Cue[] => cuesOf.get(index) ?? [];
  let line: Line | undefined;
  return (index) => {
    const [sentence, next] = [sentences[index], sentences[index + 1]];
    if (sentence && line?.sentence !== sentence)
      line = {
        tokens,
        sentence,
        cues: cuesAt(index),
        said: saidIn(sentence),
        language,
        next: next ? { sentence: next, cues: cuesAt(index + 1) } : null,
        listedBy: cuesAt(listLead(reading, index)),
      };
    return sentence && line;
  };
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

/** True where a statement has words between the two tokens. */
export const saidBetween = ({ tokens, said }: Line, first: number, last: number): boolean =>
  said.some(({ span }) => span.start < (tokens[last]?.start ?? 0) && span.end > (tokens[first]?.start ?? 0));

/**
 * True where more clauses than are `allowed` (none, unless said) begin between the tokens, or one that is no part of what stands
 * before it. `related`: relative clauses are.
 */
export function finiteIn(
  tokens: readonly Token[],
  first: number,
  last: number,
  { allowed = 0, related = false }: { readonly allowed?: number; readonly related?: boolean } = {},
): boolean {
  let verbs = 0;
  let most = allowed;
  for (const token of tokens.slice(first, last)) {
    if (related && hasTag(token, 'WP', 'WDT', 'WP$')) most++;
    else if (isFiniteVerb(token)) {
      if (++verbs > most) return true;
    } else if (hasTag(token, 'WDT', 'WP', "''", ':')) return true;
    if (token.text === ',') most = 0;
  }
  return false;
}

/** True for "Shares of the firm fell 3 per cent": the market told that, and nobody else. */
export function isOfMarket(tokens: readonly Token[], { first, last }: Range): boolean {
  for (let at = first; at < last && !isFiniteVerb(tokens[at]); at++) if (is(tokens[at], 'marketNoun')) return true;
  return false;
}
