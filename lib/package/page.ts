/**
 * A page, as a document of the platform, → an article: its text without the page's furniture, and the way back into the page. The page
 * is not changed. Works on the document that a browser shows, and on one of linkedom or another DOM for programs.
 */
import type { Document, Span } from '../engine/model.ts';
import type { NoArticleReason } from '../messages/protocol.ts';
import { chooseByReadability } from '../page/choose/choose-by-readability.ts';
import type { Reason } from '../page/detect/detect.ts';
import { politeSlices, undivided } from '../page/dom/slices.ts';
import { LOOK } from '../page/reading/look.ts';
import { read } from '../page/reading/read.ts';

export type { NoArticleReason, Reason };

export interface ReadPageOptions {
  /** The page's address, for the article test and for links; `page.URL` where it is left out, null where there is none. */
  readonly url?: string | null;
  /** Read whatever text there is, whatever the article test says. */
  readonly force?: boolean;
  /** Read at one go, without letting others have the thread in between. */
  readonly atOnce?: boolean;
}

export type PageReading =
  | {
      readonly isArticle: true;
      /** For `analyse`. */
      readonly document: Document;
      /** Where words of the document stand in the page: ranges of it, none where they do not stand there any more. Needs a page that can make ranges. */
      readonly rangesOf: (span: Span) => Range[];
      /** What spoke for an article and against it. */
      readonly reasons: readonly Reason[];
    }
  | { readonly isArticle: false; readonly why: NoArticleReason; readonly reasons: readonly Reason[] };

/** Reads a page. Never throws for what a page does. */
export async function readPage(page: globalThis.Document, options: ReadPageOptions = {}): Promise<PageReading> {
  const result = await read(page, {
    ...(options.url === undefined ? {} : { url: options.url }),
    force: options.force ?? false,
    slices: options.atOnce ? undivided : politeSlices(),
    ...LOOK,
    readability: async () => ({ chooseByReadability }),
  });
  const { reasons } = result;
  return result.status === 'article'
    ? { isArticle: true, document: result.document, rangesOf: (span) => result.map.rangesOf(span), reasons }
    : { isArticle: false, why: result.why, reasons };
}
