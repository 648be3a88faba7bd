/**
 * What one person said about one thing after another: quotations under lines, or behind words set apart, that say what they are about.
 *
 *   Ana Ruiz met the press.      **On the lock:** “It was late.”      **On the boats:** “They wait.”      **Bell on the tide:** “It turns.”
 *   ^──────^                                      ^────────────^                         ^──────────^       ^──^                ^──────────^
 */
import { is } from '../languages/vocabulary.ts';
import type { Range, Reading, Token } from '../reading.ts';
import { entriesOf } from '../text/entries.ts';
import { isNamePart } from '../text/label-ends.ts';
import { guestBefore } from './guest.ts';
import { isQuotation, isQuoted, type Line } from './lines.ts';
import type { Said } from './once-labelled.ts';
import { alike, type Names, rangeOf, wordsOf } from './people.ts';

/** Fewest of these lines with quotations, and fewest that begin with "On". */
const [FEWEST, ON] = [3, 2];

/** Longest name before "on", in tokens. */
const NAME = 5;

/** Longest of those that do not begin with "On" and that nothing sets apart, in tokens: "Opening statement:". */
const SHORT = 3;

/** A line, or what it opens with, and the quotations under it or behind it. */
interface Topic extends Range {
  readonly said: readonly { readonly content: Range; readonly line: Line }[];
}

/** The quotations, where the lines above name the one whose they are; `namesIn`: those of the article. */
export function saidOnTopics(reading: Reading, lines: readonly Line[], namesIn: () => Names): readonly Said[] {
  const { tokens } = reading;
  const topics = topicsIn(reading, lines).filter(({ said }) => said.length > 0);
  const about = topics.filter(({ first, last }) => onAt(tokens, { first, last }) >= 0);
  if (topics.length < FEWEST || about.length < ON || about.length * 2 < topics.length) return [];
  const names = namesIn();
  const until = topics[0]?.first ?? 0;
  let speaker = rightAbove(reading, names, until) ?? spokenOfAbove(reading, names, until);
  if (!speaker) return [];
  let before = until;
  return topics.flatMap((topic) => {
    const on = onAt(tokens, topic);
    const own = on > topic.first ? namedBefore(reading, names, { first: topic.first, last: on }) : null;
    // "Tom Bell, the captain, was in the room.": what stands below is his, or hers of whom it was before
    const isOther = !own && isName(tokens.slice(topic.first, Math.max(on, topic.first)));
    if (isOther || (!own && speaker && namesOther(reading, names, { first: before, last: topic.first }, speaker))) speaker = null;
    if (own) speaker = own;
    before = topic.said.at(-1)?.content.last ?? topic.last;
    return speaker ? topic.said.map((one) => ({ ...one, speaker })) : [];
  });
}

/** The one person whom the paragraph right above the token names: "Gov. Ana Ruiz met the press. Highlights:"; null: nobody, or several. */
function rightAbove(reading: Reading, names: Names, until: number): Range | null {
  const { document, tokens } = reading;
  const block = (tokens[until]?.block ?? 0) - 1;
  if (document.blocks[block]?.kind !== 'paragraph' || document.blocks[block + 1]?.entry) return null;
  let [found, several] = [null as Range | null, false];
  for (let at = until - 1; tokens[at]?.block === block; at--) {
    const person = tokens[at]?.quoted === -1 ? names.personAt(at) : undefined;
    const name = person && rangeOf(reading, person);
    several ||= name !== undefined && found !== null && !alike(wordsOf(reading, name), wordsOf(reading, found));
    found = name ?? found;
  }
  return several ? null : found;
}

/** Whom the lines above the token speak of most, where nobody else is named last, nor another entry of a live blog names them; null: nobody. */
function spokenOfAbove(reading: Reading, names: Names, until: number): Range | null {
  const guest = guestBefore(reading, names, until);
  if (!guest) return null;
  const range = rangeOf(reading, guest);
  const { tokens } = reading;
  const entries = entriesOf(reading.document);
  const own = names.called(wordsOf(reading, range)).flatMap(({ mentions }) => mentions.filter(({ first }) => first < until));
  const last = own.reduce((far, { first }) => Math.max(far, first), guest.first);
  const entryAt = (at: number) => entries?.[tokens[at]?.block ?? 0] ?? 0;
  return entryAt(last) !== entryAt(until) || namesOther(reading, names, { first: last, last: until }, range) ? null : range;
}

/** Where "on" stands with which the words begin, or behind a name or an "and": "On the lock", "… and on the boats", "Bell on the tide"; -1: nowhere. */
function onAt(tokens: readonly Token[], { first, last }: Range): number {
  for (let at = first; at < last && at - first <= NAME; at++) {
    const token = tokens[at] as Token;
    if (is(token, 'on')) return at;
    if (token.form.letter && !is(token, 'additive') && !isNamePart(token)) return -1;
  }
  return -1;
}

/** True where a name stands among the words: "Ruiz and Bell", but not "… And". */
const isName = (words: readonly Token[]): boolean => words.some((token) => token.form.upper && !is(token, 'additive'));

/** The name that the words are; null: they are none of the article's people. */
function namedBefore(reading: Reading, names: Names, range: Range): Range | null {
  const words = wordsOf(reading, range);
  const isName = words.length > 0 && reading.tokens.slice(range.first, range.last).every(isNamePart);
  return isName && names.called(words).some(({ person }) => person) ? range : null;
}

/** True where somebody else is named in the range, outside quotation marks. */
function namesOther(reading: Reading, names: Names, { first, last }: Range, speaker: Range): boolean {
  const own = wordsOf(reading, speaker);
  for (let at = first; at < last; at++) {
    const named = reading.tokens[at]?.quoted === -1 ? names.personAt(at) : undefined;
    if (named && !alike(wordsOf(reading, rangeOf(reading, named)), own)) return true;
  }
  return false;
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
  const isShort = colon - first <= SHORT || onAt(tokens, { first, last: colon }) >= 0;
  return tokens[colon]?.text === ':' && tokens[colon]?.quoted === -1 && isShort ? colon + 1 : first;
}
