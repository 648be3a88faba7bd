/** One FILE → a document: decoded, told apart as HTML or text, and read. */
import { createReadStream } from 'node:fs';
import { documentFromText } from '../engine/document-from-text.ts';
import type { Document } from '../engine/model.ts';
import type { NoArticleReason } from '../messages/protocol.ts';
import { decode } from './decode.ts';
import { bytesOf, tooLong } from './longest.ts';
import { readHtml } from './read-html.ts';

export type Article = { readonly document: Document } | { readonly problem: string };

/** @param file - a path, or '-' for standard input */
export async function readArticle(file: string, url: string | null): Promise<Article> {
  try {
    const input = await bytesOf(file === '-' ? process.stdin : createReadStream(file));
    const decoded = 'bytes' in input ? decode(input.bytes) : input;
    return 'text' in decoded ? await articleOf(decoded.text, file, url) : decoded;
  } catch (error) {
    return { problem: whyUnreadable(error) };
  }
}

async function articleOf(text: string, file: string, url: string | null): Promise<Article> {
  if (text.trim() === '') return { problem: 'it is empty' };
  const page = isHtml(file, text) ? await readHtml(text, url, { force: true }) : null;
  if (page?.isArticle === false) return { problem: NOT_READ[page.why] ?? 'nothing on it looks like the text of an article' };
  const document = page ? page.document : documentFromText(text, { url });
  const problem = tooLong(document.text);
  return problem === null ? { document } : { problem };
}

/** Why nothing of a page was read although it was named. */
const NOT_READ: Partial<Record<NoArticleReason, string>> = {
  empty: 'the page has no text to read',
  'too-large': 'the page is too large',
};

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
};

/** What went wrong in words, from the code of a system error. */
export function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}
