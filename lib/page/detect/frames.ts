/** Articles that stand in a frame of the page's own origin: which document to read, and where its places lie in the page. */
import { type Declared, declaredBy } from '../about/declared.ts';
import { attributeOf, namesOf } from '../dom/elements.ts';
import type { Place } from '../dom/place.ts';
import { type Detection, detect } from './detect.ts';

/** A page's frames beyond these, and frames deeper than these, are not looked into. */
const MOST_FRAMES = 12;
const DEEPEST = 3;
/** Letters of prose below which the page itself is taken for a shell. */
const SHELL = 800;

export interface Subject {
  readonly document: Document;
  /** The document whose words about itself count: its own, or that of the page around it. */
  readonly describedBy: Document;
  /** What it, or the page around it, says of itself. */
  readonly declared: Declared;
  readonly detection: Detection;
}

const UNSEEN = /display\s*:\s*none|visibility\s*:\s*hidden|(?:^|[;\s])(?:width|height)\s*:\s*[01](?:px)?\s*(?:;|$)/;
/** Words that advertisements' frames go by. */
const ADVERT = /(?:^|[\s_-])ads?(?:$|[\s_-])|advert/;
const HOST = /^(?:https?:)?\/\/([^/?#]*)/;

/**
 * False where the frame is of another site, an advertisement's, or so made that nobody sees it: most frames are, and to look into one is dearer than all
 * that is looked at in the page around it.
 */
function mayHoldText(frame: Element, host: string): boolean {
  const of = HOST.exec(attributeOf(frame, 'src').toLowerCase())?.[1];
  if (of !== undefined && host !== '' && of !== host) return false;
  if (frame.hasAttribute('hidden') || attributeOf(frame, 'aria-hidden') === 'true') return false;
  if (ADVERT.test(`${attributeOf(frame, 'title')} ${namesOf(frame)}`.toLowerCase())) return false;
  const isThin = (side: string) => /^[01](?:px)?$/.test(attributeOf(frame, side));
  return !isThin('width') && !isThin('height') && !UNSEEN.test(attributeOf(frame, 'style'));
}

/** The frames of the page that are worth a look. */
function framesOf(document: Document): Element[] {
  const { defaultView: window } = document;
  // Counted without going through the page: most pages have none.
  if (window?.length === 0) return [];
  const host = window?.location.host ?? '';
  return [...document.querySelectorAll('iframe, frame')].filter((frame) => mayHoldText(frame, host)).slice(0, MOST_FRAMES);
}

function documentIn(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/** The page's document and those of its frames that may hold text. */
export function openDocuments(document: Document, depth = 0): readonly Document[] {
  const frames = depth >= DEEPEST ? [] : framesOf(document);
  const inner = frames.flatMap((frame) => documentIn(frame as HTMLIFrameElement) ?? []);
  return [document, ...inner.flatMap((each) => openDocuments(each, depth + 1))];
}

/** The address of the article: a frame that was written by its page has none of its own. */
export function addressOf(document: Document): string {
  const parent = /^https?:/.test(document.URL) ? null : frameOf(document)?.ownerDocument;
  return parent ? addressOf(parent) : document.URL;
}

/**
 * The documents that may hold the article, the likeliest first: the page's own; or, where the page itself has hardly any text, that of
 * a frame of the same origin, which may be described by the page around it. There is one at least.
 */
export function subjectsOf(document: Document, declared: Declared = declaredBy(document), depth = 0): readonly Subject[] {
  const own: Subject = { document, describedBy: document, declared, detection: detect(document, declared, addressOf(document)) };
  if (own.detection.isArticle && own.detection.prose >= SHELL) return [own];
  const frames = depth >= DEEPEST ? [] : framesOf(document);
  if (frames.length === 0) return [own];
  const { isArticle, prose } = own.detection;
  if (prose >= SHELL) return [own];
  const inner = innerSubject(frames, document, declared, depth);
  if (!inner || inner.detection.prose <= prose) return [own];
  return isArticle ? [own, inner] : [inner];
}

/** What is best among the page's frames; null where none has much text. */
function innerSubject(frames: readonly Element[], document: Document, declared: Declared, depth: number): Subject | null {
  let best: Subject | null = null;
  for (const frame of frames) {
    const inner = documentIn(frame as HTMLIFrameElement);
    if (!inner?.body?.firstElementChild) continue;
    for (const own of subjectsOf(inner, undefined, depth + 1)) {
      const described = detect(own.document, declared, addressOf(document));
      const found =
        described.score > own.detection.score ? { document: own.document, describedBy: document, declared, detection: described } : own;
      if (found.detection.prose < SHELL) continue;
      if (!best || found.detection.score > best.detection.score) best = found;
    }
  }
  return best;
}

function frameOf(document: Document): Element | null {
  try {
    return document.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** The same place in the viewport of the page that holds the frames. */
export function placeInPage(document: Document, { first, last }: Place): Place {
  let [x, y] = [0, 0];
  for (let frame = frameOf(document); frame; frame = frameOf(frame.ownerDocument)) {
    const { left, top } = frame.getBoundingClientRect();
    x += left + frame.clientLeft;
    y += top + frame.clientTop;
  }
  const moved = (box: DOMRect) => new DOMRect(box.x + x, box.y + y, box.width, box.height);
  return { first: moved(first), last: moved(last) };
}
