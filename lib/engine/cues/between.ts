/** What stands between a noun phrase and a verb that it may be the subject of. */

import { leadsClause } from '../clauses/ahead.ts';
import { headOf, isTime, longPhraseAfter, phraseBefore } from '../clauses/phrases.ts';
import { hasTag, isAdjective, isCommonNoun, isFiniteVerb, isNameWord, isNoun, isParticiple, isWhWord } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Token } from '../reading.ts';
import { isDash } from '../text/marks.ts';
import type { Counts, PartsBefore } from './parts-before.ts';

/**
 * nothing, adverbs being a part of the verb; time: "Ruiz | on Monday | said"; aside: "Ruiz | , the mayor, | said"; aside-verb: the aside
 * holds a verb of its own; aside-more: "Ruiz | , the mayor, in a letter | said"; title: "Ruiz | , head of the school | said", "Ruiz | , 36 | says"; brackets,
 * dashes; who: "Ruiz | who | said"; comma-who: "Ruiz | , who | said"; relative: "tenants | who live here | say"; relative-comma: the same
 * with a comma; participle: "a study | published in June | found"; comma: "Ruiz | , | said"; phrase: "tenants | in the hall | said"; other.
 */
export type BetweenKind =
  | 'nothing'
  | 'time'
  | 'aside'
  | 'aside-verb'
  | 'aside-more'
  | 'title'
  | 'brackets'
  | 'dashes'
  | 'who'
  | 'comma-who'
  | 'relative'
  | 'relative-comma'
  | 'participle'
  | 'comma'
  | 'phrase'
  | 'other';

export interface Between {
  readonly kind: BetweenKind;
  /** Finite verbs outside relative clauses: the phrase is the subject of the first of them rather than of the verb that is asked for. 2 stands for more. */
  readonly verbs: 0 | 1 | 2;
  /** quoted: words in quotation marks stand there; parted: a semicolon, a colon or a single dash; odd: an odd number of commas. */
  readonly marks: 'even' | 'odd' | 'parted' | 'quoted';
}

const NOTHING: Between = { kind: 'nothing', verbs: 0, marks: 'even' };

/** What stands from the token `first` on before the verb. */
export function between(before: PartsBefore, first: number): Between {
  const { tokens, last } = before;
  if (first === last) return NOTHING;
  const counts = before.countsFrom(first);
  const [opening, closing] = [tokens[first] as Token, tokens[last - 1] as Token];
  if (isTitleOf(tokens, first, last)) return { ...NOTHING, kind: 'participle' };
  const reduced = isReduced(tokens, first, last, counts);
  const contact = isContact(tokens, first, last, counts);
  const kind = reduced ? 'participle' : contact ? 'relative' : kindOf(tokens, first, last, counts);
  // verbs of what is put in are its own
  const closed =
    kind === 'brackets' ||
    kind === 'dashes' ||
    // a comma before a participle closes no aside: "Ruiz, who sat alone, rose, telling"
    (kind === 'aside' && tokens[last]?.tag !== 'VBG' && hangsOn(tokens[first + 1]));
  const left = counts.verb - (reduced || contact ? 1 : 0);
  const verbs = closed || left <= 0 ? 0 : left > 1 ? 2 : 1;
  const odd = counts.comma % 2 === 1 && kind !== 'comma-who' && kind !== 'time' && kind !== 'title';
  // "chose on the spot – saying"
  const dashes = counts.dash - (before.dashed ? 1 : 0);
  const parted = counts.stop > 0 || dashes % 2 === 1 || counts.bracket % 2 === 1;
  // a title in quotation marks that ends an aside: "host of “Morning Call,”"
  const told =
    counts.quoted > 0 && !(kind === 'aside' && closing.quoted !== -1 && (isWhWord(tokens[first + 1]) || isTitle(tokens, last - 3)));
  const marks = told ? 'quoted' : parted ? 'parted' : odd && opening.tag !== '-LRB-' ? 'odd' : 'even';
  return { kind: kind === 'aside' && verbs > 0 ? 'aside-verb' : kind, verbs, marks };
}

/** True for what an aside begins with whose verbs are its own: "who", "asked", "as". */
const hangsOn = (token: Token | undefined): boolean =>
  isWhWord(token) || hasTag(token, 'IN', 'VBG', 'VBN') || (token?.tag === 'VBD' && is(token, 'questioned'));

/** True for a participle that the tagger takes for the verb: "a boy | hurt near Leith | says": two verbs stand in a row with nothing that parts them. */
function isReduced(tokens: readonly Token[], first: number, last: number, counts: Counts): boolean {
  const [token, next] = [tokens[first], tokens[first + 1]];
  const alone =
    counts.verb === 1 && counts.comma + counts.conjunction + counts.dash + counts.relative + counts.bracket + counts.clause === 0;
  // "Data from the Tide Office | published last week | showed"
  const behind = is(token, 'documentary') ? isNoun(tokens[first - 1]) : isCommonNoun(tokens[first - 1]);
  const verb = hasTag(token, 'VBD', 'VBP') && !is(token, 'auxiliary') && !is(token, 'copula') && behind;
  // "the jurors | chosen | admitted": two past forms side by side; "the man police | arrested | admitted" is another clause
  if (alone && verb && first + 1 === last) return hasTag(tokens[last], 'VBD', 'VBN') && !isNoun(tokens[first - 2]);
  return alone && verb && (next?.tag === 'IN' || isTime(next) || is(next, 'deictic')) && tokens[last]?.tag !== 'VBN';
}

/** True for a relative clause without a pronoun of its own: "experts | she met in May | said", "a teacher | the paper spoke with | said". */
function isContact(tokens: readonly Token[], first: number, last: number, counts: Counts): boolean {
  const { verb, comma, conjunction, dash, stop, relative, bracket, clause, quoted } = counts;
  if (verb !== 1 || comma + conjunction + dash + stop + relative + bracket + clause + quoted > 0 || !isCommonNoun(tokens[first - 1]))
    return false;
  if (is(tokens[first], 'subjectPronoun')) return isFiniteVerb(tokens[first + 1]);
  // "a letter the union sent the board | alleging": the letter, by what it is
  const subject = hasTag(tokens[first], 'DT', 'NNP') && tokens[last]?.tag !== 'VBG' ? longPhraseAfter(tokens, first, last) : null;
  return subject !== null && tokens[subject.last]?.tag === 'VBD';
}

/** True for what somebody is: "Ruiz, | head of the school | said"; with an article, where the name opens its line: "“…,” Ruiz, | a member of the board | said". */
function isTitled(tokens: readonly Token[], phrase: Range): boolean {
  const [first, head] = [tokens[phrase.first], tokens[headOf(tokens, phrase)]];
  if (head?.tag !== 'NN' || !is(head, 'personNoun')) return false;
  // "Ruiz, a top aide said, is late": the aide says it of her
  const governs = is(first, 'indefiniteArticle') && tokens[phrase.last + 1]?.text !== ',' && opensLine(tokens, phrase.first - 1);
  return isAdjective(first) || isNoun(first) || governs;
}

/** True for what the name that opens the line is, and where, with no comma after it: "“…,” Ruiz|, head of sales, Acme Bank | said". */
function isTitledAt(tokens: readonly Token[], first: number, last: number): boolean {
  if (!isNameWord(tokens[first - 1]) || !opensLine(tokens, first)) return false;
  let comma = first + 1;
  while (comma < last && tokens[comma]?.text !== ',') comma++;
  const role = tokens.slice(first + 1, comma).some((token) => is(token, 'personNoun'));
  const where = tokens.slice(comma + 1, last);
  return role && where.length > 1 && where.every(({ form }) => form.upper) && !is(where[0], 'firstName');
}

/** Index of the token before the name that ends before `end`. */
function beforeName(tokens: readonly Token[], end: number): number {
  let at = end - 1;
  while (isNameWord(tokens[at]) && tokens[at]?.sentence === tokens[end - 1]?.sentence) at--;
  return at;
}

/** True for a name that ends before `end` with which its sentence begins, or goes on after a quotation. */
function opensLine(tokens: readonly Token[], end: number): boolean {
  const before = tokens[beforeName(tokens, end)];
  return before?.sentence !== tokens[end - 1]?.sentence || before?.quoted !== -1;
}

const AGE = /^[1-9]\d$/;

/** True for an age with no comma after it, where the name opens the line or no number can be the subject: "Ana Ruiz, | 36 | says". */
function isAged(tokens: readonly Token[], first: number, last: number): boolean {
  const name = tokens[first - 1];
  const aged = last - first === 2 && AGE.test(tokens[last - 1]?.text ?? '') && isNameWord(name) && !isTime(name);
  return aged && (opensLine(tokens, first) || (tokens[beforeName(tokens, first)]?.text === ',' && tokens[last]?.tag === 'VBZ'));
}

/** True for what a document is called: "a report | titled “Low Water” | found". */
function isTitleOf(tokens: readonly Token[], first: number, last: number): boolean {
  const quotation = tokens[first + 1]?.quoted ?? -1;
  if (quotation === -1 || !is(tokens[first], 'designating') || !isCommonNoun(tokens[first - 1])) return false;
  return tokens.slice(first + 1, last).every(({ quoted }) => quoted === quotation);
}

/** True for words in quotation marks that end at `last` and all have capitals: "Morning Call". */
function isTitle(tokens: readonly Token[], last: number): boolean {
  let at = last;
  while (tokens[at]?.quoted === tokens[last]?.quoted && tokens[at]?.form.upper) at--;
  return at < last && tokens[at]?.form.letter === false;
}

/** True for a preposition with its noun: "which | in its old form | says", "who | before the game | had asked"; not "who after the mayor said". */
function ledPhrase(tokens: readonly Token[], first: number, last: number): boolean {
  if (!hasTag(tokens[first], 'IN') || phraseBefore(tokens, last, first)?.first !== first + 1) return false;
  const noun = tokens[last - 1];
  const atTime = is(tokens[first], 'temporalSubordinator') && !is(tokens[first], 'comparative');
  return !leadsClause(tokens[first]) || (atTime && is(noun, 'spokenAt'));
}

function kindOf(tokens: readonly Token[], first: number, last: number, counts: Counts): BetweenKind {
  const [opening, closing] = [tokens[first] as Token, tokens[last - 1] as Token];
  const length = last - first;
  // "The forum on Friday, urged"
  const stray = counts.comma === 1 && closing.text === ',' && opening.text !== ',' ? 1 : 0;
  if (counts.time > 0 && counts.time + counts.adverb + stray === length) return 'time';
  // "a witness who was in the car with the mayor | , but who was unharmed, | told": it is of the one whom the relative before it is of
  if (opening.text === ',' && tokens[first + 1]?.tag === 'CC' && isWhWord(tokens[first + 2])) return 'other';
  if ((opening.text === ',' || opening.tag === '-LRB-') && length > 1 && (closing.text === ',' || closing.quoted !== -1)) return 'aside';
  if (opening.tag === '-LRB-' && closing.tag === '-RRB-') return 'brackets';
  if (counts.dash === 2 && isDash(opening) && isDash(closing)) return 'dashes';
  // "on July 26 | when | announcing" tells of no 26
  if (counts.relative > 0 && length === 1) return hasTag(opening, 'WRB') ? 'other' : 'who';
  if (counts.relative > 0 && length === 2 && counts.comma === 1) return 'comma-who';
  // "a tenant | on Monday who | said"
  if (counts.relative === 1 && is(closing, 'personalRelative') && counts.time + counts.comma + 1 === length)
    return counts.comma ? 'comma-who' : 'who';
  // "a report | , published in May, which | said", "Ruiz | , 34, who | said", "Ruiz | , 34, from Leith, who | said"
  const aged = hasTag(tokens[first + 1], 'CD') && tokens[first + 2]?.text === ',';
  const commas = aged && tokens[first + 3]?.tag === 'IN' ? 3 : 2;
  const described = opening.text === ',' && (aged || tokens[first + 1]?.tag === 'VBN') && counts.comma === commas && counts.verb === 0;
  if (described && counts.relative === 1 && isWhWord(closing) && tokens[last - 2]?.text === ',') return 'comma-who';
  const comma = opening.text === ',' ? 1 : 0;
  if (isWhWord(tokens[first + comma]) && ledPhrase(tokens, first + comma + 1, last)) return comma ? 'comma-who' : 'who';
  if (hasTag(opening, 'WP', 'WDT', 'WP$')) return counts.comma > 0 ? 'relative-comma' : 'relative';
  // "The letter | , seen by the Herald | says": the second comma is missing
  const published = tokens[first + 1]?.tag === 'VBN' && is(tokens[first + 1], 'documentary') && length > 2;
  if (opening.text === ',' && counts.comma === 1 && counts.verb === 0 && published) return 'title';
  // "tenants | hit by a fire that gutted two floors | have asked": the tagger takes it for a verb
  if (isParticiple(opening) || (opening.tag === 'VBD' && is(tokens[first + 1], 'agentive'))) return 'participle';
  if (opening.text === ',' && length === 1) return 'comma';
  if (
    opening.text === ',' &&
    counts.comma === 1 &&
    counts.verb === 0 &&
    isNameWord(tokens[first - 1]) &&
    (isTitled(tokens, { first: first + 1, last }) || isAged(tokens, first, last))
  )
    return 'title';
  if (opening.text === ',' && counts.comma === 2 && counts.verb === 0) return isTitledAt(tokens, first, last) ? 'title' : 'aside-more';
  return hasTag(opening, 'IN', 'TO', 'JJ') && counts.comma === 0 ? 'phrase' : 'other';
}
