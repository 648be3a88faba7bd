/** Work that stops at places where others may have their turn, and goes on when it is told to. */
export type InTurns<Result> = Generator<void, Result>;

/** Does all of it at once. */
export function finished<Result>(work: InTurns<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Whose turn it is. */
export interface Turns {
  /** True where others have waited long enough. */
  isOver(): boolean;
  /** Resolves when they have had their turn. */
  pause(): Promise<void>;
}

/** Does it, and lets others have their turn. */
export async function inTurns<Result>(work: InTurns<Result>, turns: Turns): Promise<Result> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (turns.isOver()) await turns.pause();
  }
}
