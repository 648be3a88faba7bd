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
  }).map(([tag, words]) => [tag, new Set(words.split(' '))]),
);

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

/** What the word itself adds to the scores; a closed tag that it cannot have is out of the question. */
function ownSum(table: Map<string, Float64Array>, model: TaggerModel, word: string, capital: string): Float64Array {
  const key = capital + word;
  const known = table.get(key);
  if (known) return known;
  const sum = sumIn(table, model, key, () => ownFeatures(word, capital));
  model.tags.forEach((tag, i) => {
    if (CLOSED.get(tag)?.has(word) === false) sum[i] = Number.NEGATIVE_INFINITY;
  });
  return sum;
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
      const own = ownSum(sums.own, model, word, capital);
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
