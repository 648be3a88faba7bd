/** Mends what the tagger gets wrong where much hangs on it: verbs of saying, past forms, names. */
import { isPortfolio } from '../languages/en/titles.ts';
import type { Language } from '../languages/language.ts';
import type { Word } from '../reading.ts';
import { CLOSED_TAGS } from './closed-tags.ts';
import { mendClauses } from './repair-clauses.ts';
import { capitalTag, mendOpening, nameTag } from './repair-names.ts';
import { mendPlural, nounTag, tradeTag } from './repair-nouns.ts';
import { mendAgreeing, reportingTag, sayingTag } from './repair-sayings.ts';
import { sureVerbTag, verbTag } from './repair-verbs.ts';
import { isPreposition } from './shapes.ts';

/**
 * Mends the tags of a sentence, in place: word by word, and then clause by clause. The order counts: a later mending reads
 * what the earlier ones left, and of those joined by `??` the first that knows the word has it.
 */
export function repairTags(words: readonly Word[], tags: string[], language: Language): void {
  for (let at = 0; at < words.length; at++) {
    const any =
      nameTag(words, tags, at, language) ??
      tradeTag(words, tags, at) ??
      reportingTag(words, tags, at, language) ??
      particleTag(words, tags, at);
    if (any) tags[at] = any;
    if (CLOSED_TAGS.has(tags[at] ?? '')) continue;
    mendPlural(words, tags, at);
    mendAgreeing(words, tags, at, language);
    mendOpening(words, tags, at, language);
    const open =
      sureVerbTag(words, tags, at) ??
      sayingTag(words, tags, at, language) ??
      nounTag(words, tags, at, language) ??
      capitalTag(words, tags, at) ??
      verbTag(words, tags, at, language);
    if (open) tags[at] = open;
  }
  mendClauses(words, tags, language);
}

/** True for "'s" that belongs to a name: a verb that it cannot own comes after, or a mark after "according to". */
function ownsNothing(words: readonly Word[], tags: readonly string[], at: number): boolean {
  const next = /^(?:also|later)$/.test(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const lower = words[next]?.lower ?? '';
  // "Acme's had a bad year" is short for "has"
  if (lower === 'had' ? /^VB[DN]$/.test(tags[next + 1] ?? '') : /^(?:has|is|was|said|says|added|told|announced|will|would)$/.test(lower))
    return true;
  let first = at - 1;
  while (tags[first - 1] === 'NNP') first--;
  return words[first - 2]?.lower === 'according' && words[at + 1]?.form.letter !== true;
}

/** True for a comma between the fields in a body's name. */
function listsFields(words: readonly Word[], at: number): boolean {
  const named = (i: number) => words[i]?.form.upper || words[i]?.text === ',';
  let [first, last] = [at, at];
  while (named(first)) first--;
  while (named(last)) last++;
  return (
    /^(?:for|of)$/.test(words[first]?.lower ?? '') &&
    /^(?:department|ministry|minister|state|committee)$/.test(words[first - 1]?.lower ?? '') &&
    words[last]?.lower === 'and' &&
    [at, last].some((i) => isPortfolio(words[i + 1]?.lower ?? ''))
  );
}

/** Adverbs that open a sentence and are part of no name. */
const OPENERS = /^(?:earlier|furthermore|hence|indeed|later|meanwhile|moreover|nevertheless|nonetheless|similarly|thus)$/;

/** The tag of a small word that ties a sentence together; a verb after "to" is mended with it. */
function particleTag(words: readonly Word[], tags: string[], at: number): string | undefined {
  const word = words[at];
  const lower = word?.lower;
  // "Despite the claim", "Nevertheless Mr Bell said"
  if (lower === 'despite' || lower === 'amid' || (at === 0 && /^(?:NNP|JJ)$/.test(tags[0] ?? '') && isPreposition(lower ?? '')))
    return 'IN';
  if (lower === 'likewise' || (at === 0 && OPENERS.test(lower ?? ''))) return 'RB';
  // "a CNN/ORC poll"
  if (lower === '/' && words[at - 1]?.form.upper && words[at + 1]?.form.upper && words[at - 1]?.end === words[at]?.start) return 'NNP';
  // "Both candidates said"
  if (lower === 'both' && tags[at] === 'CC' && /^NNS$/.test(tags[at + 1] ?? '') && !/^and$/.test(words[at + 2]?.lower ?? '')) return 'DT';
  // "the Department for Environment, Food and Rural Affairs"
  if (lower === ',') return listsFields(words, at) ? 'NNP' : undefined;
  // "Harrow's said it would close", "according to Harrow's"
  if (lower === "'s" || lower === '’s') return tags[at - 1] === 'NNP' && ownsNothing(words, tags, at) ? 'NNP' : undefined;
  // "her lawyer said"
  if (lower === 'her')
    return tags[at] === 'PRP' &&
      words[at + 1]?.form.small &&
      /^NNS?$/.test(tags[at + 1] ?? '') &&
      /^(?:VB[DZP]|MD|,|\.)$/.test(tags[at + 2] ?? '.')
      ? 'PRP$'
      : undefined;
  // "a spokesman for No 10 said", "told them no evidence supports it"
  if (lower === 'no')
    return word?.text === 'No' && words[at + 1]?.text === '10' ? 'NNP' : /^NN/.test(tags[at + 1] ?? '') ? 'DT' : undefined;
  // "about one in four said"
  if (lower === 'one') return words[at + 1]?.lower === 'in' && tags[at + 2] === 'CD' ? 'CD' : undefined;
  // "have since confirmed"
  if (lower === 'since')
    return /^(?:has|have|had|'ve)$/.test(words[at - 1]?.lower ?? '') && /^VB[ND]$/.test(tags[at + 1] ?? '') ? 'RB' : undefined;
  // "failure that spring"
  if (lower === 'that')
    return tags[at] === 'WDT' && /^(?:year|spring|summer|autumn|winter|night|day|week|month|morning|time)$/.test(words[at + 1]?.lower ?? '')
      ? 'DT'
      : undefined;
  if (lower !== 'to' || tags[at] !== 'IN') return undefined;
  // "declined to say"
  if (tags[at + 1] === 'VB') return 'TO';
  // "told them to “believe in it”"
  if (tags[at + 1] !== "''" || !/^VBP?$/.test(tags[at + 2] ?? '')) return undefined;
  tags[at + 2] = 'VB';
  return 'TO';
}
