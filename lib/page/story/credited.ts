/** Whom an article is credited to, and when it came out. */
import { creditsOn, timeBeside } from '../about/credits.ts';
import type { Metadata } from '../about/metadata.ts';
import { shownBetween } from '../about/shown-credits.ts';
import type { Story, StoryPart } from './story-selected.ts';

/** Letters of a paragraph that begins the text. */
const BEGINS_TEXT = 80;

/** The element that the words of a run begin in. */
const elementOf = (part: StoryPart | undefined): Element | null => part?.run.pieces[0]?.node.parentElement ?? null;

/** What the page says of itself for machines goes before what it says on its face, and what is marked there before what is only shown. */
export function creditedTo(metadata: Metadata, place: Document | Element, story: Story): Pick<Metadata, 'byline' | 'site' | 'published'> {
  const credits = metadata.byline !== null && metadata.site !== null ? metadata : creditsOn(place);
  const headline = elementOf(story.find(({ kind }) => kind === 'title'));
  const byline = metadata.byline ?? credits.byline;
  const published = metadata.published ?? timeBeside(headline);
  const isWhole = byline !== null && published !== null;
  const text = story.find(({ kind, run }) => kind === 'paragraph' && run.text.length >= BEGINS_TEXT);
  const shown = isWhole ? null : shownBetween(headline, elementOf(text));
  return { byline: byline ?? shown?.byline ?? null, site: metadata.site ?? credits.site, published: published ?? shown?.published ?? null };
}
