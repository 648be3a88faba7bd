/** English. */
// the tables come first: what repeats nothing stands apart from the code then, which packs a kilobyte smaller for it
import { taggerModel } from './tagger-model.ts';
import './folded-lists.ts';

import type { CueVerb, Language } from '../language.ts';
import { numberWordsOf } from '../number-words.ts';
import { singularBy } from '../singular.ts';
import { anonymity } from './anonymity.ts';
import { approximation } from './approximators.ts';
import { bodyKinds } from './bodies.ts';
import { ADDRESSED, ASK, CHANNELS, CLAUSE, FINDING, GIVING, NOUNS, PARTICLES, QUOTED, REQUESTS, THAT, THOUGHT } from './cue-words.ts';
import { currencies } from './currencies.ts';
import { documentPatterns } from './document-patterns.ts';
import { knownInstitutions } from './known-institutions.ts';
import { numberPatterns } from './number-patterns.ts';
import { numerals } from './number-words.ts';
import { plurals } from './plurals.ts';
import { pronouns } from './pronouns.ts';
import { reportWords } from './report-words.ts';
import { honorificNouns, roleShortForms } from './role-nouns.ts';
import { sameDocuments, sides } from './same-words.ts';
import { tagRows } from './tag-rows/index.ts';
import { units } from './units.ts';
import { formsOf } from './verb-forms.ts';
import { idiomRows, verbRows } from './verb-rows.ts';
import { vocabulary } from './vocabulary.ts';

const list = (words: string) => words.split(' ');

function cueVerbs(): Map<string, CueVerb> {
  const verbs = new Map<string, CueVerb>();
  const add = (lemmas: readonly string[], takes: CueVerb['takes']) => {
    for (const lemma of lemmas)
      for (const form of formsOf(lemma)) if (!verbs.has(form)) verbs.set(form, { lemma, takes, classes: vocabulary.classesOf(lemma) });
  };
  add(list(CLAUSE), 'clause');
  add(list(ASK), 'question');
  add(list(THAT), 'that');
  add(list(QUOTED), 'quotation');
  add(Object.keys(PARTICLES), 'particle');
  add(list(`${GIVING.any} ${GIVING.study}`), 'number');
  return verbs;
}

export const english: Language = {
  tags: ['en'],
  vocabulary,
  tagger: taggerModel,
  rows: { tags: tagRows, verbs: verbRows, idioms: idiomRows },
  cueVerbs: cueVerbs(),
  quotingForms: new Set(
    list(
      'said says say added adds asked asks told tells wrote writes replied replies explained explains continued continues recalled recalls',
    ),
  ),
  // any word may be asked for, "constructor" too
  particles: Object.assign(Object.create(null), PARTICLES),
  addressed: ADDRESSED,
  requests: Object.assign(Object.create(null), REQUESTS),
  thought: THOUGHT,
  finding: FINDING,
  giving: new Map((['any', 'study'] as const).flatMap((who) => list(GIVING[who]).map((lemma) => [lemma, who] as const))),
  loose: new Set(
    list(
      'report write announce declare maintain post repeat state pledge claim tweet confirm concede reiterate mention disclose hold swear forecast predict promise vow contend assert allege guess add warn admit',
    ),
  ),
  documents: new Set(
    list(
      'report reports study studies survey surveys poll polls data figures research review audit analysis findings statistics results evidence editorial',
    ),
  ),
  channels: new Set(list(CHANNELS)),
  cueNouns: new Set(list(NOUNS)),
  headlineSpeakers: new Set(
    list(
      'study report survey poll memo documents records lawsuit filing research audit review inquiry police court judge minister ministry government union unions regulator watchdog official officials expert experts analyst analysts doctor doctors scientists researchers source sources family lawyer lawyers mayor governor president pm ceo chief boss company bank charity agency council authority commission lawmaker mp mps senator campaigners activists group un who imf nhs met data figures sheriff coroner hospital airline club coach party',
    ),
  ),
  starters: new Set(
    list(
      'The He She It They We I You In On At A An But And For This That These Those His Her Their Its There When While After Before As If So However Mr Mrs Ms Dr',
    ),
  ),
  reports: reportWords,
  numberPatterns,
  numberWords: numberWordsOf({ ...numerals, ...units, ...currencies, ...approximation }),
  singularOf: singularBy(plurals),
  pronouns,
  roleShortForms,
  honorificNouns,
  bodyKinds,
  institutions: knownInstitutions,
  sameDocuments,
  sides,
  anonymity,
  documentPatterns,
};
