/**
 * Part-of-speech tags by an averaged perceptron, greedy from left to right, after Collins (2002) and Honnibal's
 * "A good part-of-speech tagger in about 200 lines" (2013). Trained by lib/tasks/train-tagger.ts.
 *
 * Most features of a place depend on one word alone: on the word itself, the one before, the one after. What they add to the
 * scores is summed once a word and kept, so that a place costs a few additions of rows and four look-ups.
 */

/** Whole-number weights: feature → tag index → weight. */
export interface TaggerModel {
  readonly tags: readonly string[];
  readonly weights: ReadonlyMap<string, readonly (readonly [tag: number, weight: number])[]>;
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

/** Tags that the shape alone decides: marks, currencies, digits, addresses. */
export function tagOfShape(word: string): string | null {
  const mark = MARKS.get(word);
  if (mark) return mark;
  if (/^\p{L}/u.test(word)) return word.startsWith('http') && /^https?:\/\//.test(word) ? 'ADD' : null;
  if (/^[“”"„‘’'`«»]+$/.test(word)) return "''";
  if (/^(?:\.{2,}|[-–—]+)$/.test(word)) return ':';
  if (/^[$£€¥₹]$/.test(word)) return '$';
  return /^\p{N}[\p{N}.,:/–-]*(?:bn|m|k|tn|mn|%|p|c)?$/u.test(word) ? 'CD' : null;
}

/** The word as the features see it. */
export function normalised(word: string): string {
  if (/^\p{N}/u.test(word)) return /^\d{4}$/.test(word) ? '!y' : '!n';
  return word.toLowerCase().replaceAll('’', "'");
}

/** l: no capital; F: a capital at the start; A: all capitals; C: a capital inside the sentence. */
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

/** Sums of weights by word, one table a place beside the tagged word. */
interface Sums {
  readonly own: Map<string, Float64Array>;
  readonly before: Map<string, Float64Array>;
  readonly after: Map<string, Float64Array>;
  readonly second: Map<string, Float64Array>;
  /** By capital, last tag and the tag before it. */
  readonly tags: Map<string, Float64Array>;
  /** By last tag, then by the word after. */
  readonly pairs: Map<string, Map<string, Float64Array>>;
}

const kept = new WeakMap<TaggerModel, Sums>();
/** Words kept at the most; a text with more begins anew, so that memory stays bounded. */
const MOST = 20_000;

function sumsOf(model: TaggerModel): Sums {
  const old = kept.get(model);
  if (old && old.own.size < MOST) return old;
  const fresh: Sums = { own: new Map(), before: new Map(), after: new Map(), second: new Map(), tags: new Map(), pairs: new Map() };
  kept.set(model, fresh);
  return fresh;
}

function addTo(scores: Float64Array, model: TaggerModel, features: readonly string[]): void {
  for (const feature of features) {
    for (const [tag, weight] of model.weights.get(feature) ?? []) scores[tag] = (scores[tag] as number) + weight;
  }
}

function sumIn(table: Map<string, Float64Array>, model: TaggerModel, key: string, features: () => readonly string[]): Float64Array {
  let sum = table.get(key);
  if (!sum) {
    sum = new Float64Array(model.tags.length);
    addTo(sum, model, features());
    table.set(key, sum);
  }
  return sum;
}

/** The tags of one sentence. */
export function tagSentence(model: TaggerModel, sentence: readonly string[]): string[] {
  const words = ['-s2', '-s1', ...sentence.map(normalised), '-e1', '-e2'];
  const sums = sumsOf(model);
  const tags: string[] = [];
  let [last, lastTwo] = ['-s1', '-s2'];
  sentence.forEach((raw, index) => {
    const word = words[index + 2] as string;
    let tag = tagOfShape(raw) ?? model.known.get(word) ?? null;
    if (tag === null) {
      const [previous, next, second] = [words[index + 1] as string, words[index + 3] as string, words[index + 4] as string];
      const capital = capitalOf(raw, index === 0);
      const own = sumIn(sums.own, model, capital + word, () => ownFeatures(word, capital));
      const before = sumIn(sums.before, model, previous, () => beforeFeatures(previous));
      const after = sumIn(sums.after, model, next, () => afterFeatures(next));
      const far = sumIn(sums.second, model, second, () => secondFeatures(second));
      const tagged = sumIn(sums.tags, model, `${capital}${last} ${lastTwo}`, () => lastFeatures(capital, last, lastTwo));
      let pairs = sums.pairs.get(last);
      if (!pairs) {
        pairs = new Map();
        sums.pairs.set(last, pairs);
      }
      const pair = sumIn(pairs, model, next, () => pairFeatures(next, last));
      let best = 0;
      let most = Number.NEGATIVE_INFINITY;
      for (let i = 0; i < own.length; i++) {
        const score =
          (own[i] as number) +
          (before[i] as number) +
          (after[i] as number) +
          (far[i] as number) +
          (tagged[i] as number) +
          (pair[i] as number);
        if (score > most) {
          best = i;
          most = score;
        }
      }
      tag = model.tags[best] as string;
    }
    tags.push(tag);
    [lastTwo, last] = [last, tag];
  });
  return tags;
}
