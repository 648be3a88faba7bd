/**
 * Lines that are furniture, told by their words: the few phrases that every newsroom uses, in the languages of the newsrooms that
 * were looked at, dates, and whose the text is. A line's first word finds the pattern that it is tried by, so that the browser
 * makes ready no more of them than a page needs.
 */
import { latePattern } from '../dom/late-pattern.ts';
import { hasLetters, wordsIn } from '../dom/words.ts';

/** What follows the first word in a whole line of furniture, in lower case. */
const PHRASES: Readonly<Record<string, string>> = {
  advertisement: '', ad: '', sponsored: '(?: content)?', anzeige: '', werbung: '', publicité: '', publicidad: '', publicidade: '', pubblicità: '',
  story: ' continues(?: below)?.*', article: ' continues (?:below|after).*', scroll: ' (?:down )?to continue.*', continue: ' reading.*', loading: '\\.*…?',
  read: ' (?:the )?(?:more|entire article|full (?:story|article)|next|also|on)(?:\\s*[:>›»]?.*)?', see: ' (?:also|more)\\b.*', more: '(?: on this| from .*)?:?',
  related: '(?: (?:articles?|stories|content|topics|links|coverage))?\\b:?.*', recommended: '(?: (?:stories|reading|for you))?',
  most: ' (?:read|popular|viewed)', up: ' next', watch: '(?: (?:now|live|more|this))?:.*', listen: '(?: now)?:?',
  share: '(?: (?:this|on|via)\\b.*)?', follow: ' (?:us.*|@?\\w+(?: \\w+)? on (?:twitter|facebook|x|instagram).*)', copy: ' link', print: '', save: '',
  comment: '', comments: '', leave: ' a comment.*', sign: ' up (?:for|to)\\b.*', subscribe: '\\b.*', get: ' (?:the|our) .*newsletter.*',
  click: ' here (?:to|for)\\b.*', download: ' the .* app.*', '': '\\d+ (?:comments?|min(?:ute)?s? read|(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?) ago)',
  about: ' \\d+ (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?) ago', almost: ' \\d+ (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?) ago',
  last: ' updated:?(?: .{0,40})?', updated: ':?(?: .{0,40})?', published: ':?(?: .{0,40})?', image: '(?: (?:source|copyright|caption|credit).{0,60})?',
  media: ' caption', getty: ' images', enlarge: '(?: this image)?', toggle: ' caption', hide: ' caption', photo: ':?', photos: ':?', view: ' (?:image|gallery).*', video: '',
  mehr: ' zum thema.*', lesen: ' sie (?:auch|mehr).*', auch: ' interessant.*', zum: ' thema:?', teilen: '', externer: ' inhalt.*',
  lire: ' aussi.*', à: ' lire aussi.*', la: ' suite après cette publicité', partager: '', más: ' información', lea: ' también.*', leia: ' (?:também|mais).*',
  leggi: ' anche.*', lees: ' ook.*',
}; // biome-ignore format: a table
/** Who else worked on the story, whose the text is, and what may be done with it: the newsroom's own lines. What follows their first word. */
const CREDITS: Readonly<Record<string, string>> = {
  additional: ' reporting (?:by|from)\\b', reporting: ' (?:by|from)\\b', editing: ' by\\b', writing: ' by\\b', source: '\\s*:', quelle: '\\s*:', fonte: '\\s*:', fuente: '\\s*:',
  mit: ' (?:agenturmaterial|(?:material|informationen) (?:von|der))\\b',
}; // biome-ignore format: a table
const CONTRIBUTED = /^.{3,240}\bcontributed (?:to this (?:report|story|article)|reporting)\b/;
const RIGHTS: Readonly<Record<string, string>> = {
  '': '(?:©|\\(c\\))\\s*(?:©|\\(c\\)|\\d{4}\\b)',
  copyright: '\\b\\s*(?:©|\\(c\\)|\\d{4}\\b)',
  this: ' (?:document|article|story|material) (?:is subject to copyright|may not be)',
};

/** The words of a date line. */
const DATE_WORDS = new Set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday januar februar märz mai juni juli oktober dezember
  gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre janvier février mars avril juin juillet août
  septembre octobre décembre enero febrero abril mayo junio julio septiembre octubre noviembre diciembre am pm gmt bst utc et est edt pt pst
  pdt ct cet cst cdt cest cdst jst ist uhr h um at on de le il updated published modifica aggiornato mis à jour publié lesedauer minute minuten
  minutes min mins read stand ore hour hours`.split(/\s+/),
);
const CLOCK = /^\d{1,2}:\d\d\s/;
const LETTER = latePattern(String.raw`\p{L}`, 'u');

const FIRST = /^[a-zà-öø-ÿ]*/;
const ready = new Map<string, RegExp>();

/** True where a line is what its first word begins in a table. @param text in lower case @param end of the pattern */
function begins(text: string, table: Readonly<Record<string, string>>, end = ''): boolean {
  const [word = ''] = FIRST.exec(text) ?? [];
  if (!Object.hasOwn(table, word)) return false;
  const rest = table[word] + end;
  const pattern = ready.get(rest) ?? new RegExp(rest, 'y');
  ready.set(rest, pattern);
  pattern.lastIndex = word.length;
  return pattern.test(text);
}

function isDateLine(text: string): boolean {
  if (text.length >= 70 || !/\d{4}|\d:\d\d/.test(text)) return false;
  return wordsIn(text.replace(/\b([ap])\.m\b/g, '$1m')).every(
    (part) => DATE_WORDS.has(part) || /^\d+$/.test(part) || !hasLetters(part.replace(/\d+/g, '')),
  );
}

/** True where a whole run of text is one of the phrases of furniture. @param isHeading those of live blogs begin with the time */
export function isFurnitureText(text: string, isHeading: boolean): boolean {
  if (text.length >= 400) return false;
  const line = text.toLowerCase();
  if (line.length < 160 && (begins(line, PHRASES, '$') || (!isHeading && isClockLine(line)) || isDateLine(line))) return true;
  const said = line.replace(/^[\s—–(*-]+/, '');
  return begins(said, CREDITS) || begins(line, RIGHTS) || (line.includes('contributed') && CONTRIBUTED.test(line));
}

/** The time, and a name: a post's place in a live blog. What ends like a sentence is said at that time. */
const isClockLine = (line: string) =>
  CLOCK.test(line) && LETTER().test(line.charAt(line.search(/\s/) + 1)) && !/[.!?…]["'”’)\]]*$/.test(line);
