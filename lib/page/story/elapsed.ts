/** Lines with the time since a recording began and who speaks then, over what they say: "00:14 Ana Ruiz". */

/** A line of a page's text. */
interface Line {
  readonly run: { readonly text: string; readonly linked: number };
}

/** The longest such line, in letters, the fewest of them, and the seconds after which the first of them is a time of day: "14:52 Ana Ruiz". */
const [LONGEST, FEWEST, BEGINS] = [60, 3, 300];
const ELAPSED = /^[[(]?(\d{1,2}(?::\d{2}){1,2})[\])]?\s+[A-Z][^.!?]*$/;

/** The lines; none where their times do not begin with the recording, or go back. */
export function elapsedLines<Item extends Line>(lines: readonly Item[]): readonly Item[] {
  const found = lines.flatMap((line) => {
    const { text, linked } = line.run;
    const time = linked === 0 && text.length <= LONGEST ? ELAPSED.exec(text)?.[1] : undefined;
    return time === undefined ? [] : [{ line, seconds: time.split(':').reduce((sum, part) => 60 * sum + Number(part), 0) }];
  });
  const first = found[0]?.seconds ?? BEGINS;
  const isRising = found.every(({ seconds }, i) => i === 0 || seconds >= (found[i - 1]?.seconds ?? 0));
  return found.length < FEWEST || first >= BEGINS || !isRising ? [] : found.map(({ line }) => line);
}
