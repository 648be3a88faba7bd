/**
 * Reads a page that is a string, as the extension reads the page in the browser: the same code over a document of linkedom.
 */
import { parseHTML } from 'linkedom';
import type { Document } from '../engine/model.ts';
import type { NoArticleReason } from '../messages/protocol.ts';
import { chooseByReadability } from '../page/choose-by-readability.ts';
import type { Reason } from '../page/detect.ts';
import { LOOK } from '../page/look.ts';
import { read } from '../page/read.ts';
import { undivided } from '../page/slices.ts';

export type HtmlReading =
  | { readonly isArticle: true; readonly document: Document; readonly reasons: readonly Reason[] }
  | { readonly isArticle: false; readonly why: NoArticleReason; readonly reasons: readonly Reason[] };

export interface ReadHtmlOptions {
  /** Read it whatever the article test says. */
  readonly force?: boolean;
}

/**
 * @param html a whole page or a piece of one.
 * @param url its address, for the article test and for the links; null where there is none.
 */
export async function readHtml(html: string, url: string | null, options: ReadHtmlOptions = {}): Promise<HtmlReading> {
  const source = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const { document } = parseHTML(source);
  const result = await read(document as unknown as globalThis.Document, {
    url,
    force: options.force ?? false,
    slices: undivided,
    ...LOOK,
    readability: async () => ({ chooseByReadability }),
  });
  const { reasons } = result;
  return result.status === 'article'
    ? { isArticle: true, document: result.document, reasons }
    : { isArticle: false, why: result.why, reasons };
}
