/** Which forms are verbs that report, and where their group begins. */

import { longPhraseBefore, opensTime } from '../clauses/phrases.ts';
import type { CueVerb, Language } from '../languages/language.ts';
import { hasTag, isAdjective, isAdverb, isFiniteVerb, isNameWord, isPastForm, isPossessive, isVerb, isWhWord } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Sentence, Token } from '../reading.ts';

/** True where the form stands as a verb that reports here, and is not negated, wished for or possible only. */
export function reportsHere(tokens: readonly Token[], at: number, sentence: Sentence, language: Language): boolean {
  const token = tokens[at] as Token;
  const sure = language.quotingForms.has(token.lower);
  // "… tool," comments Robin Bell: the tagger takes the verb for a noun
  const inverted =
    /^[”"’'»]/.test(tokens[at - 1]?.text ?? '') &&
    (isNameWord(tokens[at + 1]) || hasTag(tokens[at + 1], 'DT', 'PRP', 'PRP$')) &&
    token.tag === 'NNS';
  // "The study, seen by the council, estimates one in 20"
  const gives =
    token.tag === 'NNS' && tokens[at - 1]?.text === ',' && hasTag(tokens[at + 1], 'CD', 'DT', 'PRP', '$') && at > sentence.first + 2;
  if (!isVerb(token) && !inverted && !gives && !(sure && at > sentence.first && !isNameOfWhoSays(tokens, at))) return false;
  if (inverted) return true;
  const before = tokens[at - 1];
  // "the added cost"
  if (at > sentence.first && before && (isPossessive(before) || hasTag(before, 'DT', 'JJ')) && !(sure && !is(token, 'adjectival'))) {
    // "the union's complaint alleges", "another wondered", "many predict": the noun is taken for an adjective, or there is none
    const named = token.tag === 'VBZ' && before.tag === 'JJ' && (isPossessive(tokens[at - 2]) || hasTag(tokens[at - 2], 'DT'));
    // … "with some saying it is": not "some warning signs"
    const says = hasTag(tokens[at + 1], 'PRP', 'DT', 'NNP') || is(tokens[at + 1], 'complementizer');
    const alone = (hasTag(token, 'VBD', 'VBP') || (token.tag === 'VBG' && says)) && is(before, 'indefinitePronoun');
    if (!named && !alone) return false;
  }
  return true;
}

/** True for "Said" in "Army chief Said Bell suggested", "Dr Omar Said told": a name with its verb behind it. */
function isNameOfWhoSays(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[isNameWord(tokens[at + 1]) ? at + 2 : at + 1];
  return isNameWord(tokens[at]) && isFiniteVerb(verb) && verb?.form.small === true;
}

/** True for a passive: "was told", "has been said"; but not "who's argued for years", "she's said that". */
export function isPassive(tokens: readonly Token[], group: number, at: number, verb: CueVerb): boolean {
  const be = tokens.slice(group, at).find((token) => is(token, 'passiveAuxiliary'));
  if (!be) return false;
  const who = tokens[group - 1];
  const has =
    be.lower === "'s" && verb.takes === 'clause' && !is(verb, 'telling') && (is(who, 'personalRelative') || is(who, 'subjectPronoun'));
  return !(has && tokens[at]?.tag !== 'VBG' && !is(tokens[at + 1], 'agentive'));
}

/** How far what is done to say something may stand before "to", in tokens: "took to the radio to say". */
const FAR = 7;

/** The word that leads to the infinitive after `at`; null: none that tells that it was said. */
function leadBefore(tokens: readonly Token[], sentence: Sentence, at: number): number | null {
  const lead = at - (is(tokens[at], 'on') ? 1 : 0);
  // "forgot to write to say": it is not said yet
  if (lead >= sentence.first && is(tokens[lead], 'catenative'))
    return tokens[lead - 1]?.tag === 'TO' && isUndone(tokens, lead) ? null : lead;
  // "went so far as to call it late"
  if (is(tokens[at], 'comparative') && is(tokens[at - 1], 'extreme') && is(tokens[at - 3], 'catenative')) return at - 3;
  // "spoke of the need to say"
  if (is(tokens[at], 'infinitiveNoun')) return null;
  for (let i = at - 1; i >= Math.max(sentence.first, at - FAR); i--) {
    const token = tokens[i] as Token;
    // "called on Bell to say", "will stand up to say": it is not said yet
    if (tokens[i]?.quoted === -1 && is(token, 'instrumental') && isVerb(token)) return isUndone(tokens, i) || callsOn(tokens, i) ? null : i;
    // "waited for Bell to say": he is to say it
    if (is(token, 'for') || isVerb(token) || isWhWord(token) || hasTag(token, 'MD', ',', ':')) return null;
  }
  return null;
}

/** True for what is to be done, or would be: "wants to | stand up to say", "will | stand up to say"; not "did | stand up". */
const isUndone = (tokens: readonly Token[], at: number): boolean => tokens[at]?.tag === 'VB' && hasTag(tokens[at - 1], 'TO', 'MD');

/** True for "called on", "called for": whoever comes next is to say it. */
const callsOn = (tokens: readonly Token[], at: number): boolean =>
  is(tokens[at], 'calling') && (is(tokens[at + 1], 'on') || is(tokens[at + 1], 'for'));

/** Tokens from "went" to the verb of "went as far as saying". */
const FURTHEST = 4;

/** First token of the verb group; null where it is negated, an infinitive that nothing leads which tells that it was said, or a possibility. */
export function groupStart(tokens: readonly Token[], sentence: Sentence, at: number): number | null {
  // "went as far as | saying"
  const far = tokens[at]?.tag === 'VBG' && is(tokens[at - 1], 'comparative') && is(tokens[at - 2], 'extreme');
  let first = far && is(tokens[at - FURTHEST], 'going') ? at - FURTHEST : at;
  while (first > sentence.first && tokens[first - 1]?.quoted === -1) {
    const before = tokens[first - 1] as Token;
    if (is(before, 'negation')) return null;
    // "could say", "could only be told"; but "could only say": it was said
    const spoken = is(tokens[first], 'restrictive') && first + 1 === at;
    // "would later say": it was said
    const came = is(before, 'pastFuture') && is(tokens[first], 'relativeTime') && first < at;
    if (before.tag !== 'NNP' && is(before, 'potential') && !spoken && !came) return null;
    // "all but accused"
    if (is(before, 'adversative') && is(tokens[first - 2], 'predeterminer') && first - 2 > sentence.first) {
      first -= 2;
      continue;
    }
    // "loath to | publicly | criticize"
    const bare = tokens.slice(first, at).every(isAdverb);
    if (bare && ((before.tag === 'TO' && tokens[at]?.tag !== 'VBD') || (is(before, 'infinitive') && tokens[at]?.tag === 'VB'))) {
      const lead = leadBefore(tokens, sentence, first - 2);
      if (lead === null) return null;
      first = lead;
      continue;
    }
    if (
      (before.tag !== 'NNP' && (is(before, 'auxiliary') || is(before, 'modal'))) ||
      hasTag(before, 'MD', 'RB', 'RBR') ||
      is(before, 'correlative') ||
      // "have all said"
      (is(before, 'predeterminer') && is(tokens[first - 2], 'have')) ||
      // "kept asking", "has immediately begun calling"
      (first === at && tokens[at]?.tag === 'VBG' && is(before, 'aspectual'))
    )
      first--;
    else if (before.text === ',' && first === at) {
      const have = overAside(tokens, sentence, at - 1);
      if (have === null) break;
      first = have;
    } else {
      const have = overTime(tokens, sentence, first);
      if (have === null) break;
      first = have;
    }
  }
  if (first === at && hasTag(tokens[at], 'VB', 'VBP') && infinitive(tokens, sentence, at)) return null;
  // adverbs that belong to the clause before
  while (first < at && tokens[first]?.tag === 'RB' && tokens[first - 1]?.quoted !== -1) first++;
  return first;
}

/** How long an aside in the middle of a verb group may be, in tokens. */
const ASIDE = 9;
/** … and a time. */
const TIME = 7;

/** Where the aside in the middle of a verb group begins that the comma at `close` ends: "has | , however, | said", "did not | , in a letter, | say"; null: there is none. */
function overAside(tokens: readonly Token[], sentence: Sentence, close: number): number | null {
  for (let i = close - 1; i > Math.max(sentence.first, close - ASIDE); i--) {
    if (tokens[i]?.text === ',') {
      let at = i - 1;
      while (isAdverb(tokens[at]) || is(tokens[at], 'negation')) at--;
      const did = hasTag(tokens[close + 1], 'VB', 'VBP') && is(tokens[at], 'finiteAuxiliary');
      return did || is(tokens[at], 'have') ? i : null;
    }
    if (isVerb(tokens[i]) || isWhWord(tokens[i]) || tokens[i]?.quoted !== -1) return null;
  }
  return null;
}

/** Where "has" stands before a time that ends before `end`: "has | over the past months | warned", "had | last Wednesday | said"; null: there is no such time. */
function overTime(tokens: readonly Token[], sentence: Sentence, end: number): number | null {
  const unit = tokens[end - 1];
  if (!is(unit, 'timeNoun') && !is(unit, 'period') && !is(unit, 'deictic')) return null;
  for (let i = end - 2; i > Math.max(sentence.first, end - TIME); i--) {
    if (is(tokens[i], 'have')) return i;
    // "had | earlier on Monday | said"
    if (tokens[i]?.tag === 'IN') {
      const have = is(tokens[i - 1], 'deictic') ? i - 2 : i - 1;
      return is(tokens[have], 'have') ? have : null;
    }
    if (!opensTime(tokens[i]) && !isAdjective(tokens[i]) && !is(tokens[i], 'spelledNumber') && !is(tokens[i], 'timeNoun')) return null;
  }
  return null;
}

/** True for the second of two infinitives, or of what was not done: "to send it in and | suggest", "did not build it and | tell". */
function infinitive(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  if (tokens[at - 1]?.tag !== 'CC' || tokens[at - 2]?.text === ',') return false;
  for (let i = at - 2; i >= Math.max(sentence.first, at - 2 * FAR); i--) {
    // a plural's verb may look like it: "those who came to see it and | say"
    if (tokens[i]?.tag === 'TO') return tokens[at]?.tag === 'VB' && tokens[i + 1]?.tag === 'VB';
    if (is(tokens[i], 'negation') && is(tokens[i - 1], 'auxiliary')) return true;
    if (isFiniteVerb(tokens[i]) || hasTag(tokens[i], ':')) return false;
  }
  return false;
}

/** Who was made to say it: "prompted [several tenants] to argue that". */
export function movedToSay(tokens: readonly Token[], sentence: Sentence, at: number): Range | null {
  if (tokens[at - 1]?.tag !== 'TO' || tokens[at - 2]?.quoted !== -1) return null;
  const who = longPhraseBefore(tokens, at - 1, sentence.first);
  return who && who.first > sentence.first && is(tokens[who.first - 1], 'causative') ? who : null;
}

/** Of whom others say that they said it: "[Bell] is said to have | told friends that", "[Bell] was reported to have | called it". */
export function reportedToSay(tokens: readonly Token[], sentence: Sentence, at: number): Range | null {
  const have = isAdverb(tokens[at - 1]) ? at - 2 : at - 1;
  const [reported, to] = [tokens[have - 2], tokens[have - 1]];
  if (!is(tokens[have], 'have') || to?.tag !== 'TO' || !isPastForm(reported) || !is(reported, 'reputed')) return null;
  const be = isAdverb(tokens[have - 3]) ? have - 4 : have - 3;
  return be > sentence.first && is(tokens[be], 'finiteBe') ? longPhraseBefore(tokens, be, sentence.first) : null;
}

/** True for "Asked why, …" and "when told that": those words were said to the subject. */
export function askedOf(tokens: readonly Token[], sentence: Sentence, at: number, group: number): boolean {
  const next = tokens[at + 1];
  // "Bell, asked whether it was late, said"; but "Bell, from Leith, asked whether it was late."
  const aside =
    is(tokens[at], 'questioned') && group === at && tokens[at - 1]?.text === ',' && at - 1 > sentence.first && goesOn(tokens, at, sentence);
  if (aside && (is(next, 'questionWord') || is(next, 'preposition'))) return true;
  if (group !== at || !isPastForm(tokens[at])) return false;
  const before = at > sentence.first ? tokens[at - 1] : undefined;
  // "as reported by the council" is no question
  if (is(before, 'comparative') && is(next, 'agentive')) return false;
  if (is(before, 'subordinator')) return true;
  return at === sentence.first && !hasTag(next, 'DT', 'NNP');
}

/** True where the sentence goes on after a comma. */
const goesOn = (tokens: readonly Token[], at: number, { last }: Sentence): boolean =>
  tokens.slice(at, last).some(({ text }) => text === ',');

/**
 * True where what follows a cue has a verb of its own: "said he | has tried it", "Court stays work, says city | ‘cannot wait’"; not
 * "The work, said Ruiz “is late”", where nothing before the cue has one.
 *
 * @param first - where the sentence begins
 * @param cue - where the cue stands
 */
export function goesOnWithVerb(tokens: readonly Token[], first: number, cue: number, at: number): boolean {
  let verb = at;
  if (/^["“‘'«]$/.test(tokens[at]?.text ?? '') && tokens.slice(first, cue).some(isFiniteVerb)) verb++;
  while (tokens[verb]?.tag === 'RB') verb++;
  // "said one of the officials | cited above"
  const told = tokens[verb]?.tag === 'VBD' && is(tokens[verb], 'documentary') && hasTag(tokens[verb + 1], 'IN', 'RB');
  return isFiniteVerb(tokens[verb]) && !told;
}

/** True for a phrase after a cue that no clause goes on from: a name or description with its own relative clause, aside, or the end after it. */
export function standsAlone(tokens: readonly Token[], phrase: Range): boolean {
  const next = tokens[phrase.last];
  const named = tokens[phrase.last - 1]?.tag === 'NNP';
  return is(next, 'whRelative') || (named && /^[,.]$/.test(next?.text ?? '.'));
}

/** How far the last of some deeds may stand, in tokens. */
const DEEDS = 40;

/** True where "and" leads to another deed: "has shut the hall, called it “a mess” | and left the town". */
export function goesOnWithDeed(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + DEEDS); i++)
    if (tokens[i]?.quoted === -1 && is(tokens[i], 'additive')) return isPastForm(tokens[i + 1]);
  return false;
}
