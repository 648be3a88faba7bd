/**
 * Whose words an article is that somebody else wrote down: it says "I" all through, and a line tells who told it to whom.
 *
 *   By Ana Ruiz, as told to Tom Bell      I went out in May.      I was tired.
 *      ^──────^                           ^────────────────────────────────^
 */
import { genderOfFirstName } from '../languages/nouns.ts';
import { hasTag, isFiniteVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Mention, Range, Reading, Token } from '../reading.ts';
import { isNamePart } from '../text/label-ends.ts';
import { boxOf, type Line } from './lines.ts';
import type { Said } from './once-labelled.ts';
import { alike, ownNames, wordsOf } from './people.ts';
import type { Places } from './places.ts';
import { inHeadline } from './sayings.ts';
import { inCaption, inStandfirst, isNameOnly, opensWithAnother, tellsOfKin } from './teller-above.ts';
import { names, tellsOfSomebody } from './told-of.ts';

/** Longest name, and longest line, in tokens. */
const [NAME, LONGEST] = [5, 16];
/** Fewest lines in which somebody speaks of themselves, and their share of those that they stand among. */
const [FEWEST, SHARE] = [3, 0.5];

/** All that is told in such an article, but for what is set apart; empty where it is none, or names nobody. */
export function saidAsTold(reading: Reading, lines: readonly Line[], places: Places): readonly Said[] {
  let telling: Telling | null = null;
  const at = lines.findIndex((line) => {
    telling ??= tellingIn(reading, line) ?? tellingAtEnd(reading, line);
    return telling !== null;
  });
  const isOwn = (one: Line) => one.own && !one.apart;
  // it stands above what is told, or below it
  const isAbove = lines.slice(at + 1).filter(isOwn).length >= FEWEST;
  const ahead = lines.slice(0, isAbove ? at : Math.max(0, lines.findIndex(isOwn)));
  const speaker = telling && (whoTold(reading, telling, ahead, places) ?? inIntroduction(reading, telling, lines, places));
  if (!speaker) return [];
  const from = lines.findIndex((one, i) => i > at && isOwn(one));
  const told = isAbove ? lines.slice(from) : lines.slice(lines.findIndex(isOwn), at);
  const elses = underOthers(reading, told);
  // a message that they got stands in a box of its own
  const inBox = boxOf(reading, told[0]) !== null;
  const said = told
    // "We would like to hear from you" is the article's
    .slice(0, told.findLastIndex((one) => one.alone && !one.apart) + 1)
    .filter((one) => !one.apart && !one.aside && one.kind !== 'quote' && !elses.has(one) && (boxOf(reading, one) !== null) === inBox);
  const own = said.filter(isOwn).length;
  if (own < FEWEST || own < said.length * SHARE || said.some((one) => !one.alone && names(reading.tokens, one, speaker))) return [];
  return said.map((one) => ({ speaker, content: one, line: one }));
}

/** A line that says no more than that somebody told it to somebody. */
interface Telling {
  /** null: who told it stands elsewhere. */
  readonly teller: Range | null;
  readonly whom: Range;
}

/** "Ana Ruiz has kept the lock since May. As told to Tom Bell.": the last sentence of a line does; null: it says something else, or stands alone. */
function tellingAtEnd(reading: Reading, { first, last, kind }: Line): Telling | null {
  const { tokens, sentences } = reading;
  const from = sentences[tokens[last - 1]?.sentence ?? -1]?.first ?? first;
  const opens = is(tokens[from], 'comparative') && tokens[from]?.form.upper;
  return from > first && kind !== 'quote' && opens && last - from <= LONGEST ? asTold(tokens, { first: from, last }) : null;
}

/** "By Ana Ruiz, as told to Tom Bell", "Ana Ruiz was talking to Tom Bell.", "Interview by Tom Bell"; null: the line says more. */
function tellingIn({ tokens }: Reading, { first, last, kind }: Line): Telling | null {
  const based = kind === 'quote' ? null : conversationIn(tokens, { first, last });
  if (based) return { teller: based, whom: { first: last, last } };
  if (kind === 'quote' || last - first > LONGEST) return null;
  // "• Ana Ruiz, as told to Tom Bell"
  let opening = first;
  while (opening < last && !tokens[opening]?.form.letter && tokens[opening]?.text !== '(') opening++;
  const told = asTold(tokens, { first: opening, last });
  if (told) return told;
  const from = is(tokens[first], 'agentive') || tokens[first]?.text === '(' ? first + 1 : first;
  let end = last;
  while (end > from && /^[.)]$/.test(tokens[end - 1]?.text ?? '')) end--;
  if (is(tokens[from], 'interviewing') && is(tokens[from + 1], 'agentive')) return between(tokens, null, { first: from + 2, last: end });
  const name = { first: from, last: nameEnd(tokens, from, end) };
  let at = tokens[name.last]?.text === ',' ? name.last + 1 : name.last;
  if (is(tokens[at], 'be')) at++;
  if (!is(tokens[at], 'interviewing') || !is(tokens[at + 1], 'infinitive')) return null;
  return between(tokens, name, { first: at + 2, last: end });
}

/**
 * "By Ana Ruiz, as told to Tom Bell", "Ana Ruiz, skipper (as told to our editor)", "Words by Ana Ruiz | As told to Tom Bell. Pictures by Jo Pole":
 * a line without a sentence; whom it was told to may be described. null: the line says something else.
 */
function asTold(tokens: readonly Token[], { first, last }: Range): Telling | null {
  let at = first;
  while (at < last && !(is(tokens[at], 'comparative') && is(tokens[at + 1], 'toldTo') && is(tokens[at + 2], 'infinitive'))) at++;
  const whom = { first: at + 3, last: at + 3 };
  while (whom.last < last && isNamePart(tokens[whom.last] as Token)) whom.last++;
  let end = whom.last;
  while (end < last && !tokens[end]?.form.stops) end++;
  if (at + 3 >= last || tokens.slice(at + 3, end).some((token) => isFiniteVerb(token) && token.form.small)) return null;
  let from = at;
  while (from > first && !is(tokens[from - 1], 'agentive')) from--;
  const name = { first: from, last: nameEnd(tokens, from, at) };
  const rest = tokens.slice(name.last, at);
  const isMore = rest.some((token, i) => (i === 0 ? token.form.letter : isFiniteVerb(token) || token.form.stops));
  // "Photographs by Jo Pole", but "Words by Jo Pole"
  const isOfPictures = from > first + 1 && !is(tokens[from - 2], 'sayings');
  if (at > from && isOfPictures) return null;
  if (at > from && (name.last - name.first < 2 || isMore)) return null;
  return { teller: at > from ? name : null, whom };
}

/** Whom a line names that says what the article is made from: "This as-told-to essay is based on a conversation with Ana Ruiz." null: it is no such line. */
function conversationIn(tokens: readonly Token[], { first, last }: Range): Range | null {
  let [isTold, isMade] = [false, false];
  for (let at = first; at < last; at++) {
    isTold ||= is(tokens[at], 'asTold');
    isMade ||= isTold && is(tokens[at], 'based');
    if (!isMade || !is(tokens[at], 'interviewing') || !is(tokens[at + 1], 'comitative')) continue;
    const end = nameEnd(tokens, at + 2, last);
    return end - at > 3 && end - at <= NAME + 2 && !is(tokens[end], 'coordinator') ? { first: at + 2, last: end } : null;
  }
  return null;
}

/** Both, where the name of who told it has two words at least or none, and nothing but names says to whom: not "was talking to the court". */
function between(tokens: readonly Token[], name: Range | null, whom: Range): Telling | null {
  const words = name ? name.last - name.first : 0;
  const isWhom = whom.last > whom.first && tokens.slice(whom.first, whom.last).every((token) => isNamePart(token) || is(token, 'genitive'));
  return isWhom && words !== 1 ? { teller: words > 0 ? name : null, whom } : null;
}

function nameEnd(tokens: readonly Token[], first: number, end: number): number {
  let last = first;
  while (last < end && last - first <= NAME && isNamePart(tokens[last] as Token) && !is(tokens[last], 'comparative')) last++;
  return last;
}

/** The lines under headings that speak of somebody as "he" or "she", as "What his wife remembers" does: they are somebody else's. */
function underOthers(reading: Reading, lines: readonly Line[]): ReadonlySet<Line> {
  const { tokens } = reading;
  let isElses = false;
  return new Set(
    lines.filter((line) => {
      if (line.kind === 'heading') {
        // “I told him about it” is who told the rest, and ““It is late,” she said”
        const isOwn = tokens.slice(line.first, line.last).some((token) => is(token, 'firstPerson')) || tokens[line.first]?.quoted !== -1;
        isElses = !isOwn && tellsOfSomebody(reading, line);
      }
      return isElses;
    }),
  );
}

/** True where a paragraph above what is told names a person who is none of these. */
function isOtherAbove(reading: Reading, known: readonly Range[], ahead: readonly Line[], { named }: Places): boolean {
  const above = new Set(ahead.map(({ block }) => block));
  const isKnown = (one: Mention) => known.some((range) => alike(wordsOf(reading, one), wordsOf(reading, range)));
  return [...named.values()].some((one) => one.kind === 'person' && above.has(reading.tokens[one.first]?.block ?? -1) && !isKnown(one));
}

/** Who is named above the first line in which somebody speaks of themselves, and opens a line in full; null: nobody is, or several are. */
function inIntroduction(reading: Reading, { whom }: Telling, lines: readonly Line[], places: Places): Range | null {
  const { named } = places;
  const until = lines.findIndex(({ alone }) => alone);
  const above = until < 0 ? [] : lines.slice(0, until);
  if (above.some((line) => tellsOfKin(reading.tokens, line) || opensWithAnother(reading, line.block, places))) return null;
  const [blocks, openings] = [new Set(above.map(({ block }) => block)), new Set(above.map(({ first }) => first))];
  const isAbove = ({ first, kind }: Mention) => kind === 'person' && blocks.has(reading.tokens[first]?.block ?? -1) && first !== whom.first;
  const people = [...named.values()].filter((one) => isAbove(one) && !alike(wordsOf(reading, one), wordsOf(reading, whom)));
  const person = people.find(({ first, last }) => last - first > 1 && openings.has(first));
  // a name alone over "As told to the author" is the author's
  if (whom.first === whom.last && above.some((line) => nameAlone(reading, line)?.first === person?.first)) return null;
  return person && people.every((one) => alike(wordsOf(reading, one), wordsOf(reading, person)))
    ? { first: person.first, last: person.last }
    : null;
}

/** Who told it: named there, or in a line of `ahead`, what stands above all that is told, or the one author of the page whom the article names, or the one whom the headline does, or what stands below; nobody who wrote it down. */
function whoTold(reading: Reading, { teller, whom }: Telling, ahead: readonly Line[], places: Places): Range | null {
  if (teller) return teller;
  const writer = wordsOf(reading, whom);
  const isOther = (name: Range | null): name is Range => name !== null && (writer.length === 0 || !alike(wordsOf(reading, name), writer));
  const over = ahead.flatMap((line) => nameAlone(reading, line) ?? []);
  const isName = (one: Range) => {
    const mention = places.named.get(one.first);
    const mayBe = mention?.last === one.last && mention.kind !== 'organisation' && mention.kind !== 'place';
    // "First Person" is no name, nor is "Health News"
    const isPerson =
      mention?.kind === 'person' ||
      is(reading.tokens[one.first - 1], 'agentive') ||
      genderOfFirstName(reading.tokens[one.first]) !== undefined;
    return mayBe && isPerson && reading.tokens.slice(one.first, one.last).every((token) => hasTag(token, 'NNP'));
  };
  const [name, ...others] = over.filter((one) => isName(one) && isOther(one));
  // "As told to the author" leaves open whether the name is the author's, and a paragraph on somebody else whether they told it
  if (name && others.length === 0 && writer.length > 0 && !isOtherAbove(reading, [name, whom], ahead, places)) return name;
  const [author, ...more] = ownNames({ ...reading, document: { ...reading.document, site: null } });
  const isOne = author !== undefined && more.length === 0 && author.length > 1 && (writer.length === 0 || !alike(author, writer));
  const mention = isOne
    ? places.all.find((one) => one.name && alike(wordsOf(reading, one), author) && wordsOf(reading, one).length > 1)
    : null;
  const person = mention
    ? { first: mention.first, last: mention.last }
    : (inHeadline(reading, places) ?? inStandfirst(reading, whom, places) ?? inCaption(reading, places));
  return isOther(person) ? person : null;
}

/** The name that is all of a line, but for "By": "Ana Ruiz"; null: it says more. */
function nameAlone({ tokens }: Reading, line: Line | undefined): Range | null {
  if (!line || line.kind === 'heading' || line.kind === 'quote') return null;
  return isNameOnly(tokens, line) ? { first: is(tokens[line.first], 'agentive') ? line.first + 1 : line.first, last: line.last } : null;
}
