/** What a headline says at its verb: all that follows, whether it has a verb or not: "Judge says sale unlawful", "Study finds link to rain". */

import { headOf } from '../clauses/phrases.ts';
import { hasTag, isAdjective, isCommonNoun, isNoun, isPresent, opensNounPhrase } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Range, Reading, Sentence, Token } from '../reading.ts';
import { isSingularOf, nounAt } from '../text/word-forms.ts';
import { isHeadline } from './blocks.ts';

/** Fewest tokens that tell something: "Firm reports loss" is a deed. */
const FEWEST = 3;

/** True where the words after a verb of a headline are what its subject says. */
export function saysInHeadline(reading: Reading, sentence: Sentence, cue: Cue, said: Range): boolean {
  const { tokens, document, language } = reading;
  const { verb, subject } = cue;
  if (!isHeadline(document.blocks[sentence.block]) || !verb || !subject || cue.order !== 'before') return false;
  if (subject.first !== sentence.first || said.last - said.first < FEWEST || !isPresent(tokens[cue.at])) return false;
  if (!is(verb, 'headlineSaying') || !opens(tokens, said.first)) return false;
  const head = tokens[headOf(tokens, subject)] as Token;
  return language.finding.has(verb.lemma) ? studies(reading, head) : speaks(reading, head);
}

/** True where a clause or a noun phrase can begin. */
function opens(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  return isNoun(first) || isAdjective(first) || opensNounPhrase(first) || hasTag(first, 'CD', 'EX', 'PRP', 'VBG', 'RB', '$');
}

/** A name, or a noun that somebody is called by: not "fire safety". The first word of a headline has a capital whatever it is. */
function speaks({ language }: Reading, head: Token): boolean {
  if (!isCommonNoun(head)) return isNoun(head);
  return (
    isSingularOf(head, language, 'personNoun') ||
    is(head, 'collective') ||
    nounAt(head, language).kinds.length > 0 ||
    studies({ language }, head)
  );
}

/** Finds things out to tell of them: a document, a court, those who study. */
const studies = ({ language }: Pick<Reading, 'language'>, head: Token): boolean =>
  isSingularOf(head, language, 'documentNoun') || isSingularOf(head, language, 'arbiter') || is(head, 'studying');
