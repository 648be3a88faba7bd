/** What stands between a verb and a number that it gives: "put the toll *at* 40", "raised *its estimate to* 40". */
import { headOf } from '../../clauses/phrases.ts';
import { hasTag, isFiniteVerb, isNameWord, isNoun, isPluralNoun, isPresent } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Cue, Range, Token } from '../../reading.ts';
import { singularAt } from '../../text/word-forms.ts';
import { isLength, isMoney, isShare, isTimeUnit } from '../parse/unit-kinds.ts';
import { FAR, type Line } from './givers-line.ts';

/** How far after a number the noun may stand that it is of, in tokens: "posted a 5% | rise". */
const FEW = 5;
/** … and the direction in which it is so far. */
const AWAY = 7;

/** True where the cue's verb gives the number at `first`, as it stands there. `unit`: the number's. */
export function fitsVerb(line: Line, cue: Cue, first: number, unit: string | null): boolean {
  const { tokens } = line;
  const { verb, after, subject } = cue;
  if (!verb || !subject) return false;
  if (is(verb, 'committing') && !is(tokens[after], 'infinitive')) return false;
  if (is(verb, 'speaking') && !speaksOf(line, after, first) && !(is(verb, 'boasting') && after === first)) return false;
  // "claims | 40 members"; but "claimed 40 lives", "claims 40 points", "claims 40 wins"
  const taken = is(tokens[first + 1], 'sharePoint') || is(tokens[first + 1], 'scoreSequel');
  const has = unit === null && !taken && isPresent(tokens[cue.at]) && isOfBody(line, subject);
  if (is(verb, 'boasting') && after === first && !has) return false;
  // "hoped for | 40 guests", but not "hoped for two hours"
  const awaits = is(tokens[after], 'for') && after === first - 1 && !isTimeUnit(unit);
  if (is(verb, 'hoping') && !awaits && !is(tokens[after], 'infinitive')) return false;
  // "agreed a target of 5%": what they set, not what they paid
  if (is(verb, 'agreeing') && !tokens.slice(after, first).some((token) => is(token, 'targetNoun'))) return false;
  if (is(verb, 'posting') && !tokens.slice(after, first + FEW).some((token) => is(token, 'resultNoun') || is(token, 'changeNoun')))
    return false;
  // "gave the toll as 40", but not "gave 40 boats away"
  const study = line.language.reports.nouns.has(tokens[headOf(tokens, subject)]?.lower ?? '');
  // "gave it a 30 per cent | chance"; but "gave staff a 5 per cent | chance to buy"
  const chance = tokens.slice(first + 1, first + FEW).findIndex((token) => is(token, 'chanceNoun'));
  const likely = isShare(unit) && chance >= 0 && !is(tokens[first + 2 + chance], 'infinitive');
  if (is(verb, 'supplying') && !study && !likely && !figureGiven(line, after, first)) return false;
  // "the poll put the party on 38%"
  const polled = study && is(tokens[first - 1], 'on');
  // "placed the storm 40 miles north of Leith"
  const away = (is(verb, 'putting') || is(verb, 'placing')) && isAway(line, after, first, unit);
  if (is(verb, 'putting') && !polled && !away && !putAt(line, after, first)) return false;
  if (is(verb, 'gauging') && !gaugedAt(line, after, first, unit)) return false;
  if ((is(verb, 'placing') || is(verb, 'revising')) && !away && !ofFigure(line, after, first)) return false;
  if (is(verb, 'raising') && !isRaised(line, after, first) && !isMooted(line, after, first)) return false;
  // "floated a 5% levy", but not "floated 5% of it", "floated a £5m firm"
  const levied = is(tokens[after], 'indefiniteArticle') && after === first - 1 && isShare(unit);
  if (is(verb, 'floating') && !levied && !isMooted(line, after, first)) return false;
  if (is(verb, 'supposing') && !isSupposed(line, cue, subject, first)) return false;
  if (is(verb, 'numbering') && !isAllSaid(line, after, first)) return false;
  // "seeks a rise of 5%", "offered £5m"; but "offers 40 courses", "those who seek to stay for 12 weeks"
  if (is(verb, 'bidding') && !isShare(unit) && !isMoney(unit)) return false;
  return !is(verb, 'decreeing') || decreed(line, after, first);
}

/** "spoke of | 40 boats", "talked about | raising it to 40"; not "spoke about her 40 boats". */
const speaksOf = ({ tokens }: Line, after: number, first: number): boolean =>
  (is(tokens[after], 'genitive') || is(tokens[after], 'topical')) && (after === first - 1 || tokens[after + 1]?.tag === 'VBG');

const isOfBody = (line: Line, subject: Range): boolean =>
  singularAt(line.tokens[headOf(line.tokens, subject)] as Token, line.language).kinds.length > 0;

/** "raised | the idea of a 5% tax": what might be, with nothing but its phrase before the number. */
function isMooted({ tokens }: Line, from: number, first: number): boolean {
  let head = from;
  while (head < first && !is(tokens[head], 'ideaNoun')) if (hasTag(tokens[head++], 'IN', 'TO', 'CC', ',', ':')) return false;
  return is(tokens[head + 1], 'genitive') && !tokens.slice(head, first).some((token) => hasTag(token, ',', ':', 'CC'));
}

/** "gave | a figure of | 40", "gave | the number of boats as | 40"; not "gave its share of 40 boats", "gave out a number of prizes, and 40 books". */
function figureGiven({ tokens }: Line, from: number, first: number): boolean {
  const lead = tokens[first - 1];
  const equals = is(lead, 'comparative') || is(lead, 'at');
  if (!equals && !is(lead, 'genitive')) return false;
  let head = from;
  // the object's own head: no noun after it, and nothing but its phrase and whom it is given to before
  while (head < first - 1 && !(isNoun(tokens[head]) && is(tokens[head], 'figureNoun') && !isNoun(tokens[head + 1])))
    if (hasTag(tokens[head++], 'IN', 'CC', ',', ':')) return false;
  if (equals) return head < first - 1 && !tokens.slice(head, first).some((token) => hasTag(token, 'CC', ',', ':'));
  return head === first - 2 && is(tokens[head], 'reckonedFigure');
}

/** "put the toll at seven", "put it at between £5 and £6", "puts it in the hundreds": "at" before the number at `first`, or before another. */
function putAt({ tokens, sentence }: Line, from: number, first: number): boolean {
  if (isRough(tokens, first)) return true;
  for (let i = from; i < Math.min(sentence.last, from + FAR); i++)
    if (is(tokens[i], 'at')) return i + 1 === first || tokens.slice(i + 1, i + 6).some(({ tag }) => tag === 'CD');
  return false;
}

/** "placed | the toll at 40", "revised | its forecast to 5%", "… from 4% to 5%": what is put there is a figure, the head of the object. */
function ofFigure({ tokens }: Line, from: number, first: number): boolean {
  const lead = tokens[first - 1];
  const comes = tokens.slice(first + 1, first + 4).some((token, i, next) => is(token, 'infinitive') && hasTag(next[i + 1], 'CD', '$'));
  if (!(isRough(tokens, first) || is(lead, 'at') || is(lead, 'infinitive') || (is(lead, 'from') && comes))) return false;
  let head = from;
  while (head < first && !(is(tokens[head], 'figureNoun') && !isNoun(tokens[head + 1])))
    if (hasTag(tokens[head++], 'IN', 'TO', 'CC', ',', ':')) return false;
  // "its data in vaults at 40 sites", but "its estimate from 30 to 40"
  for (let i = head + 1; i < (isRough(tokens, first) ? first - 2 : first - 1); i++)
    if (tokens[i]?.tag === 'IN' && !is(tokens[i], 'genitive') && !hasTag(tokens[i + 1], 'CD', '$')) return false;
  return head < first;
}

/** "ordered | three days of mourning", "ordered | the release of 40 sailors", "ordered | Bell to pay £40"; not "ordered 40 boats". */
function decreed({ tokens }: Line, from: number, first: number): boolean {
  const verb = hasTag(tokens[first - 1], 'RP', 'RB') ? first - 2 : first - 1;
  if (tokens[verb]?.tag === 'VB' && is(tokens[verb - 1], 'infinitive') && verb - 1 > from) return true;
  if (first === from) return is(tokens[first + 1], 'timeUnit') && is(tokens[first + 2], 'genitive');
  return is(tokens[first - 1], 'genitive') && is(tokens[first - 2], 'deedNoun');
}

/** "the storm | 40 miles (64 km) north": how far one thing is; not "boats 40 miles apart". */
function isAway({ tokens, sentence }: Line, from: number, first: number, unit: string | null): boolean {
  if (!isLength(unit) || !tokens.slice(from, first).some((token) => isNoun(token) && !isPluralNoun(token))) return false;
  if (tokens.slice(from, first).some((token) => isPluralNoun(token) || hasTag(token, 'CC', ','))) return false;
  let at = first;
  while (at < sentence.last && at < first + AWAY && !is(tokens[at], 'direction')) at++;
  return is(tokens[at], 'direction') && hasTag(tokens[at + 1], 'IN');
}

/** "in the | hundreds", but not "in the hundreds of boats". */
const isRough = (tokens: readonly Token[], first: number): boolean =>
  is(tokens[first], 'vaguePlural') &&
  !is(tokens[first + 1], 'genitive') &&
  is(tokens[first - 1], 'definiteArticle') &&
  is(tokens[first - 2], 'in');

/** "measured the wave at | 40 feet", "gauged the quake at | 6.1"; not "at | 40 schools", nor "clocked in at | 40 stone". */
function gaugedAt({ tokens }: Line, from: number, first: number, unit: string | null): boolean {
  if (!tokens.slice(from, first).some((token) => isNoun(token) || token.tag === 'PRP')) return false;
  let last = first;
  while (tokens[last]?.tag === 'CD') last++;
  return is(tokens[first - 1], 'at') && (unit !== null || !isNoun(tokens[last]));
}

/** "raised | its estimate of the cost to £5m", "lowered | the toll from 50 to 40": what is raised is a figure that somebody reckons. */
function isRaised({ tokens }: Line, from: number, first: number): boolean {
  if (!is(tokens[first - 1], 'infinitive') && !is(tokens[first - 1], 'from')) return false;
  let head = from;
  while (head < first && !(isNoun(tokens[head]) && !isNoun(tokens[head + 1])))
    if (hasTag(tokens[head++], 'IN', 'TO', 'CC', ',', ':')) return false;
  // "the number of victims", but not "the number of lifeboats"
  const victims = is(tokens[head], 'figureNoun') && is(tokens[head + 1], 'genitive') && is(tokens[head + 2], 'casualtyNoun');
  return victims || isReckoned(tokens[head]);
}

/** "toll", "forecast": a figure that somebody reckons. */
export const isReckoned = (token: Token | undefined): boolean =>
  isNoun(token) && (is(token, 'reckonedFigure') || is(token, 'estimateNoun'));

/** "the union said | 40.", "said | £40m;": nothing else is said. */
function isAllSaid({ tokens, sentence }: Line, after: number, first: number): boolean {
  let last = first;
  while (
    last < sentence.last &&
    (hasTag(tokens[last], 'CD', '$') || is(tokens[last], 'percent') || (is(tokens[last], 'in') && tokens[last + 1]?.tag === 'CD'))
  )
    last++;
  return after === first && (last === sentence.last || /^[.;,]$/.test(tokens[last]?.text ?? ''));
}

/** "believe | (that) 40 boats sank", but not "thinks of 40 boats", "do not believe that 40 sank". */
function isSupposed({ tokens, sentence }: Line, { verb, group, at, after, order }: Cue, subject: Range, first: number): boolean {
  // "which it believes are 40", "until she believed 40 were": whoever that is
  if (tokens[subject.first]?.tag === 'PRP' || order !== 'before') return false;
  if (tokens.slice(group, at).some((token) => is(token, 'negation'))) return false;
  // "The Herald has learned that", "Tern News understands", but not "Bell learned that"
  const now = isPresent(tokens[at]) || tokens.slice(group, at).some(isPresent);
  const paper = is(tokens[subject.first], 'definiteArticle') || subject.last - subject.first > 1;
  if (is(verb, 'gathering') && !(now && paper && isNameWord(tokens[subject.last - 1]))) return false;
  if (after !== first && tokens[after]?.tag === 'IN' && !is(tokens[after], 'complementizer')) return false;
  return tokens.slice(after, Math.min(sentence.last, first + FAR)).some(isFiniteVerb);
}
