/** Whose a quotation without a cue is by the words right before or after it. */

import { tellsOfWriting } from '../../clauses/saying-before.ts';
import { isFiniteVerb, isPastForm, isTensed, isWhWord } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Mention, Statement } from '../../reading.ts';
import { isDash } from '../../text/marks.ts';
import { answering } from './answering.ts';
import { firstMentionAt, type Nearby } from './nearby.ts';

/** How far back "in the words of" is looked for, in tokens. */
const REACH = 20;

/** The mention of whoever says a quotation that has no cue, by what stands beside it; null: nothing tells. */
export function uncued(near: Nearby, statement: Statement): number | null {
  if (statement.continues === null)
    return (
      labelled(near, statement) ??
      beforeColon(near, statement) ??
      inTheWordsOf(near, statement) ??
      signed(near, statement) ??
      actor(near, statement)
    );
  // a name behind a dash ends what may go on: "“No.” – Ana Ruiz"
  return isDash(near.tokens[near.tokenAt(statement.content.at(-1)?.end ?? 0)]) ? signed(near, statement) : null;
}

/** The subject of a sentence that leads with a colon to a quotation: "The mayor interrupted: “No.”"; null where it was spoken to, or has the words of somebody else. */
function beforeColon(near: Nearby, { content }: Statement): number | null {
  const { tokens } = near;
  const colon = near.tokenAt(content[0]?.start ?? 0) - 1;
  if (tokens[colon]?.text !== ':') return null;
  const m = near.opening(colon);
  let verb = m === null ? colon : (near.mentions[m] as Mention).last;
  // past an aside
  if (/^(?:,|\()$/.test(tokens[verb]?.text ?? '')) for (verb++; verb < colon && !/^[,)]$/.test(tokens[verb]?.text ?? ''); verb++);
  while (verb < colon && !isFiniteVerb(tokens[verb])) verb++;
  const passive = is(tokens[verb], 'be') && isPastForm(tokens[verb + 1]);
  // "received a letter: “No.”", "said she had found a note: “No.”"
  const written = is(tokens[verb], 'receiving') || (is(tokens[verb], 'saying') && tellsOfWriting(near, { first: verb + 1, last: colon }));
  return m !== null && verb < colon && !passive && !written ? answering(near, m, colon) : null;
}

/** The name between a dash and the colon that a quotation comes after: "Nobody knows – Ana Ruiz: “No.”"; null: none. */
function labelled(near: Nearby, { content }: Statement): number | null {
  const { tokens } = near;
  const colon = near.tokenAt(content[0]?.start ?? 0) - 1;
  if (tokens[colon]?.text !== ':') return null;
  const m = near.endingAt(colon);
  const name = near.mentions[m ?? -1];
  const speaks = name?.name?.start === name?.start && name?.kind !== 'place' && name?.kind !== 'document';
  if (!name || !speaks || !isDash(tokens[name.first - 1])) return null;
  // "There is one star – Ana Ruiz: “She”": who the noun before the dash is
  const noun = near.mentions[near.endingAt(name.first - 1) ?? -1];
  return noun && is(tokens[noun.first - 1], 'be') ? null : m;
}

/** Whose words they are called right before them: "in the words of Ana Ruiz, “No.”"; null: nobody's. */
function inTheWordsOf(near: Nearby, { content }: Statement): number | null {
  const { tokens } = near;
  const start = near.tokenAt(content[0]?.start ?? 0);
  for (let i = start - 1; i > start - REACH && tokens[i]?.sentence === tokens[start]?.sentence; i--) {
    if (!is(tokens[i], 'genitive') || !is(tokens[i - 1], 'wording') || !is(tokens[i - 3], 'in')) continue;
    const m = firstMentionAt(near.mentions, tokens[i + 1]?.start ?? 0);
    return near.mentions[m]?.first === i + 1 ? m : null;
  }
  return null;
}

/** The name that a quotation is signed with at the end of its block: "“No.” – Ana Ruiz"; null: none. */
function signed(near: Nearby, { content, kind }: Statement): number | null {
  const { tokens } = near;
  let at = near.tokenAt(content.at(-1)?.end ?? 0);
  const block = tokens[at - 1]?.block;
  if (kind !== 'direct' || tokens[near.tokenAt(content[0]?.start ?? 0) - 1]?.block === block) return null;
  const dash = isDash(tokens[at]);
  if (dash) at++;
  const m = firstMentionAt(near.mentions, tokens[at]?.start ?? Number.POSITIVE_INFINITY);
  const name = near.mentions[m];
  if (name?.first !== at || tokens[at]?.block !== block || !name.name || name.kind === 'place' || name.kind === 'document') return null;
  // "“No.” – The Long Tide" is a book
  if (name.kind === null && name.start !== name.name.start) return null;
  const ends = tokens[name.last]?.block !== block;
  return ends || (dash && tokens[name.last]?.text === ',') ? m : null;
}

/** The person whom a sentence with words in quotation marks is about: "Ruiz introduced Bell as “the one who made it all work”"; null: another may have said them. */
function actor(near: Nearby, { content, shape }: Statement): number | null {
  const at = near.tokenAt(content[0]?.start ?? 0);
  const m = shape === 'within' ? near.opening(at) : null;
  const mention = near.mentions[m ?? -1];
  if (!mention || !(mention.kind === 'person' || (mention.kind === null && mention.name))) return null;
  const between = near.tokens.slice(mention.last, at);
  const verbs = between.filter((token) => isFiniteVerb(token) || isWhWord(token));
  return verbs.length === 1 && isTensed(verbs[0]) && !is(verbs[0], 'finiteBe') && !between.some(({ text }) => /["“”]/.test(text))
    ? m
    : null;
}
