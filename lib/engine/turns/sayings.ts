/**
 * What somebody said now and then, as quotations under a heading that tells whose they are, or that calls them "his" or "hers" where the
 * headline names one person.
 *
 *   # Ana Ruiz, skipper      ## In her own words      “It was late.” (to this newspaper, 1994)
 *     ^──────^                                        ^────────────^
 */
import { hasTag } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Mention, Range, Reading } from '../reading.ts';
import { isQuotation, type Line } from './lines.ts';
import type { Said } from './once-labelled.ts';
import { type Places, somebodyAt } from './places.ts';

/** Longest heading, in tokens. */
const LONGEST = 8;

/** The quotations, and whose they are; a heading under which anything else stands has none. */
export function saidInSayings(reading: Reading, lines: readonly Line[], places: Places): readonly Said[] {
  const found: Said[] = [];
  for (let i = 0; i < lines.length; ) {
    const heading = lines[i] as Line;
    let end = i + 1;
    while (end < lines.length && !lines[end]?.apart) end++;
    const speaker = heading.apart ? sayerIn(reading, heading, places) : null;
    const under = speaker ? lines.slice(i + 1, end) : [];
    const said = under.flatMap((line) => {
      const content = quotationIn(reading, line);
      return content ? [{ speaker, content, line }] : [];
    });
    if (said.length === under.length) for (const one of said) found.push(one);
    i = end;
  }
  return found;
}

/** Whose words the heading says that these are; null: it does not. */
function sayerIn(reading: Reading, { first, last }: Range, places: Places): Range | null {
  const { tokens, language } = reading;
  const words = tokens.slice(first, last);
  if (words.length > LONGEST || !words.some((word) => is(word, 'sayings'))) return null;
  for (let at = first; at < last; at++) {
    const mention = somebodyAt(places, at);
    if (mention) return { first: mention.first, last: mention.last };
  }
  const isCalled = words.some(({ lower, tag }) => {
    const pronoun = language.pronouns.get(lower);
    return tag === 'PRP$' && pronoun?.person === 3 && !pronoun.plural && !pronoun.thing;
  });
  return isCalled ? inHeadline(reading, places) : null;
}

/** The one whom the headline names in full; null: it names nobody, or several. */
export function inHeadline({ document, tokens }: Reading, places: Places): Range | null {
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length && found.length < 2; at++) {
    const { kind } = document.blocks[tokens[at]?.block ?? 0] ?? {};
    if (kind !== 'title') {
      if (found.length > 0) break;
      continue;
    }
    const mention = somebodyAt(places, at);
    if (!mention) continue;
    // "the last keeper on the Aune"
    const isFull = mention.last - mention.first > 1 && !hasTag(tokens[mention.first], 'DT');
    if (mention.kind !== 'organisation' && isFull) found.push(mention);
    at = mention.last - 1;
  }
  const [one, ...others] = found;
  return one && others.length === 0 ? { first: one.first, last: one.last } : null;
}

/** The quotation that is all of a line, but for when and where it was said in brackets; null: there is none. */
function quotationIn({ tokens }: Reading, { first, last }: Line): Range | null {
  let end = first;
  while (end < last && tokens[end]?.quoted !== -1 && tokens[end]?.quoted === tokens[first]?.quoted) end++;
  const said = { first, last: end };
  const isAll = end === last || (/^[([]$/.test(tokens[end]?.text ?? '') && /^[)\]]$/.test(tokens[last - 1]?.text ?? ''));
  return isAll && isQuotation(tokens, said) ? said : null;
}
