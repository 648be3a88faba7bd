/** Patterns of English texts about documents: dates as articles write them, and the references that science pages print. */
import { patternsData } from '../language-data.ts';

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

export const documentPatterns = patternsData({
  date: DATE,
  label: /^(?:More information|Further reading|Journal reference|References?|Citation|Source|Paper):\s+/u,
  identified: /\bDOI\b|doi\.org|\bet al\b|arXiv/iu,
  authors: /^(.{2,80}? et al)(?:\.,?|,)?\s+/u,
});
