/** Puts the parts of a story into one text, with what the layout says of each. */

import type { Block, Document, Link, Span } from '../../engine/model.ts';
import { creditIn } from '../../engine/text/credit-line.ts';
import { attributeOf, member } from '../dom/elements.ts';
import { latePattern } from '../dom/late-pattern.ts';
import type { Piece } from '../dom/text-map.ts';
import { ANY_LETTER } from '../dom/words.ts';
import { CLOCK, clockedEntries } from './clocked.ts';
import { islandsIn } from './islands.ts';
import type { Story, StoryPart } from './story-selected.ts';

/** So many posts of one page are the entries of a live blog. */
const POSTS = 3;

/** The end of a text that is a sentence. */
export const SENTENCE_END = /[.!?…]["'”’»)\]]*$/;

interface Joined extends Pick<Document, 'text' | 'blocks' | 'links' | 'newestFirst'> {
  readonly pieces: readonly Piece[];
}

/** Puts the parts of a story into one text, a newline between two blocks. */
export function joined(story: Story): Joined {
  const texts: string[] = [];
  const spans: Span[] = [];
  const links: Link[] = [];
  const pieces: Piece[] = [];
  let start = 0;
  for (const { run } of story) {
    texts.push(run.text);
    const end = start + run.text.length;
    spans.push({ start, end });
    for (const link of run.links) links.push({ span: { start: start + link.start, end: start + link.end }, href: link.href });
    for (const piece of run.pieces) pieces.push({ ...piece, start: start + piece.start });
    start = end + 1;
  }
  const posts = postsOf(story);
  return { text: texts.join('\n'), blocks: blocksOf(story, spans, posts), links, pieces, ...runOf(posts) };
}

/** The post of a live blog that each part stands in: what calls itself one, or what opens with a time beside others that do. */
function postsOf(story: Story): readonly (Element | null)[] {
  const posts = story.map(({ post }) => post);
  if (distinct(posts).length >= POSTS) return posts;
  const clocked = clockedEntries(story);
  return clocked.size === 0 ? posts : story.map((part) => clocked.get(part) ?? null);
}

function blocksOf(story: Story, spans: readonly Span[], posts: readonly (Element | null)[]): readonly Block[] {
  const credits = creditsOf(story, spans);
  const entries = entriesOf(story, posts);
  const islands = islandsIn(story);
  return story.map((part, i) => {
    const { kind, run, quotation, pulled, box } = part;
    const { lead } = run;
    const island = islands.get(part);
    const span = spans[i] as Span;
    const credit = quotation && credits.get(quotation);
    return {
      kind,
      span,
      ...(lead && { lead: { style: lead.style, end: span.start + lead.end } }),
      ...(credit && { credit }),
      ...(pulled && { pulled }),
      ...(entries.has(i) && { entry: true }),
      ...(box && { box }),
      ...(island && { island }),
    };
  });
}

/** Who is credited with each block quotation: what the mark-up says, else what stands after a dash at its end. */
function creditsOf(story: Story, spans: readonly Span[]): ReadonlyMap<Element, Span> {
  const credits = new Map<Element, Span>();
  for (const [i, { quotation, author }] of story.entries()) {
    const { start } = spans[i] as Span;
    if (quotation && author) credits.set(quotation, { start: start + author.start, end: start + author.end });
  }
  story.forEach(({ quotation, run }, i) => {
    const { start, end } = spans[i] as Span;
    if (!quotation || credits.has(quotation)) return;
    const isLast = story[i + 1]?.quotation !== quotation;
    const { credit } = run;
    const at = credit ? nameFrom(run.text, credit.start) : !isLast ? null : isSignature(story, i) ? 0 : creditIn(run.text);
    if (at !== null) credits.set(quotation, { start: start + at, end: credit ? start + credit.end : end });
  });
  return credits;
}

/** The longest line that says whose a quotation is, in letters. */
const SIGNATURE = 100;

/** A name, or a word for somebody who gives none, before a comma and what they are. */
const NAMED = latePattern(String.raw`^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4}, \S`, 'u');

/**
 * True for a line that ends like no sentence, below the plain words of a quotation: all in bold or italics, "_A spokesman for the club_", or a name
 * with what its bearer is, "Ana Ruiz, 52, baker", "Woman, 50s".
 */
function isSignature(story: Story, at: number): boolean {
  const [above, { run, quotation }] = [story[at - 1], story[at] as StoryPart];
  const isLine = run.text.length <= SIGNATURE && !SENTENCE_END.test(run.text);
  const isApart = isLine && (run.lead?.end === run.text.length || NAMED().test(run.text));
  return isApart && above?.quotation === quotation && above.run.lead === null && SENTENCE_END.test(above.run.text);
}

/** Where the first letter stands from `at` on: after a dash. */
function nameFrom(text: string, at: number): number | null {
  const letter = text.slice(at).search(ANY_LETTER());
  return letter < 0 ? null : at + letter;
}

/** Indexes of the parts that begin an entry: at each post, or at each line that begins with a time. */
function entriesOf(story: Story, posts: readonly (Element | null)[]): ReadonlySet<number> {
  if (distinct(posts).length >= POSTS) return new Set(posts.flatMap((post, i) => (post !== (posts[i - 1] ?? null) ? [i] : [])));
  const timed = story.flatMap((part, i) => (isTimed(part) ? [i] : []));
  return new Set(timed.length >= POSTS ? timed : []);
}

const distinct = (posts: readonly (Element | null)[]): readonly Element[] => [...new Set(posts.flatMap((post) => post ?? []))];

/** So many steps from post to post may go the other way: one may be pinned. */
const PINNED = 1;

/** How the posts of a live blog run, by when they say for machines that they were written, or by the time of day that each opens with; nothing, where they do not tell. */
function runOf(all: readonly (Element | null)[]): Pick<Document, 'newestFirst'> {
  const posts = distinct(all);
  if (posts.length < POSTS) return {};
  const written = posts.map((post) => attributeOf(member(post, 'querySelector').call(post, 'time[datetime]') ?? post, 'datetime'));
  const times = written.some((time) => time !== '') ? written.filter((time) => time !== '') : posts.flatMap(opensAt);
  const later = times.filter((time, i) => i > 0 && time > (times[i - 1] as string)).length;
  const earlier = times.filter((time, i) => i > 0 && time < (times[i - 1] as string)).length;
  const isClear = earlier <= PINNED !== later <= PINNED;
  return isClear ? { newestFirst: earlier > later } : {};
}

const OPENS_AT = /^\s*(\d{1,2})[.:](\d{2})(?:\s?([ap])\.?m\b)?/i;

/** The time of day that a post opens with, in 24 hours; nothing, where it opens with none. */
function opensAt(post: Element): readonly string[] {
  const [, hours, minutes, half] = OPENS_AT.exec(post.textContent ?? '') ?? [];
  if (hours === undefined || minutes === undefined) return [];
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return [`${String(hour).padStart(2, '0')}:${minutes}`];
}

/** A heading that begins with a time, or a line that has it in bold. */
const isTimed = ({ kind, run: { text, lead } }: StoryPart) => (kind === 'heading' || lead?.style === 'bold') && CLOCK.test(text);
