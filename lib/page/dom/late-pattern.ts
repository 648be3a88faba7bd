/**
 * A pattern that is made when it is first asked for. A literal with classes of all the world's letters costs the browser a tenth of a
 * millisecond as the script is read, whether it is ever used or not: it is looked through for mistakes, and each class is made for that.
 */
export function latePattern(source: string, flags: string): () => RegExp {
  let pattern: RegExp | undefined;
  return () => {
    pattern ??= new RegExp(source, flags);
    return pattern;
  };
}
