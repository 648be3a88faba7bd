/**
 * E-mails that a page shows: lines that say from whom and to whom, above what was written. They are named as the fields of a message are
 * (RFC 5322, 3.6), and as programs show these.
 *
 *   From: Ana Ruiz, engineer      To: Tom Bell      Subject: The lock      It will not hold.
 *         ^──────^                                                         ^───────────────^
 */
import { is, type WordClass } from '../languages/vocabulary.ts';
import type { Range, Reading, Token } from '../reading.ts';
import { isNamePart } from '../text/label-ends.ts';
import { bearerIn } from './bearer.ts';
import { boxOf, type Line } from './lines.ts';
import type { Said } from './once-labelled.ts';
import type { Places } from './places.ts';
import { names } from './told-of.ts';

/** Longest greeting, and longest name at the end, in tokens. */
const SHORT = 6;
/** Most lines of a mail up to its sender's name. */
const MOST = 60;
/** Fewest fields, where the article has one that stands over nothing but mail, and where it has none. */
const [MAIL, FIELDS] = [2, 3];

/** What was written in such e-mails, and by whom. */
export function saidInMails(reading: Reading, lines: readonly Line[], places: Places): readonly Said[] {
  const said: Said[] = [];
  // “From: Acme Bank” of a mail that the article calls a fake
  if (reading.tokens.some((token) => is(token, 'feigning'))) return said;
  const least = lines.some((line) => isField(reading.tokens, line, 'mailOnly')) ? MAIL : FIELDS;
  for (let at = 0; at < lines.length; at++) {
    const head = headAt(reading, lines, at, { places, least });
    if (!head) continue;
    const { speaker } = head;
    for (const line of bodyAt(reading, lines, head)) said.push({ speaker, content: line, line });
    at = head.end - 1;
  }
  return said;
}

/** The fields above a message. */
interface Head {
  readonly speaker: Range;
  /** Index of the line that says from whom it is, and of the one behind the last field. */
  readonly from: number;
  readonly end: number;
}

/** Where the names are, and how many fields must stand over a mail. */
interface Fields {
  readonly places: Places;
  readonly least: number;
}

/** The fields of which the first stands at the line `at`: from whom it is, and others; null: they do not stand there, or name nobody. */
function headAt(reading: Reading, lines: readonly Line[], at: number, { places, least }: Fields): Head | null {
  const { tokens } = reading;
  if (!isField(tokens, lines[at], 'senderField')) return null;
  const sender = valueAt(tokens, lines, at);
  let [end, fields, isMail, isYear] = [sender.end, 1, false, false];
  for (; isField(tokens, lines[end], 'mailField'); fields++) {
    isMail ||= isField(tokens, lines[end], 'mailOnly');
    const { value, end: next } = valueAt(tokens, lines, end);
    isYear ||= value.last - value.first === 1 && tokens[value.first]?.tag === 'CD';
    end = next;
  }
  // "From: Ana Ruiz, To: Tom Bell, Date: 1911": of what two made
  if (!isMail && isYear) return null;
  // "From: Norport, To: Leith" is where a ferry goes; but "From: Ana Ruiz, To: Tom Bell, Date: 11 July"
  const speaker = fields >= least ? nameIn(reading, sender.value, places, !isMail) : null;
  return speaker && { speaker, from: at, end };
}

/** True for a line that opens with the name of a field and a colon, or is the name's cell. */
const isField = (tokens: readonly Token[], line: Line | undefined, name: WordClass): boolean =>
  line !== undefined &&
  is(tokens[line.first], name) &&
  (isAlone(line) || (tokens[line.first + 1]?.text === ':' && line.first + 1 < line.last));

/** True for a field's name in a cell of its own, "From", before the cell with what it says. */
const isAlone = ({ kind, first, last }: Line): boolean => kind === 'item' && last - first === 1;

/** What a field says, in its own line or, as cells of a table do, in the next; and the index of the line behind. */
function valueAt(tokens: readonly Token[], lines: readonly Line[], at: number): { readonly value: Range; readonly end: number } {
  const { first, last } = lines[at] as Line;
  const next = lines[at + 1];
  // a page may leave out the cell with the date
  const isCell = next && next.kind === lines[at]?.kind && !isField(tokens, next, 'mailField');
  if (isAlone(lines[at] as Line) && isCell) return { value: next, end: at + 2 };
  if (last > first + 2 || !isCell) return { value: { first: first + 2, last }, end: at + 1 };
  return { value: next, end: at + 2 };
}

/**
 * Whose name the words are or open with, "Ana Ruiz, engineer", "Ruiz <ruiz@lock.example>"; null: nobody's.
 * @param person it must be known for a person's
 */
function nameIn(reading: Reading, { first, last }: Range, places: Places, person: boolean): Range | null {
  // "From: Scotland", of a ferry
  if (places.named.get(first)?.kind === 'place') return null;
  const mention = bearerIn(reading, { first, last }, places);
  if (mention) return !person || mention.kind === 'person' ? { first: mention.first, last: mention.last } : null;
  let end = first;
  while (end < last && isNamePart(reading.tokens[end] as Token)) end++;
  return !person && end > first && (end === last || !reading.tokens[end]?.form.letter) ? { first, last: end } : null;
}

/**
 * The lines of the message: those of its box, or of one block quotation; else the first, and those in which somebody goes on to speak of
 * themselves, since what comes next may be the article's. Up to one that tells of whom it is from.
 */
function bodyAt(reading: Reading, lines: readonly Line[], { speaker, from, end }: Head): readonly Line[] {
  const { tokens } = reading;
  const below = lines.slice(end, end + MOST);
  const signed = below.findIndex((line) => signs(tokens, line, speaker));
  const whole = below
    .slice(0, Math.max(signed, 0))
    .filter((line) => line.kind !== 'heading' && isText(tokens, line) && !isGreeting(tokens, line));
  // with the name at its end it is known how far it goes
  if (whole.some(({ own }) => own) && !whole.some((line) => isField(tokens, line, 'senderField') || names(tokens, line, speaker)))
    return whole;
  const box = boxOf(reading, lines[from]);
  // "Dear Tom," may stand above it
  let opening = end;
  while (opening < lines.length && !isText(tokens, lines[opening] as Line) && !isField(tokens, lines[opening], 'senderField')) opening++;
  const first = lines[opening];
  // "My contract ended in a minute.": whose article it is says "I" as well
  const isOwn = lines.slice(0, from).some(({ alone }) => alone);
  const body: Line[] = [];
  for (let at = end; at < lines.length; at++) {
    const line = lines[at] as Line;
    const isInside = box ? boxOf(reading, line) === box : first?.kind === 'quote' && line.kind === 'quote';
    const isElses = line.kind === 'heading' || isField(tokens, line, 'senderField');
    if (isElses || (isText(tokens, line) && names(tokens, line, speaker))) break;
    const goesOn = !isOwn && line.kind === 'paragraph' && !line.apart && line.alone;
    if (!isInside && (box || first?.kind === 'quote' || (body.length > 0 && !goesOn))) break;
    if (isText(tokens, line)) body.push(line);
  }
  return body;
}

/** True for whom a mail greets, "To everyone at Mill Lane:". */
const isGreeting = (tokens: readonly Token[], { last }: Line): boolean => /^[,:]$/.test(tokens[last - 1]?.text ?? '');

/** True for a line that is the sender's name, or the first one of it, and no more. */
const signs = (tokens: readonly Token[], { first, last }: Line, speaker: Range): boolean => {
  const name = tokens.slice(speaker.first, speaker.last).map(({ lower }) => lower);
  const words = tokens.slice(first, last).filter(({ form }) => form.letter);
  return words.length > 0 && words[0]?.lower === name[0] && words.every(({ lower }) => name.includes(lower));
};

/** True for more than a greeting, "Dear Tom,", or a name at the end. */
const isText = (tokens: readonly Token[], { first, last }: Line): boolean =>
  last - first > SHORT || tokens.slice(first, last).some(({ form, text }) => form.stops || text === '…');
