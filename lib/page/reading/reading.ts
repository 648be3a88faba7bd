/** An article as it was read: of a part of the page that was chosen, its text, and the way back to the page. */
import type { Document as Article } from '../../engine/model.ts';
import type { NoArticleReason } from '../../messages/protocol.ts';
import type { Metadata } from '../about/metadata.ts';
import { type Choice, MOST_LETTERS } from '../choose/choose.ts';
import type { Reason } from '../detect/detect.ts';
import { breathe, type Slices } from '../dom/slices.ts';
import { createTextMap, type TextMap } from '../dom/text-map.ts';
import { creditedTo } from '../story/credited.ts';
import { joined } from '../story/joined.ts';
import { storyUnder } from '../story/story.ts';
import { StoryMemory } from '../story/story-memory.ts';
import type { Found } from '../story/story-selected.ts';
import { withUnseen } from '../story/unseen.ts';

/** An article as read: its text, the way back from the text to the page, and the element that holds it. */
export interface Reading {
  readonly status: 'article';
  readonly document: Article;
  readonly map: TextMap;
  readonly root: Element;
  /** The one element that was read, where the page shows several articles. */
  readonly within: Element | null;
  readonly reasons: readonly Reason[];
  /** As the choice was: see there. */
  readonly trusted: boolean;
  /** Nothing but what the reader had selected. */
  readonly selected: boolean;
  /** How it is chosen again, where its choice tells. */
  readonly again: Choice['again'];
  /** What the page says of the article: whether it is free, and how many words it has. */
  readonly free: boolean | null;
  readonly words: number | null;
  /** Letters of the page's long paragraphs, in which it stands or beside it, as far as they were counted. */
  readonly prose: number;
  /** What was found where, for the next time. */
  readonly memory: StoryMemory<Found>;
}

export type ReadResult = Reading | { readonly status: 'none'; readonly why: NoArticleReason; readonly reasons: readonly Reason[] };

/** Fewer letters than this are no article, but where the reader asks for them. */
export const SHORTEST = 250;

/** More pieces than this cannot be marked without holding up the page. */
const MOST_PIECES = 60_000;

/** What is known before a part of a page is read; `least`: it has so many letters, or is none. */
export interface About {
  readonly metadata: Metadata;
  readonly url: string | null;
  readonly within: Element | null;
  readonly prose: number;
  readonly least: number;
  readonly reasons: readonly Reason[];
}

/** What a part of a page says, with what the page says of itself. */
export async function readingOf(
  choice: Choice,
  document: Document,
  about: About,
  slices: Slices,
  memory = new StoryMemory<Found>(choice.looks),
): Promise<ReadResult> {
  const { metadata, url, within, reasons } = about;
  const story = await storyUnder(choice, within ?? document, about, slices, memory);
  const [letters, count] = story.reduce(([sum, all], { run }) => [sum + run.text.length, all + run.pieces.length], [0, 0]);
  if (letters > MOST_LETTERS || count > MOST_PIECES) return { status: 'none', why: 'too-large', reasons };
  const { pieces, blocks, text, ...joins } = joined(story);
  if (text.length < about.least) return { status: 'none', why: 'short', reasons };
  await breathe(slices);
  const { lang, free, words } = metadata;
  const headline = story.find((part) => part.kind === 'title')?.run;
  const title = headline?.text ?? metadata.title;
  const { byline, site, published } = creditedTo(metadata, within ?? document, story);
  const article = { url, title, byline, site, published, lang, ...joins, text, blocks: withUnseen(blocks, story) };
  return {
    status: 'article',
    document: article,
    map: createTextMap(pieces),
    root: choice.root,
    within,
    reasons,
    trusted: choice.trusted === true,
    selected: choice.only === true,
    again: choice.again,
    free,
    words,
    prose: about.prose,
    memory,
  };
}
