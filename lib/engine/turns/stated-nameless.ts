/**
 * Statements in full under a line that announces them and names nobody: whoever signs them below made them, else the one person of whom the
 * lines above say that they spoke.
 *
 *   The chairman, Tom Bell, said so.       ## The statement in full      I came in May.      I shall miss it.
 *                 ^──────^                                               ^──────────────────────────────^
 */
import { hasTag } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Reading } from '../reading.ts';
import { announcesInFull, handsOver, isOfSpeech } from './announces.ts';
import { bearerIn } from './bearer.ts';
import type { Line } from './lines.ts';
import type { Said } from './once-labelled.ts';
import type { Places } from './places.ts';
import { saysWhat } from './roles.ts';
import { ownerAbove, speaksOfOne } from './statement-owner.ts';
import { names, reports } from './told-of.ts';

/** Longest line that announces a statement, and that signs it, in tokens. */
const [LONGEST, SIGNED] = [24, 16];
/** Share of the lines in which they must speak of themselves: where they sign, and where the lines above tell whose it is. */
const [OWN, SHARE] = [0.5, 0.3];

/**
 * What stands below the line at `at`, where that announces all of somebody's words without a name; empty where it does not, or nobody tells whose.
 * @param isTitled the headline announces it
 */
export function saidBelowNameless(
  reading: Reading,
  lines: readonly Line[],
  at: number,
  places: Places,
  isTitled: boolean,
): readonly Said[] {
  const { tokens, sentences } = reading;
  const over = lines[at];
  const words = over ? tokens.slice(over.first, over.last) : [];
  // "Statement by the chairman" over what he signs
  const isOf = words.some((word, i) => is(word, 'ownWords') && (is(words[i + 1], 'agentive') || is(words[i + 1], 'from')));
  const isHeading = over?.kind === 'heading' && (isTitled || isOf || announcesInFull(words));
  if (!over || !(isHeading || announcesBelow(reading, over))) return [];
  // "_Read at the meeting and given here in full._"
  const next = lines[at + 1];
  const isHanding = next?.apart && next.kind === 'paragraph' && !next.alone && handsOver(tokens.slice(next.first, next.last));
  const from = isHanding ? at + 2 : at + 1;
  let end = from;
  const isNext = (line: Line) => line.apart || line.kind === 'quote' || announcesBelow(reading, line);
  while (end < lines.length && !isNext(lines[end] as Line)) end++;
  const under = lines.slice(from, end);
  const signing = under.findIndex((line, i) => i > 0 && signerIn(reading, line, under[i + 1] ?? lines[end], places) !== null);
  const apart = lines[end] && lines[end]?.kind !== 'heading' ? bearerIn(reading, lines[end] as Line, places) : null;
  const signer = signing < 0 ? apart : signerIn(reading, under[signing] as Line, under[signing + 1] ?? lines[end], places);
  const announcing = isHeading
    ? over
    : { first: Math.max(over.first, sentences[tokens[over.last - 1]?.sentence ?? -1]?.first ?? 0), last: over.last };
  // where nobody signs, a quotation below it leaves open what is whose
  const isOpen = signing < 0 && lines[end]?.kind === 'quote';
  const speaker = signer ?? (isOpen ? null : ownerAbove(reading, announcing, places));
  if (!speaker) return [];
  const all = (signing < 0 ? under : under.slice(0, signing)).filter(({ aside }) => !aside);
  const last = all.findLastIndex(({ own, spokenTo }) => own || spokenTo) + 1;
  const goesOn = signer !== null || (lines[end]?.kind === 'heading' && !all.slice(last).some((line) => reports(reading, line)));
  const said = goesOn ? all : all.slice(0, last);
  const own = said.filter((line) => line.own).length;
  const isPersonal = signer ? own >= said.length * OWN || said.some(({ alone }) => alone) : said.some(({ alone }) => alone);
  // a body may speak of itself by name
  const isBody = places.named.get(speaker.first)?.kind === 'organisation';
  if (!isPersonal || own < said.length * SHARE || (!isBody && said.some((line) => names(tokens, line, speaker)))) return [];
  if (!signer && speaksOfOne(reading, said, places)) return [];
  return said.map((line) => ({ speaker: { first: speaker.first, last: speaker.last }, content: line, line }));
}

/** True for a line that hands over to the words below it: "Below is the statement in full:", "Here is what she said in full." */
export function announcesBelow({ tokens, sentences, language }: Reading, line: Line): boolean {
  const sentence = sentences[tokens[line.last - 1]?.sentence ?? -1];
  if (!sentence || line.kind === 'quote' || line.alone || sentence.last - sentence.first > LONGEST) return false;
  const words = tokens.slice(Math.max(sentence.first, line.first), line.last);
  // "Here is", "Below is": "She read it in full." hands over nothing
  const points = (is(words[0], 'demonstrative') || hasTag(words[0], 'RB', 'IN')) && is(words[1], 'be');
  const colon = words.at(-1)?.text === ':';
  if ((colon || (points && words.at(-1)?.text === '.')) && handsOver(words) && words.some((word) => isOfSpeech(word))) return true;
  // "The staff have written an open letter. It reads, in part:"
  const { first } = sentence;
  const again = colon && language.pronouns.get(words[0]?.lower ?? '')?.thing === true && is(words[1], 'reading');
  return again && tokens.slice(Math.max(line.first, first - TELLING), first).some((word) => isOfSpeech(word));
}

/** So many tokens before such a sentence the statement is spoken of. */
const TELLING = 40;

/** Whom a line names that signs what stands above it: a name with what its bearer is, there or in the next line; null: it says more. */
function signerIn(reading: Reading, line: Line, next: Line | undefined, places: Places): Range | null {
  const { tokens } = reading;
  if (line.last - line.first > SIGNED || tokens[line.last - 1]?.form.stops || line.kind === 'quote' || line.kind === 'heading') return null;
  const mention = bearerIn(reading, line, places);
  const isCalled = mention?.kind === null && mention.last - mention.first > 1;
  // "Leith Herald" alone may be whose a picture is
  const isBody = mention?.kind === 'organisation' && mention.last - mention.first < line.last - line.first;
  if (!mention || !(mention.kind === 'person' || isBody || isCalled)) return null;
  const isWhole = mention.last < line.last || mention.role !== null || line.apart || !next || next.apart || saysWhat(reading, next);
  return isWhole ? { first: mention.first, last: mention.last } : null;
}
