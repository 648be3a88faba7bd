/** The subject over what stands between commas, brackets or dashes before a cue: "Ruiz, who joined in May, | has told". */

import { leadsClause } from '../clauses/ahead.ts';
import { longPhraseBefore } from '../clauses/phrases.ts';
import { hasTag, isFiniteVerb, isNoun, isParticiple, isVerb, opensNounPhrase } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Range, Sentence, Token } from '../reading.ts';

/** The first token that a subject before `end` may take in: after quotations, clause conjunctions and semicolons. */
export function clauseFloor(tokens: readonly Token[], sentence: Sentence, end: number): number {
  for (let i = end - 1; i >= sentence.first; i--) {
    if (tokens[i]?.quoted !== -1 || /^(?:;|:|[-–—]{1,2})$/.test((tokens[i] as Token).text)) return i + 1;
  }
  return sentence.first;
}

/** The longest aside, in tokens. */
const ASIDE = 45;

/** The noun phrase before a run of asides that ends at `end`: "Dwayne Pruitt, 38, a technician who has worked there, | said". */
export function overAsides(tokens: readonly Token[], sentence: Sentence, end: number): Range | null {
  const closing = tokens[end - 1] as Token;
  const opening = closing.text === ',' ? ',' : closing.tag === '-RRB-' ? '(' : closing.text;
  let best: Range | null = null;
  let close = end - 1;
  let joined = false;
  for (let i = close - 1; i >= Math.max(sentence.first, end - ASIDE); i--) {
    if (tokens[i]?.quoted !== -1 && opening === ',') {
      // a nickname or a title in quotation marks may stand in an aside; a statement may not
      if ((tokens[i]?.end ?? 0) - (tokens[i]?.start ?? 0) > 0 && /[,.?!]/.test(tokens[i - 1]?.text ?? '')) break;
      continue;
    }
    // a comma inside a name parts nothing
    if (tokens[i]?.text !== opening || tokens[i]?.tag === 'NNP') continue;
    if (opening !== '(' && !isAside(tokens, i + 1, close)) break;
    joined ||= opening === ',' && bringsAnother(tokens, i + 1, close);
    const phrase = longPhraseBefore(tokens, i, clauseFloor(tokens, sentence, i));
    if (phrase) {
      const lead = tokens[phrase.first - 1];
      const governed =
        phrase.first > sentence.first &&
        lead !== undefined &&
        // "In Leith, East Fife, nurse Ana Ruiz, 34, said"
        ((tokens[(best?.last ?? 0) - 1]?.tag === 'NNP' &&
          tokens[sentence.first]?.tag === 'IN' &&
          inPlaces(tokens, sentence.first + 1, phrase.last)) ||
          (lead.tag === 'IN' && !leadsClause(lead)) ||
          // "He was given 15 minutes, the engineer, Ana Ruiz, said": what a verb governs is no subject
          (best !== null && isVerb(lead)));
      if (!governed) best = phrase;
    }
    if (opening !== ',') break;
    close = i;
  }
  return best && joined ? { first: best.first, last: end - 1 } : best;
}

/** True for names alone with commas between: "Leith, East Fife". */
const inPlaces = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens.slice(first, last).every(({ tag, text }) => tag === 'NNP' || text === ',');

/** True where "and" between commas joins a second speaker: "Ana Ruiz, 34, | and her husband, Tom, said", "Ruiz, the mayor, | and Tom Bell, said". */
function bringsAnother(tokens: readonly Token[], first: number, last: number): boolean {
  const next = tokens[first + 1];
  if (!is(tokens[first], 'additive') || next === undefined) return false;
  if (next.tag === 'NNP' || is(next, 'possessiveDeterminer')) return true;
  return is(next, 'definiteArticle') && tokens[last + 1]?.tag === 'NNP';
}

/** True where the tokens between two commas can stand between a subject and its verb. */
function isAside(tokens: readonly Token[], first: number, last: number): boolean {
  const opening = tokens[first];
  if (!opening || first >= last) return false;
  const relative =
    is(opening, 'relativePronoun') || is(opening, 'relativeAdverb') || (opening.tag === 'IN' && is(tokens[first + 1], 'whRelative'));
  if (
    relative ||
    is(opening, 'questioned') ||
    (opening.tag === 'VBD' && is(opening, 'documentary')) ||
    isParticiple(opening) ||
    hasTag(opening, 'CC', 'CD', 'IN', 'JJ', 'RB', 'RBR', 'TO')
  )
    return !(is(opening, 'adversative') || is(opening, 'concessive'));
  // an apposition: a noun phrase, finite verbs only after "who" or "that"
  if (!(isNoun(opening) || opensNounPhrase(opening) || hasTag(opening, 'JJ', 'JJS'))) return false;
  let inRelative = false;
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    if (is(token, 'relativePronoun') || is(token, 'relativeAdverb')) inRelative = true;
    const passive = token.tag === 'VBD' && is(tokens[i + 1], 'agentive');
    if (!inRelative && !passive && isFiniteVerb(token) && !standsForNoun(tokens, i)) return false;
  }
  return true;
}

/** True for a form that the tagger takes for a verb where none can stand: "a securities analyst", "an editor and veteran columnist", "a Navy veteran who". */
function standsForNoun(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.tag === 'WP' || (hasTag(tokens[at - 1], 'DT', 'PRP$', 'POS', 'JJ', 'CC') && /^(?:NN|JJ)/.test(next?.tag ?? ''));
}
