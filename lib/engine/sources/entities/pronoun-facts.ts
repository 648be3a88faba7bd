/**
 * What pronouns tell of those who are named in their clause alone, before anybody knows whom the other pronouns mean.
 *
 *   Kim Bell raised his hand        Kim Bell told Ana Ruiz his name        Kim Bell said his name was known
 *   a man                           whose, is not told                     the same
 *
 *   Rhoswen Bell woke at six. Her house was dry.
 *   a woman
 */
import { hasTag, isAdjective, isFiniteVerb, isNoun } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Mention, Reading, Token } from '../../reading.ts';
import type { Entities } from './entities.ts';

/** So many mentions may stand before a pronoun in its sentence, and so many words between it and the name; in so many sentences before it nobody else may be meant. */
const [MENTIONS, WORDS, NEAR] = [6, 16, 4];

/** Tells the named ones of an article what the pronouns `after` their mentions say of them. `after`: mentions that count, by index. */
export function tellByPronouns(
  reading: Reading,
  mentions: readonly Mention[],
  entities: Entities,
  after: (mention: number) => boolean,
): void {
  const { tokens } = reading;
  mentions.forEach((pronoun, i) => {
    const word = tokens[pronoun.first];
    if (pronoun.form === 'pronoun' && isOwnThey(reading, pronoun.last)) {
      const m = onlyOneBefore(tokens, mentions, i);
      const entity = m !== null && after(m) ? entities.of[m] : null;
      if (entity) entities.tell(entity, { kind: 'person', asThey: true, by: 'pronoun' });
    }
    if (pronoun.form !== 'pronoun' || !pronoun.gender || word?.quoted !== -1) return;
    const opener = openerBefore(reading, mentions, i);
    const opening = opener !== null && after(opener) ? entities.of[opener] : null;
    if (opening && opening.kind === null && opening.fullName && !opening.plural)
      entities.tell(opening, { kind: 'person', gender: pronoun.gender, by: 'pronoun' });
    const next = tokens[pronoun.last];
    // "backed her up": tagged as if something of hers followed
    if (!is(word, 'reflexive') && !(word.tag === 'PRP$' && (isNoun(next) || isAdjective(next)))) return;
    const m = onlyOneBefore(tokens, mentions, i);
    const entity = m !== null && after(m) && inOneClause(tokens, mentions[m] as Mention, pronoun) ? entities.of[m] : null;
    if (!entity || entity.plural) return;
    if (entity.kind === 'person') entities.tell(entity, { gender: pronoun.gender, by: 'pronoun' });
    else if (entity.kind === null && entity.fullName) entities.tell(entity, { kind: 'person', gender: pronoun.gender, by: 'pronoun' });
  });
}

/**
 * Who opens the sentence before the one that the pronoun opens, in one block, where neither that nor the few before it name or describe anybody else
 * who may be meant; null: another does, or none. What stands after a preposition there is where or with what: "Rhoswen Bell slept at Leith Hall. *Her* house was dry."
 */
function openerBefore(reading: Reading, mentions: readonly Mention[], i: number): number | null {
  const { tokens, sentences } = reading;
  const { first } = mentions[i] as Mention;
  const sentence = tokens[first]?.sentence ?? 0;
  const before = sentences[sentence - 1];
  if (sentences[sentence]?.first !== first || !before || tokens[before.first]?.block !== tokens[first]?.block) return null;
  let m = i - 1;
  for (; m >= 0 && i - m <= MENTIONS && (mentions[m] as Mention).first > before.first; m--) {
    const { form, kind, name, first: at } = mentions[m] as Mention;
    if (kind === 'person' && form !== 'pronoun') return null;
    if (kind === null && name !== null && !is(tokens[at - 1], 'preposition')) return null;
  }
  // "Leith Radio's Rhoswen Bell woke" begins with another name
  for (; mentions[m]?.first === before.first; m--) {
    const { name, last } = mentions[m] as Mention;
    if (name !== null && isFiniteVerb(tokens[last])) return isAnybodyNear(tokens, mentions, m, i) ? null : m;
  }
  return null;
}

/** True where a person who may be meant too is named or described shortly before: "Tom Bell has a shop. | Rhoswen Bell has bought it. He". */
function isAnybodyNear(tokens: readonly Token[], mentions: readonly Mention[], opener: number, i: number): boolean {
  const pronoun = mentions[i] as Mention;
  const far = (tokens[pronoun.first]?.sentence ?? 0) - NEAR;
  for (let m = opener - 1; m >= 0 && opener - m <= MENTIONS; m--) {
    const { form, gender, kind, first } = mentions[m] as Mention;
    if ((tokens[first]?.sentence ?? 0) < far) return false;
    if (kind === 'person' && form !== 'pronoun' && (gender === null || gender === pronoun.gender)) return true;
  }
  return false;
}

/** True at the end of "they" in the pronouns that somebody goes by: "they/them", "they and them". */
function isOwnThey({ tokens, language: { pronouns } }: Reading, last: number): boolean {
  const [they, joint, them] = [tokens[last - 1], tokens[last], tokens[last + 1]];
  const joined = joint?.text === '/' || is(joint, 'additive');
  const [one, other] = [they, them].map((word) => pronouns.get(word?.lower ?? ''));
  return joined && they?.lower !== them?.lower && one?.person === 3 && one.plural && other?.person === 3 && other.plural;
}

/** The only mention before the pronoun in its sentence that it can stand for, by name; null: there is none, or another. */
function onlyOneBefore(tokens: readonly Token[], mentions: readonly Mention[], i: number): number | null {
  const { first } = mentions[i] as Mention;
  let only: number | null = null;
  for (let m = i - 1; m >= 0; m--) {
    const mention = mentions[m] as Mention;
    if (tokens[mention.first]?.sentence !== tokens[first]?.sentence) break;
    if (i - m > MENTIONS) return null;
    const person = mention.kind === 'person' || (mention.kind === null && mention.name !== null);
    if (!person || mention.apposition !== null) continue;
    if (only !== null || mention.name === null) return null;
    only = m;
  }
  return only;
}

/** True where nothing between a name and a pronoun opens another clause. */
function inOneClause(tokens: readonly Token[], { last }: Mention, pronoun: Mention): boolean {
  const between = tokens.slice(last, pronoun.first);
  return (
    between.length > 0 &&
    between.length <= WORDS &&
    between.filter((token) => isFiniteVerb(token)).length === 1 &&
    !between.some((token) => is(token, 'complementizer') || is(token, 'subordinator') || hasTag(token, 'CC', ':', '``', "''", 'WP', 'WRB'))
  );
}
