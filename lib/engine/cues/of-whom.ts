/** Who acts in a clause with "who", of whom a participle behind a preposition there is said: "met Ana Ruiz, who shocked him by | saying". */

import { leadsClause } from '../clauses/ahead.ts';
import { hasTag, isAdverb, isFiniteVerb, isPastForm, isWhWord } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Verb } from './asked-verb.ts';
import type { Seen } from './seen.ts';

/** The longest such clause, in tokens. */
const LONGEST = 20;

/** Where the phrase stands to such a clause: it is of whom the clause tells, or before them, or inside it; null: there is no such clause. */
export function ofWhom({ verb, joined: { joint }, candidate: { subject } }: Seen): 'antecedent' | 'outside' | 'inside' | null {
  const who = joint === 'preposition' ? whoAround(verb) : null;
  if (who === null) return null;
  if (subject.first > who) return 'inside';
  return subject.last === who - 1 ? 'antecedent' : 'outside';
}

/**
 * The "who" that is, behind a comma, the subject of the clause which the participle ends; null: there is none. Without a comma it may be said of the
 * main clause: "angered the nurse who saw him by | saying".
 */
function whoAround({ reading: { tokens }, sentence, group }: Verb): number | null {
  let acts = false;
  for (let i = group - 2; i > Math.max(sentence.first, group - LONGEST); i--) {
    const token = tokens[i];
    if (!token || token.quoted !== -1 || hasTag(token, ',', ':', 'CC') || leadsClause(token)) return null;
    if (isWhWord(token)) {
      const next = tokens[i + 1];
      const isSubject = isFiniteVerb(next) || isPastForm(next) || isAdverb(next);
      return acts && isSubject && is(token, 'personalRelative') && tokens[i - 1]?.text === ',' ? i : null;
    }
    acts ||= isFiniteVerb(token) || isPastForm(token);
  }
  return null;
}
