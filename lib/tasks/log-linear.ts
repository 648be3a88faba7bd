/**
 * A log-linear model with few weights, learned one example at a time: the steps of Duchi, Hazan and Singer (2011, "Adaptive
 * Subgradient Methods"), and the cumulative L1 penalty of Tsuruoka, Tsujii and Ananiadou (2009, "Stochastic Gradient Descent
 * Training for L1-regularized Log-linear Models"), which leaves most weights at nought. `keepLargest` then lets the
 * largest of the worthiest features alone be learned on, without the penalty that held them small.
 */

const RATE = 0.1;
/** Added to the sum of squares, so that the first step is none of the longest. */
const START = 0.01;
/** Gradients nearer to nought are not worth a step. */
const LEAST = 0.001;

export class LogLinear {
  private readonly weights: Float32Array;
  private readonly squares: Float32Array;
  private readonly paid: Float32Array;
  private readonly sums: Float32Array;
  private summed = 0;
  private owed = 0;
  private kept: Uint8Array | null = null;
  private readonly scores: Float64Array;

  /** @param penalty - what each example adds to what a weight has to pay */
  constructor(
    features: number,
    private readonly width: number,
    private penalty: number,
  ) {
    const size = features * width;
    [this.weights, this.squares, this.paid, this.sums] = [size, size, size, size].map((length) => new Float32Array(length)) as [
      Float32Array,
      Float32Array,
      Float32Array,
      Float32Array,
    ];
    this.scores = new Float64Array(width);
  }

  /** The label that it would give, and, after the step, has learned from. @param barred - labels that are out of the question */
  learn(features: readonly number[], truth: number, barred: readonly number[]): number {
    const { width, weights, squares, scores, kept } = this;
    if (this.penalty > 0) this.pay(features);
    scores.fill(0);
    for (const feature of features)
      for (let i = 0, at = feature * width; i < width; i++, at++) scores[i] = valueAt(scores, i) + valueAt(weights, at);
    for (const label of barred) scores[label] = Number.NEGATIVE_INFINITY;
    let best = 0;
    for (let i = 1; i < width; i++) if (valueAt(scores, i) > valueAt(scores, best)) best = i;
    const most = valueAt(scores, best);
    let total = 0;
    for (let i = 0; i < width; i++) {
      scores[i] = Math.exp(valueAt(scores, i) - most);
      total += valueAt(scores, i);
    }
    for (let i = 0; i < width; i++) {
      const slope = valueAt(scores, i) / total - (i === truth ? 1 : 0);
      if (Math.abs(slope) < LEAST) continue;
      for (const feature of features) {
        const at = feature * width + i;
        if (kept && !kept[at]) continue;
        squares[at] = valueAt(squares, at) + slope * slope;
        weights[at] = valueAt(weights, at) - (RATE / Math.sqrt(START + valueAt(squares, at))) * slope;
      }
    }
    this.owed += this.penalty;
    return best;
  }

  /** Pulls the weights of the features towards nought by what they owe since they were last seen, and no further. */
  private pay(features: readonly number[]): void {
    const { width, weights, paid, owed } = this;
    for (const feature of features) {
      for (let i = 0, at = feature * width; i < width; i++, at++) {
        const weight = valueAt(weights, at);
        if (weight === 0) continue;
        const lighter = weight > 0 ? Math.max(0, weight - (owed + valueAt(paid, at))) : Math.min(0, weight + (owed - valueAt(paid, at)));
        paid[at] = valueAt(paid, at) + lighter - weight;
        weights[at] = lighter;
      }
    }
  }

  /** Counts the weights as they are into their mean. */
  sumUp(): void {
    for (let at = 0; at < this.sums.length; at++) this.sums[at] = valueAt(this.sums, at) + valueAt(this.weights, at);
    this.summed++;
  }

  /** Mean weight of a feature for a label. */
  mean(feature: number, label: number): number {
    return valueAt(this.sums, feature * this.width + label) / this.summed;
  }

  /**
   * From now on few weights alone are learned, from their means, without penalty; all others are nought: the `count` of the
   * largest means, of the `features` that have most in means beyond `slight` (a feature that is kept has its name to be stored).
   */
  keepLargest(count: number, features: number, slight: number): void {
    const means = this.sums.map((sum) => sum / this.summed);
    const worths = new Float32Array(means.length / this.width);
    means.forEach((mean, at) => {
      const feature = Math.floor(at / this.width);
      worths[feature] = valueAt(worths, feature) + Math.max(0, Math.abs(mean) - slight);
    });
    const leastWorth = worths.slice().sort().at(-features) ?? 0;
    worths.forEach((worth, feature) => {
      if (worth < leastWorth || worth === 0) means.fill(0, feature * this.width, (feature + 1) * this.width);
    });
    const least = means.map(Math.abs).sort().at(-count) ?? 0;
    this.kept = Uint8Array.from(means, (mean) => (Math.abs(mean) >= least && mean !== 0 ? 1 : 0));
    this.weights.set(means.map((mean, at) => (this.kept?.[at] ? mean : 0)));
    this.squares.fill(0);
    this.sums.fill(0);
    this.summed = 0;
    this.penalty = 0;
  }
}

const valueAt = (values: Float32Array | Float64Array, at: number): number => values[at] as number;
