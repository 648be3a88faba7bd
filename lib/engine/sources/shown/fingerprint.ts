/** A short name for words: FNV-1a, 32 bits, over UTF-16 code units, in base 36. The same words give the same name. */
export function fingerprint(words: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) {
    hash ^= words.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
