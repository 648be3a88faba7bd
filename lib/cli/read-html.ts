/** Reads a page that is a string, as the extension reads the page in the browser: the same code over a document of linkedom. */
import { parseHTML } from 'linkedom';
import { type PageReading, readPage } from '../package/page.ts';

export interface ReadHtmlOptions {
  /** Read it whatever the article test says. */
  readonly force?: boolean;
}

/**
 * @param html a whole page or a piece of one.
 * @param url its address, for the article test and for the links; null where there is none.
 */
export async function readHtml(html: string, url: string | null, options: ReadHtmlOptions = {}): Promise<PageReading> {
  const source = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const { document } = parseHTML(source);
  return await readPage(document as unknown as globalThis.Document, { url, force: options.force ?? false, atOnce: true });
}
