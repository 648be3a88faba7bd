/** Work that stops at places where others may have their turn, and goes on when it is told to. */
export type InTurns<Result> = Generator<void, Result>;

/** Does all of it at once. */
export function finished<Result>(work: InTurns<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** So much of a long list is gone through before others may have their turn: sentences, mentions, statements. */
export const MANY = 100;
/** The same of words. */
export const MANY_WORDS = 2000;

/** Goes through a list, and stops after every so many of it. */
export function* eachInTurns<Item>(list: readonly Item[], each: (item: Item, index: number) => void): InTurns<void> {
  for (let index = 0; index < list.length; index++) {
    each(list[index] as Item, index);
    if (index % MANY === MANY - 1) yield;
  }
}

/** What is made of each of a list, in the same way. */
export function* mapInTurns<Item, Made>(list: readonly Item[], make: (item: Item, index: number) => Made): InTurns<Made[]> {
  const made: Made[] = [];
  yield* eachInTurns(list, (item, index) => void made.push(make(item, index)));
  return made;
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
