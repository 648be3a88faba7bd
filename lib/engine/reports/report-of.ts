/** The entry that a reader sees for the mentions of one document. */
import type { Report, Span } from '../model.ts';
import type { Place } from './document-mention.ts';

const WORD = /[\p{L}\p{N}]/u;
/** When and where it was given out is no part of a title: "the Tide Study | published in the Journal this week". */
const GIVEN_OUT = / (?:published|released|issued) .*/u;

/** `places` in text order, at least one; `documentOf` gives the document among the sources with a mention that overlaps it. */
export function reportOf(text: string, places: readonly Place[], documentOf: (place: Place) => number | null): Report {
  const textOf = (span: Span) => text.slice(span.start, span.end).trimEnd();
  const fullest = [...places].sort((a, b) => rank(b) - rank(a) || a.start - b.start)[0] as Place;
  const author = places.find((place) => place.author !== null)?.author ?? null;
  const published = places.find((place) => place.published !== null)?.published ?? null;
  const nameOf = (place: Place) => (place.titled ? textOf(place).replace(GIVEN_OUT, '') : textOf(place));
  const name = nameOf(fullest);
  const speaking = places.find((place) => place.source !== null)?.source ?? null;
  const overlapping = places.map(documentOf).find((source) => source !== null) ?? null;
  return {
    name,
    aliases: [...new Set(places.map(nameOf))].filter((other) => other !== name),
    kind: fullest.kind,
    author: author && WORD.test(textOf(author)) ? textOf(author) : null,
    published: published ? textOf(published) : null,
    href: places.find((place) => place.href !== null)?.href ?? null,
    mentions: places.map((place) => ({ start: place.start, end: place.end })),
    source: speaking ?? overlapping,
  };
}

/** How much of a name a mention is: titles first, then those with an author, then the longest. */
function rank(place: Place): number {
  return (
    (place.titled ? 1000 : 0) +
    (place.author && place.author.start >= place.start && place.author.end <= place.end ? 200 : 0) +
    Math.min(place.last - place.first, 26) -
    (place.article === 'bare' && !place.author && place.topic.size === 0 ? 5 : 0) -
    // "Research published in the journal Tides", not "The study"
    (/^(?:finding|draft|document|paper)$/.test(place.noun) || (!place.made && /^(?:analysis|research)$/.test(place.noun)) ? 20 : 0)
  );
}
