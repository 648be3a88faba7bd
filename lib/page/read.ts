/**
 * Reads a page: is it an article, which part of it, and what does it say. The page is not touched.
 */
import type { Document as Article, Block, BlockKind, Link } from '../engine/model.ts';
import type { NoArticleReason } from '../messages/protocol.ts';
import { chooseByReadability } from './choose.ts';
import { detect, type Reason } from './detect.ts';
import { metadataOf } from './metadata.ts';
import { politeSlices, type Slices } from './slices.ts';
import { type Story, storyUnder } from './story.ts';
import { createTextMap, type Piece, type TextMap } from './text-map.ts';

export type ReadResult =
  | {
      readonly status: 'article';
      readonly document: Article;
      readonly map: TextMap;
      readonly root: Element;
      readonly reasons: readonly Reason[];
    }
  | { readonly status: 'none'; readonly why: NoArticleReason; readonly reasons: readonly Reason[] };

export interface ReadOptions {
  /** The page's address; `document.URL` where it is left out. */
  readonly url?: string | null;
  /** Read whatever text there is, because the reader asked for it: the score does not decide. */
  readonly force?: boolean;
  /** Who has the thread when. */
  readonly slices?: Slices;
}

/** Fewer letters than this are no article. */
const SHORTEST = 250;

/** Finds the article of a page and reads it. Never throws for what a page does; never changes the page. */
export async function read(document: Document, options: ReadOptions = {}): Promise<ReadResult> {
  const slices = options.slices ?? politeSlices();
  const url = options.url === undefined ? document.URL : options.url;
  const metadata = metadataOf(document);
  const detection = detect(document, metadata, url);
  const { reasons } = detection;
  if (!detection.isArticle && !options.force) return { status: 'none', why: detection.why, reasons };
  await slices.pause();
  const choice = chooseByReadability(document);
  if (!choice) return { status: 'none', why: 'short', reasons };
  await slices.pause();
  const story = await storyUnder(choice, document, metadata, slices);
  const { text, blocks, links, pieces } = joined(story);
  if (text.length < SHORTEST) return { status: 'none', why: 'short', reasons };
  const { byline, site, published, lang } = metadata;
  const title = story.find((part) => part.kind === 'title')?.run.text ?? metadata.title;
  return {
    status: 'article',
    document: { url, title, byline, site, published, lang, text, blocks, links },
    map: createTextMap(pieces),
    root: choice.root,
    reasons,
  };
}

/** Puts the parts of a story into one text, a newline between two blocks. */
function joined(story: Story): { text: string; blocks: Block[]; links: Link[]; pieces: Piece[] } {
  const texts: string[] = [];
  const blocks: { kind: BlockKind; span: { start: number; end: number } }[] = [];
  const links: Link[] = [];
  const pieces: Piece[] = [];
  let start = 0;
  for (const { kind, run } of story) {
    texts.push(run.text);
    const end = start + run.text.length;
    blocks.push({ kind, span: { start, end } });
    for (const link of run.links) links.push({ span: { start: start + link.start, end: start + link.end }, href: link.href });
    for (const piece of run.pieces) pieces.push({ ...piece, start: start + piece.start });
    start = end + 1;
  }
  return { text: texts.join('\n'), blocks, links, pieces };
}
