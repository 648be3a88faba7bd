/** The posts of social networks that stand among the runs, and whose they are. */
import { type Author, authorIn, isAboutPost, runFrom } from './posts.ts';
import type { Found, StoryPart } from './story-selected.ts';

/** The posts of social networks among the runs. */
export interface Posts {
  readonly authors: ReadonlyMap<Found, Author>;
  /** What is no words of the author's; all of a post that does not say whose it is. */
  readonly dropped: ReadonlySet<Found>;
}

/** Whose the posts of social networks are that stand among the runs. */
export function postsIn(found: readonly Found[]): Posts {
  const byPost = new Map<Element, Found[]>();
  for (const item of found) {
    if (!item.embedded || !item.quotation) continue;
    const runs = byPost.get(item.quotation);
    if (runs) runs.push(item);
    else byPost.set(item.quotation, [item]);
  }
  const authors = new Map<Found, Author>();
  const dropped = new Set<Found>();
  for (const runs of byPost.values()) {
    const at = runs.findIndex(({ run }, i) => authorIn(run, runs[i + 1]?.run) !== null);
    const item = runs[at];
    const author = item && authorIn(item.run, runs[at + 1]?.run);
    if (item && author) authors.set(item, author);
    for (const each of runs) if (!author || (each !== item && isAboutPost(each.run))) dropped.add(each);
  }
  return { authors, dropped };
}

/** The words of a post, from where they begin on; what is none as it is. */
export const postBy = (part: StoryPart, author: Author | undefined): StoryPart =>
  author
    ? {
        ...part,
        kind: 'quote',
        run: runFrom(part.run, author.from),
        author: { start: author.start - author.from, end: author.end - author.from },
      }
    : part;
