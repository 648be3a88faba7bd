/** What is stored, told when it has changed. */

/**
 * @param read reads what is stored by then
 * @param changed is given that; never something older than what it was given before
 * @returns reads and tells; never rejects
 */
export function tellNewest<Value>(read: () => Promise<Value>, changed: (value: Value) => void): () => Promise<void> {
  let asked = 0;
  let told = 0;
  return async () => {
    const mine = ++asked;
    try {
      const value = await read();
      // What was asked for later may have come sooner.
      if (mine < told) return;
      told = mine;
      changed(value);
    } catch (error) {
      console.error('Whosaid:', error);
    }
  };
}
