/** Which forms are verbs that report, and where their group begins. */

import { longPhraseBefore } from '../clauses/phrases.ts';
import type { CueVerb, Language } from '../languages/language.ts';
import { hasTag, isCommonNoun, isFiniteVerb, isNameWord, isPastForm, isPossessive, isVerb, isWhWord } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Sentence, Token } from '../reading.ts';

const BE = /^(?:is|are|was|were|be|been|being|'s|'re|gets?|got)$/;
const AUXILIARY = /^(?:has|have|had|'s|'ve|'d|is|are|was|were|been|did|does|do|will|would|'ll|may|might|could|can|should|must)$/;

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
  if (!isVerb(token) && !inverted && !gives && !(sure && at > sentence.first)) return false;
  if (inverted) return true;
  const before = tokens[at - 1];
  // "her lead in pledged delegates"
  if (isPastForm(token) && /^(?:in|of|for|with|by|from)$/.test(before?.lower ?? '') && at > sentence.first) return false;
  // "the added cost"
  if (at > sentence.first && before && (isPossessive(before) || hasTag(before, 'DT', 'JJ')) && !(sure && token.lower !== 'added')) {
    // "the union's complaint alleges", "another wondered", "many predict": the noun is taken for an adjective, or there is none
    const named = token.tag === 'VBZ' && before.tag === 'JJ' && (isPossessive(tokens[at - 2]) || hasTag(tokens[at - 2], 'DT'));
    const alone = token.tag === 'VBD' ? /^another$/ : token.tag === 'VBP' ? /^(?:many|most|some|few)$/ : /^$/;
    if (!named && !alone.test(before.lower)) return false;
  }
  return sure || gives || !isCommonNoun(token);
}

/** True for a passive: "was told", "has been said"; but not "who's argued for years", "she's said that". */
export function isPassive(tokens: readonly Token[], group: number, at: number, { lemma, takes }: CueVerb): boolean {
  const be = tokens.slice(group, at).find(({ lower }) => BE.test(lower));
  if (!be) return false;
  const has = be.lower === "'s" && takes === 'clause' && lemma !== 'tell' && /^(?:who|he|she)$/.test(tokens[group - 1]?.lower ?? '');
  return !(has && tokens[at]?.tag !== 'VBG' && !is(tokens[at + 1], 'agentive'));
}

/** What leads a verb that is said all the same: "continued to warn", "was quick to point out", "more likely to say", "texted to say". */
const LEADS =
  /^(?:continu(?:e|es|ed|ing)|quick|likely|appear(?:s|ed)|seem(?:s|ed)|rush(?:es|ed)|hasten(?:s|ed)|call(?:s|ed)|text(?:s|ed)|came|went|tried|tries|sought|forced|compelled|prompted)$/;

/** What is done to say something: "took to the radio to say", "used his speech to warn". */
const MEANS = /^(?:took|takes|taking|taken|used|uses|using)$/;
/** How far it may stand before "to", in tokens. */
const FAR = 7;

/** The word that leads to the infinitive after `at`; null: none that tells that it was said. */
function leadBefore(tokens: readonly Token[], sentence: Sentence, at: number): number | null {
  const lead = at - (tokens[at]?.lower === 'on' ? 1 : 0);
  if (lead >= sentence.first && LEADS.test(tokens[lead]?.lower ?? '')) return lead;
  for (let i = at - 1; i >= Math.max(sentence.first, at - FAR); i--) {
    const token = tokens[i] as Token;
    if (tokens[i]?.quoted === -1 && MEANS.test(token.lower) && isVerb(token)) return i;
    if (isVerb(token) || isWhWord(token) || hasTag(token, 'MD', ',', ':')) return null;
  }
  return null;
}

/** First token of the verb group; null where it is negated, an infinitive that nothing of {@link LEADS} leads, or a possibility. */
export function groupStart(tokens: readonly Token[], sentence: Sentence, at: number): number | null {
  let first = at;
  while (first > sentence.first && tokens[first - 1]?.quoted === -1) {
    const before = tokens[first - 1] as Token;
    if (/^(?:not|n't|never|cannot)$/.test(before.lower)) return null;
    if (before.tag !== 'NNP' && /^(?:would|could|might|may|should|must|can|ca|wo)$/.test(before.lower)) return null;
    if (before.tag === 'TO' && first === at) {
      const lead = leadBefore(tokens, sentence, first - 2);
      if (lead === null) return null;
      first = lead;
      continue;
    }
    if ((before.tag !== 'NNP' && AUXILIARY.test(before.lower)) || hasTag(before, 'MD', 'RB', 'RBR') || before.lower === 'both') first--;
    // "has, however, said"
    else if (
      before.text === ',' &&
      tokens[first - 3]?.text === ',' &&
      tokens[first - 2]?.tag === 'RB' &&
      /^(?:has|have|had)$/.test(tokens[first - 4]?.lower ?? '')
    )
      first -= 4;
    else break;
  }
  if (first === at && tokens[at]?.tag === 'VB' && infinitive(tokens, sentence, at)) return null;
  // adverbs that belong to the clause before
  while (first < at && tokens[first]?.tag === 'RB' && tokens[first - 1]?.quoted !== -1) first++;
  return first;
}

/** True for the second of two infinitives: "to send it in and | suggest". */
function infinitive(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  if (tokens[at - 1]?.tag !== 'CC' || tokens[at - 2]?.text === ',') return false;
  for (let i = at - 2; i >= Math.max(sentence.first, at - 2 * FAR); i--) {
    const tag = tokens[i]?.tag ?? '';
    if (tag === 'TO') return tokens[i + 1]?.tag === 'VB';
    if (/^(?:VB[DPZ]|MD|:)$/.test(tag)) return false;
  }
  return false;
}

/** What makes somebody say something. */
const MOVES = /^(?:prompt(?:s|ed|ing)|allow(?:s|ed|ing)|led|leads|leading|drew|driven|forced|forces|forcing|caus(?:es|ed|ing))$/;

/** Who was made to say it: "prompted [several tenants] to argue that". */
export function movedToSay(tokens: readonly Token[], sentence: Sentence, at: number): Range | null {
  if (tokens[at - 1]?.tag !== 'TO' || tokens[at - 2]?.quoted !== -1) return null;
  const who = longPhraseBefore(tokens, at - 1, sentence.first);
  return who && who.first > sentence.first && MOVES.test(tokens[who.first - 1]?.lower ?? '') ? who : null;
}

/** True for "Asked why, …" and "when told that": those words were said to the subject. */
export function askedOf(tokens: readonly Token[], sentence: Sentence, at: number, group: number): boolean {
  // "Bell, asked whether it was late, said"
  const aside = tokens[at]?.lower === 'asked' && group === at && tokens[at - 1]?.text === ',' && at - 1 > sentence.first;
  if (aside && /^(?:whether|if|about|why|how|what|when|where|who|by|to|on)$/.test(tokens[at + 1]?.lower ?? '')) return true;
  if (group !== at || !isPastForm(tokens[at])) return false;
  const before = at > sentence.first ? tokens[at - 1]?.lower : undefined;
  // "as reported by the council" is no question
  if (before === 'as' && is(tokens[at + 1], 'agentive')) return false;
  if (/^(?:when|if|once|though|although|unless|as)$/.test(before ?? '')) return true;
  return at === sentence.first && !hasTag(tokens[at + 1], 'DT', 'NNP', 'PRP$');
}

export function startsClause(tokens: readonly Token[], group: number): boolean {
  return hasTag(tokens[group], 'DT', 'EX', 'NNP', 'PRP');
}

/** How far the first verb may stand before "and told", in tokens. */
const HAULED = 8;

/** True for the second of two passive verbs: "was hauled in and | told". */
export function hauledAnd(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  if (tokens[at - 1]?.tag !== 'CC') return false;
  for (let i = at - 2; i > Math.max(sentence.first, at - HAULED); i--) {
    const { tag } = tokens[i] as Token;
    if (/^(?:VBN|VBD)$/.test(tag))
      return tokens[i - 1]?.tag === 'RB' ? BE.test(tokens[i - 2]?.lower ?? '') : BE.test(tokens[i - 1]?.lower ?? '');
    if (/^(?:VB|MD|,|:|W)/.test(tag)) return false;
  }
  return false;
}

/** True where what follows a cue has a verb of its own: "said he | has tried it". */
export function goesOnWithVerb(tokens: readonly Token[], at: number): boolean {
  let verb = at;
  while (tokens[verb]?.tag === 'RB') verb++;
  return isFiniteVerb(tokens[verb]);
}

/** True for a phrase after a cue that no clause goes on from: a name or description with its own relative clause, aside, or the end after it. */
export function standsAlone(tokens: readonly Token[], phrase: Range): boolean {
  const next = tokens[phrase.last];
  const named = tokens[phrase.last - 1]?.tag === 'NNP';
  return /^(?:who|whose)$/.test(next?.lower ?? '') || (named && /^[,.]$/.test(next?.text ?? '.'));
}

/** How far the last of some deeds may stand, in tokens. */
const DEEDS = 40;

/** True where "and" leads to another deed: "has shut the hall, called it “a mess” | and left the town". */
export function goesOnWithDeed(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + DEEDS); i++)
    if (tokens[i]?.quoted === -1 && tokens[i]?.lower === 'and') return isPastForm(tokens[i + 1]);
  return false;
}
