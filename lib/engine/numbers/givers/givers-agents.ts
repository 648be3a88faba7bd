/**
 * Who gives a number by a participle:
 *
 *   40 deaths reported by the ministry      The lowest rate noted by the team was 15.
 *             ~~~~~~~~ ~~ ^──────────^                      ~~~~~ ~~ ^──────^
 */
import { isTime, isTimePhrase, longPhraseAfter } from '../../clauses/phrases.ts';
import { hasTag, isVerb } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Range, Token } from '../../reading.ts';
import { isShare } from '../parse/unit-kinds.ts';
import { FAR, finiteIn, type Given, type Line, saidBetween } from './givers-line.ts';
import { isGiver } from './givers-subjects.ts';
import { isReckoned } from './givers-verbs.ts';

/** Most tokens of when it was done, before who did it. */
const WHEN = 5;
/** Most words of a number, and its currency. */
const FEW = 4;
const leadsToTime = (token: Token): boolean => is(token, 'in') || is(token, 'on') || is(token, 'deictic');

/** Who "reported by" names after the number in its clause, or in the subject before it that is about figures. */
export function byAgent(line: Line, { first, last }: Range, unit: string | null): Given | null {
  const { tokens, sentence } = line;
  for (let by = Math.max(sentence.first, first - FAR); by < Math.min(sentence.last, last + FAR); by++) {
    if (!is(tokens[by], 'agentive')) continue;
    // "at 40 | crowns by the port"
    const ended = by === last || (by === last + 1 && is(tokens[last], 'looseCurrency'));
    const raised = ended ? raisedTo(line, first) : null;
    const put = raised ?? (ended ? figuredAt(tokens, first) : null);
    const verb = put ?? participleBefore(tokens, by, sentence.first);
    if (verb === null) continue;
    const giver = longPhraseAfter(tokens, by + 1, by < first ? first : sentence.last);
    // "40 were counted by Friday"
    if (!giver || !isGiver(line, giver) || isTimePhrase(tokens, giver)) continue;
    const held = by < first && isHeld(line, verb, giver, first, unit);
    const given = { giver, cue: { first: verb, last: by + 1 }, rule: 'number-by-agent' } as const;
    // crowns have no unit, and are no count
    if (raised !== null || held || (put !== null && by > last)) return { ...given, alone: true };
    if (put !== null || (by < first ? ofFigures(line, verb, giver, first) : ofNumber(line, last, verb, isShare(unit)))) return given;
  }
  return null;
}

/** "The cost was | put at 40 by the port": the participle before the number at `first`; null: none of those. */
const figuredAt = (tokens: readonly Token[], first: number): number | null =>
  is(tokens[first - 1], 'at') && is(tokens[first - 2], 'figuredAt') ? first - 2 : null;

/** "The toll was | raised to 40 by the port": the participle before the number at `first`; null: it is none, or of no figure that somebody reckons. */
function raisedTo({ tokens, sentence }: Line, first: number): number | null {
  if (!is(tokens[first - 1], 'infinitive') || !is(tokens[first - 2], 'raisedTo')) return null;
  return tokens.slice(sentence.first, first - 2).some(isReckoned) ? first - 2 : null;
}

/** "was | believed by the port to hold 40 boats", "was | valued by the port at £5m". */
function isHeld({ tokens }: Line, verb: number, { last }: Range, first: number, unit: string | null): boolean {
  if (is(tokens[verb], 'figuredAt') && is(tokens[last], 'at') && last + 1 === first)
    return unit !== null || tokens.slice(first, first + FEW).some((token) => is(token, 'looseCurrency'));
  const held = is(tokens[verb], 'heldBy') && is(tokens[last], 'infinitive') && tokens[last + 1]?.tag === 'VB';
  return held && !finiteIn(tokens, last, first);
}

/** "reported by", "published on Thursday by", "given anonymously by"; null: nothing that somebody did stands there. */
function participleBefore(tokens: readonly Token[], by: number, floor: number): number | null {
  for (let at = by - 1; at >= Math.max(floor, by - WHEN); at--) {
    const token = tokens[at] as Token;
    if (hasTag(token, 'VBN', 'VBD')) return at;
    if (!(isTime(token) || token.tag === 'RB' || leadsToTime(token) || is(token, 'period'))) return null;
  }
  return null;
}

/** "40 deaths were | reported by": nothing but its own verb stands between the number and the participle. */
function ofNumber(line: Line, last: number, verb: number, share: boolean): boolean {
  const { tokens } = line;
  // "a third of those | asked by", but not "40 men questioned by"
  if (verb < last || !(is(tokens[verb], 'countedBy') || (share && is(tokens[verb], 'surveyedBy')))) return false;
  let group = verb;
  while (group > last && isAuxiliary(tokens[group - 1])) group--;
  return !finiteIn(tokens, last, group) && !saidBetween(line, last, verb);
}

const isAuxiliary = (token: Token | undefined): boolean => is(token, 'be') || is(token, 'have') || token?.tag === 'RB';

/** "The rate | noted by the team | was 15", "Per numbers reported by Tern, 15": figures stand before the participle, and at most one verb after. */
function ofFigures(line: Line, verb: number, giver: Range, first: number): boolean {
  const { tokens, sentence } = line;
  if (!is(tokens[verb], 'countedBy') && !is(tokens[verb], 'suppliedBy')) return false;
  const noun = tokens[verb - (tokens[verb - 1]?.text === ',' ? 2 : 1)];
  if (verb - 1 < sentence.first || !is(noun, 'figureNoun')) return false;
  // "tolls, given by Bell to reporters, were"
  let after = giver.last;
  if (tokens[verb - 1]?.text === ',') while (after < first && !isVerb(tokens[after]) && tokens[after]?.text !== ',') after++;
  if (tokens[after]?.text === ',') after++;
  return !finiteIn(tokens, after, first, { allowed: 1 }) && !saidBetween(line, after, first);
}
