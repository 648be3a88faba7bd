/** Which document of the page is read, and which article of it, the first time and again. */

import { type Metadata, metadataOf } from '../about/metadata.ts';
import { isTranslated } from '../about/translated.ts';
import { addressOf, type Subject } from '../detect/frames.ts';
import type { Edits } from '../dom/edits.ts';
import type { Lookout, PageParts } from '../page-parts.ts';
import { type ReadOptions, read, readAgain, readSelected } from '../reading/read.ts';
import type { Reading, ReadResult } from '../reading/reading.ts';
import { isCalled } from '../watch/next-article.ts';
import { changesDuring } from '../watch/watch.ts';
import type { SessionDoors } from './doors.ts';

/** What was read. Until it is taken over, everything goes on with what was read before. */
export interface Found {
  readonly result: ReadResult;
  /** Where nothing has been begun since: from now on this is what is read again. */
  readonly takeOver: () => void;
}

export interface PageReader {
  /** The page's document, or that of the frame that holds the article. */
  readonly document: Document;
  /** The article's address. */
  readonly url: string;
  /**
   * Reads the first of these that holds an article, and tells whether something under an element has changed meanwhile.
   * @param within the one article to read, where the page shows several
   */
  read(subjects: readonly Subject[], within: Element | null): Promise<Found & { readonly hasChanged: (root: Element) => boolean }>;
  /** Reads what is selected in the page or in one of its frames; null where nothing is. */
  readSelected(): Promise<Found | null>;
  readAgain(before: Reading, edits: Edits | null): Promise<ReadResult>;
  isTranslated(reading: Reading): boolean;
}

/** What is read, of which article. */
interface Place extends Pick<Subject, 'document' | 'describedBy'> {
  readonly within: Element | null;
  /** The address at which what the page says of itself is the article's own. */
  readonly home: string;
  /** The language that it declared when it was read first. */
  readonly lang: string | null;
}

const langOf = ({ documentElement }: Document) => documentElement.getAttribute('lang');

/** Of a next article the page says nothing, at any address but its own, or where it calls itself otherwise. */
function ofArticle(all: Metadata, { document, within, home }: Place): Metadata {
  return within && (addressOf(document) !== home || !isCalled(within, all.title))
    ? { ...all, title: null, byline: null, published: null, description: null }
    : all;
}

interface Asked extends Pick<Lookout, 'anyway' | 'declaredBy' | 'detect'> {
  readonly loadPart: <Name extends 'readability' | 'interaction'>(name: Name) => Promise<PageParts[Name]>;
}

export function createPageReader(lookout: Asked, { styleFrames }: Pick<SessionDoors, 'styleFrames'>): PageReader {
  let current: Place = { document, describedBy: document, within: null, home: '', lang: null };
  const takeOver = (place: Place) => () => {
    current = place;
  };

  const options = (place: Place): ReadOptions => ({
    force: lookout.anyway,
    url: addressOf(place.document),
    within: place.within,
    readability: () => lookout.loadPart('readability'),
    detect: (document, url) => lookout.detect(document, lookout.declaredBy(place.describedBy), url),
    metadataOf: (_, url) => ofArticle(metadataOf(place.describedBy, lookout.declaredBy(place.describedBy), url), place),
  });

  return {
    get document() {
      return current.document;
    },
    get url() {
      return addressOf(current.document);
    },

    async read(subjects, within) {
      let last: Awaited<ReturnType<PageReader['read']>> | null = null;
      for (const { document: found, describedBy, declared, detection } of subjects) {
        if (found !== document) await styleFrames();
        const home = within ? current.home : addressOf(found);
        const place: Place = { document: found, describedBy, within, home, lang: langOf(found) };
        const metadata = (_: Document, url: string | null) => ofArticle(metadataOf(describedBy, declared, url), place);
        const first = { ...options(place), force: true, detect: () => detection, metadataOf: metadata };
        const [result, hasChanged] = await changesDuring(found, read(found, first));
        last = { result, hasChanged, takeOver: takeOver(place) };
        if (result.status === 'article') break;
      }
      if (!last) throw new Error('Nothing was looked at');
      return last;
    },

    async readSelected() {
      const { openDocuments, chooseSelected } = await lookout.loadPart('interaction');
      let vain: Found | null = null;
      for (const selected of openDocuments(document)) {
        const place: Place = { ...current, document: selected, describedBy: document, within: null, lang: langOf(selected) };
        const result = await readSelected(selected, chooseSelected(selected), options(place));
        if (result?.status === 'article') {
          if (selected !== document) await styleFrames();
          return { result, takeOver: takeOver(place) };
        }
        if (result) vain ??= { result, takeOver: takeOver(place) };
      }
      return vain;
    },

    readAgain: (before, edits) => readAgain(current.document, before, edits, options(current)),
    isTranslated: ({ map }) => isTranslated(current.document, map, current.lang),
  };
}
