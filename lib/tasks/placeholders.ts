/** Names that stand where ours will stand, and must not be released: those that no one can own (RFC 2606). */

/** @returns the ids and addresses under a top-level domain for examples, without repeats; those in plain sentences too */
export function placeholdersIn(text: string): string[] {
  return [...new Set(text.match(/\b(?:[\w.+-]+@|tag:|https?:\/\/)(?:[\w-]+\.)*[\w-]+\.(?:example|invalid|test)\b/giu))];
}
