/** Words remembered at the most; then they are gathered anew, so that memory stays bounded. Longer words are asked for anew. */
const [MOST, LONGEST] = [5_000, 100];

/** The same function of a word, which remembers what it gave: articles say the same words again and again. */
export function remembered<Result>(make: (word: string) => Result, most = MOST): (word: string) => Result {
  const known = new Map<string, Result>();
  return (word) => {
    const old = known.get(word);
    if (old !== undefined) return old;
    const result = make(word);
    if (word.length > LONGEST) return result;
    if (known.size >= most) known.clear();
    // a slice would hold on to the whole text that it was cut from
    known.set(` ${word}`.slice(1), result);
    return result;
  };
}

/** The same function of an object, a language or an analysis, which makes its result once. */
export function madeOnce<Key extends object, Result>(make: (key: Key) => Result): (key: Key) => Result {
  const made = new WeakMap<Key, Result>();
  return (key) => {
    const old = made.get(key);
    if (old !== undefined) return old;
    const result = make(key);
    made.set(key, result);
    return result;
  };
}
