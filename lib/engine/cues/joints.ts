/** How a verb is joined to what stands before it. */

import { hasTag, isFiniteVerb, isPastForm, isWhWord } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import { gerund, type Verb } from './asked-verb.ts';
import { untimed } from './nouns.ts';
import { isLedByDash } from './parts-before.ts';
import { goesOnWithDeed } from './verbs.ts';

/** "and", "comma"; list: by a comma, in a list of deeds; channel: "in a letter | saying". */
type Joint = 'start' | 'and' | 'but' | 'list' | 'comma' | 'preposition' | 'other-preposition' | 'channel' | 'free';

/** A joint, with the names that the parts of the score have for it: made once, for they are asked for at every candidate. */
export interface Joined {
  readonly joint: Joint;
  /** Where the phrase is the verb's own subject, and where that of another verb too. */
  readonly own: string;
  readonly shared: string;
  /** Where that other verb is one of a clause, and where it stands in what is said. */
  readonly clause: string;
  readonly said: string;
}

const named = (joint: Joint, ing: '' | 'ing-'): Joined => ({
  joint,
  own: `own-${ing}${joint}`,
  shared: `shared-${ing}${joint}`,
  clause: `clause-${ing}${joint}`,
  said: `said-${ing}${joint}`,
});

const allNamed = (ing: '' | 'ing-'): Readonly<Record<Joint, Joined>> => ({
  start: named('start', ing),
  and: named('and', ing),
  but: named('but', ing),
  list: named('list', ing),
  comma: named('comma', ing),
  preposition: named('preposition', ing),
  'other-preposition': named('other-preposition', ing),
  channel: named('channel', ing),
  free: named('free', ing),
});

const [VERBS, GERUNDS] = [allNamed(''), allNamed('ing-')];

/** How the verb is joined. */
export const joinedAt = (verb: Verb): Joined => (gerund(verb) ? GERUNDS : VERBS)[jointOf(verb)];

/** True for "Mayor backs plan, | says it is late": in a headline a comma stands for "and"; not "Plan is late, | says mayor". */
function opensClauseOfHeadline({ reading: { document, tokens }, sentence, at }: Verb): boolean {
  const { kind } = document.blocks[sentence.block] ?? {};
  if ((kind !== 'title' && kind !== 'heading') || !hasTag(tokens[at], 'VBZ')) return false;
  const after = tokens.slice(at + 1, sentence.last);
  return hasTag(after[0], 'IN', 'TO') || (after.some(isFiniteVerb) && !after.some(isWhWord));
}

function jointOf(verb: Verb): Joint {
  const {
    reading: { tokens, language },
    sentence,
    group,
    at,
  } = verb;
  const before = tokens[group - 1];
  if (group === sentence.first || !before) return 'start';
  if (before.tag === 'CC') return is(before, 'adversative') ? 'but' : 'and';
  if (before.text === ',' && opensClauseOfHeadline(verb)) return 'and';
  // “…,” meaning
  if (before.text === ',' || (gerund(verb) && isLedByDash(tokens, group)) || (before.quoted !== -1 && tokens[group - 2]?.text === ','))
    return !gerund(verb) && isPastForm(tokens[at]) && goesOnWithDeed(tokens, at + 1, sentence.last) ? 'list' : 'comma';
  // "by saying", "in saying": the subject of the clause says it; "it goes without saying"
  if (hasTag(before, 'IN'))
    return !gerund(verb) || (is(before, 'participleLead') && !is(before, 'privative')) ? 'preposition' : 'other-preposition';
  return gerund(verb) && language.channels.has(untimed(tokens, group)) ? 'channel' : 'free';
}
