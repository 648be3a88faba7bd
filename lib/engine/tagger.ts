/**
 * Part-of-speech tags by a log-linear model, greedy from left to right, after Ratnaparkhi's "A Maximum Entropy Model for
 * Part-Of-Speech Tagging" (1996), with few weights. Trained by lib/tasks/train-tagger.ts.
 *
 * Most features of a place depend on one word alone: on the word itself, the one before, the one after. What they add to the
 * scores is summed once a word and kept, so that a place costs a few additions of rows.
 */
import type { WordForm } from './word-forms.ts';

export interface TaggerModel {
  readonly tags: readonly string[];
  /** Feature → its whole-number weights, two characters each: the tag's index (code minus 48) and the weight (code minus 79). */
  readonly weights: Pick<ReadonlyMap<string, string>, 'get'>;
  /** Words that nearly always have one tag. */
  readonly known: ReadonlyMap<string, string>;
}

const MARKS: ReadonlyMap<string, string> = new Map([
  ...[...'.?!'].map((mark) => [mark, '.'] as const),
  ...[...';:…-'].map((mark) => [mark, ':'] as const),
  ...[...'(['].map((mark) => [mark, '-LRB-'] as const),
  ...[...')]'].map((mark) => [mark, '-RRB-'] as const),
  [',', ','],
  ['%', 'NN'],
]);

/** "one" is more than a number. */
const NUMBER =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)$/i;

/** Tags that the shape alone decides: marks, currencies, figures, addresses. */
export function tagOfShape(word: string): string | null {
  const mark = MARKS.get(word);
  if (mark) return mark;
  if (/^\p{L}/u.test(word)) return word.startsWith('http') && /^https?:\/\//.test(word) ? 'ADD' : NUMBER.test(word) ? 'CD' : null;
  if (/^[“”"„‘’'`«»]+$/.test(word)) return "''";
  if (/^(?:\.{2,}|[-–—]+)$/.test(word)) return ':';
  if (/^\p{Sc}$/u.test(word)) return '$';
  return /^\p{N}[\p{N}.,:/–-]*(?:bn|m|k|tn|mn|%|p|c)?$/u.test(word) ? 'CD' : null;
}

/** Tags whose words can be listed: no other word gets them, whatever its neighbours say. */
const CLOSED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    DT: 'a an the this that these those all any another both each either neither every no some half such',
    PDT: 'all both half such quite many double what',
    PRP: "i you he she it we they me him her us them myself yourself himself herself itself ourselves yourselves themselves mine yours hers ours theirs one 's y'all em 'em ya",
    PRP$: 'my your his her its our their thy',
    MD: "can could may might must shall should will would ca wo sha 'd 'll ought cannot need dare",
    WP: 'who what whom whoever whatever which',
    WP$: 'whose',
    WDT: 'which that what whatever whichever',
    WRB: 'how when where why wherever whenever however',
    CC: "and but or nor yet plus & both either neither so minus versus vs vs. 'n' n et rather less times v v.",
    TO: 'to na',
    EX: 'there',
    IN: "of in to for with on that at as if from by about like after because than into before since over through out while between under against during around so without until within per whether although though off upon unless among once along up behind across except @ near vs. vs via toward outside above despite but re below throughout beyond towards inside down onto 'cause till past besides thru whilst whereas unlike save next versus til 'til beside beneath amongst round worth unto post minus circa atop astride aside amid amidst albeit ahead aboard alongside underneath opposite lest notwithstanding ere",
  }).map(([tag, words]) => [tag, new Set(words.split(' '))]),
);

/** How all words of a tag end. */
const ENDINGS: ReadonlyMap<string, RegExp> = new Map([
  ['VBZ', /s$/],
  ['VBG', /in[g']?$/],
]);

/** False where the tag's words can be listed and the word is none of them, or where it does not end as they do. @param word - as the features see it */
export function mayHave(tag: string, word: string): boolean {
  return CLOSED.get(tag)?.has(word) !== false && ENDINGS.get(tag)?.test(word) !== false;
}

/** The word as the features see it. */
export function normalised(word: string): string {
  if (/^\p{N}/u.test(word)) return /^\d{4}$/.test(word) ? '!y' : '!n';
  return word.toLowerCase().replaceAll('’', "'");
}

/** l: no capital; F: a capital at the start; A: all capitals; C: a capital inside the sentence. */
const CAPITALS = 'lFAC';
const FIRST = CAPITALS.indexOf('F');

function capitalOf(raw: string, first: boolean): string {
  if (!/^\p{Lu}/u.test(raw)) return 'l';
  return first ? 'F' : raw.length > 1 && /^\p{Lu}+$/u.test(raw) ? 'A' : 'C';
}

const ownFeatures = (word: string, capital: string) => [
  'b',
  `w${word}`,
  `s${word.slice(-3)}`,
  `z${word.slice(-2)}`,
  `p${word.slice(0, 1)}${capital}`,
  `h${word.includes('-') ? word.slice(word.lastIndexOf('-')) : ''}`,
];
const beforeFeatures = (word: string) => [`a${word}`, `c${word.slice(-3)}`];
const afterFeatures = (word: string) => [`n${word}`, `m${word.slice(-3)}`];
const secondFeatures = (word: string) => [`o${word}`];
const lastFeatures = (capital: string, last: string, lastTwo: string) => [`k${capital}${last}`, `t${last}`, `u${lastTwo}`];
const pairFeatures = (next: string, last: string) => [`q${last} ${next.slice(-3)}`];

/** Features of one place. `words` are normalised and padded by two at both ends; `at` counts the padding in. */
export function featuresAt(words: readonly string[], raw: string, first: boolean, at: number, last: string, lastTwo: string): string[] {
  const capital = capitalOf(raw, first);
  const next = words[at + 1] as string;
  return [
    ...ownFeatures(words[at] as string, capital),
    ...beforeFeatures(words[at - 1] as string),
    ...afterFeatures(next),
    ...secondFeatures(words[at + 2] as string),
    ...lastFeatures(capital, last, lastTwo),
    ...pairFeatures(next, last),
  ];
}

/** What a word adds to the scores at and beside its place: numbers of rows of {@link Sums}, −1 where not summed yet. */
interface SummedWord {
  readonly word: string;
  before: number;
  after: number;
  second: number;
  /** By the index of the last tag, where this word comes after. */
  readonly pairs: number[];
}

/** What the tagger keeps at a form of a word. */
export interface TaggedForm {
  readonly sums: Sums;
  readonly summed: SummedWord;
  /** Index of the tag that the word has everywhere, or −1. */
  readonly sure: number;
  /** Index in {@link CAPITALS} of what it is inside a sentence. */
  readonly capital: number;
  /** Rows of what the word itself adds, inside a sentence and at its start. */
  inside: number;
  first: number;
}

/** Words whose sums are kept at the most; a text with more begins anew, so that memory stays bounded. */
const MOST = 20_000;
/** Out of the question. */
const NEVER = -30_000;

/** Sums of weights, row by row: one whole number a tag. Row 0 is nought everywhere. */
class Sums {
  readonly width: number;
  rows: Int16Array;
  private used = 1;
  readonly words = new Map<string, SummedWord>();
  /** By feature, those of one feature alone. */
  private readonly single = new Map<string, number>();
  /** By capital, last tag and the tag before it, as indexes. */
  readonly tags = new Map<number, number>();
  /** The marks before and after a sentence. */
  readonly edges: readonly SummedWord[];

  constructor(readonly model: TaggerModel) {
    this.width = model.tags.length;
    this.rows = new Int16Array(this.width * 1024);
    this.edges = ['-s2', '-s1', '-e1', '-e2'].map((edge) => this.wordOf(edge));
  }

  /** The row of the sums of the features. */
  row(features: readonly string[]): number {
    let row = 0;
    for (const feature of features) {
      const weights = this.model.weights.get(feature);
      if (!weights) continue;
      if (row === 0) row = this.fresh();
      const from = row * this.width - 48;
      for (let i = 0; i < weights.length; i += 2) this.add(from + weights.charCodeAt(i), weights.charCodeAt(i + 1) - 79);
    }
    return row;
  }

  private add(at: number, weight: number): void {
    this.rows[at] = (this.rows[at] as number) + weight;
  }

  private fresh(): number {
    if ((this.used + 1) * this.width > this.rows.length) {
      const wider = new Int16Array(this.rows.length * 2);
      wider.set(this.rows);
      this.rows = wider;
    }
    return this.used++;
  }

  wordOf(word: string): SummedWord {
    let summed = this.words.get(word);
    if (!summed) {
      summed = { word, before: -1, after: -1, second: -1, pairs: [] };
      this.words.set(word, summed);
    }
    return summed;
  }

  /** What the word itself adds; a closed tag that it cannot have is out of the question. */
  own(word: string, capital: string): number {
    let row = this.row(ownFeatures(word, capital));
    if (row === 0) row = this.fresh();
    this.model.tags.forEach((tag, i) => {
      if (!mayHave(tag, word)) this.rows[row * this.width + i] = NEVER;
    });
    return row;
  }

  pair(last: string, next: string): number {
    const feature = pairFeatures(next, last)[0] as string;
    let row = this.single.get(feature);
    if (row === undefined) {
      row = this.row([feature]);
      if (row > 0) this.single.set(feature, row);
    }
    return row;
  }

  /** Index of the tag of the highest score; `last` and `lastTwo` are indexes of tags, or beyond them before the sentence. */
  best(
    tagged: TaggedForm,
    first: boolean,
    previous: SummedWord,
    next: SummedWord,
    second: SummedWord,
    last: number,
    lastTwo: number,
  ): number {
    const capital = first && tagged.capital > 0 ? FIRST : tagged.capital;
    const own = this.ownRow(tagged, first, CAPITALS.charAt(capital));
    if (previous.before < 0) previous.before = this.row(beforeFeatures(previous.word));
    if (next.after < 0) next.after = this.row(afterFeatures(next.word));
    if (second.second < 0) second.second = this.row(secondFeatures(second.word));
    next.pairs[last] ??= this.pair(this.tagAt(last), next.word);
    const pair = next.pairs[last] as number;
    const key = (capital * 64 + last) * 64 + lastTwo;
    let context = this.tags.get(key);
    if (context === undefined) {
      context = this.row(lastFeatures(CAPITALS.charAt(capital), this.tagAt(last), this.tagAt(lastTwo)));
      this.tags.set(key, context);
    }
    const { rows, width } = this;
    const [a, b, c, d, e, f] = [
      own * width,
      previous.before * width,
      next.after * width,
      second.second * width,
      context * width,
      pair * width,
    ];
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < width; i++) {
      const score =
        (rows[a + i] as number) +
        (rows[b + i] as number) +
        (rows[c + i] as number) +
        (rows[d + i] as number) +
        (rows[e + i] as number) +
        (rows[f + i] as number);
      if (score > most) {
        best = i;
        most = score;
      }
    }
    return best;
  }

  private ownRow(tagged: TaggedForm, first: boolean, capital: string): number {
    if (first && tagged.capital > 0) {
      if (tagged.first < 0) tagged.first = this.own(tagged.summed.word, capital);
      return tagged.first;
    }
    if (tagged.inside < 0) tagged.inside = this.own(tagged.summed.word, capital);
    return tagged.inside;
  }

  private tagAt(index: number): string {
    return this.model.tags[index] ?? (index === this.width ? '-s1' : '-s2');
  }

  /** What is kept of a form, filled in where it is new. */
  formOf(form: WordForm): TaggedForm {
    if (form.tagged?.sums === this) return form.tagged;
    const { model } = this;
    const summed = this.wordOf(normalised(form.text));
    const sure = tagOfShape(form.text) ?? model.known.get(summed.word);
    const capital = CAPITALS.indexOf(capitalOf(form.text, false));
    form.tagged = { sums: this, summed, sure: sure === undefined ? -1 : model.tags.indexOf(sure), capital, inside: -1, first: -1 };
    return form.tagged;
  }
}

const kept = new WeakMap<TaggerModel, Sums>();

function sumsOf(model: TaggerModel): Sums {
  const old = kept.get(model);
  if (old && old.words.size < MOST) return old;
  const fresh = new Sums(model);
  kept.set(model, fresh);
  return fresh;
}

/** The tags of one sentence. */
export function tagSentence(model: TaggerModel, sentence: readonly { readonly form: WordForm }[]): string[] {
  const sums = sumsOf(model);
  const { tags } = model;
  const [, start, end, afterEnd] = sums.edges as [SummedWord, SummedWord, SummedWord, SummedWord];
  const wordAt = (at: number): SummedWord => {
    const word = sentence[at];
    return word ? sums.formOf(word.form).summed : at === sentence.length ? end : afterEnd;
  };
  const found: string[] = [];
  let [last, lastTwo] = [tags.length, tags.length + 1];
  let [previous, next, second] = [start, wordAt(0), wordAt(1)];
  for (let at = 0; at < sentence.length; at++) {
    const tagged = sums.formOf((sentence[at] as { readonly form: WordForm }).form);
    const here = next;
    next = second;
    second = wordAt(at + 2);
    let best = tagged.sure;
    if (best < 0) best = sums.best(tagged, at === 0, previous, next, second, last, lastTwo);
    found.push(tags[best] as string);
    previous = here;
    lastTwo = last;
    last = best;
  }
  return found;
}
