/** The mendings of verbs that are not of saying: past forms, and verbs before figures, which the tagger takes for nouns. */
import { singularOf } from '../languages/en/people.ts';
import { isPersonNoun } from '../languages/en/person-nouns.ts';
import type { Language } from '../languages/language.ts';
import type { Word } from '../reading.ts';
import { NOUN } from './repair-nouns.ts';

/** Forms that can only be verbs in the past, whatever the tagger makes of them. */
const PAST = new Set(
  'fell rose grew wrote told said spoke fled arose shrank tore won urged vowed insisted argued replied complained'.split(' '),
);

/** Forms that are verbs before "to 63" and "by 4%". */
const CHANGES = new Set('rises falls drops climbs jumps grows slips'.split(' '));

/** The tag of a form that can only be a verb, and of a participle after a person; the first also where it has it already. */
export function sureVerbTag(words: readonly Word[], tags: readonly string[], at: number): string | undefined {
  const lower = words[at]?.lower ?? '';
  if (PAST.has(lower)) return tags[at]?.startsWith('VB') ? tags[at] : 'VBD';
  // "A poll for the Weekly found that"
  if (lower === 'found' && tags[at] === 'NN') return 'VBD';
  // "The party hit back"
  if (/^(?:hit|shot|fired)$/.test(lower) && words[at + 1]?.lower === 'back' && (NOUN.test(tags[at - 1] ?? '') || tags[at - 1] === "''"))
    return 'VBD';
  // "a person briefed on the plan"
  if (tags[at] === 'VBD' && lower === 'briefed' && words[at + 1]?.lower === 'on' && /^NNS?$/.test(tags[at - 1] ?? '')) return 'VBN';
  // "a woman living in Leeds"
  return tags[at] === 'NN' && lower.endsWith('ing') && tags[at + 1] === 'IN' && afterPerson(words, tags, at) ? 'VBG' : undefined;
}

/** The tag of a verb that gives a figure or takes one, and that is taken for a noun. */
export function verbTag(words: readonly Word[], tags: readonly string[], at: number, language: Language): string | undefined {
  const word = words[at] as Word;
  const before = tags[at - 1] ?? '';
  // "Moving it cost £5m", "A clerk earns £900"
  if (tags[at + 1] === '$' && /^(?:cost|costs|earns|owes)$/.test(word.lower) && NOUN.test(before))
    return word.lower === 'cost' ? 'VBD' : 'VBZ';
  if (tags[at] !== 'NN' && tags[at] !== 'NNS') return undefined;
  // "The accounts list £3m", "the report lists 40 sites": a form that gives numbers, and agrees with the noun before it
  const gives =
    before === (tags[at] === 'NN' ? 'NNS' : 'NN') &&
    /^(?:CD|\$)$/.test(tags[at + 1] ?? '') &&
    language.giving.has(language.cueVerbs.get(word.lower)?.lemma ?? '');
  if (tags[at] === 'NN') return gives ? 'VBP' : undefined;
  const verb =
    gives ||
    // "The number of visitors rises to 63"
    (CHANGES.has(word.lower) && tags[at + 2] === 'CD' && /^(?:to|by)$/.test(words[at + 1]?.lower ?? '')) ||
    // "the company notifies people"
    word.lower.endsWith('ifies') ||
    // "Tern employs about 450 people", "the law requires 10 days"
    (((before === 'NNP' && word.form.small) || /^(?:requires|allows|contains|covers)$/.test(word.lower)) && figureAhead(tags, at + 1));
  return verb ? 'VBZ' : undefined;
}

/** True where a figure comes next, over an adverb: "about | 450". */
const figureAhead = (tags: readonly string[], at: number): boolean =>
  /^(?:CD|\$)$/.test((tags[at] === 'RB' || tags[at] === 'IN' ? tags[at + 1] : tags[at]) ?? '');

/** True right after a noun for a person: "a nurse | working". */
const afterPerson = (words: readonly Word[], tags: readonly string[], at: number): boolean =>
  /^NNS?$/.test(tags[at - 1] ?? '') && isPersonNoun(singularOf(words[at - 1]?.lower ?? ''));
