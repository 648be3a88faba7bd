/**
 * Reads a page: is it an article, which part of it, and what does it say. The page is not touched.
 */

import { headlineOf, outermostSkipped } from '../about/headline.ts';
import type { Metadata } from '../about/metadata.ts';
import { askReadability, type LoadReadability } from '../choose/ask-readability.ts';
import { type Choice, chooseAgain } from '../choose/choose.ts';
import { chooseByProse } from '../choose/choose-by-prose.ts';
import type { chooseSelected } from '../choose/choose-selected.ts';
import type { Detection } from '../detect/detect.ts';
import type { Edits } from '../dom/edits.ts';
import { contains } from '../dom/elements.ts';
import { breathe, politeSlices, type Slices } from '../dom/slices.ts';
import { StoryMemory } from '../story/story-memory.ts';
import type { Found } from '../story/story-selected.ts';
import { type Reading, type ReadResult, readingOf, SHORTEST } from './reading.ts';

export interface ReadOptions {
  /** The page's address; `document.URL` where it is left out. */
  readonly url?: string | null;
  /** Read whatever text there is, because the reader asked for it: the score does not decide. */
  readonly force?: boolean;
  /** Who has the thread when. */
  readonly slices?: Slices;
  /** What the page says of itself; asked again each time that it is read. */
  readonly metadataOf: (document: Document, url: string | null) => Metadata;
  /** Whether it is an article. Given, since the extension has made up its mind about that before it loads this part. */
  readonly detect: (document: Document, url: string | null) => Detection;
  /** The one element to read, where the page shows several articles one after the other. */
  readonly within?: Element | null;
  /** Asked where the prose alone does not tell; without it the prose decides. */
  readonly readability?: LoadReadability;
}

/** Above this many elements even a walk in slices takes too long for a reader. */
const MOST_ELEMENTS = 2_000_000;

/** Share of the page's prose that must have been found to be believed, and of what was chosen that must have been left. */
const FOUND = 0.5;

/** Finds the article of a page and reads it. Never throws for what a page does; never changes the page. */
export async function read(document: Document, options: ReadOptions): Promise<ReadResult> {
  try {
    const result = await readOrThrow(document, options, SHORTEST);
    if (!options.force || result.status === 'article' || result.why !== 'short') return result;
    // whoever asks for a few lines gets them: they are looked for once more, however few they are
    const few = await readOrThrow(document, options, 1);
    return proseIn(few) > 0 || (few.status === 'none' && few.why !== 'short')
      ? few
      : { status: 'none', why: 'empty', reasons: few.reasons };
  } catch (error) {
    // A page's forms and images can hide the document's own methods behind their names: such a page is left alone.
    if (error instanceof TypeError && isHidden(document)) return { status: 'none', why: 'unclear', reasons: [] };
    throw error;
  }
}

/** True where something of the page stands in the place of one of the document's own methods. */
function isHidden(document: Document): boolean {
  const own = ['querySelector', 'querySelectorAll', 'getElementsByTagName', 'createTreeWalker', 'cloneNode', 'createRange'] as const;
  return own.some((name) => typeof document[name] !== 'function') || document.documentElement?.nodeType !== 1;
}

/** @param least - letters that a text has, to be read */
async function readOrThrow(document: Document, options: ReadOptions, least: number): Promise<ReadResult> {
  const slices = options.slices ?? politeSlices();
  const url = options.url === undefined ? document.URL : options.url;
  const metadata = options.metadataOf(document, url);
  const detection = options.detect(document, url);
  const { reasons } = detection;
  if (!detection.isArticle && !options.force) return { status: 'none', why: detection.why, reasons };
  await slices.pause();
  if (document.getElementsByTagName('*').length > MOST_ELEMENTS) return { status: 'none', why: 'too-large', reasons };
  await breathe(slices);
  const none: ReadResult = { status: 'none', why: 'short', reasons };
  const within = options.within ?? null;
  const about = { metadata, url, within, prose: detection.prose, least, reasons };
  const readWith = async (choice: Choice | null) => (choice ? readingOf(choice, document, about, slices) : none);
  const readChosen = async (choice: Choice | null): Promise<ReadResult> => {
    const result = await readWith(choice);
    // What names and roles say throws out most of what was chosen: the larger reading is taken.
    if (!choice || proseIn(result) >= (choice.letters ?? 0) * FOUND) return result;
    const trusting = await readWith({ ...choice, trusted: true });
    return proseIn(result) < proseIn(trusting) * FOUND ? trusting : result;
  };
  const isMost = (result: ReadResult) => result.status === 'article' && proseIn(result) >= detection.prose * FOUND;
  const byProse = await chooseByProse(document, slices, within);
  if (within) return readChosen(byProse);
  const first = byProse?.certain ? await readChosen(byProse) : none;
  if (isMost(first)) return first;
  // The prose stands in two places, or there is none to speak of: Readability is asked, which weighs more than prose.
  const byReadability = options.readability ? await askReadability(document, options.readability, slices, detection.prose) : null;
  const second = await readChosen(byReadability);
  if (isMost(second)) return second;
  const third = await readWith(await chooseInSkipped(document, metadata, slices));
  if (isMost(third)) return third;
  const fallback = byProse?.certain ? first : await readChosen(byProse);
  if (fallback.status === 'none') return second.status === 'article' || fallback === none ? second : fallback;
  return proseIn(fallback) >= proseIn(second) * FOUND ? fallback : second;
}

/**
 * The prose of what calls itself a dialog, navigation or a control, or was never closed before the text, where the headline stands in it
 * too: a page can set its article in such a box.
 */
async function chooseInSkipped(document: Document, metadata: Metadata, slices: Slices): Promise<Choice | null> {
  const choice = await chooseByProse(document, slices, null, true);
  const box = choice && outermostSkipped(choice.root);
  const headline = box && headlineOf(document, choice.root, metadata, true);
  return headline && contains(box, headline) ? choice : null;
}

/** Reads what the reader has selected and nothing else, whatever page it stands in; null where nothing is. */
export async function readSelected(
  document: Document,
  choice: ReturnType<typeof chooseSelected>,
  options: Pick<ReadOptions, 'url' | 'slices' | 'metadataOf'>,
): Promise<ReadResult | null> {
  if (!choice) return null;
  if (choice === 'too-large') return { status: 'none', why: 'too-large', reasons: [] };
  const url = options.url === undefined ? document.URL : options.url;
  const about = { metadata: options.metadataOf(document, url), url, within: null, prose: 0, least: 1, reasons: [] };
  return readingOf(choice, document, about, options.slices ?? politeSlices());
}

/** Letters of an article's text but for headline and captions. */
function proseIn(result: ReadResult): number {
  if (result.status === 'none') return 0;
  let letters = 0;
  for (const { kind, span } of result.document.blocks) if (kind !== 'title' && kind !== 'caption') letters += span.end - span.start;
  return letters;
}

/**
 * Reads a page again that was read before and has changed: what was read and what has come beside it, in a few milliseconds.
 * Where the page has become another, as `read`.
 * @param edits what has changed since: the rest is not read anew. null: anything may have
 */
export async function readAgain(document: Document, before: Reading, edits: Edits | null, options: ReadOptions): Promise<ReadResult> {
  const choice = before.again ? before.again(before.map) : chooseAgain(before.root, before.map, before.trusted);
  if (!choice) return before.again ? { status: 'none', why: 'short', reasons: before.reasons } : read(document, options);
  const { within } = before;
  const url = options.url === undefined ? document.URL : options.url;
  const memory = edits && before.memory.looks === choice.looks ? before.memory : new StoryMemory<Found>(choice.looks);
  if (edits) memory.forget(edits);
  // few lines that were asked for stay asked for
  const least = before.document.text.length < SHORTEST ? 1 : SHORTEST;
  return readingOf(
    choice,
    document,
    { metadata: options.metadataOf(document, url), url, within, prose: before.prose, least, reasons: before.reasons },
    options.slices ?? politeSlices(),
    memory,
  );
}
