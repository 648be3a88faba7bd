/**
 * What one person said about one thing after another: quotations under lines, or behind words set apart, that say what they are about.
 *
 *   Ana Ruiz met the press.      **On the lock:** “It was late.”      **On the boats:** “They wait.”
 *   ^──────^                                      ^────────────^                         ^──────────^
 */
import { is } from '../languages/vocabulary.ts';
import type { Range, Reading, Token } from '../reading.ts';
import { guestBefore } from './guest.ts';
import { isQuotation, isQuoted, type Line } from './lines.ts';
import type { Said } from './once-labelled.ts';
import { type Names, rangeOf } from './people.ts';

/** Fewest of these lines with quotations, and fewest that begin with "On". */
const [FEWEST, ON] = [3, 2];

/** Longest of those that do not begin with "On" and that nothing sets apart, in tokens: "Opening statement:". */
const SHORT = 3;

/** A line, or what it opens with, and the quotations under it or behind it. */
interface Topic extends Range {
  readonly said: readonly { readonly content: Range; readonly line: Line }[];
}

/** The quotations, where the lines above name the one whose they are; `namesIn`: those of the article. */
export function saidOnTopics(reading: Reading, lines: readonly Line[], namesIn: () => Names): readonly Said[] {
  const topics = topicsIn(reading, lines).filter(({ said }) => said.length > 0);
  const about = topics.filter(({ first }) => is(reading.tokens[first], 'on')).length;
  if (topics.length < FEWEST || about < ON || about * 2 < topics.length) return [];
  const guest = guestBefore(reading, namesIn(), topics[0]?.first ?? 0);
  if (!guest) return [];
  const speaker = rangeOf(reading, guest);
  return topics.flatMap(({ said }) => said.map((one) => ({ ...one, speaker })));
}

function topicsIn({ tokens }: Reading, lines: readonly Line[]): readonly Topic[] {
  const topics: (Topic & { readonly said: { content: Range; line: Line }[] })[] = [];
  // whether the quotations that come next stand under the topic
  let open = false;
  for (const line of lines) {
    const { first, last } = line;
    const end = topicEnd(tokens, line);
    const behind = { first: end, last };
    if (end === last || (end > first && isQuotation(tokens, behind))) {
      topics.push({ first, last: end, said: end === last ? [] : [{ content: behind, line }] });
      open = true;
    } else if (open && isQuoted(tokens, line)) topics.at(-1)?.said.push({ content: { first, last }, line });
    else open = false;
  }
  return topics;
}

/** Where the words end that say what is spoken of: those set apart, or those before a colon, "On the lock:"; `first`: there are none. */
function topicEnd(tokens: readonly Token[], { first, last, lead, apart }: Line): number {
  if (apart) return last;
  if (lead > first) return lead;
  let colon = first;
  while (colon < last && tokens[colon]?.quoted === -1 && tokens[colon]?.text !== ':') colon++;
  const isShort = colon - first <= SHORT || is(tokens[first], 'on');
  return tokens[colon]?.text === ':' && tokens[colon]?.quoted === -1 && isShort ? colon + 1 : first;
}
