/**
 * How long browsers are waited for. What must come about is looked for again and again for as long as this: on a machine that is busy
 * with something else it comes later, and only what never comes fails. What must not come about is waited for as long as its test says.
 */

/** Milliseconds that one thing may take to come about: many times what it takes on a machine that rests. */
export const PATIENCE = 120_000;

/** Milliseconds that a whole test may take: much comes about in it, one thing after the other. What hangs is told well within an hour. */
export const TEST_PATIENCE = 5 * PATIENCE;

/** Milliseconds between two looks, and after which a look is given up: its answer was lost, as with a panel that is just being replaced. */
const MOMENT = 100;
const LOST = PATIENCE / 6;

/** Resolves after so many milliseconds at the earliest. */
export const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/**
 * Looks until there is something, also where looking fails at first.
 * @param what is waited for, in words
 * @throws with these words, and why the last look failed, where it does not come about
 */
export async function until<Found>(what: string, look: () => Promise<Found | null | undefined | false>): Promise<Found> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    let cause: unknown;
    try {
      const found = await answered(look());
      if (found) return found;
    } catch (error) {
      cause = error;
    }
    if (Date.now() > end) throw new Error(`Waited in vain: ${what}`, { cause });
    await pause(MOMENT);
  }
}

async function answered<Answer>(answer: Promise<Answer>): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lost = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), LOST);
  });
  return Promise.race([answer, lost]).finally(() => clearTimeout(timer));
}
