/** What is counted as a noun phrase that a reader would say: "measles cases" for "measles", and nothing for "according". */

import { firstWhere } from '../../first-where.ts';
import { hasTag, isNoun, isVerb } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Span } from '../../model.ts';
import type { Reading, Token } from '../../reading.ts';
import { isPluralForm } from '../../text/word-forms.ts';
import { tellsWhenOrWhere } from './counted-phrases.ts';
import { restrictedEnd } from './counted-restricted.ts';

/** The span to the end of its compound; null where its words stand for nothing that can be counted. */
export function asNounPhrase({ tokens }: Reading, span: Span, unit: string | null): Span | null {
  const from = firstWhere(tokens, ({ end }) => end > span.start);
  let last = from;
  while (last < tokens.length && (tokens[last]?.start ?? 0) < span.end) last++;
  // a text alone
  if (from >= last) return span;
  // "found | that support for Bell rose": what was found begins with it
  const first = from + 1 < last && is(tokens[from], 'complementizer') && isVerb(tokens[from - 1]) ? from + 1 : from;
  const start = tokens[first]?.start ?? span.start;
  // "brought that | down to £5m"
  if (first > from && last === first + 1 && tellsWhenOrWhere(tokens[first])) return null;
  // "killed at least 20 according to them", but "40 missing"
  if (unit === null && tokens.slice(first, last).every((token) => token.tag === 'RB' || is(token, 'evidential'))) return null;
  // "half a mile | from the school", "£5m | to fight floods": where and what for
  if (hasTag(tokens[first], 'IN', 'TO', 'VB') && !is(tokens[first], 'ageBound') && !is(tokens[first], 'comparative')) return null;
  const [head, next] = [tokens[last - 1], tokens[last]];
  // no verb in the singular goes on from a plural: "measles | cases", but "a farm | lies"
  const compound =
    next?.tag === 'NNS' &&
    next.form.small &&
    next.start === span.end + 1 &&
    next.sentence === head?.sentence &&
    head.form.small &&
    isNoun(head) &&
    isPluralForm(head);
  return { start: Math.max(start, span.start), end: compound ? next.end : span.end };
}

/** "people | who came": with what says which, where the noun at the end of the span says nothing alone; else the span. */
export function withRestriction({ tokens, sentences }: Reading, span: Span): Span {
  const after = firstWhere(tokens, ({ start }) => start >= span.end);
  const restricted = restrictedEnd(tokens, after, sentences[tokens[after - 1]?.sentence ?? -1]?.last ?? after);
  return restricted > after ? { start: span.start, end: (tokens[restricted - 1] as Token).end } : span;
}
