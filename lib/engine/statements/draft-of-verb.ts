/** The draft that a verb of saying makes with what is said after, before and around it. */

import { type Adjuncts, skipAdjuncts } from '../clauses/adjuncts.ts';
import { clauseAhead } from '../clauses/ahead.ts';
import { canSpeak, headKind, isDocumentPhrase } from '../clauses/heads.ts';
import { headOf, isTimePhrase } from '../clauses/phrases.ts';
import { isTold } from '../clauses/told.ts';
import type { CueVerb } from '../languages/language.ts';
import { hasTag, isFiniteVerb, isWhWord } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { AfterShape, Cue, Range, Reading, Sentence, Token } from '../reading.ts';
import { wordsQuoted } from '../text/quoted.ts';
import { contentAfter } from './after.ts';
import { isWork } from './after-words.ts';
import { afterSemicolon, commaAfterAside, commaAround, contentBefore, goesAround, mayGoAround } from './before.ts';
import { calledAt } from './called.ts';
import { channelBefore } from './channel-before.ts';
import type { After, Draft } from './draft.ts';
import type { Drafts } from './drafts.ts';
import { belongsToSaid, lasts, qualifies } from './fronted.ts';
import { isWhole } from './is-whole.ts';
import { passiveThing } from './phrase-after.ts';
import { coordinated } from './ranges.ts';
import { describedAs } from './small-clauses.ts';

/** What is said at a verb: a draft without what every draft of it has. */
type Said = Pick<Draft, 'content' | 'shape'> & Partial<Pick<Draft, 'speaker' | 'of'>>;

/** A verb of saying with what may be said on either side of it. */
interface Sides {
  readonly cue: Cue;
  readonly verb: CueVerb;
  /** Whom it was said to, when and how, right after it. */
  readonly adjuncts: Adjuncts;
  readonly left: Range | null;
  readonly right: After | null;
}

/** The draft of a verb; null: nothing is said at it. `later`: the cues of the sentence from it on. */
export function draftOfVerb(reading: Reading, sentence: Sentence, cue: Cue, later: readonly Cue[], drafts: Drafts): Draft | null {
  const { tokens, language } = reading;
  const { verb } = cue;
  // "found themselves cut off"
  if (!verb || (is(verb, 'discovering') && is(tokens[cue.after], 'reflexive'))) return null;
  const adjuncts = skipAdjuncts(tokens, cue, sentence, language);
  const right = contentAfter(reading, sentence, cue, adjuncts, later);
  const left = saidBefore(reading, sentence, cue, drafts);
  const said = saidAt(reading, sentence, { cue, verb, adjuncts, left, right }, later);
  const via = adjuncts.via ?? channelBefore(reading, sentence, cue);
  if (!said) return null;
  const called = calledAt(reading, sentence, cue, said.content);
  const speaker = cue.order === 'before' && isTold(tokens, cue) ? null : cue.subject;
  return { cue, speaker, via, of: null, continues: null, ...said, ...called };
}

/** What is said before the verb; null for what is a deed rather: "gases found in fridges", "She hosts a show, writes a column", "The club left, the board saying". */
function saidBefore(reading: Reading, sentence: Sentence, cue: Cue, drafts: Drafts): Range | null {
  const { tokens, language } = reading;
  const left = contentBefore(reading, sentence, cue, drafts);
  if (!left || tokens[left.last - 1]?.quoted !== -1) return left;
  const found = is(cue.verb, 'discovering') && cue.order !== 'after' && tokens[cue.after]?.tag === 'IN';
  // "It is late, shows a study by Acme"; but "She came in, showed the report to Bell and left"
  const shown =
    cue.subject !== null &&
    language.documents.has(tokens[headOf(tokens, cue.subject)]?.lower ?? '') &&
    (language.giving.get(cue.verb?.lemma ?? '') === 'study' ||
      (language.reports.says.has(tokens[cue.at]?.lower ?? '') && !is(cue.verb, 'composing'))) &&
    !hasTag(tokens[cue.after], 'CC', 'TO');
  const silent = cue.order === 'after' && !is(cue.verb, 'saying') && cue.subject !== null && !shown && !canSpeak(reading, cue.subject);
  const participle = cue.group === cue.at && tokens[cue.at]?.tag === 'VBG' && !is(tokens[cue.at - 1], 'comparative');
  return found || silent || participle ? null : left;
}

function saidAt(reading: Reading, sentence: Sentence, sides: Sides, later: readonly Cue[]): Said | null {
  const { tokens, language } = reading;
  const { cue, verb, left, right } = sides;
  const { at } = sides.adjuncts;
  // "The lack of lifts meant that it was “unsafe”"
  const isThing = cue.subject && headKind(reading, cue.subject) === 'thing' && !isDocumentPhrase(reading, cue.subject);
  if (language.thought.has(verb.lemma) && isThing) return null;
  if (cue.order === 'none' && verb.takes === 'quotation' && right?.shape !== 'request') {
    const described = describedAs(reading, cue, sentence);
    return described && { content: [described.content], shape: 'described', speaker: described.by };
  }
  const passive = cue.order === 'none' && !right ? passiveThing(reading, sentence, cue) : null;
  if (passive) return { content: [passive], shape: 'phrase' };
  // "there is added noise in the hall"
  const bare = cue.order === 'none' && right?.shape === 'clause-after';
  if (bare && (is(verb, 'adding') || isSubject(tokens, sentence, cue, right.range))) return null;
  if (left) {
    // "The mayor, who is ill, indicated as much"
    if (is(tokens[at], 'comparative') && is(tokens[at + 1], 'vaguePronoun')) return null;
    // "Alarm was silenced, inquest told"
    if (is(verb, 'telling') && !isTold(tokens, cue) && tokens[left.last - 1]?.quoted === -1 && cue.after >= sentence.last - 1) return null;
    if (!right || takesLeft(tokens, sentence, left, right.shape) || waits(tokens, sentence, left, sides))
      return around(reading, sentence, left, sides, later) ?? before(reading, sentence, left, sides);
  }
  if (!right) return null;
  if (right.shape === 'rest') return left === null ? rest(reading, sentence, right.range, sides) : null;
  const fronted = left && (right.shape === 'clause-after' || right.shape === 'that') && belongsToSaid(tokens, left, cue, right.range);
  return {
    content: [...(fronted ? [left] : []), right.range, ...coordinated(tokens, right.range.last, sentence.last)],
    shape: right.shape,
  };
}

/** True for a participle that is the subject of its sentence, whose one verb stands in what it would say: "For the team, finding the wreck | was a relief". */
function isSubject(tokens: readonly Token[], { first, last }: Sentence, { at }: Cue, said: Range): boolean {
  if (tokens[at]?.tag !== 'VBG') return false;
  for (let i = first; i < last; i++) {
    if (i === at) i = said.last;
    if (i < last && isFiniteVerb(tokens[i])) return false;
  }
  return true;
}

/** True where the subject of what is said waits for its verb: "The lift, Ruiz said after the fall, | was old". */
function waits(tokens: readonly Token[], sentence: Sentence, left: Range, { cue, adjuncts: { at } }: Sides): boolean {
  const words = tokens.slice(left.first, left.last);
  return (
    cue.order === 'before' && !words.some((word) => word.quoted !== -1 || isFiniteVerb(word)) && commaAround(tokens, at, sentence.last) > at
  );
}

/** True where what stands before a verb is said too, beside content of this shape after it. */
function takesLeft(tokens: readonly Token[], sentence: Sentence, left: Range, right: AfterShape): boolean {
  switch (right) {
    case 'quotation-after':
    case 'rest':
      return true;
    case 'clause-after':
    case 'words-quoted':
    case 'question':
    case 'request':
      return tokens[left.last - 1]?.quoted !== -1 && !titled(tokens, sentence, left, right);
    default:
      return false;
  }
}

/** True where the quotation before a cue with content of its own is no speech: "On “Sunday Morning,” Bell said it was late", "“Heron” star asked them to". */
function titled(tokens: readonly Token[], sentence: Sentence, left: Range, right: AfterShape): boolean {
  // "While calling it “a mess,” Bell wondered why"
  if (right === 'question' && tokens[left.first]?.quoted === -1 && [left.first, left.first + 1].some((at) => tokens[at]?.tag === 'VBG'))
    return true;
  let open = left.last - 1;
  while (open > left.first && tokens[open - 1]?.quoted === tokens[left.last - 1]?.quoted) open--;
  const parted = tokens[left.last]?.text === ',' || /[,.?!…]$/.test(tokens[left.last - 2]?.text ?? '');
  if (parted ? right !== 'clause-after' && isWork(tokens, open) : wordsQuoted(tokens, open).title) return true;
  return right === 'clause-after' && open > sentence.first && !/^[,:]$/.test(tokens[open - 1]?.text ?? '');
}

/** What is said around the verb: "The barn, he said, had been promised to him"; null: it does not go on. */
function around(reading: Reading, sentence: Sentence, left: Range, { cue, verb, adjuncts }: Sides, later: readonly Cue[]): Said | null {
  const { tokens, language } = reading;
  const comma =
    cue.order === 'after' ? commaAfterAside(tokens, left, adjuncts.at, sentence.last) : commaAround(tokens, adjuncts.at, sentence.last);
  if (
    !(verb.takes === 'clause' || verb.takes === 'that') ||
    language.thought.has(verb.lemma) ||
    !mayGoAround(tokens, left, cue, comma, sentence)
  )
    return null;
  const onward = goesAround(reading, sentence, left, comma, later);
  // "Boats that leak, they reason, can be mended"
  if (!onward || (verb.takes === 'that' && !isFiniteVerb(tokens[onward.first]))) return null;
  const own = afterSemicolon(tokens, left);
  const last = tokens[left.last - 1];
  // "and, he said, …", "a hall which, he said, …"; but "Nor, he said, did it …"
  const links = (token: Token) => hasTag(token, 'CC', 'IN', 'RB', 'UH', ',') && !is(token, 'negativeCoordinator');
  const alone =
    (tokens.slice(own.first, own.last).every(links) && !qualifies(tokens, own)) ||
    isWhWord(last) ||
    (hasTag(last, 'CC') && !is(last, 'negativeCoordinator')) ||
    is(last, 'complementizer') ||
    is(last, 'subordinator') ||
    // "Last week, he said, it rained"
    (!clauseAhead(tokens, own.first, own.last, true) &&
      clauseAhead(tokens, onward.first, onward.last, false) &&
      isTimePhrase(tokens, own) &&
      !lasts(tokens, own));
  return { content: alone ? [onward] : [own, onward], shape: 'around' };
}

/** What is said before the verb, and after it as far as that goes on; what stands after it alone where the left is none of it. */
function before(reading: Reading, sentence: Sentence, left: Range, sides: Sides): Said | null {
  const { tokens, language } = reading;
  const { cue, verb, right } = sides;
  const quotes = tokens[left.last - 1]?.quoted !== -1;
  if (!quotes && !isWhole(reading, sentence, left, sides.cue, sides.adjuncts))
    return right && right.shape !== 'rest' ? { content: [right.range], shape: right.shape } : null;
  const silent = verb.takes === 'quotation' || language.thought.has(verb.lemma) || language.finding.has(verb.lemma);
  // "“Fog,” written by Ana Ruiz"
  const made = is(verb, 'composing') && cue.group === cue.at;
  if (quotes && cue.order === 'none' && (silent || made)) return null;
  if (!quotes && right?.shape === 'quotation-after') {
    // "In her only answer, he said, “…”", "In May, as she left, he said, “It …”"
    const leads = hasTag(tokens[left.first], 'IN', 'WRB') && /^\p{Lu}\p{Ll}/u.test(tokens[right.range.first + 1]?.text ?? '');
    if (leads || !clauseAhead(tokens, left.first, left.last, true)) return { content: [right.range], shape: right.shape };
  }
  return { content: right?.shape === 'quotation-after' ? [left, right.range] : [left], shape: 'before' };
}

/** "Bell told the tenants, | it was late", "He said, | that it was late": content after a comma, with nothing said before the verb. */
function rest(reading: Reading, sentence: Sentence, range: Range, { cue, verb, adjuncts }: Sides): Said | null {
  const { tokens, language } = reading;
  // "But, he said, it was late"
  const joins =
    tokens[sentence.first]?.tag === 'CC' &&
    cue.subject?.first === sentence.first + 2 &&
    verb.takes === 'clause' &&
    !language.thought.has(verb.lemma);
  if (joins) return { content: [range], shape: 'around' };
  if (is(tokens[range.first], 'complementizer')) return { content: [range], shape: 'that' };
  const clause = clauseAhead(tokens, range.first, range.last, false);
  // "said on Monday, | the lift was late"
  const timed = adjuncts.at > cue.after && verb.takes === 'clause' && !language.thought.has(verb.lemma);
  // "she said, if it rained, they would leave"
  const led = is(verb, 'saying') && is(tokens[range.first], 'subordinator') && !is(tokens[range.first], 'comparative');
  const told = clause && (timed || led || (is(verb, 'telling') && adjuncts.via !== null));
  if (is(verb, 'saying') && afterPhrase(tokens, range)) return { content: [range], shape: 'clause-after' };
  return told ? { content: [range], shape: 'clause-after' } : null;
}

/** Most tokens between two commas before what is said. */
const PUT_IN = 14;

/** True for a clause whose subject is a pronoun, after words without a verb that a comma ends: "says, | rain or shine, she will go". */
function afterPhrase(tokens: readonly Token[], { first, last }: Range): boolean {
  for (let i = first; i < Math.min(last - 1, first + PUT_IN) && tokens[i]?.quoted === -1 && !isFiniteVerb(tokens[i]); i++)
    if (tokens[i]?.text === ',')
      return (
        i > first && !hasTag(tokens[first], 'CC', 'VBG') && is(tokens[i + 1], 'subjectPronoun') && clauseAhead(tokens, i + 1, last, false)
      );
  return false;
}
