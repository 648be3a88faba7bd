/** Who speaks by a participle: "…, adding that", "a study showing", "tenants saying it". */

import { headOf, longPhraseBefore } from '../clauses/phrases.ts';
import { isNoun, isTensed } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Reading, Sentence } from '../reading.ts';
import { clauseSubject, mainSubject, withBefore } from './clause-subjects.ts';
import { untimed } from './nouns.ts';
import { documentGot } from './speakers.ts';
import { subjectBefore } from './subjects.ts';
import type { VerbHere } from './verb-here.ts';

/** How soon quoted words stand after "by calling", in tokens. */
const SOON = 12;

/** Who says what the participle leads to; `last` is the cue before it in the sentence. */
export function participleSubject(
  reading: Reading,
  sentence: Sentence,
  { verb, at, last: after }: VerbHere,
  last: Cue | undefined,
): Pick<Cue, 'subject' | 'order'> {
  const { tokens, language } = reading;
  const before = tokens[at - 1];
  // "The paper quoted Bell as saying": Bell says it
  if (is(before, 'comparative') && last && is(last.verb, 'quoting')) {
    // "Bell was quoted by the paper as saying"
    const whom = last.order === 'none' ? subjectBefore(reading, sentence, last.group) : null;
    if (whom) return { subject: whom.subject, order: 'shared' };
    const quoted = longPhraseBefore(tokens, tokens[at - 2]?.text === ',' ? at - 2 : at - 1, last.after);
    if (quoted) return { subject: quoted, order: 'shared' };
  }
  const shares = last?.subject;
  const phrase = longPhraseBefore(tokens, at, sentence.first);
  const other = shares ? withBefore(tokens, at, sentence) : null;
  if (other) return { subject: other, order: 'before' };
  // "Bell said there were rumours saying it": what stands right before the participle tells it
  const near = language.singularOf(before?.lower ?? '');
  const tells = (language.documents.has(near) && !language.channels.has(near)) || is(before, 'hearsay');
  if (shares && phrase && tells && isNoun(before)) return { subject: phrase, order: 'before' };
  if (shares) return { subject: mainSubject(reading, sentence, last, at) ?? last.subject, order: 'shared' };
  // ", adding that" and "issued a statement saying": the subject of the clause; "a study showing": the document
  const noun = before?.lower ?? '';
  const object = phrase && language.documents.has(noun) ? phrase : null;
  // "61 percent of voters saying", "Tenants saying it": who says it stands there alone, or with their share
  const share =
    phrase && verb.takes === 'clause' && (phrase.first === sentence.first || is(tokens[phrase.first + 1], 'percent')) ? phrase : null;
  // "the report explores data showing": the report shows it
  const whole = object && isTensed(tokens[object.first - 1]) ? clauseSubject(reading, sentence, at) : null;
  const shown = whole && language.documents.has(tokens[headOf(tokens, whole)]?.lower ?? '') ? whole : object;
  // "obtained a filing with the state, showing that"
  const got = before?.text === ',' && language.finding.has(verb.lemma) ? documentGot(reading, sentence, at) : null;
  // "with one tenant writing that"
  const own = phrase && is(tokens[phrase.first - 1], 'comitative') ? phrase : (got ?? share ?? shown);
  // "won praise by calling it “a mess”"
  const spoken =
    (is(before, 'temporalSubordinator') || is(before, 'agentive')) &&
    tokens.slice(after, Math.min(after + SOON, sentence.last)).some(({ quoted }) => quoted !== -1);
  const clause =
    before?.text === ',' ||
    at === sentence.first ||
    language.channels.has(untimed(tokens, at)) ||
    is(before, 'complementizer') ||
    is(before, 'additivePreposition') ||
    spoken
      ? clauseSubject(reading, sentence, at)
      : null;
  const subject = own ?? clause;
  return { subject, order: subject ? 'shared' : 'none' };
}
