/**
 * Part-of-speech tags by an averaged perceptron, greedy from left to right, after Collins (2002) and Honnibal's
 * "A good part-of-speech tagger in about 200 lines" (2013). Trained by lib/tasks/train-tagger.ts.
 */

/** Whole-number weights: feature → tag index → weight. */
export interface TaggerModel {
  readonly tags: readonly string[];
  readonly weights: ReadonlyMap<string, readonly (readonly [tag: number, weight: number])[]>;
  /** Words that nearly always have one tag. */
  readonly known: ReadonlyMap<string, string>;
}

const MARKS: ReadonlyMap<string, string> = new Map([
  ['.', '.'],
  ['?', '.'],
  ['!', '.'],
  [',', ','],
  [';', ':'],
  [':', ':'],
  ['…', ':'],
  ['-', ':'],
  ['(', '-LRB-'],
  ['[', '-LRB-'],
  [')', '-RRB-'],
  [']', '-RRB-'],
  ['%', 'NN'],
]);

/** Tags that the shape alone decides: marks, currencies, digits, addresses. */
export function tagOfShape(word: string): string | null {
  const mark = MARKS.get(word);
  if (mark) return mark;
  if (/^[“”"„‘’'`«»]+$/.test(word)) return "''";
  if (/^(?:\.{2,}|[-–—]+)$/.test(word)) return ':';
  if (/^[$£€¥₹]$/.test(word)) return '$';
  if (/^\p{N}[\p{N}.,:/–-]*(?:bn|m|k|tn|mn|%|p|c)?$/u.test(word)) return 'CD';
  if (/^https?:\/\//.test(word)) return 'ADD';
  return null;
}

/** The word as the features see it. */
export function normalised(word: string): string {
  if (/^\p{N}/u.test(word)) return /^\d{4}$/.test(word) ? '!y' : '!n';
  return word.toLowerCase().replaceAll('’', "'");
}

/** Features of one place. `words` are normalised and padded by two at both ends; `at` counts the padding in. */
export function featuresAt(words: readonly string[], raw: string, first: boolean, at: number, last: string, lastTwo: string): string[] {
  const word = words[at] as string;
  const next = words[at + 1] as string;
  const before = words[at - 1] as string;
  const capital = /^\p{Lu}/u.test(raw) ? (first ? 'F' : /^\p{Lu}+$/u.test(raw) && raw.length > 1 ? 'A' : 'C') : 'l';
  return [
    'b',
    `w${word}`,
    `s${word.slice(-3)}`,
    `z${word.slice(-2)}`,
    `p${word.slice(0, 1)}${capital}`,
    `k${capital}${last}`,
    `h${word.includes('-') ? word.slice(word.lastIndexOf('-')) : ''}`,
    `t${last}`,
    `u${lastTwo}`,
    `a${before}`,
    `c${before.slice(-3)}`,
    `n${next}`,
    `m${next.slice(-3)}`,
    `o${words[at + 2]}`,
    `q${last} ${next.slice(-3)}`,
  ];
}

/** The tags of one sentence. */
export function tagSentence(model: TaggerModel, sentence: readonly string[]): string[] {
  const words = ['-s2', '-s1', ...sentence.map(normalised), '-e1', '-e2'];
  const tags: string[] = [];
  let [last, lastTwo] = ['-s1', '-s2'];
  const scores = new Float64Array(model.tags.length);
  sentence.forEach((raw, index) => {
    let tag = tagOfShape(raw) ?? model.known.get(words[index + 2] as string) ?? null;
    if (tag === null) {
      scores.fill(0);
      for (const feature of featuresAt(words, raw, index === 0, index + 2, last, lastTwo)) {
        for (const [tagIndex, weight] of model.weights.get(feature) ?? []) scores[tagIndex] = (scores[tagIndex] as number) + weight;
      }
      let best = 0;
      for (let i = 1; i < scores.length; i++) if ((scores[i] as number) > (scores[best] as number)) best = i;
      tag = model.tags[best] as string;
    }
    tags.push(tag);
    [lastTwo, last] = [last, tag];
  });
  return tags;
}
