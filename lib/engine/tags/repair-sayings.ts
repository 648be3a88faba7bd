/** The mendings of single verbs of saying: forms that the tagger takes for nouns, adjectives or numbers. */

import { DOCUMENT_NOUNS, singularOf } from '../languages/en/people.ts';
import { isPersonNoun } from '../languages/en/person-nouns.ts';
import type { Language } from '../languages/language.ts';
import { is } from '../languages/vocabulary.ts';
import type { Word } from '../reading.ts';

/** Forms that are verbs right after a noun in the plural. */
const SAY = new Set('say suggest argue insist allege assert contend acknowledge concede admit maintain'.split(' '));

/** Forms that are no nouns. */
const SPEAKS = new Set(
  'alleges argues insists asserts contends acknowledges suggests concedes admits denies maintains adds tells puts speaks'.split(' '),
);

/** Auxiliaries that a base form follows. */
const DOES = new Set(['did', 'does', 'do']);

/** VBP where people or documents say it; the words between are mended with it. */
export function reportingTag(words: readonly Word[], tags: string[], at: number, language: Language): string | undefined {
  const word = words[at] as Word;
  // "which economists say": no number
  if (tags[at] === 'CD') return word.lower === 'say' ? 'VBP' : undefined;
  // "experts we spoke to say"
  if (tags[at] === 'VB') {
    if (!/^(?:spoke|talked)$/.test(words[at - 2]?.lower ?? '') || !/^NNP?S$/.test(tags[at - 4] ?? '')) return undefined;
    tags[at - 1] = 'IN';
    return 'VBP';
  }
  if (!/^NNS?$/.test(tags[at] ?? '')) return undefined;
  // "But analysts warn that", "Many predict that"
  if (tags[at] === 'NN' && /^(?:that|it|they|he|she|there)$/.test(words[at + 1]?.lower ?? '') && language.cueVerbs.has(word.lower)) {
    const who = words[at - 1]?.lower ?? '';
    const people = /s$/.test(who) && isPersonNoun(singularOf(who));
    if (people && /^(?:VBZ|NNS)$/.test(tags[at - 1] ?? '')) tags[at - 1] = 'NNS';
    if (people || /^(?:many|some|others|most|few)$/.test(who)) return 'VBP';
  }
  return shows(words, tags, at, language) ? (tags[at] === 'NN' ? 'VBP' : 'VBZ') : undefined;
}

/** "Figures published today show a record", "A poll released on Friday shows that", "…, an audit of the books shows." */
function shows(words: readonly Word[], tags: readonly string[], at: number, language: Language): boolean {
  if (!/^(?:show|suggest|indicate|reveal)s?$/.test(words[at]?.lower ?? '')) return false;
  const next = words[at + 1]?.lower ?? '.';
  if (
    !/^(?:that|he|she|it|they|how|\.)$/.test(next) &&
    !(
      (/^(?:,|NNP|CD)$/.test(tags[at - 1] ?? '') || words[at - 1]?.lower === 'today') &&
      /^(?:DT|PRP|NN|NNS|JJ|CD)$/.test(tags[at + 1] ?? '')
    )
  )
    return false;
  for (let i = at - 2; i >= 0; i--) {
    const { lower } = words[i] as Word;
    const noun = singularOf(lower);
    if (DOCUMENT_NOUNS.has(noun) && (noun !== lower) === (tags[at] === 'NN')) return true;
    if (/^(?:VB[ZPD]|MD|PRP|W.*)$/.test(tags[i] ?? '') && !language.reports.made.has(lower)) return false;
  }
  return false;
}

/** Mends a noun and its verb of saying where they stand side by side. */
export function mendAgreeing(words: readonly Word[], tags: string[], at: number, language: Language): void {
  const word = words[at] as Word;
  // "which critics said was late": no verb stands before one of saying
  if (tags[at - 1] === 'VBZ' && language.quotingForms.has(word.lower) && /\p{Ll}{4}s$/u.test(words[at - 1]?.lower ?? '')) {
    tags[at - 1] = 'NNS';
    if (!tags[at]?.startsWith('VB')) tags[at] = 'VBP';
  }
  if (tags[at] === 'NNS' && SPEAKS.has(word.lower)) tags[at] = 'VBZ';
  // "estimates suggest that"
  if ((tags[at] === 'JJ' || tags[at] === 'NN') && tags[at - 1] === 'NNS' && SAY.has(word.lower)) tags[at] = 'VBP';
}

/** The tag of a verb of saying that is taken for a noun or a base form. */
export function sayingTag(words: readonly Word[], tags: readonly string[], at: number, language: Language): string | undefined {
  const tag = tags[at];
  const lower = words[at]?.lower ?? '';
  // "It was late, say the researchers"
  if (tag === 'VB') return lower === 'say' && words[at - 1]?.text === ',' && !is(words[at + 1], 'complementizer') ? 'VBP' : undefined;
  if (!(tag === 'NN' || tag === 'NNS' || tag === 'JJ') || !language.cueVerbs.has(lower)) return undefined;
  // "“It failed,” admits Ruiz", "She also mentions that", "Ruiz claims not to have seen it"
  if (tag === 'NNS') return quotesBefore(words, tags, at) || adds(words, tags, at) ? 'VBZ' : undefined;
  if (tag === 'NN') {
    // "Bell did claim that"
    if (DOES.has(words[at - 1]?.lower ?? '')) return 'VB';
    // "claimed that and claim she has"
    if (tags[at - 1] === 'CC' && /^(?:he|she|they|we|it)$/.test(words[at + 1]?.lower ?? '')) return 'VBP';
  }
  // "a statement warning that", "with one tenant chanting “…”"
  return lower.endsWith('ing') && reportsHere(words, tags, at) ? 'VBG' : undefined;
}

/** True for a participle of saying after a noun, where "that" or a quotation follows. */
function reportsHere(words: readonly Word[], tags: readonly string[], at: number): boolean {
  const [before, next] = [tags[at - 1] ?? '', words[at + 1]];
  // "their preliminary finding that" is a noun
  return is(next, 'complementizer')
    ? /^NNS?$/.test(before)
    : /^(?:NNS?|JJ|NNP)$/.test(before) && /^(?:["“«‘]|''|``)/.test(next?.text ?? '');
}

/** True after a pronoun or a name, with or without an adverb between, and before "that", "to" and "not to". */
function adds(words: readonly Word[], tags: readonly string[], at: number): boolean {
  const next = words[at + 1]?.lower === 'not' ? at + 2 : at + 1;
  return /^(?:PRP|NNP)$/.test(tags[tags[at - 1] === 'RB' ? at - 2 : at - 1] ?? '') && /^(?:that|to)$/.test(words[next]?.lower ?? '');
}

/** True after a quotation that a comma, a question or an exclamation ends, and before a name. */
function quotesBefore(words: readonly Word[], tags: readonly string[], at: number): boolean {
  const named = words[at + 1]?.form.upper || /^(?:PRP|DT)$/.test(tags[at + 1] ?? '');
  return tags[at - 1] === "''" && /^[,?!…]$/.test(words[at - 2]?.text ?? '') && named;
}
