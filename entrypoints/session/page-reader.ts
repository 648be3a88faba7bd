/** Which document of the page is read, and which article of it, the first time and again. */
import { requestFrameStyles } from '../../lib/browser/page-door.ts';
import type { Edits } from '../../lib/page/edits.ts';
import { hasGrown, proseOf, type Subject, type Subjects } from '../../lib/page/frames.ts';
import type { Metadata } from '../../lib/page/metadata.ts';
import type { Looking, PageParts } from '../../lib/page/page-parts.ts';
import type { Reading, ReadOptions, ReadResult } from '../../lib/page/read.ts';
import { isTranslated } from '../../lib/page/translated.ts';
import { changesDuring } from '../../lib/page/watch.ts';

type Reader = PageParts['reader'];

/** So many times in a row a page that says that it is an article, and has none to read, is read again when it changes. */
const MOST_VAIN = 7;

export interface PageReader {
  /** The page's document, or that of the frame that holds the article. */
  readonly document: Document;
  /** The article's address. */
  readonly url: string;
  /** How often in a row it was worth another look, and came to nothing. */
  readonly vain: number;
  /** Looks at the page anew. What it looks like, before anything is read. */
  look(): Subject['detection'];
  /**
   * Reads what was looked at, and tells whether something under an element has changed meanwhile.
   * @param within the one article to read, where the page shows several
   */
  read(reader: Reader, within: Element | null): Promise<[ReadResult, (root: Element) => boolean]>;
  readAgain(reader: Reader, before: Reading, edits: Edits | null): Promise<ReadResult>;
  isTranslated(reading: Reading): boolean;
  /** There was no article: true where by now there may be one. `grown`: true where there is more text than there was. */
  lookAgain(): { readonly worthwhile: boolean; readonly grown: boolean };
}

/**
 * @param first what was looked at before, and is not looked at again
 * @param isAsked true where the reader asked for this page: then whatever text there is is read
 */
export function createPageReader(
  first: Subjects,
  { subjectsOf, addressOf, metadataOf, detect, loadPart }: Looking,
  isAsked: () => boolean,
): PageReader {
  let subjects = first;
  let isFresh = true;
  let subject: Pick<Subject, 'document' | 'describedBy'> = { document, describedBy: document };
  let within: Element | null = null;
  /** The address at which what the page says of itself is the article's own. */
  let home = '';
  /** The language that it declared when it was read first. */
  let lang: string | null = null;
  let vain = 0;

  /** Of a next article the page says nothing, at any address but its own. */
  function metadata(): Metadata {
    const all = metadataOf(subject.describedBy);
    return within && addressOf(subject.document) !== home ? { ...all, title: null, byline: null, published: null, description: null } : all;
  }
  const options = (): ReadOptions => ({
    force: isAsked(),
    url: addressOf(subject.document),
    within,
    readability: () => loadPart('readability'),
    detect,
    metadataOf: metadata,
  });

  return {
    get document() {
      return subject.document;
    },
    get url() {
      return addressOf(subject.document);
    },
    get vain() {
      return vain;
    },

    look() {
      if (!isFresh) subjects = subjectsOf(document);
      isFresh = false;
      if (isAsked()) proseOf(subjects);
      return subjects[0].detection;
    },

    async read(reader, next) {
      within = next;
      let result: [ReadResult, (root: Element) => boolean] | null = null;
      for (const found of subjects) {
        subject = found;
        if (found.document !== document) await requestFrameStyles();
        if (!next) home = addressOf(found.document);
        lang = found.document.documentElement.getAttribute('lang');
        const first = { ...options(), force: true, detect: () => found.detection };
        result = await changesDuring(found.document, reader.read(found.document, first));
        if (result[0].status === 'article') break;
      }
      if (!result) throw new Error('Nothing was looked at');
      if (result[0].status === 'article') vain = 0;
      return result;
    },

    readAgain: (reader, before, edits) => reader.readAgain(subject.document, before, edits, options()),
    isTranslated: ({ map }) => isTranslated(subject.document, map, lang),

    lookAgain() {
      const now = subjectsOf(document);
      const grown = hasGrown(subjects, now);
      if (grown) vain = 0;
      return { grown, worthwhile: now[0].detection.isArticle ? vain++ < MOST_VAIN : isAsked() && grown };
    },
  };
}
