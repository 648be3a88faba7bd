/** The rows of the tagger's model as numbers for the arithmetic code: a tag, its weight, a tag, its weight, and a nought. */

/** Added to a weight, so that none is below nought. */
export const LEAST = 20;
/** Context of the weight of a tag; that of a tag is the tag before it, or what kind of feature the row is for, by its first letter. */
export const weightAfter = (tag: number): number => 128 + tag;

/** The next row, as `TaggerModel` has it. @param next - gives the next number of a context */
export function rowIn(next: (context: number) => number, feature: string): string {
  let row = '';
  for (let context = feature.charCodeAt(0); ; ) {
    const tag = next(context);
    if (tag === 0) return row;
    row += String.fromCharCode(47 + tag, 79 - LEAST + next(weightAfter(tag)));
    context = tag;
  }
}

/** The numbers that {@link rowIn} reads, with their contexts. */
export function numbersOfRow(feature: string, row: string): [context: number, symbol: number][] {
  const numbers: [number, number][] = [];
  let context = feature.charCodeAt(0);
  for (let i = 0; i < row.length; i += 2) {
    const tag = row.charCodeAt(i) - 47;
    numbers.push([context, tag], [weightAfter(tag), row.charCodeAt(i + 1) - 79 + LEAST]);
    context = tag;
  }
  return [...numbers, [context, 0]];
}
