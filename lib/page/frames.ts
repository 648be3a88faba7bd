/** Articles that stand in a frame of the page's own origin: which document to read, and where its places lie in the page. */
import { ARTICLE_SCORE, type Detection, detect } from './detect.ts';
import { type Metadata, metadataOf } from './metadata.ts';
import type { Place } from './painter.ts';

/** A page's frames beyond these, and frames deeper than these, are not looked into. */
const MOST_FRAMES = 12;
const DEEPEST = 3;
/** Letters of prose below which the page itself is taken for a shell. */
const SHELL = 800;

export interface Subject {
  readonly document: Document;
  /** What it, or the page around it, says of itself. */
  readonly metadata: Metadata;
  readonly detection: Detection;
}

/** The documents of the frames that the browser lets us see. */
function framesOf(document: Document): Document[] {
  const documents: Document[] = [];
  for (const frame of [...document.querySelectorAll('iframe, frame')].slice(0, MOST_FRAMES)) {
    const inner = documentIn(frame as HTMLIFrameElement);
    if (inner?.body?.firstElementChild) documents.push(inner);
  }
  return documents;
}

function documentIn(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/** The address of the article: a frame that was written by its page has none of its own. */
export function addressOf(document: Document): string {
  const parent = /^https?:/.test(document.URL) ? null : frameOf(document)?.ownerDocument;
  return parent ? addressOf(parent) : document.URL;
}

/**
 * The document that holds the article: the page's own, or that of a frame of the same origin where the page itself has hardly
 * any text. The frame may be described by the page around it.
 */
export function subjectOf(document: Document, metadata: Metadata = metadataOf(document), depth = 0): Subject {
  const detection = detect(document, metadata, addressOf(document));
  if (detection.isArticle || detection.prose >= SHELL || depth >= DEEPEST) return { document, metadata, detection };
  let best: Subject = { document, metadata, detection };
  for (const inner of framesOf(document)) {
    const own = subjectOf(inner, undefined, depth + 1);
    const described = detect(own.document, metadata, addressOf(document));
    const found = described.score > own.detection.score ? { document: own.document, metadata, detection: described } : own;
    if (found.detection.prose < SHELL) continue;
    const better = found.detection.score >= ARTICLE_SCORE ? found.detection.score > best.detection.score : !best.detection.isArticle;
    if (better && found.detection.prose > best.detection.prose) best = found;
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
