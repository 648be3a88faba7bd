/** The rows of the tagger's model as numbers for the arithmetic code: a tag, its weight, a tag, its weight, and a nought. */

/** Weights reach from this below nought to this above it. */
export const LARGEST = 23;

type Contexts = [number, number, number];
/** Features are of as many kinds as there are letters. */
const kindOf = (feature: string): number => 64 * (feature.charCodeAt(0) - 96);
/** Contexts of a tag: the one before it, that with the kind of the feature, and that with the one before that. */
const forTag = (kind: number, before: number, earlier: number): Contexts => [before, kind + before, 2048 + 64 * earlier + before];
/** Contexts of a weight: its tag, that with the kind of the feature, and the weight before it. */
const forWeight = (kind: number, tag: number, before: number): Contexts => [5120 + tag, 5120 + kind + tag, 7168 + before];

/** The next row, as `TaggerModel` has it. @param next - gives the next number in its contexts */
export function rowIn(next: (...contexts: Contexts) => number, feature: string): string {
  const kind = kindOf(feature);
  const codes: number[] = [];
  for (let [before, earlier, weight] = [0, 0, 0]; ; ) {
    const tag = next(...forTag(kind, before, earlier));
    if (tag === 0) return String.fromCharCode(...codes);
    weight = next(...forWeight(kind, tag, weight));
    // small weights are small numbers, on either side of nought: those are found soonest
    codes.push(47 + tag, 79 + (weight % 2 ? -(weight + 1) / 2 : weight / 2));
    earlier = before;
    before = tag;
  }
}

/** The numbers that {@link rowIn} reads, with their contexts. */
export function numbersOfRow(feature: string, row: string): [contexts: Contexts, symbol: number][] {
  const kind = kindOf(feature);
  const numbers: [Contexts, number][] = [];
  let [before, earlier, weight] = [0, 0, 0];
  for (let i = 0; i < row.length; i += 2) {
    const tag = row.charCodeAt(i) - 47;
    numbers.push([forTag(kind, before, earlier), tag]);
    const own = row.charCodeAt(i + 1) - 79;
    const number = own < 0 ? -2 * own - 1 : 2 * own;
    numbers.push([forWeight(kind, tag, weight), number]);
    [before, earlier, weight] = [tag, before, number];
  }
  return [...numbers, [forTag(kind, before, earlier), 0]];
}
