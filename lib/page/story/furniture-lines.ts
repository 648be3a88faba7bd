/**
 * Lines that are furniture, told by their structure: where they stand, how long they are, how much of them is a link, what they repeat.
 * Words help where structure alone does not tell. `furniture-text.ts` has the phrases that are furniture wherever they stand.
 */
import type { BlockKind } from '../../engine/model.ts';
import { latePattern } from '../dom/late-pattern.ts';
import { wordsIn } from '../dom/words.ts';
import type { Run } from './runs.ts';

/** What a line is told by. */
export interface Line {
  readonly kind: BlockKind;
  readonly run: Run;
  readonly pulled: boolean;
  readonly standfirst: boolean;
}

/** Share of a line's letters in links, its label left out, from which on it leads elsewhere and says nothing. */
const ALL_LINK = 0.9;
/** A label with its colon, as newsrooms set before the headline of another story, often in capitals. */
const LABEL = /^[^:]{3,33}:(?=\s|$)/;
const CAPITALS = /^[([]?\s*[A-ZÀ-Þ][A-ZÀ-Þ\d '’&!|/-]{2,30}\s?:$/;
const SENTENCE_END = /[.!?…:]["'”’»)\]]*$/;
/** The longest line that leads to another story. */
const LONGEST_LEAD = 240;

/** Asks its reader to have a newsletter sent, in a sentence. */
const SIGN_UP = /^(?=.*\bnewsletters?\b)(?=.*\b(?:sign up|subscribe)\b)(?=.*\b(?:our|your?|here)\b)[^"“]*$/i;

/** True for a line that is one link, or a label and a link: the headline of another story; and where a newsletter is to be had. */
function leadsElsewhere({ kind, run: { text, linked } }: Line): boolean {
  if (kind !== 'paragraph' && kind !== 'heading' && kind !== 'item') return false;
  if (text.length > LONGEST_LEAD) return false;
  if (linked > 0 && SIGN_UP.test(text)) return true;
  const label = LABEL.exec(text)?.[0] ?? '';
  const letters = text.slice(label.length).replaceAll(' ', '').length;
  return linked > 0 && linked >= ALL_LINK * letters && (CAPITALS.test(label) || (kind === 'paragraph' && !SENTENCE_END.test(text)));
}

/** What a picture is called in the line that says whose it is: words of the trade, in the languages of `furniture-text.ts`. */
const PICTURES = 'photo photograph image picture illustration graphic video foto bild crédito crédit'.split(' ');
/** Who sells them, by the first word of the name, with what may follow that. */
const AGENCIES: Readonly<Record<string, string>> = {
  getty: '(?: images)?', afp: '', ap: '(?: photos?)?', reuters: '', epa: '(?:-efe)?', pa: '(?: wire| media)?', alamy: '', shutterstock: '', istock: '', unsplash: '',
  bloomberg: '', xinhua: '', dpa: '', anadolu: '',
}; // biome-ignore format: a table
/** Whose a picture is: a short line with no verb in it. */
const PICTURE_CREDIT = new RegExp(
  `^[([|]?\\s?(?:(?:${PICTURES.join('|')})s?(?: (?:credit|courtesy|illustration|source))?(?: (?:by|of|from)\\b|\\s?[:/|©]))` +
    `|(?:[/|(,©]|\\bvia\\b)\\s?(?:${Object.entries(AGENCIES)
      .map((each) => each.join(''))
      .join('|')})(?:\\s?(?:[/|]|via\\b)[\\w .'’-]{2,30}){0,2}[)\\].]?$`,
  'i',
);
/** One of these stands in each such line, in lower case: most pages have none, and the pattern takes long to make ready. */
const CREDIT_WORDS: ReadonlySet<string> = new Set([...PICTURES.flatMap((word) => [word, `${word}s`]), ...Object.keys(AGENCIES)]);
/** The longest of them, in letters. */
const LONGEST_CREDIT = 120;

function creditsPicture({ kind, run }: Line): boolean {
  // what stands before a bar says what the picture shows
  const text = run.text.slice(Math.max(run.text.lastIndexOf('|'), 0));
  return (
    (kind === 'paragraph' || kind === 'heading') &&
    text.length <= LONGEST_CREDIT &&
    !/["“«„]|[.!?]$/.test(text) &&
    wordsIn(text).some((word) => CREDIT_WORDS.has(word)) &&
    PICTURE_CREDIT.test(text)
  );
}

/** Words of a byline beside the names. */
const BYLINE_WORDS = new Set(
  `by and with from for the of in at a von und par et por y di e staff writer reporter correspondent editor contributor columnist special
  news senior chief political health science business sports national world foreign producer associated press reuters agence updated published`.split(
    /\s+/,
  ),
);
/** The longest byline, in letters, and how far before the text it may stand, in lines. */
const LONGEST_BYLINE = 160;
const BY = latePattern(
  String.raw`^[Bb][Yy]\s+\p{Lu}[\p{L}.'’-]*(?:\s+(?:and\s+|de\s+|van\s+|von\s+|bin\s+|al-)?\p{Lu}[\p{L}.'’-]*){1,5}(?:\s*[,|·•–—].{0,60})?$`,
  'u',
);

const areBylineWords = (words: readonly string[], authors: ReadonlySet<string>) =>
  words.some((word) => authors.has(word)) && words.every((word) => authors.has(word) || BYLINE_WORDS.has(word) || /^\d+$/.test(word));

/** True for who wrote it, over the text: names that the page gives as its authors', or "By" and names. */
function isByline({ kind, run: { text } }: Line, authors: ReadonlySet<string>): boolean {
  if (kind === 'title' || kind === 'caption' || text.length > LONGEST_BYLINE) return false;
  // most lines are told by their first letters, and by how they end last
  const says = /^by\s/i.test(text);
  if (!says && authors.size === 0) return false;
  if (!(says && BY().test(text)) && !areBylineWords(wordsIn(text), authors)) return false;
  return !SENTENCE_END.test(text.replace(/\b[A-Za-z]\.$/, ''));
}

/** Says whose words a text is that somebody else wrote down, or who asked the questions. */
const TELLS_OF_TALK = /\bas told to \S|\binterview(?:ed|er)?(?: by|:) \S/i;

/** True for the line that says so, "By Ana Ruiz, as told to Tom Bell", "Interview by Tom Bell": it is no furniture. */
export const tellsOfTalk = (text: string): boolean => text.length <= LONGEST_BYLINE && TELLS_OF_TALK.test(text) && !SENTENCE_END.test(text);

/** Says that somebody told what another wrote down. */
const TELLS_OF_TELLING = /\bas told to \S|\b(?:was|were) (?:talking|speaking) to \S/i;

/** True for a short line that says that the words of the article are somebody's who told them to somebody: whose they are its byline may say. */
export const tellsOfTelling = (text: string): boolean => text.length <= LONGEST_BYLINE && TELLS_OF_TELLING.test(text);

/** A name in full and no more. */
const NAME_ALONE = latePattern(String.raw`^\p{Lu}[\p{L}.'’-]*(?: (?:de |van |von |bin |al-)?\p{Lu}[\p{L}.'’-]*){1,3}$`, 'u');

/** True for a line of the page that may name who told it: "By Ana Ruiz", "Ana Ruiz". */
export const isNameAlone = (text: string): boolean => text.length <= LONGEST_BYLINE && NAME_ALONE().test(text.replace(/^by /i, ''));

/** What an author's box says after the name. */
const WHO_WRITES = /^\s*(?:,\s*)?(?:is|was|has|covers|writes|reports|joined|works|leads|edits|can be reached|follow|contact|\(?@|,? an? )/i;

/** True for a line under the text that begins with the name of who wrote it, and says who that is. */
function isAuthorBox({ kind, run: { text } }: Line, names: readonly string[]): boolean {
  if (kind === 'caption' || kind === 'title' || tellsOfTelling(text)) return false;
  return names.some((name) => text.startsWith(name) && (text.length === name.length || WHO_WRITES.test(text.slice(name.length))));
}

/** Letters from which on a line is not said twice by chance. */
const TWICE = 20;
/** A field of an e-mail, and its name in a cell of its own: several that a page shows are from the same people. */
const [FIELD, FIELD_NAME] = [/^(?:From|To|Cc|Date|Sent|Subject): /, /^(?:From|To|Cc|Date|Sent|Subject):?$/];

/** The longest name over what somebody says, in letters, and fewest of those who speak by turns. */
const [LONGEST_NAME, SPEAKERS] = [40, 2];

/** The short lines that stand again and again, each over a line of its own: who speaks in a transcript. One alone is no talk. */
function namesOver<Item extends Line>(lines: readonly Item[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const { run } of lines) times.set(run.text, (times.get(run.text) ?? 0) + 1);
  const isName = (line: Item | undefined): boolean =>
    (line?.kind === 'paragraph' || line?.kind === 'heading' || line?.kind === 'item') &&
    (times.get(line.run.text) ?? 0) > 1 &&
    line.run.text.length <= LONGEST_NAME &&
    line.run.linked === 0 &&
    !/\d|[.!?…]$/.test(line.run.text);
  const isUnder = (line: Item, name: Item) => !isName(line) && line.kind === (name.kind === 'item' ? 'item' : 'paragraph');
  const over = lines.filter((line, i) => isName(line) && lines[i + 1] && isUnder(lines[i + 1] as Item, line));
  const found = new Set(over.map(({ run }) => run.text));
  return found.size < SPEAKERS ? new Set() : found;
}

/** Lines that stand there twice but for the first of them, where not all are the text's own: those come before any other. */
function repeated<Item extends Line>(lines: readonly Item[], isText: (line: Item) => boolean, names: ReadonlySet<string>): Item[] {
  const kept = new Map<string, Item>();
  const found: Item[] = [];
  for (const [at, line] of lines.entries()) {
    const { text } = line.run;
    // each of several is asked the same
    const asks = line.kind === 'heading' && text.endsWith('?');
    const isField = FIELD.test(text) || FIELD_NAME.test(lines[at - 1]?.run.text ?? '');
    if (line.kind === 'quote' || line.pulled || text.length < TWICE || names.has(text) || asks || isField) continue;
    const before = kept.get(text);
    // A page may say the same in two of its paragraphs.
    if (before && isText(before) && isText(line)) continue;
    const isBetter = before !== undefined && (line.kind === 'title' || (before.kind !== 'title' && isText(line) && !isText(before)));
    if (before) found.push(isBetter ? before : line);
    if (!before || isBetter) kept.set(text, line);
  }
  return found;
}

/** Where the text begins and ends, what of it was chosen, and who wrote it. */
export interface Place<Item> {
  readonly first: number;
  readonly last: number;
  isText(line: Item): boolean;
  /** As the page declares it. */
  readonly byline: string | null;
}

/** The lines that are furniture by their structure. */
export function furnitureLines<Item extends Line>(lines: readonly Item[], { first, last, isText, byline }: Place<Item>): ReadonlySet<Item> {
  const speakers = namesOver(lines);
  const found = new Set<Item>(repeated(lines, isText, speakers));
  const names = (byline ?? '')
    .split(/,|;|&|\band\b/)
    .map((name) => name.trim())
    .filter((name) => name.length > 4 && name.includes(' '));
  const authors = new Set(names.flatMap(wordsIn));
  lines.forEach((line, i) => {
    if (line.kind === 'title' || speakers.has(line.run.text)) return;
    if (creditsPicture(line)) found.add(line);
    if (line.standfirst) return;
    const isAround = i < first || i > last;
    if (leadsElsewhere(line) || (isAround && isByline(line, authors)) || (i >= last - 1 && i > first && isAuthorBox(line, names)))
      found.add(line);
  });
  return found;
}
