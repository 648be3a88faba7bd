/** English, as data. */
import type { LanguageData } from '../language-data.ts';
import { anonymity } from './anonymity.ts';
import { approximation } from './approximators.ts';
import { bodyKinds } from './bodies.ts';
import { ADDRESSED, CHANNELS, cueVerbs, FINDING, GIVING, NOUNS, PARTICLES, PHRASES, REQUESTS, THOUGHT } from './cue-words.ts';
import { currencies, nationalCurrencies } from './currencies.ts';
import { documentPatterns } from './document-patterns.ts';
import { documentRows, evidenceRows } from './document-rows.ts';
import { knownInstitutions } from './known-institutions.ts';
import { numberNames, numberPatterns } from './number-patterns.ts';
import { numberRows } from './number-rows.ts';
import { numerals } from './number-words.ts';
import { plurals } from './plurals.ts';
import { pronouns } from './pronouns.ts';
import { reportWords } from './report-words.ts';
import { honorificNouns, roleShortForms } from './role-nouns.ts';
import { sameDocuments, sides, widerNouns } from './same-words.ts';
import { tagRows } from './tag-rows/index.ts';
import { tagger } from './tagger.ts';
import { units } from './units.ts';
import { idiomRows, verbRows } from './verb-rows.ts';
import { englishWords } from './words/index.ts';

export const english: LanguageData = {
  tags: ['en'],
  words: englishWords,
  tagger,
  rows: { tags: tagRows, verbs: verbRows, idioms: idiomRows, documents: documentRows, evidence: evidenceRows, numbers: numberRows },
  cueVerbs,
  quotingForms:
    'said says say added adds asked asks told tells wrote writes replied replies explained explains continued continues recalled recalls',
  particles: PARTICLES,
  addressed: ADDRESSED,
  requests: REQUESTS,
  phrases: PHRASES,
  thought: THOUGHT,
  finding: FINDING,
  giving: GIVING,
  loose:
    'report write announce declare maintain post repeat state pledge claim tweet confirm concede reiterate mention disclose hold swear forecast predict promise vow contend assert allege guess add warn admit',
  documents:
    'report reports study studies survey surveys poll polls data figures research review audit analysis findings statistics results evidence editorial',
  channels: CHANNELS,
  cueNouns: NOUNS,
  headlineSpeakers:
    'study report survey poll memo documents records lawsuit filing research audit review inquiry police court judge minister ministry government union unions regulator watchdog official officials expert experts analyst analysts doctor doctors scientists researchers source sources family lawyer lawyers mayor governor president pm ceo chief boss company bank charity agency council authority commission lawmaker mp mps senator campaigners activists group un who imf nhs met data figures sheriff coroner hospital airline club coach party',
  starters:
    'The He She It They We I You In On At A An But And For This That These Those His Her Their Its There When While After Before As If So However Mr Mrs Ms Dr',
  reports: reportWords,
  numberPatterns,
  numberNames,
  numbers: {
    ...numerals,
    ...units,
    ...currencies,
    ...approximation,
    unitPhrases: { ...units.unitPhrases, ...nationalCurrencies },
  },
  plurals,
  pronouns,
  roleShortForms,
  honorificNouns,
  bodyKinds,
  institutions: knownInstitutions,
  sameDocuments,
  widerNouns,
  sides,
  anonymity,
  documentPatterns,
};
