/** The entry that a reader sees for the mentions of one document. */
import { is } from '../languages/vocabulary.ts';
import type { Report, Span } from '../model.ts';
import type { Reading } from '../reading.ts';
import type { Place } from './document-mention.ts';

const WORD = /[\p{L}\p{N}]/u;

/** `places` in text order, at least one; `documentOf` gives the document among the sources with a mention that overlaps it. */
export function reportOf(reading: Reading, places: readonly Place[], documentOf: (place: Place) => number | null): Report {
  const { text } = reading.document;
  const textOf = (span: Span) => text.slice(span.start, span.end).trimEnd();
  const fullest = [...places].sort((a, b) => rank(b) - rank(a) || a.start - b.start)[0] as Place;
  const author = places.find((place) => place.author !== null)?.author ?? null;
  const published = places.find((place) => place.published !== null)?.published ?? null;
  const nameOf = (place: Place) => (place.titled ? titleIn(textOf(place), reading) : textOf(place));
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

/** When and where it was given out is no part of a title: "the Tide Study | published in the Journal this week". */
function titleIn(text: string, { language }: Reading): string {
  const words = text.split(' ');
  const cut = words.findIndex((word, i) => i > 0 && i + 1 < words.length && language.vocabulary.has(word, 'publishing'));
  return cut < 0 ? text : words.slice(0, cut).join(' ');
}

/** How much of a name a mention is: titles first, then those with an author, then the longest. */
function rank(place: Place): number {
  return (
    (place.titled ? 1000 : 0) +
    (place.author && place.author.start >= place.start && place.author.end <= place.end ? 200 : 0) +
    Math.min(place.last - place.first, 26) -
    (place.headline ? 40 : 0) -
    (place.article === 'bare' && !place.author && place.topic.size === 0 ? 5 : 0) -
    // "Research published in the journal Tides", not "The study"
    ((!(place.made && place.published) && is(place.noun, 'plainDocument')) || (!place.made && is(place.noun, 'analysisNoun')) ? 20 : 0)
  );
}
