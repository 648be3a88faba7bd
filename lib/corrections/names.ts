/** Names that the reader gives: each stands in the article, word for word, or is refused. */
import type { Analysis, Source, Span, Who } from '../engine/model.ts';
import { LONGEST_NAME } from '../messages/correction-limits.ts';
import { folded } from '../messages/folded.ts';

/** A name is shown with as many of its places; the rest is passed over. */
const MOST_PLACES = 200;

type Named = Exclude<Who, string>;

const isWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{M}\p{N}]/u.test(character);

/** Where these words stand in the text, as whole words. */
function placesOf(text: string, words: string): Span[] {
  const places: Span[] = [];
  if (words === '') return places;
  for (let at = text.indexOf(words); at !== -1 && places.length < MOST_PLACES; at = text.indexOf(words, at + words.length)) {
    const end = at + words.length;
    const whole = !(isWord(text[at - 1]) && isWord(text[at])) && !(isWord(text[end - 1]) && isWord(text[end]));
    if (whole) places.push({ start: at, end });
  }
  return places;
}

/** The places of a name in the article; none where it does not stand there word for word. */
export function placesOfName(analysis: Analysis, name: string): Span[] {
  const isName = name.length <= LONGEST_NAME && /\p{L}/u.test(name) && !/[\n\r]/u.test(name) && name.trim() === name;
  return isName ? placesOf(analysis.document.text, name) : [];
}

/** What was typed, as the article writes it: “tom lund” is its “Tom Lund”. Null where it does not stand there. */
export function asWritten(analysis: Analysis, typed: string): string | null {
  const wanted = typed.trim().replace(/\s+/gu, ' ');
  if (placesOfName(analysis, wanted).length > 0) return wanted;
  const { text } = analysis.document;
  const [first] = placesOf(folded(text), folded(wanted));
  const found = first ? text.slice(first.start, first.end) : null;
  return found !== null && placesOfName(analysis, found).length > 0 ? found : null;
}

/** What a source is known by in a correction. */
export function whoOf({ sources }: Pick<Analysis, 'sources'>, { name, speaksFor }: Source): Named {
  return { name, of: speaksFor === null ? null : (sources[speaksFor]?.name ?? null) };
}

/** The one source that is meant, as an index in `sources`: by its name, or by another that the article has for it alone. */
export function sourceNamed(analysis: Pick<Analysis, 'sources'>, { name, of }: Named): number | 'none' | 'several' {
  const { sources } = analysis;
  const where = (is: (source: Source) => boolean) => Array.from(sources.keys()).filter((index) => is(sources[index] as Source));
  const exact = where((source) => {
    const who = whoOf(analysis, source);
    return who.name === name && (of === null || who.of === of);
  });
  const found = exact.length > 0 || of !== null ? exact : where(({ aliases }) => aliases.includes(name));
  return found.length > 1 ? 'several' : (found[0] ?? 'none');
}
