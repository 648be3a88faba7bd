/** When a document was made or given out, in the article's own words. */
import type { Span } from '../model.ts';

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)';
const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const DATE = new RegExp(
  [
    `(?:earlier |late |later )?(?:last|this|the previous) (?:week|month|year|spring|summer|autumn|fall|winter|${DAY}|${MONTH})(?!\\p{L})`,
    `(?:early |late |mid-)?(?:\\d{1,2}(?:st|nd|rd|th)? )?(?<!\\p{L})${MONTH}(?!\\p{L})(?: \\d{1,2}(?:st|nd|rd|th)?(?!\\d))?(?:,? (?:19|20)\\d\\d(?!\\d))?`,
    `(?<!\\p{L})${DAY}(?!\\p{L})`,
    '(?<!\\p{L})(?:yesterday|today)(?!\\p{L})',
    '(?<=in )the (?:spring|summer|autumn|winter)(?!\\p{L})',
    '(?<![\\d,.£$€])(?:19|20)\\d\\d(?![\\d,%])',
  ].join('|'),
  'u',
);

/** The first date in the range; null: none. Ranges longer than 160 characters are read up to there. */
export function dateIn(text: string, span: Span): Span | null {
  const found = DATE.exec(text.slice(span.start, Math.min(span.end, span.start + 160)));
  return found && { start: span.start + found.index, end: span.start + found.index + found[0].length };
}
