/** Which document of the page is read, and which article of it, the first time and again. */
import type { Edits } from '../edits.ts';
import { addressOf, openDocuments, type Subject } from '../frames.ts';
import { type Metadata, metadataOf } from '../metadata.ts';
import { isCalled } from '../next-article.ts';
import type { Lookout } from '../page-parts.ts';
import { type Reading, type ReadOptions, type ReadResult, read, readAgain, readSelected } from '../read.ts';
import { isTranslated } from '../translated.ts';
import { changesDuring } from '../watch.ts';
import type { SessionDoors } from './doors.ts';

export interface PageReader {
  /** The page's document, or that of the frame that holds the article. */
  readonly document: Document;
  /** The article's address. */
  readonly url: string;
  /**
   * Reads the first of these that holds an article, and tells whether something under an element has changed meanwhile.
   * @param within the one article to read, where the page shows several
   */
  read(subjects: readonly Subject[], within: Element | null): Promise<[ReadResult, (root: Element) => boolean]>;
  /** Reads what is selected in the page or in one of its frames; null where nothing is. */
  readSelected(): Promise<Reading | null>;
  readAgain(before: Reading, edits: Edits | null): Promise<ReadResult>;
  isTranslated(reading: Reading): boolean;
}

export function createPageReader(lookout: Lookout, { styleFrames }: Pick<SessionDoors, 'styleFrames'>): PageReader {
  let subject: Pick<Subject, 'document' | 'describedBy'> = { document, describedBy: document };
  let within: Element | null = null;
  /** The address at which what the page says of itself is the article's own. */
  let home = '';
  /** The language that it declared when it was read first. */
  let lang: string | null = null;

  /** Of a next article the page says nothing, at any address but its own, or where it calls itself otherwise. */
  function ofArticle(all: Metadata): Metadata {
    return within && (addressOf(subject.document) !== home || !isCalled(within, all.title))
      ? { ...all, title: null, byline: null, published: null, description: null }
      : all;
  }
  const options = (): ReadOptions => ({
    force: lookout.anyway,
    url: addressOf(subject.document),
    within,
    readability: () => lookout.loadPart('readability'),
    detect: (document, url) => lookout.detect(document, lookout.declaredBy(subject.describedBy), url),
    metadataOf: (_, url) => ofArticle(metadataOf(subject.describedBy, lookout.declaredBy(subject.describedBy), url)),
  });

  return {
    get document() {
      return subject.document;
    },
    get url() {
      return addressOf(subject.document);
    },

    async read(subjects, next) {
      within = next;
      let result: [ReadResult, (root: Element) => boolean] | null = null;
      for (const found of subjects) {
        subject = found;
        if (found.document !== document) await styleFrames();
        if (!next) home = addressOf(found.document);
        lang = found.document.documentElement.getAttribute('lang');
        const metadata = (_: Document, url: string | null) => ofArticle(metadataOf(found.describedBy, found.declared, url));
        const first = { ...options(), force: true, detect: () => found.detection, metadataOf: metadata };
        result = await changesDuring(found.document, read(found.document, first));
        if (result[0].status === 'article') break;
      }
      if (!result) throw new Error('Nothing was looked at');
      return result;
    },

    async readSelected() {
      for (const selected of openDocuments(document)) {
        const before = { subject, within };
        [subject, within] = [{ document: selected, describedBy: document }, null];
        const reading = await readSelected(selected, options());
        if (reading?.status === 'article') {
          lang = selected.documentElement.getAttribute('lang');
          if (selected !== document) await styleFrames();
          return reading;
        }
        ({ subject, within } = before);
      }
      return null;
    },

    readAgain: (before, edits) => readAgain(subject.document, before, edits, options()),
    isTranslated: ({ map }) => isTranslated(subject.document, map, lang),
  };
}
