/** One FILE → a document: decoded, told apart as HTML or text, and read. */
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { documentFromText } from '../engine/document-from-text.ts';
import type { Document } from '../engine/model.ts';
import { decode } from './decode.ts';
import { readHtml } from './read-html.ts';

export type Article = { readonly document: Document } | { readonly problem: string };

/** @param file - a path, or '-' for standard input */
export async function readArticle(file: string, url: string | null): Promise<Article> {
  let bytes: Uint8Array;
  try {
    bytes = file === '-' ? await buffer(process.stdin) : await readFile(file);
  } catch (error) {
    return { problem: whyUnreadable(error) };
  }
  const decoded = decode(bytes);
  if ('problem' in decoded) return decoded;
  const { text } = decoded;
  if (text.trim() === '') return { problem: 'it is empty' };
  if (!isHtml(file, text)) return { document: documentFromText(text, { url }) };
  const page = await readHtml(text, url, { force: true });
  if (!page.isArticle) return { problem: `no article could be read from it (${page.why})` };
  return page.document.text === '' ? { problem: 'the page has no text' } : { document: page.document };
}

/** By the name where it says so, else by how the text begins. */
function isHtml(file: string, text: string): boolean {
  if (/\.x?html?$/i.test(file)) return true;
  if (/\.(?:txt|md|text)$/i.test(file)) return false;
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--|<!doctype html|<(?:html|head|body|article|main|div|p)[\s>])/i.test(text.slice(0, 2000));
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read',
  EISDIR: 'it is a folder',
  ERR_FS_FILE_TOO_LARGE: 'it is too large',
};

/** What went wrong in words, from the code of a system error. */
export function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}
