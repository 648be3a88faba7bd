/** One JSON line in → one result out. Never throws: a bad line is a result too. */
import * as z from 'zod/mini';
import { analyse } from '../engine/analyse.ts';
import { documentFromText } from '../engine/document-from-text.ts';
import { languages } from '../engine/languages/every-language.ts';
import type { Analysis, Document } from '../engine/model.ts';
import type { NoArticleReason } from '../messages/protocol.ts';
import { tooLong } from './longest.ts';
import { readHtml } from './read-html.ts';

type Id = string | number | null;

export type LineResult =
  | ({ readonly id: Id; readonly isArticle: true } & Analysis)
  | { readonly id: Id; readonly isArticle: false; readonly why: NoArticleReason }
  | { readonly id: Id; readonly error: string };

const identified = z.object({ id: z.union([z.string(), z.number()]) });
const textLine = z.object({ text: z.string() });
const htmlLine = z.object({ html: z.string(), url: z.nullish(z.string()) });

/** The id of a line, as far as it can be read; null where it has none. */
export function idOf(line: string): Id {
  try {
    const named = identified.safeParse(JSON.parse(line));
    return named.success ? named.data.id : null;
  } catch {
    return null;
  }
}

/** The text of a `{"id", "text"}` line comes back unchanged; whether a `{"id", "html", "url"}` line is an article, the article test decides. */
export async function analyseLine(line: string): Promise<LineResult> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, error: 'not JSON' };
  }
  const named = identified.safeParse(value);
  if (!named.success) return { id: null, error: 'no "id" that is a string or a number' };
  const { id } = named.data;
  try {
    const text = textLine.safeParse(value);
    if (text.success) return read(id, documentFromText(text.data.text));
    const page = htmlLine.safeParse(value);
    if (!page.success) return { id, error: 'neither "text" nor "html" is a string' };
    const found = await readHtml(page.data.html, page.data.url ?? null);
    return found.isArticle ? read(id, found.document) : { id, isArticle: false, why: found.why };
  } catch (error) {
    return { id, error: `failed: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function read(id: Id, document: Document): LineResult {
  const error = tooLong(document.text);
  return error === null ? { id, isArticle: true, ...analyse(document, languages) } : { id, error };
}
