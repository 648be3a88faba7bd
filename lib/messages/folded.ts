/** Letters as a reader types them: what is searched for, or typed as a name, and the text that it is looked for in. */

/** Lower case, with straight quotation marks; as long as the text, so that offsets in it are the text's, or else the text as it is. */
export function folded(text: string): string {
  const lower = text.toLowerCase().replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"');
  return lower.length === text.length ? lower : text;
}
