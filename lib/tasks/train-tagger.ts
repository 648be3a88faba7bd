/**
 * Trains the tagger on columns of Universal Dependencies English EWT (form, lemma, UPOS, XPOS, …; an empty line ends a
 * sentence) and writes lib/engine/languages/en/tagger-tables.ts.
 *
 *   npx tsx lib/tasks/train-tagger.ts FOLDER     a folder with train.tsv, dev.tsv, test.tsv
 *
 * The columns are made of the treebank's files (github.com/UniversalDependencies/UD_English-EWT) without comments, ranges and empty nodes,
 * and train leaves out every sentence that dev or test has:
 *
 *   grep -vE '^#|^[0-9]+[-.]' en_ewt-ud-dev.conllu | cut -f2-5,7,8 > dev.tsv
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { closedWords, numerals, tagEndings } from '../engine/languages/en/closed-words.ts';
import type { FeatureWeights, TaggerModel } from '../engine/languages/language.ts';
import { NOUGHT, TAG } from '../engine/languages/packed/tagger-rows.ts';
import { taggerModelOf } from '../engine/languages/tagger-model.ts';
import { capitalOf, featuresAt, normalised } from '../engine/tags/features.ts';
import { mayHave, tagOfShape } from '../engine/tags/shapes.ts';
import { tagSentence } from '../engine/tags/tag-sentence.ts';
import { formOf } from '../engine/text/word-forms.ts';
import { foldWords } from './fold-words.ts';
import { LogLinear } from './log-linear.ts';

/** Which words can have a tag at all. */
const { closed, endings } = taggerModelOf({ tags: '', closed: closedWords, endings: tagEndings });
const possible = { closed, endings };

/** Rounds with the penalty, then rounds on the weights that are kept; weights are averaged over the second half of either. */
const ROUNDS = 10;
const ROUNDS_KEPT = 8;
/** Features seen less often are left out. */
const SEEN = 3;
/** What an example costs a weight. */
const PENALTY = 6e-7;
/** Features and weights that are kept (400 features more are a kilobyte, and not one tag in 2,000 better), and what of a weight counts for nothing when features are chosen. */
const KEPT_FEATURES = 4_000;
const KEPT = 24_000;
const SLIGHT = 0.3;
/** Weights are rounded to steps; those beyond CEILING steps are cut. */
const STEP = 0.4;
const CEILING = 23;

interface Tagged {
  readonly words: string[];
  readonly tags: string[];
}

/** Sentences, hyphenated words joined as lib/engine/text/words.ts has them, and tags that its tokens cannot have mapped. */
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

/** Words by their tag. */
function groups(known: ReadonlyMap<string, string>): Map<string, string[]> {
  const out = new Map<string, string[]>();
  for (const [word, tag] of known) out.set(tag, [...(out.get(tag) ?? []), word]);
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

/** A row of weights as {@link TaggerModel} has it; the tags that have most weights come first, which packs best. */
function packed(row: readonly [string, number][], tags: readonly string[], weightsOf: ReadonlyMap<string, number>): FeatureWeights {
  const count = (tag: string) => weightsOf.get(tag) ?? 0;
  const sorted = [...row]
    .sort(([a], [b]) => count(b) - count(a) || tags.indexOf(a) - tags.indexOf(b))
    .map(([tag, weight]) => [tags.indexOf(tag), weight] as const);
  return {
    tags: String.fromCharCode(...sorted.map(([tag]) => TAG + tag)),
    weights: String.fromCharCode(...sorted.map(([, weight]) => NOUGHT + weight)),
  };
}

/** Feature → tag → weight in steps, none nought. */
function learn(train: readonly Tagged[], known: ReadonlyMap<string, string>, tags: readonly string[]): Map<string, [string, number][]> {
  const places = (s: Tagged, tagOf: (features: string[], i: number, word: string) => string) => {
    const words = ['-s2', '-s1', ...s.words.map(normalised), '-e1', '-e2'];
    let [last, lastTwo] = ['-s1', '-s2'];
    s.words.forEach((raw, i) => {
      const word = words[i + 2] as string;
      const tag = tagOfShape(raw) ?? known.get(word) ?? tagOf(featuresAt(words, capitalOf(raw, i === 0), i + 2, last, lastTwo), i, word);
      [lastTwo, last] = [last, tag];
    });
  };
  const seen = new Map<string, number>();
  for (const s of train) {
    places(s, (features, i) => {
      for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
      return s.tags[i] as string;
    });
  }
  const features = [...seen].filter(([, times]) => times >= SEEN).map(([feature]) => feature);
  const numbers = new Map(features.map((feature, i) => [feature, i]));
  const model = new LogLinear(features.length, tags.length, PENALTY);
  // a fixed shuffle, so that two trainings give the same weights
  let seed = 7;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const order = [...train];
  const barred = new Map<string, number[]>();
  const go = (rounds: number) => {
    for (let round = 0; round < rounds; round++) {
      for (let i = order.length - 1; i > 0; i--) {
        const j = Math.floor(random() * (i + 1));
        [order[i], order[j]] = [order[j] as Tagged, order[i] as Tagged];
      }
      for (const s of order) {
        places(s, (names, i, word) => {
          const known = names.flatMap((name) => numbers.get(name) ?? []);
          // the corpus spells some words as no list has them
          const impossible =
            barred.get(word) ?? tags.flatMap((tag, at) => (/^(?:IN|VB[GZ]?)$/.test(tag) || mayHave(tag, word, possible) ? [] : [at]));
          barred.set(word, impossible);
          return tags[model.learn(known, tags.indexOf(s.tags[i] as string), impossible)] as string;
        });
      }
      if (round >= rounds / 2) model.sumUp();
      console.error(`round ${round + 1} of ${rounds}`);
    }
  };
  go(ROUNDS);
  model.keepLargest(KEPT, KEPT_FEATURES, SLIGHT);
  go(ROUNDS_KEPT);
  const steps = (feature: number, tag: number) => Math.max(-CEILING, Math.min(CEILING, Math.round(model.mean(feature, tag) / STEP)));
  return new Map(
    features.flatMap((feature, i) => {
      const row = tags.flatMap((tag, t): [string, number][] => (steps(i, t) === 0 ? [] : [[tag, steps(i, t)]]));
      return row.length > 0 ? [[feature, row]] : [];
    }),
  );
}

/** Ten characters that stand in no name, and so part the names, each a number from 0 to 9. */
function countsFor(names: readonly string[]): string {
  const used = new Set(names.join(''));
  const free = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter((one) => !used.has(one) && !/[\\`$]/.test(one));
  if (free.length < 10) throw new Error('no ten characters are left to part the features with');
  return free.slice(-10).join('');
}

function main(folder: string): void {
  const [train, dev, test] = ['train', 'dev', 'test'].map((name) => read(join(folder, `${name}.tsv`))) as [Tagged[], Tagged[], Tagged[]];
  const counted = knownWords(train);
  const known = new Map([...counted, ...numerals.split(' ').map((word) => [word, 'CD'] as const)]);
  const tags = [...new Set(train.flatMap((s) => s.tags))].sort();
  const weights = learn(train, known, tags);
  const weightsOf = new Map<string, number>();
  for (const row of weights.values()) for (const [tag] of row) weightsOf.set(tag, (weightsOf.get(tag) ?? 0) + 1);
  const packedWeights = new Map([...weights].map(([feature, row]) => [feature, packed(row, tags, weightsOf)]));
  const model: TaggerModel = {
    tags,
    known,
    weights: packedWeights,
    ...possible,
  };
  const [onDev, onTest] = [accuracy(model, dev), accuracy(model, test)];
  console.error(`features ${weights.size}, dev ${onDev.toFixed(4)}, test ${onTest.toFixed(4)}`);
  const knownText = [...groups(counted)]
    .map(([tag, words]) => `${tag} ${foldWords(words)}`)
    .sort()
    .join('\n');
  const quote = (text: string) => `\`${text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\``;
  const head = `// Made by lib/tasks/train-tagger.ts; do not edit. Tag accuracy: dev ${onDev.toFixed(4)}, test ${onTest.toFixed(4)}.
// Weights trained on UD English EWT (Silveira et al. 2014, "A Gold Standard Dependency Corpus for English"), CC BY-SA 4.0:
// this file is a work derived from it and is under CC BY-SA 4.0 as well.
`;
  const rows = [...packedWeights].sort(([a], [b]) => (a < b ? -1 : 1));
  const names = rows.map(([feature]) => feature);
  const counts = countsFor(names);
  const tables = {
    // apart, since tags are likelier after tags, and weights after weights: the archive packs them better than as pairs
    ROW_TAGS: rows.map(([, row]) => row.tags).join(' '),
    ROW_WEIGHTS: rows.map(([, row]) => row.weights).join(''),
    FEATURES: foldWords(names, counts),
    TAGS: tags.join(' '),
    KNOWN: knownText,
    COUNTS: counts,
  };
  const body = Object.entries(tables)
    .map(([name, table]) => `export const ${name} = ${quote(table)};\n`)
    .join('');
  writeFileSync(new URL('../engine/languages/en/tagger-tables.ts', import.meta.url), head + body);
}

const folder = process.argv[2];
if (folder) main(folder);
else {
  console.error('usage: tsx lib/tasks/train-tagger.ts FOLDER');
  process.exitCode = 2;
}
