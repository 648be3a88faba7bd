/** Who gives a number that somebody else passes on. */
import { isDocumentPhrase } from '../../clauses/heads.ts';
import { headOf } from '../../clauses/phrases.ts';
import { hasTag, isFiniteVerb } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Cue, Range, Statement } from '../../reading.ts';
import { finiteIn, type Given, type Line } from './givers-line.ts';
import { isGiver, subjectOf } from './givers-subjects.ts';

/** "Tern News reported that | officials said 40 had died": theirs, though it stands in what the station says; null: it is the station's own. */
export function relayedIn(line: Line, number: Range, { kind, content, cue: own, shape }: Statement): Given | null {
  if (kind === 'direct') return null;
  const { tokens, cues } = line;
  const startOf = (at: number) => tokens[at]?.start ?? 0;
  const start = startOf(number.first);
  const span = content.find((one) => one.start <= start && start < one.end);
  if (!span) return null;
  // "Polls show that rents rose, by 5 per cent, according to Tern": what is added is Tern's
  const added = (after: number) =>
    shape === 'according' && (own?.start ?? 0) > start && tokens.slice(after, number.first).some(({ text }) => text === ',');
  const cue = cues.findLast(
    (one) =>
      one.subject &&
      one.at < number.first &&
      startOf(one.subject.first) >= span.start &&
      startOf(one.at) !== own?.start &&
      !added(one.after) &&
      says(line, one, number.first, span.end),
  );
  if (cue?.subject && cue.verb)
    return { giver: cue.subject, cue: { first: cue.at, last: cue.at + 1 }, verb: cue.verb, relayed: true, rule: 'number-relayed' };
  // "criticised | a report that found 40 faults"
  const given = subjectOf({ ...line, said: [] }, number.first, null);
  if (given === null || startOf(given.giver.first) < span.start || startOf(given.cue.first) === own?.start || added(given.cue.last))
    return null;
  // "said the report found nothing, and | that he had lost £4m"
  for (let i = given.cue.last; i < number.first; i++) if (is(tokens[i], 'coordinator') && is(tokens[i + 1], 'complementizer')) return null;
  return isDocumentPhrase(line, given.giver) ? { ...given, relayed: true, rule: 'number-relayed' } : null;
}

/** "officials | said | 40 had died", "police found that 40": a clause that reaches to the number, and is not what they may say. */
function says(line: Line, { subject, verb, group, at, after, order }: Cue, first: number, end: number): boolean {
  const { tokens, language } = line;
  if (!subject || !verb || after > first || order !== 'before') return false;
  if (!(verb.takes === 'clause' || verb.takes === 'that') || language.thought.has(verb.lemma)) return false;
  // "Bell said that she said 40 had died": whoever she is
  if (hasTag(tokens[subject.first], 'PRP', 'EX') || !isGiver(line, subject)) return false;
  if (tokens.slice(group, at).some((token) => hasTag(token, 'MD', 'TO') || is(token, 'negation'))) return false;
  const led = is(tokens[after], 'complementizer');
  if (finiteIn(tokens, led ? after + 1 : after, first, { allowed: 1 })) return false;
  // "reported the worst storm in years, with officials saying 40 had died"
  if (led || (is(tokens[subject.first - 1], 'comitative') && tokens[at]?.tag === 'VBG')) return true;
  // "said Leith boasted 40 boats", "said the port had accepted 40 boats, which was late": they told nobody
  if (is(tokens[headOf(tokens, subject)], 'placeName')) return false;
  for (let i = after; !isFiniteVerb(tokens[i]); i++) {
    // "told Bell | that 40 boats sank", but "showed the 40 boats that sank"
    if (is(tokens[i], 'complementizer')) return i < first;
    if ((tokens[i]?.start ?? end) >= end || hasTag(tokens[i], 'WDT', 'WP', 'TO', 'CC', ',')) return false;
  }
  return true;
}
