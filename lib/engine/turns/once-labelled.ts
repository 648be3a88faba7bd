/**
 * People one after another whose labels stand once each: a name that is set apart, with what they are, and a colon before what they say.
 *
 *   **Ana Ruiz, for the tenants:** I sold my car.      **Bell:** I kept mine.
 *     ^──────^                     ^─────────────^       ^──^    ^──────────^
 */
import { nounAs } from '../languages/nouns.ts';
import { hasTag, isFiniteVerb, isNoun } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Mention, Range, Reading, Token } from '../reading.ts';
import { isDash } from '../text/marks.ts';
import { isAnnounced, isWhatTheySayOf, wasTold } from './asked-people.ts';
import type { Line } from './lines.ts';
import { type Places, somebodyAt } from './places.ts';
import { tellsOfSomebody } from './told-of.ts';

/**
 * Fewest of them, and where nothing sets them apart; the share that must say "I", or "we" for a body that was asked, and where the lines above
 * announce them, or the labels of three or more all say what people are.
 */
const [FEWEST, PLAIN, ALONE, HALF] = [2, 3, 2 / 3, 1 / 2];
/** Longest label, and most stars before it, in tokens. */
const [LONGEST, STARS] = [16, 5];

/** What is said in a line after its label. */
export interface Said {
  /** null: the article does not tell. */
  readonly speaker: Range | null;
  readonly content: Range;
  readonly line: Line;
}

/** What they say; empty where they are no people who speak of themselves: in a list of marks each has a number. */
export function saidAfterLabels(reading: Reading, lines: readonly Line[], places: Places): readonly Said[] {
  const found = lines.flatMap((line) => {
    const said = saidIn(reading, line, places);
    return said ? [said] : [];
  });
  const [first] = found;
  const fewest = found.every(({ isPlain }) => isPlain) ? PLAIN : FEWEST;
  if (!first || found.length < fewest || found.some((said) => isToldOf(reading, said))) return [];
  // "Ana Ruiz, soprano – I have heard her sing better."
  const dashed = found.filter(({ isDashed }) => isDashed);
  const told = dashed.filter(({ content }) => tellsOfSomebody(reading, content));
  if (told.length > 0 && told.length * 2 >= dashed.length) return [];
  // "Acme Ferries: We liked the seats." is the author's, where nobody was asked
  const isAsked = bodiesAskedBefore(reading, first.speaker.first);
  // what is said of somebody else by name is nothing said of those with labels, as "What the judges said" may be
  const isOfAnother = isWhatTheySayOf(reading, first.line.first);
  const isOwn = ({ line, body, isAged }: Labelled) => line.alone || (line.own && (isAged || isOfAnother || (body && isAsked)));
  const isAnnouncedThere = isOfAnother || isAnnounced(reading, first.line.first) || wasTold(reading, first.line.first);
  const areTold = found.length >= PLAIN && found.every(({ isTold }) => isTold);
  const share = isAnnouncedThere || areTold ? HALF : ALONE;
  return found.filter(isOwn).length < found.length * share ? [] : found;
}

/** True where a sentence above the token says that bodies were asked, or answer: "We asked three ferry firms." */
function bodiesAskedBefore({ tokens, language }: Reading, until: number): boolean {
  let [sentence, asked, bodies] = [-1, false, false];
  for (const token of tokens.slice(0, until)) {
    if (token.sentence !== sentence) [sentence, asked, bodies] = [token.sentence, false, false];
    asked ||= is(token, 'interviewing') || is(token, 'reactions');
    const noun = language.singularOf(token.lower);
    bodies ||= noun !== token.lower && nounAs(language, noun).kinds.length > 0;
    if (asked && bodies) return true;
  }
  return false;
}

interface Labelled extends Said {
  readonly speaker: Range;
  /** The label names a body, or may. */
  readonly body: boolean;
  /** Nothing sets it apart. */
  readonly isPlain: boolean;
  /** A dash stands for the colon. */
  readonly isDashed: boolean;
  /** The label has an age. */
  readonly isAged: boolean;
  /** It is set apart, and goes on behind the name with what they are: "**Ana Ruiz, baker:**". */
  readonly isTold: boolean;
}

function saidIn({ tokens }: Reading, line: Line, places: Places): Labelled | null {
  // "★★★ Ana Ruiz, critic"
  let from = line.first;
  while (from < line.last && from - line.first < STARS && /^[★☆✩⭐*]+$/u.test(tokens[from]?.text ?? '')) from++;
  const mention = somebodyAt(places, from);
  const isPlain = line.lead === line.first;
  // "Dear Ana Ruiz: I sold my car." is written to her
  if (!mention || line.apart || is(tokens[line.first], 'greeting') || (!isPlain && line.lead < mention.last)) return null;
  const mark = markAfter(tokens, line, mention);
  // "Ana Ruiz: 7. She saw it all.", but "Ana Ruiz: Forty boats came."
  const isFigure = hasTag(tokens[mark + 1], 'CD') && !isNoun(tokens[mark + 2]);
  if (mark < 0 || mark + 1 >= line.last || isFigure) return null;
  const [speaker, content] = [
    { first: mention.first, last: mention.last },
    { first: mark + 1, last: line.last },
  ];
  const isAged = tokens[mention.last]?.text === ',' && /^[1-9]\d$/.test(tokens[mention.last + 1]?.text ?? '');
  const isTold = !isPlain && mark - mention.last > 1;
  return { speaker, content, line, body: mention.kind !== 'person', isPlain, isDashed: isDash(tokens[mark]), isAged, isTold };
}

/**
 * The colon after the name and what they are; or, after a comma and what they are, the dash before what begins like a sentence: "Ana Ruiz,
 * critic – I laughed."; -1: neither.
 */
function markAfter(tokens: readonly Token[], { first, last: end }: Line, { last, kind }: Mention): number {
  const mayDash = (kind === 'person' || kind === null) && tokens[last]?.text === ',';
  for (let i = last; i < end && i - first <= LONGEST; i++) {
    if (tokens[i]?.text === ':') return i;
    if (mayDash && isDash(tokens[i])) return tokens[i + 1]?.form.begins ? i : -1;
    // "Ana Ruiz, aged 13"
    const isAge = tokens[i - 1]?.text === ',' && hasTag(tokens[i + 1], 'CD');
    if ((isFiniteVerb(tokens[i]) && !isAge) || tokens[i]?.form.stops || tokens[i]?.quoted !== -1) return -1;
  }
  return -1;
}

/** True where the name stands in what is said, outside quotation marks. */
function isToldOf({ tokens }: Reading, { speaker, content }: Labelled): boolean {
  const words = new Set(tokens.slice(speaker.first, speaker.last).flatMap(({ form, lower }) => (form.upper ? [lower] : [])));
  return tokens.slice(content.first, content.last).some(({ form, lower, quoted }) => form.upper && quoted === -1 && words.has(lower));
}
