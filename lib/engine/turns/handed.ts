/**
 * Lines that hand the floor to somebody, for what stands below without marks.
 *
 *   Acme Ferries responded:      We have two boats in the yard.      Ana Ruiz answered on 4 May:      I would not.
 *   ^──────────^                 ^────────────────────────────^      ^──────^                         ^──────────^
 */
import { hasTag, isFiniteVerb, isTensed } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Reading, Token } from '../reading.ts';
import { append } from '../text/append.ts';
import { isNamePart } from '../text/label-ends.ts';
import { isQuoted, type Line } from './lines.ts';
import type { Said } from './once-labelled.ts';
import { type Places, somebodyAt } from './places.ts';
import { repliesIn } from './signers.ts';
import { names } from './told-of.ts';

/** Longest name and longest line, in tokens. */
const [NAME, LONGEST] = [5, 16];

/** The name that the line begins with, where a verb of saying follows, and up to the colon at its end no more than when or to whom; null: none does. */
export function handedTo({ tokens, language }: Reading, { first, last }: Line): Range | null {
  let end = first;
  while (end < last && end - first <= NAME && isNamePart(tokens[end] as Token)) end++;
  const verb = tokens[end];
  const says = language.cueVerbs.has(verb?.lower ?? '') || is(verb, 'interviewing');
  // the tags of two words tell little: "Bronwen answers:"
  const isVerb = isTensed(verb) || (end + 2 === last && hasTag(verb, 'NNS'));
  if (end === first || last - first > LONGEST || tokens[last - 1]?.text !== ':' || !isVerb || !says) return null;
  for (let i = end + 1; i < last - 1; i++) if (isFiniteVerb(tokens[i]) || tokens[i]?.form.stops || tokens[i]?.quoted !== -1) return null;
  return { first, last: end };
}

/** What is said under such lines by those who say "I" or "we" there: up to the next such line all of it; under the last, one paragraph. */
export function saidWhereHanded(reading: Reading, lines: readonly Line[], places: Places): readonly Said[] {
  const found: Said[] = [];
  let waiting: Said[] = [];
  let speaker: Range | null = null;
  for (const line of lines) {
    const name = line.apart || isQuoted(reading.tokens, line) ? null : handedTo(reading, line);
    const mention = name && somebodyAt(places, name.first);
    if (mention) append(found, waiting);
    if (mention || line.apart) {
      if (!mention) append(found, waiting.slice(0, 1));
      waiting = [];
      speaker = mention && { first: mention.first, last: mention.last };
    } else if (speaker && line.own && !isQuoted(reading.tokens, line)) waiting.push({ speaker, content: line, line });
    else {
      append(found, waiting.slice(0, 1));
      [waiting, speaker] = [[], null];
    }
  }
  return [...found, ...waiting.slice(0, 1)];
}

/** Share of the lines under such a heading in which somebody speaks of themselves or to somebody. */
const PERSONAL = 0.5;

/** What is said under headings that say no more than that somebody replies, "Ana replies", up to the next; nothing, where the article tells of it there. */
export function saidUnderReplies(reading: Reading, lines: readonly Line[], places: Places): readonly Said[] {
  return lines.flatMap((heading, at) => {
    if (heading.kind !== 'heading' || !repliesIn(reading, heading)) return [];
    const mention = places.named.get(heading.first);
    if (!mention || mention.kind === 'place') return [];
    const speaker = { first: mention.first, last: mention.last };
    // a heading ends it, and what tells of who replies: "Have you something to ask Ana?"
    const isEnd = (line: Line, i: number) => i > at && (line.kind === 'heading' || names(reading.tokens, line, speaker));
    const end = lines.findIndex(isEnd);
    const under = lines.slice(at + 1, end < 0 ? lines.length : end).filter(({ aside }) => !aside);
    const last = under.findLastIndex(({ own, spokenTo }) => own || spokenTo) + 1;
    const said = end < 0 ? under.slice(0, last) : under;
    const personal = said.filter(({ own, spokenTo }) => own || spokenTo).length;
    if (said.length === 0 || personal < said.length * PERSONAL) return [];
    return said.map((line) => ({ speaker, content: line, line }));
  });
}
