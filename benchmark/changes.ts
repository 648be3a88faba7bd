/** What became of the same things under two systems, where it is not the same. */
import { shownOutcome, told } from './errors.ts';
import { isUnread } from './model.ts';
import type { Outcome, Verdict } from './outcomes.ts';
import type { ArticleScore } from './score.ts';

/** Parts of which a change is told; the words that name a source there go with the statement. */
const TOLD: ReadonlySet<Outcome['part']> = new Set([
  'statement',
  'speaker',
  'number',
  'value',
  'whose',
  'same',
  'differs',
  'report',
  'name',
]);

/** The higher the better: a wrong name is worse than none, and what nobody marked than nothing. */
const WORTH: Readonly<Record<Verdict, number>> = { right: 4, none: 2, missed: 2, wrong: 1, extra: 1 };
/** Of what one of the two has not at all. */
const NOTHING = 2;

/** The changes of one article, each with its sentence; none of an article whose errors nobody reads. */
export function changesOf(before: ArticleScore, after: ArticleScore): string[] {
  if (isUnread(before.article)) return [];
  const [first, second] = [keyed(before.outcomes), keyed(after.outcomes)];
  return [...new Set([...first.keys(), ...second.keys()])].flatMap((key) => {
    const [old, now] = [first.get(key), second.get(key)];
    const either = now ?? old;
    if (!either || isSame(old, now) || isPartOfChange(either, first, second)) return [];
    const [from, to] = [old, now].map((outcome) => (outcome ? WORTH[outcome.verdict] : NOTHING)) as [number, number];
    const sign = to === from ? '=' : to > from ? '+' : '−';
    const words = old && now ? `${told(old)} → ${told(now)}` : now ? `new: ${told(now)}` : `gone: ${told(either)}`;
    return [`${sign} ${shownOutcome(after.article, either, words)}`];
  });
}

/** The edges of a find are no change of whose it is; names and values are. */
function isSame(old: Outcome | undefined, now: Outcome | undefined): boolean {
  if (!old || !now) return false;
  return old.verdict === now.verdict && (now.part === 'statement' || now.part === 'number' || old.found === now.found);
}

/** What is gained or lost as a whole is told once, not again for each of its parts. */
function isPartOfChange({ part, span, marked }: Outcome, ...both: readonly ReadonlyMap<string, Outcome>[]): boolean {
  const whole: Outcome['part'] | null =
    part === 'speaker' ? 'statement' : part === 'value' || part === 'whose' ? 'number' : part === 'name' ? 'report' : null;
  if (whole === null) return false;
  return both.some((outcomes) => {
    const of = outcomes.get(keyOf({ part: whole, verdict: 'right', span, marked, found: null, rule: null }, 0));
    return !of || of.verdict === 'missed';
  });
}

/** A marked thing is known by its place, a report by its marked name; what nobody marked by its own. */
function keyOf({ part, verdict, span, marked, found }: Outcome, nth: number): string {
  const place = span ? `${span.start}–${span.end}` : verdict === 'extra' ? found : marked;
  return [part, verdict === 'extra' ? 'extra' : 'asked', place, nth].join('|');
}

function keyed(outcomes: readonly Outcome[]): ReadonlyMap<string, Outcome> {
  const all = new Map<string, Outcome>();
  for (const outcome of outcomes.filter(({ part }) => TOLD.has(part))) {
    let nth = 0;
    while (all.has(keyOf(outcome, nth))) nth++;
    all.set(keyOf(outcome, nth), outcome);
  }
  return all;
}
