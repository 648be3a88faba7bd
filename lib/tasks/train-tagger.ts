/**
 * Trains the tagger on columns of Universal Dependencies English EWT (form, lemma, UPOS, XPOS, …; an empty line ends a
 * sentence) and writes lib/engine/languages/en-tagger.ts.
 *
 *   npx tsx lib/tasks/train-tagger.ts FOLDER     a folder with train.tsv, dev.tsv, test.tsv
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { featuresAt, normalised, type TaggerModel, tagOfShape, tagSentence } from '../engine/tagger.ts';
import { formOf } from '../engine/word-forms.ts';

const ROUNDS = 8;
/** Features seen less often are left out. */
const SEEN = 14;
/** Mean weights are rounded; those nearer to nought than FLOOR are left out, those beyond CEILING are cut to fit a letter. (Finer steps: one tag in 200 better, twice the size.) */
const FLOOR = 2;
const CEILING = 45;

interface Tagged {
  readonly words: string[];
  readonly tags: string[];
}

/** Sentences, hyphenated words joined as lib/engine/stages/tokens.ts has them, and tags that its tokens cannot have mapped. */
function read(file: string): Tagged[] {
  const sentences: Tagged[] = [];
  for (const part of readFileSync(file, 'utf8').split('\n\n')) {
    const words: string[] = [];
    const tags: string[] = [];
    let join = false;
    for (const line of part.split('\n').filter(Boolean)) {
      const [form = '', , , tag = ''] = line.split('\t');
      if ((tag === 'HYPH' || join) && words.length > 0) {
        words[words.length - 1] += form;
        if (join) tags[tags.length - 1] = tag;
        join = tag === 'HYPH';
        continue;
      }
      words.push(form);
      tags.push(tag === '``' ? "''" : tag === 'GW' || tag === 'AFX' ? 'NN' : tag === 'NFP' || tag === 'SYM' ? ':' : tag);
    }
    if (words.length > 0) sentences.push({ words, tags });
  }
  return sentences;
}

class Perceptron {
  readonly weights = new Map<string, Map<string, { now: number; total: number; since: number }>>();
  private step = 0;
  constructor(
    readonly tags: readonly string[],
    readonly allowed: ReadonlySet<string>,
  ) {}
  best(features: readonly string[]): string {
    const scores = new Map<string, number>();
    for (const feature of features)
      for (const [tag, weight] of this.weights.get(feature) ?? []) scores.set(tag, (scores.get(tag) ?? 0) + weight.now);
    let best = 'NN';
    let most = scores.get(best) ?? 0;
    for (const tag of this.tags) {
      const score = scores.get(tag) ?? 0;
      if (score > most) [best, most] = [tag, score];
    }
    return best;
  }
  learn(truth: string, guess: string, features: readonly string[]): void {
    this.step++;
    if (truth === guess) return;
    for (const feature of features) {
      if (!this.allowed.has(feature)) continue;
      const row = this.weights.get(feature) ?? new Map();
      this.weights.set(feature, row);
      for (const [tag, by] of [
        [truth, 1],
        [guess, -1],
      ] as const) {
        const weight = row.get(tag) ?? { now: 0, total: 0, since: 0 };
        weight.total += (this.step - weight.since) * weight.now;
        weight.since = this.step;
        weight.now += by;
        row.set(tag, weight);
      }
    }
  }
  averaged(): Map<string, [string, number][]> {
    const out = new Map<string, [string, number][]>();
    for (const [feature, row] of this.weights) {
      const kept: [string, number][] = [];
      for (const [tag, weight] of row) {
        const mean = Math.round((weight.total + (this.step - weight.since) * weight.now) / this.step);
        if (Math.abs(mean) >= FLOOR) kept.push([tag, Math.max(-CEILING, Math.min(CEILING, mean))]);
      }
      if (kept.length > 0) out.set(feature, kept);
    }
    return out;
  }
}

/** Words seen often and nearly always with one tag. */
function knownWords(sentences: readonly Tagged[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { words, tags } of sentences) {
    words.forEach((word, i) => {
      const row = counts.get(normalised(word)) ?? new Map<string, number>();
      counts.set(normalised(word), row);
      row.set(tags[i] as string, (row.get(tags[i] as string) ?? 0) + 1);
    });
  }
  const known = new Map<string, string>();
  for (const [word, row] of counts) {
    const total = [...row.values()].reduce((a, b) => a + b, 0);
    const [tag, most] = [...row].sort((a, b) => b[1] - a[1])[0] as [string, number];
    if (total >= 20 && most / total >= 0.985 && /^[a-z']+$/.test(word)) known.set(word, tag);
  }
  return known;
}

/** Entries by their value. */
function groups(map: ReadonlyMap<string, string>): Map<string, [string, string][]> {
  const out = new Map<string, [string, string][]>();
  for (const entry of map) out.set(entry[1], [...(out.get(entry[1]) ?? []), entry]);
  return out;
}

function accuracy(model: TaggerModel, sentences: readonly Tagged[]): number {
  let right = 0;
  let all = 0;
  for (const { words, tags } of sentences) {
    tagSentence(
      model,
      words.map((word) => ({ form: formOf(word) })),
    ).forEach((tag, i) => {
      all++;
      if (tag === tags[i]) right++;
    });
  }
  return right / all;
}

/** A row of weights as {@link TaggerModel} has it. */
function packed(row: readonly [string, number][], tags: readonly string[]): string {
  const sorted = row.map(([tag, weight]) => [tags.indexOf(tag), weight] as const).sort((a, b) => a[0] - b[0]);
  return sorted.map(([tag, weight]) => String.fromCharCode(48 + tag) + String.fromCharCode(weight + 79)).join('');
}

function main(folder: string): void {
  const [train, dev, test] = ['train', 'dev', 'test'].map((name) => read(join(folder, `${name}.tsv`))) as [Tagged[], Tagged[], Tagged[]];
  const known = knownWords(train);
  const tags = [...new Set(train.flatMap((s) => s.tags))].sort();
  const seen = new Map<string, number>();
  const places = (s: Tagged, tagOf: (features: string[], i: number) => string) => {
    const words = ['-s2', '-s1', ...s.words.map(normalised), '-e1', '-e2'];
    let [last, lastTwo] = ['-s1', '-s2'];
    s.words.forEach((raw, i) => {
      const sure = tagOfShape(raw) ?? known.get(words[i + 2] as string);
      const tag = sure ?? tagOf(featuresAt(words, raw, i === 0, i + 2, last, lastTwo), i);
      [lastTwo, last] = [last, tag];
    });
  };
  for (const s of train) {
    places(s, (features, i) => {
      for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
      return s.tags[i] as string;
    });
  }
  const perceptron = new Perceptron(tags, new Set([...seen].filter(([, n]) => n >= SEEN).map(([feature]) => feature)));
  // a fixed shuffle, so that two trainings give the same weights
  let seed = 7;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const order = [...train];
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as Tagged, order[i] as Tagged];
    }
    for (const s of order) {
      places(s, (features, i) => {
        const guess = perceptron.best(features);
        perceptron.learn(s.tags[i] as string, guess, features);
        return guess;
      });
    }
    console.error(`round ${round + 1} of ${ROUNDS}`);
  }
  const weights = perceptron.averaged();
  const model: TaggerModel = {
    tags,
    known,
    weights: new Map([...weights].map(([feature, row]) => [feature, packed(row, tags)])),
  };
  const [onDev, onTest] = [accuracy(model, dev), accuracy(model, test)];
  console.error(`features ${weights.size}, dev ${onDev.toFixed(4)}, test ${onTest.toFixed(4)}`);
  const knownText = [...groups(known)]
    .map(
      ([tag, rows]) =>
        `${tag} ${rows
          .map(([w]) => w)
          .sort()
          .join(' ')}`,
    )
    .sort()
    .join('\n');
  const quote = (text: string) => `\`${text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\``;
  const head = `// Made by lib/tasks/train-tagger.ts; do not edit. Tag accuracy: dev ${onDev.toFixed(4)}, test ${onTest.toFixed(4)}.
// Weights trained on UD English EWT (Silveira et al. 2014, "A Gold Standard Dependency Corpus for English"), CC BY-SA 4.0:
// this file is a work derived from it and is under CC BY-SA 4.0 as well.
`;
  // one feature a line, a tab, its row
  const lines = [...model.weights].map(([feature, row]) => `${feature}\t${row}`);
  const body = `export const TAGS = ${quote(tags.join(' '))};\nexport const KNOWN = ${quote(knownText)};\nexport const WEIGHTS = ${quote(lines.sort().join('\n'))};\n`;
  writeFileSync(new URL('../engine/languages/en-tagger.ts', import.meta.url), head + body);
}

const folder = process.argv[2];
if (folder) main(folder);
else {
  console.error('usage: tsx lib/tasks/train-tagger.ts FOLDER');
  process.exitCode = 2;
}
