/**
 * Text of a page, made safe for where it is written. The words stay as they are; only what could act on a terminal, a
 * spreadsheet, a mark-up parser or the reading direction of what follows is made harmless.
 */

const OPENS_AND_CLOSES: readonly [RegExp, RegExp, string][] = [
  [/[\u202A\u202B\u202D\u202E]/gu, /\u202C/gu, '\u202C'],
  [/[\u2066\u2067\u2068]/gu, /\u2069/gu, '\u2069'],
];

/**
 * Without control characters (a page could carry terminal escapes), and with every bidirectional override or isolate
 * closed, so that it cannot turn round the text after it.
 */
export function clean(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  let result = text.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/gu, '');
  for (const [opens, closes, close] of OPENS_AND_CLOSES) {
    const open = (result.match(opens) ?? []).length - (result.match(closes) ?? []).length;
    if (open > 0) result += close.repeat(open);
  }
  return result;
}

/** What a terminal or the direction of reading obeys: controls of one and of two bytes, and marks of direction. Line feeds are none. */
const OBEYED = /(?!\n)[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/** For a terminal: what it would obey is left out; a tab and the like is a space. */
export function forTerminal(text: string): string {
  return text.replace(/[\t\v\f\r\u2028\u2029]/gu, ' ').replace(OBEYED, '');
}

/** JSON of the very same value, with escapes for whatever would be obeyed where it is shown. */
export function jsonOf(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(OBEYED, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** On one line: every run of white space is one space. */
export function oneLine(text: string): string {
  return clean(text.replace(/\s+/gu, ' ')).trim();
}

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

/** MediaWiki: marks of templates, links, tags, emphasis and signatures as character references. */
export function escapeWikitext(text: string): string {
  return oneLine(text)
    .replace(/[&<>{}[\]|~]/gu, (mark) => `&#${mark.charCodeAt(0)};`)
    .replace(/'{2,}/gu, (marks) => '&#39;'.repeat(marks.length))
    .replace(/(^|\W)(?=https?:)/giu, '$1<nowiki/>');
}

/** One cell after RFC 4180; a cell that a spreadsheet would take for a formula begins with an apostrophe (OWASP, CSV injection). */
export function escapeCsv(text: string): string {
  const line = oneLine(text);
  const harmless = /^[=+\-@\t\r|%＝＋－＠]/u.test(line) ? `'${line}` : line;
  return /[",\n\r;]/u.test(harmless) || harmless !== line ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** The address if it is one that a reader can safely follow, without control characters; else null. */
export function safeUrl(url: string | null): string | null {
  if (url === null || !/^https?:\/\//iu.test(url)) return null;
  return oneLine(url).replace(/[\s<>"'`{}|\\^()[\]]/gu, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
