/** Adds all of `more` at the end of `list`. Not as arguments of one call: those of a hundred thousand lines overflow the stack. */
export function append<T>(list: T[], more: readonly T[]): void {
  for (const one of more) list.push(one);
}
