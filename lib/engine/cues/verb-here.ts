/** A verb that reports where it stands: with the particle that it has here, and what it takes with it. */

import type { CueVerb } from '../languages/language.ts';
import { hasTag, isFiniteVerb, opensNounPhrase } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import { verbRowStands } from '../patterns/verb-rows.ts';
import type { Reading, Sentence, Token } from '../reading.ts';
import { knownAt } from '../text/word-forms.ts';
import { quotingVerb } from './quoting.ts';
import { reportsHere } from './verbs.ts';

export interface VerbHere {
  readonly verb: CueVerb;
  readonly form: 'verb' | 'number';
  /** Index of the token. */
  readonly at: number;
  /** After the verb and its particle: "pointed out", "went on to say". */
  readonly last: number;
}

/** The verb at `at`; null: it neither reports nor gives a number. */
export function verbHere(reading: Reading, sentence: Sentence, at: number): VerbHere | null {
  const { tokens, language } = reading;
  const known = knownAt((tokens[at] as Token).form, language).verb;
  const listed = known && reportsHere(tokens, at, sentence, language) ? known : quotingVerb(reading, at, sentence);
  if (!listed) return null;
  let last = at + 1;
  // "boomed back: “…”"
  if (listed !== known && tokens[last]?.quoted === -1 && hasTag(tokens[last], 'RB', 'RP')) last++;
  // "made it clear that"
  if (is(tokens[last], 'documentPronoun') && is(tokens[last + 1], 'sayingParticle')) last++;
  const particle = tokens[last];
  if (particle && language.particles[listed.lemma]?.includes(particle.lower)) last++;
  if (verbRowStands(reading, sentence, 'verbs', { verb: listed, at, end: last, alone: false })) return null;
  if (listed.takes === 'number') return { verb: listed, form: 'number', at, last };
  if (listed.takes !== 'particle') return { verb: listed, form: 'verb', at, last };
  // "spoke of “a mess”"
  const links = (language.requests[listed.lemma] ?? '').split(' ');
  const quotes = tokens.slice(last + 1, last + 3).some(({ quoted }) => quoted !== -1) && links.includes(particle?.lower ?? '');
  if (links.includes('+at') && figureIsPut(tokens, last, sentence.last)) return { verb: listed, form: 'verb', at, last };
  if (last === at + 1 && !quotes) return language.giving.has(listed.lemma) ? { verb: listed, form: 'number', at, last } : null;
  if (is(listed, 'going') && is(tokens[last], 'infinitive')) last += 2;
  if (quotes) return { verb: { ...listed, takes: 'quotation' }, form: 'verb', at, last };
  if (!is(particle, 'sayingParticle')) return { verb: listed, form: 'verb', at, last };
  // "pointed out that", "made clear that", "went on to say that"; "It was late, she went on, because it rained"
  const between = tokens[last]?.text === ',' && (tokens[at - 2]?.text === ',' || tokens[at - 3]?.text === ',');
  const takes = is(particle, 'on') && !between ? 'that' : 'clause';
  return { verb: { ...listed, takes }, form: 'verb', at, last };
}

/** How far after its verb what is put at a figure may reach, in tokens. */
const FAR = 16;

/** True for a thing and the figure that it is put at: "put | the toll in the three towns at more than 20", "put | demand growth at 2 per cent". */
function figureIsPut(tokens: readonly Token[], first: number, end: number): boolean {
  if (!(opensNounPhrase(tokens[first]) || is(tokens[first], 'indicatorNoun') || is(tokens[first + 1], 'figureNoun'))) return false;
  for (let i = first + 1; i < Math.min(end, first + FAR) && tokens[i]?.quoted === -1 && !hasTag(tokens[i], ',', ':'); i++) {
    if (isFiniteVerb(tokens[i])) return false;
    if (is(tokens[i], 'at')) return tokens.slice(i + 1, i + 4).some((token) => hasTag(token, 'CD', '$'));
  }
  return false;
}
