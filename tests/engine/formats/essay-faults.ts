/**
 * An essay's copy of a statement against the page, letter by letter, by a reading of its own: marks may be double for single and single for
 * double where they then stand in one another as manuals have it; the comma that led on to who said it is gone, and the full stop stands where the manual has it.
 */
import { oneLine } from '../../../lib/engine/formats/escape.ts';
import type { Analysis, Attribution } from '../../../lib/engine/model.ts';

const DOUBLE = '“”"';
const MARKS = `${DOUBLE}‘’'`;
/** Words without marks; in “said that ‘it was late’” the marks are behind a word that is in none. */
const BARE = /^\s*(?!that[,:]? ["“‘'])[^\s"“”„«»‹›‘’‚'「『‐-―-]/u;

/** What stands behind the words; the article's author is Ailsa Munro. */
const CITING: Readonly<Record<string, RegExp>> = {
  apa: / \(as cited in Munro, [^()]*\)\.$/u,
  mla: / \((?:qtd\. in )?Munro\)\.$/u,
  chicago: /[⁰¹²³⁴-⁹]+$/u,
};

/** A sentence without what it is cited from, and without the full stop that manuals set behind that. */
export const uncited = (style: string, sentence: string): string => {
  const rest = sentence.replace(CITING[style] ?? /^/u, '');
  if (rest === sentence) throw new Error(`cites nothing: ${sentence}`);
  return rest;
};

/** The marks at the end that close; of a single one behind a letter only where one before it opens. */
function endOf(words: string): [before: string, closing: string] {
  const [closing = ''] = /[”’"'»]*$/u.exec(words) ?? [];
  const before = words.slice(0, words.length - closing.length);
  const isApostrophe = /^[’']/u.test(closing) && /\p{L}$/u.test(before) && !/(?<![\p{L}\p{N}])[‘'](?=\S)/u.test(before);
  return isApostrophe ? [before + closing.charAt(0), closing.slice(1)] : [before, closing];
}

const withoutComma = (words: string): string => {
  const [before, closing] = endOf(words);
  return before.replace(/,$/u, '') + closing;
};

/** Apostrophes of print between letters. */
const inPrint = (words: string): string => words.replace(/([\p{L}\p{N}])'(?=\p{L})/gu, '$1’');

/** The words of the page as a manual has them, but for their marks. */
function wanted(style: string, { document }: Analysis, content: Attribution['content']): string {
  let words = '';
  for (const [at, { start, end }] of content.entries()) {
    const piece = document.text
      .slice(start, end)
      .split('\n')
      .map(oneLine)
      .filter((line) => line !== '')
      .join('\n');
    const gap = document.text.slice(content[at - 1]?.end ?? start, start);
    if (at === 0) words = piece;
    else if (gap.trim() !== '') words = `${withoutComma(words)} … ${piece}`;
    else words += (gap.includes('\n') ? '\n' : ' ') + piece;
  }
  if (style === 'chicago') words = inPrint(words);
  const [before, closing] = endOf(withoutComma(words));
  if (style === 'chicago') return /[.?!…]$/u.test(before) ? before + closing : `${before}.${closing}`;
  return before.replace(/(?<!(?:^|[\s“‘"(.])\p{L})\.$/u, '') + closing;
}

/** Bare words in the marks that they get. */
const inMarks = (words: string): string => `${words.replace(/^/gmu, '“')}”`;

const isOther = (page: string, copy: string): boolean =>
  DOUBLE.includes(page) ? '‘’'.includes(copy) || (page === '"' && '“”'.includes(copy)) : '“”'.includes(copy) || page === "'";

/** What is wrong with a copy of the words; null for nothing. */
function fault(copy: string, page: string): string | null {
  if (copy.length !== page.length) return 'not as long';
  let changed = false;
  for (let at = 0; at < page.length; at++) {
    const [is, was] = [copy.charAt(at), page.charAt(at)];
    if (is === was) continue;
    if (/^\p{L}['‘’]\p{L}$/u.test(page.slice(at - 1, at + 2))) return `“${is}” for an apostrophe at ${at}`;
    const isFirst = at === 0 && is === was.toLowerCase();
    if (!isFirst && !(MARKS.includes(is) && MARKS.includes(was) && isOther(was, is))) return `“${is}” for “${was}” at ${at}`;
    changed ||= !isFirst;
  }
  return changed ? nested(copy, page) : null;
}

/** Of marks that were changed: whether they stand in one another, double ones outside. */
function nested(copy: string, page: string): string | null {
  let open = 0;
  for (let at = 0; at < page.length; at++) {
    const is = copy.charAt(at);
    if (is === '\n' && open < 2) open = 0;
    if (!MARKS.includes(is) || (is === page.charAt(at) && !DOUBLE.includes(is))) continue;
    const opens = '“‘'.includes(is);
    if (!opens) open--;
    if (is !== (opens ? '“‘' : '”’').charAt(open % 2)) return `${is} at ${at}, ${open} deep`;
    if (opens) open++;
  }
  return open === 0 ? null : 'open at the end';
}

/** What is wrong with a sentence that is a copy of a statement, without what it is cited from; null for nothing. */
export function faultOf(style: string, analysis: Analysis, { kind, content }: Attribution, sentence: string): string | null {
  const page = wanted(style, analysis, content);
  const isBare = kind === 'direct' && page.split('\n').every((line) => BARE.test(line));
  const asIs = !isBare || /["“”]/u.test(page);
  const faults = [...(isBare ? [inMarks(page)] : []), ...(asIs ? [page] : [])].map((words) => {
    const before = sentence.slice(0, -words.length);
    return /\S$/u.test(before) ? 'letters too many' : fault(sentence.slice(before.length), words);
  });
  return faults.includes(null) ? null : `${faults.join('; ')}:\n${sentence}\n${page}`;
}
