/** Bytes → text: by byte-order mark, else UTF-8, else what an HTML file declares, else Windows-1252, as browsers do. */

export type Decoded = { readonly text: string } | { readonly problem: string };

/** Files of programs that people mistake for articles, by their first bytes. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'it is a PDF; save its text first'],
  ['PK\u0003\u0004', 'it is a ZIP archive or an office document; save its text first'],
];
/** How far to look for the zero byte that text never has, and for an HTML declaration. */
const HEAD = 8192;

/** @returns the text without its byte-order mark, or why it is none */
export function decode(bytes: Uint8Array): Decoded {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const signature = SIGNATURES.find(([start]) => head.startsWith(start));
  if (signature) return { problem: signature[1] };
  const utf16 = head.startsWith('\u00ff\u00fe') ? 'utf-16le' : head.startsWith('\u00fe\u00ff') ? 'utf-16be' : null;
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes) };
  if (head.includes('\0')) return { problem: 'it is binary, not text' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const encoding = declared(head) ?? 'windows-1252';
    const text = new TextDecoder(encoding).decode(bytes);
    return { text: encoding === 'windows-1252' ? withPunctuation(text) : text };
  }
}

/** Windows-1252 from 0x80 to 0x9f; Node 20 decodes that range as ISO 8859-1. A space: no character there. */
const PUNCTUATION = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

function withPunctuation(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (character) => PUNCTUATION[character.charCodeAt(0) - 0x80] ?? character);
}

/** The encoding that `<meta charset>` names, where it is one. */
function declared(head: string): string | null {
  const label = /<meta[^>]{1,200}charset=["']?([\w-]{1,40})/i.exec(head)?.[1];
  try {
    return label === undefined ? null : new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
