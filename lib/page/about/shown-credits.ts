/**
 * Who wrote an article and when it came out, where the page shows that to readers alone, between the headline and the text. Told by the words
 * that authors of pages name such places by, or by a line that begins with "By"; what stands there has to have the form of names, or of a day.
 * Else nothing is told: rather no author than the title of another story.
 */

import { attributeOf, contains, isBlock, isSkipped, member, nameOf, namesOf, textUpTo } from '../dom/elements.ts';
import { latePattern } from '../dom/late-pattern.ts';
import { lineOf } from './declared.ts';

/** Who wrote it and when it came out, as the page has them; null where it does not show that. */
export interface Shown {
  readonly byline: string | null;
  readonly published: string | null;
}

const NOTHING: Shown = { byline: null, published: null };

/** Elements between a headline and its text at most; with more, another story may begin. */
const MOST = 600;
/** How far the headline's own box reaches around it, in elements. */
const BOX = 3;
/** Letters of a byline, or of what says a day, at most, with the blanks among them. */
const LONGEST = 240;

/** Words of classes and identifiers of who wrote, of what else stands there about them, and of days. */
const AUTHOR = /(?:^|[\s_-])(?:byline|by-line|authors?|writers?)(?=$|[\s_-])/;
const ABOUT_AUTHOR = /(?:^|[\s_-])(?:bio|about|title|role|image|photo|social|twitter|handle)(?=$|[\s_-])/;
const DAY = /(?:^|[\s_-])(?:date|datetime|timestamp|time|publish|published|pubdate|posted)(?=$|[\s_-])/;
const CHANGED = /(?:^|[\s_-])(?:updated?|modified|revised|edited)(?=$|[\s_-])/;
/** What leads to other stories. */
const ELSEWHERE = /(?:^|[\s_-])(?:related|recommended|popular|teasers?|promo|newsletter|comments?|latest|sidebar)(?=$|[\s_-])/;

const BY = latePattern(String.raw`^by:?\s+(?=\p{Lu})`, 'iu');
const NAME = latePattern(String.raw`^\p{Lu}[\p{L}\p{M}.’'-]*$`, 'u');
const PARTICLE = /^(?:de|del|della|der|den|di|da|dos|du|van|von|la|le|bin|ibn|al|el)$/u;
/** Words of names that are nobody's: of what somebody is, and of buttons. */
const NO_NAME =
  /^(?:staff|writer|reporter|correspondent|editor|contributor|columnist|news|desk|team|about|author|follow|share|more|read|view|contact|published|posted|the|our|and|press|associated|media|times|post)s?$/iu;

const MONTH = '(?:may|(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})\\.?';
/** A day with its year. In figures alone, 9/11 is two days. */
const DATE = new RegExp(`(?<![\\p{L}\\d])(?:\\d{1,2} ${MONTH}|${MONTH} \\d{1,2}),? \\d{4}(?![\\d-])`, 'giu');

const named = (element: Element) =>
  namesOf(element)
    .replace(/([a-z])(?=[A-Z])/g, '$1-')
    .toLowerCase();

const isName = (words: string): boolean => {
  const all = words.split(' ');
  return (
    all.length > 1 &&
    all.length < 6 &&
    NAME().test(all[0] ?? '') &&
    all.every((word) => (NAME().test(word) || PARTICLE.test(word)) && !NO_NAME.test(word))
  );
};

/** The names of a line that has nothing else, but for "By" before them; null: it has. Behind that word the first may be followed by what somebody is. */
function namesIn(line: string): readonly string[] | null {
  const [words = ''] = line.replace(BY(), '').split(/ ?[|·•]/u);
  const names = words.split(/,? (?:and|&) |, /u);
  const isNamed = BY().test(line) ? isName(names[0] ?? '') && !/[.!?]$/u.test(words) : names.every(isName);
  return isNamed ? names : null;
}

/** The day that a line says, as it stands there, but for one on which something was changed; null: it says none, or several. */
function dayIn(line: string): string | null {
  const [first = ''] = line.split(/\b(?:updated|modified|revised|edited)\b/iu);
  const days = new Set(first.match(DATE));
  return days.size === 1 ? ([...days][0] ?? null) : null;
}

/** The next element in the order of the page. @param into false: after all that stands in this one */
function after(element: Element, into: boolean): Element | null {
  const first = into ? member(element, 'firstElementChild') : null;
  if (first) return first;
  for (let at: Element | null = element; at; at = member(at, 'parentElement')) {
    const next = member(at, 'nextElementSibling');
    if (next) return next;
  }
  return null;
}

/** The elements from the headline on to the text; none where that is too far. */
function between(headline: Element, text: Element): readonly Element[] {
  let start = headline;
  for (let i = 0; i < BOX; i++) {
    const outer = member(start, 'parentElement');
    if (!outer || contains(outer, text)) break;
    start = outer;
  }
  const found: Element[] = [];
  for (let at: Element | null = start; at && found.length < MOST; ) {
    if (at === text) return found;
    const isLeft = isSkipped(at, nameOf(at)) || nameOf(at) === 'ASIDE' || ELSEWHERE.test(named(at)) || contains(headline, at);
    if (!isLeft && !contains(at, text) && !contains(at, headline)) found.push(at);
    at = after(at, !isLeft || contains(at, text));
  }
  return [];
}

/** True where an element is one line, and not several under each other: a box around one line is that line. */
const isOneLine = (element: Element, line: string): boolean =>
  [...element.querySelectorAll('*')].every((each) => !isBlock(nameOf(each)) || [null, line].includes(lineOf(each.textContent)));

/** A place that shows names: what it calls itself, and them. */
interface Named {
  readonly own: string;
  readonly names: readonly string[];
}

/** True where names that stand there in elements of their own end in the middle of one: “Tom Bell” of "Tom Bell Associated Press". */
const isCut = ({ names }: Named, others: readonly Named[]): boolean =>
  names.some((name) => others.some((other) => other.names.some((inner) => name !== inner && ` ${name} `.includes(` ${inner} `))));

/**
 * @param headline the element that it stands in
 * @param text the element that the text begins in
 */
export function shownBetween(headline: Element | null, text: Element | null): Shown {
  if (!headline || !text || contains(headline, text)) return NOTHING;
  const found: Named[] = [];
  const days = new Set<string>();
  for (const element of between(headline, text)) {
    const line = lineOf(textUpTo(element, LONGEST));
    if (line === null || !isOneLine(element, line)) continue;
    const own = named(element);
    const isAuthor = (AUTHOR.test(own) && !ABOUT_AUTHOR.test(own)) || attributeOf(element, 'rel') === 'author';
    const names = isAuthor || BY().test(line) ? namesIn(line) : null;
    if (names) found.push({ own, names });
    // in a link it is the day of the story that this leads to
    const isDay = (DAY.test(own) || nameOf(element) === 'TIME') && !CHANGED.test(own) && !element.closest('a');
    const day = isDay ? dayIn(line) : null;
    if (day !== null) days.add(day);
  }
  const whole = found.filter((each) => !isCut(each, found));
  // several authors in elements of their own look the same
  const names = new Set(whole.filter(({ own }) => own === whole[0]?.own).flatMap((each) => each.names));
  return { byline: [...names].join(', ') || null, published: days.size === 1 ? ([...days][0] ?? null) : null };
}
