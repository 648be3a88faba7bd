/**
 * Text of a page, made safe for where it is written. The words stay as they are; only what could act on a terminal, a
 * spreadsheet, a mark-up parser or the reading direction of what follows is made harmless.
 */

/** What closes each mark that opens an embedding, an override or an isolate. */
const CLOSES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from('\u202A\u202B\u202D\u202E', (opens) => [opens, '\u202C'])),
  ...Object.fromEntries(Array.from('\u2066\u2067\u2068', (opens) => [opens, '\u2069'])),
};

/** What has to follow the text, so that none of its marks of direction goes on (Unicode, UAX 9, X1 to X8). */
function closersOf(text: string): string {
  const open: string[] = [];
  for (const [mark] of text.matchAll(/[\u202A-\u202E\u2066-\u2069]/gu)) {
    const closes = CLOSES[mark];
    if (closes) open.push(closes);
    // the end of an isolate ends what was opened inside it; the end of an embedding reaches into none
    else if (mark === '\u2069' && open.includes(mark)) open.length = open.lastIndexOf(mark);
    else if (open.at(-1) === mark) open.pop();
  }
  return open.reverse().join('');
}

/** Without control characters (a page could carry terminal escapes), halves of letters and what is no character. */
function onlyCharacters(text: string): string {
  return text.replace(/(?![\t\n])\p{Cc}/gu, '').replace(/[\p{Surrogate}\p{Noncharacter_Code_Point}]/gu, '\uFFFD');
}

/** Characters alone, and every bidirectional override or isolate closed, so that it cannot turn round the text after it. */
export function clean(text: string): string {
  const result = onlyCharacters(text);
  return result + closersOf(result);
}

/** What a terminal or the direction of reading obeys: controls of one and of two bytes, marks of direction, and what is no character. Line feeds are none. */
const OBEYED = /(?!\n)[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\p{Noncharacter_Code_Point}]/gu;

/** For a terminal: what it would obey is left out; a tab and the like is a space. */
export function forTerminal(text: string): string {
  return text.replace(/[\t\v\f\r\u2028\u2029]/gu, ' ').replace(OBEYED, '');
}

const codeUnit = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** JSON of the very same value, with escapes for whatever would be obeyed where it is shown. */
export function jsonOf(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(OBEYED, (mark) => mark.split('').map(codeUnit).join(''));
}

/** On one line: every run of white space is one space. */
export function oneLine(text: string): string {
  return clean(text.replace(/\s+/gu, ' ')).trim();
}

/** For text, and for values of attributes in either quotation mark; every override of direction is closed. */
export function escapeHtml(text: string): string {
  return clean(text).replace(/[&<>"']/gu, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** CommonMark 0.31 and GFM: every mark that could begin a construct gets a backslash. */
export function escapeMarkdown(text: string): string {
  return clean(text)
    .replace(/[\\`*_[\]<>#&|~$@]/gu, '\\$&')
    .replace(/(?<=https?|ftp|mailto):/giu, '\\:')
    .replace(/(?<=www)\./giu, '\\.')
    .replace(/^([^\S\r\n\u2028\u2029]*)([-+=]|\d{1,9}(?=[.)]))/gmu, (_, space: string, mark: string) =>
      /\d/u.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    );
}

const reference = (mark: string) => `&#${mark.charCodeAt(0)};`;
const references = (marks: string) => Array.from(marks, reference).join('');

/**
 * MediaWiki: character references for the marks of templates, links, tags, emphasis, signatures and switches, for what begins a list or a
 * heading, for the colon of an address, and for the first letter of what is linked by itself ("RFC 1").
 */
export function escapeWikitext(text: string): string {
  return oneLine(text)
    .replace(/[&<>{}[\]|~]/gu, reference)
    .replace(/'{2,}|_{2,}|^[*#:;=!-]+/gu, references)
    .replace(/(?<=\p{L}):(?=\S)/gu, reference)
    .replace(/(?:RFC|PMID|ISBN)(?=\s)/gu, (word) => reference(word) + word.slice(1));
}

/** What a spreadsheet takes for the beginning of a formula, behind whatever it does not show. */
const FORMULA = /^[\p{C}\p{Z}\p{M}\u115F\u1160\u2800\u3164\uFFA0]*[=+\-@|%＝＋－＠]/u;

/** One cell after RFC 4180; a cell that a spreadsheet would take for a formula begins with an apostrophe (OWASP, CSV injection). */
export function escapeCsv(text: string): string {
  const line = oneLine(text);
  const harmless = FORMULA.test(line) ? `'${line}` : line;
  return /[",\n\r;]/u.test(harmless) || harmless !== line ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Name and password before the host: everything up to the last “@” before the path, as browsers read it. */
const CREDENTIALS = /^(https?:)[/\\]+[^/?#\\]*@/iu;

/** A host that is a number of IPv6: its brackets belong to it. */
const IPV6_HOST = /^https?:\/\/\[[\da-f:.]+\](?=[:/?#]|$)/iu;

/**
 * The address if it is one that a reader can safely follow, with escapes for what would not be seen or would end it elsewhere; else null.
 * A name and a password in it are left out: they are the reader's.
 */
export function safeUrl(url: string | null): string | null {
  if (url === null || !/^https?:\/\//iu.test(url)) return null;
  const bare = onlyCharacters(url.trim().replace(/\s+/gu, ' ')).replace(CREDENTIALS, '$1//');
  const host = IPV6_HOST.exec(bare)?.[0] ?? '';
  return (
    host +
    bare
      .slice(host.length)
      .replace(/[\s<>"'`{}|\\^()[\]\p{Cf}]/gu, (mark) =>
        mark < '\u0080' ? `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}` : encodeURIComponent(mark),
      )
  );
}
