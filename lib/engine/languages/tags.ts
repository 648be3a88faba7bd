/**
 * Parts of speech, as every tagger of the engine writes them: Penn Treebank tags (Santorini 1990), in the form of UD English
 * EWT. A predicate has the name that grammars have for it; `hasTag` is for sets that
 * have none, `tagged` for those of them that are asked of every word, and a single tag is compared: `token.tag === 'CD'`.
 */

export type Tag =
  | 'CC'
  | 'CD'
  | 'DT'
  | 'EX'
  | 'FW'
  | 'IN'
  | 'JJ'
  | 'JJR'
  | 'JJS'
  | 'LS'
  | 'MD'
  | 'NN'
  | 'NNS'
  | 'NNP'
  | 'NNPS'
  | 'PDT'
  | 'POS'
  | 'PRP'
  | 'PRP$'
  | 'RB'
  | 'RBR'
  | 'RBS'
  | 'RP'
  | 'SYM'
  | 'TO'
  | 'UH'
  | 'VB'
  | 'VBD'
  | 'VBG'
  | 'VBN'
  | 'VBP'
  | 'VBZ'
  | 'WDT'
  | 'WP'
  | 'WP$'
  | 'WRB'
  | 'ADD'
  | 'AFX'
  | 'GW'
  | 'HYPH'
  | 'NFP'
  | 'XX'
  | '$'
  | ','
  | '.'
  | ':'
  | '``'
  | "''"
  | '-LRB-'
  | '-RRB-';

export interface Tagged {
  readonly tag: string;
}

type Test = (word: Tagged | null | undefined) => boolean;

/** A test for a set of tags; false where there is no word. */
export function tagged(...tags: readonly Tag[]): Test {
  // most sets are of two to four, which are sooner compared one by one than looked up
  const [a, b, c = b, d = c] = tags;
  if (tags.length <= 4) return (word) => !!word && (word.tag === a || word.tag === b || word.tag === c || word.tag === d);
  const set: ReadonlySet<string> = new Set(tags);
  return (word) => !!word && set.has(word.tag);
}

/** True for a word with one of the tags; false where there is none. */
export function hasTag(word: Tagged | null | undefined, ...tags: readonly Tag[]): boolean {
  if (!word) return false;
  for (const tag of tags) if (tag === word.tag) return true;
  return false;
}

/** "says", "said", "say", "will": a verb that a clause can have as its only one. */
export const isFiniteVerb: Test = tagged('VBD', 'VBZ', 'VBP', 'MD');
/** A finite verb that is no modal: "says", "said", "say". */
export const isTensed: Test = tagged('VBD', 'VBZ', 'VBP');
/** Any form of a verb but modals. */
export const isVerb: Test = tagged('VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ');
/** "say": as after "to" or "they"; the tagger takes the one for the other. */
export const isPlainForm: Test = tagged('VB', 'VBP');
/** "said", "written", "wrote": the past or its participle; of regular verbs the tagger takes the one for the other. */
export const isPastForm: Test = tagged('VBD', 'VBN');
/** "says", "say" with its subject. */
export const isPresent: Test = tagged('VBZ', 'VBP');
/** "saying", "said" as in "the words said". */
export const isParticiple: Test = tagged('VBG', 'VBN');
/** A name’s words too. */
export const isNoun: Test = tagged('NN', 'NNS', 'NNP', 'NNPS');
/** … and without them. */
export const isCommonNoun: Test = tagged('NN', 'NNS');
/** A word of a name. */
export const isNameWord: Test = tagged('NNP', 'NNPS');
/** "lifts", "Philippines". */
export const isPluralNoun: Test = tagged('NNS', 'NNPS');
/** "late", "later", "latest". */
export const isAdjective: Test = tagged('JJ', 'JJR', 'JJS');
/** "soon", "sooner", "soonest". */
export const isAdverb: Test = tagged('RB', 'RBR', 'RBS');
/** "more", "later", "bigger". */
export const isComparative: Test = tagged('JJR', 'RBR');
/** "the", "a", "this"; "all" and "both" before them. */
export const isDeterminer: Test = tagged('DT', 'PDT');
/** "the", "all", "her": what a noun phrase opens with. */
export const opensNounPhrase: Test = tagged('DT', 'PDT', 'PRP$');
/** … and "whose". */
export const isDeterminative: Test = tagged('DT', 'PDT', 'PRP$', 'WP$');
/** "her", "’s". */
export const isPossessive: Test = tagged('PRP$', 'POS');
/** "who", "which", "what". */
export const isWhPronoun: Test = tagged('WP', 'WDT');
/** "who", "which", "whose", "when", "why". */
export const isWhWord: Test = tagged('WP', 'WDT', 'WP$', 'WRB');
