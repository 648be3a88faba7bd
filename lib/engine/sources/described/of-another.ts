/** Whose relative, lawyer or member a description is of: "the mother of the victim" is none of the accused, nor "the lawyer for the bank" any other. */
import { headOf, longPhraseAfter } from '../../clauses/phrases.ts';
import { hasTag } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Mention, Reading } from '../../reading.ts';
import type { Entity } from '../entities/entity.ts';

/** So many of somebody's last mentions are asked whose they are. */
const ASKED = 8;
/** Longest phrase for whose somebody is, in tokens. */
const LONGEST = 8;

/** Whether somebody is surely not whom the description is of, by what was said of them before. @param noun its head, in lower case */
export function ofAnother(reading: Reading, mentions: readonly Mention[], mention: Mention, noun: string): (entity: Entity) => boolean {
  const [client, owner] = [forAnother(reading, mentions, mention, noun), ofOther(reading, mentions, mention)];
  return (entity) => client(entity) || owner(entity);
}

/** The same of "the lawyer for the bank": nothing said before tells that they speak for it. Nobody is surely another for other descriptions. */
function forAnother(
  { tokens, language }: Reading,
  mentions: readonly Mention[],
  mention: Mention,
  noun: string,
): (entity: Entity) => boolean {
  const clientOf = ({ head }: Mention): string | null => {
    const phrase = is(tokens[head + 1], 'for') ? longPhraseAfter(tokens, head + 2, head + 2 + LONGEST) : null;
    return phrase && (tokens[headOf(tokens, phrase)]?.lower ?? null);
  };
  const client = language.vocabulary.has(noun, 'pleader') ? clientOf(mention) : null;
  if (client === null) return () => false;
  return (entity) => !entity.mentions.slice(-ASKED).some((m) => clientOf(mentions[m] as Mention) === client);
}

/** The same of "the mother of the victim": all that was said before of whose they are has other words. Of what has a name the entities tell more. */
function ofOther({ tokens }: Reading, mentions: readonly Mention[], mention: Mention): (entity: Entity) => boolean {
  const wordsOf = ({ head }: Mention): ReadonlySet<string> | null => {
    // "the father of two" says whose he is no more than "the father"
    if (!is(tokens[head + 1], 'genitive') || hasTag(tokens[head + 2], 'CD')) return null;
    // "the accused" looks like no noun
    const last = longPhraseAfter(tokens, head + 2, head + 2 + LONGEST)?.last ?? head + 4;
    const words = tokens.slice(head + 2, last).filter((token) => token.form.letter && !is(token, 'definiteArticle'));
    return words.some(({ form }) => form.upper) ? null : new Set(words.map(({ lower }) => lower));
  };
  const own = mention.kind === 'person' || mention.kind === 'group' ? wordsOf(mention) : null;
  if (!own) return () => false;
  return (entity) => {
    const told = entity.mentions.slice(-ASKED).flatMap((m) => wordsOf(mentions[m] as Mention) ?? []);
    return told.length > 0 && !told.some((other) => isWithin(own, other) || isWithin(other, own));
  };
}

/** True for "accused" in "accused man". */
const isWithin = (words: ReadonlySet<string>, others: ReadonlySet<string>): boolean => [...words].every((word) => others.has(word));
