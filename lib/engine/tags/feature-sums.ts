/** What words add to the scores of the tags at and beside their places, summed once a word. */

import type { TaggerModel } from '../languages/language.ts';
import { NOUGHT, TAG } from '../languages/packed/tagger-rows.ts';
import type { SummedWord, TaggedForm, WordForm } from '../text/word-forms.ts';
import {
  afterFeatures,
  beforeFeatures,
  CAPITALS,
  capitalOf,
  lastFeatures,
  normalised,
  ownFeatures,
  pairFeatures,
  secondFeatures,
} from './features.ts';
import { mayHave, tagOfShape } from './shapes.ts';

const FIRST = CAPITALS.indexOf('F');

/** Out of the question. */
const NEVER = -30_000;

/** What stands around a place. */
export interface Surroundings {
  readonly previous: SummedWord;
  readonly next: SummedWord;
  readonly second: SummedWord;
  /** Indexes of the tags before it, or beyond them before the sentence. */
  readonly last: number;
  readonly lastTwo: number;
}

/** Sums of weights, row by row: one whole number a tag. Row 0 is nought everywhere. */
export class Sums {
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
      const found = this.model.weights.get(feature);
      if (!found) continue;
      if (row === 0) row = this.fresh();
      const from = row * this.width - TAG;
      for (let i = 0; i < found.tags.length; i++) this.add(from + found.tags.charCodeAt(i), found.weights.charCodeAt(i) - NOUGHT);
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
      if (!mayHave(tag, word, this.model)) this.rows[row * this.width + i] = NEVER;
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

  /** Index of the tag of the highest score. @param first - true at a sentence's start */
  best(tagged: TaggedForm, first: boolean, { previous, next, second, last, lastTwo }: Surroundings): number {
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
