/** Whom a wider noun stands for than the article calls them by: "the officer" for a sergeant, "the lawmaker" for a senator. */
import { headOf, longPhraseAfter } from '../../clauses/phrases.ts';
import { hasTag, isCommonNoun } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Mention, Reading } from '../../reading.ts';
import type { Discourse, Place } from '../discourse/discourse.ts';
import { sureDescription } from '../discourse/sure.ts';
import type { Entity } from '../entities/entity.ts';

/** By so much has one to be ahead of the next. */
const LEAD = 1;
/** How well they fit. */
const FIT = 1.6;

interface Asked {
  readonly mention: Mention;
  /** Its head, in lower case. */
  readonly noun: string;
  readonly place: Place;
  /** Those who were described with it before. */
  readonly list: readonly Entity[];
}

/**
 * The one person for whom the noun of a description is a wider word; null: there is none, it may be several, or somebody is called by the noun
 * itself: after "an officer" the officer is that one.
 */
export function widerMeant({ tokens, language }: Reading, discourse: Discourse, { mention, noun, place, list }: Asked): Entity | null {
  const narrow = language.widerNouns.get(noun);
  const pleader = language.vocabulary.has(noun, 'pleader');
  if (mention.form !== 'definite' || mention.kind !== 'person' || mention.plural || !(narrow || pleader)) return null;
  if (list.some((entity) => !entity.plural && entity.mentions.length > 0)) return null;
  // "the officer | at the gate", "the arresting officer": told by more than what they are
  const next = tokens[mention.head + 1];
  const more = is(next, 'preposition') || is(next, 'personalRelative') || hasTag(next, 'VBG', 'VBN', 'POS');
  if (more || mention.head > mention.first + 1 || mention.last > mention.head + 1) return null;
  const isOne = ({ kind, plural, gender, heads, pleads }: Entity) =>
    kind === 'person' &&
    !plural &&
    (!mention.gender || !gender || gender === mention.gender) &&
    ((pleader && pleads) || [...heads].some((head) => narrow?.has(head)));
  const choice = discourse.choose(place, (entity) => (isOne(entity) ? FIT : 0), LEAD);
  // "Sergeant Ruiz asked a constable to wait. The officer": either
  const isRival = (entity: Entity) => entity !== choice?.entity && entity.mentions.length > 0 && isOne(entity);
  return choice && sureDescription(choice, FIT) && !discourse.hasSpokenOf(isRival) ? choice.entity : null;
}

/** So many of somebody's last mentions are asked whom they speak for. */
const ASKED = 8;
/** Longest phrase for whom somebody speaks in court, in tokens. */
const CLIENT = 8;

/**
 * Whether somebody is surely not "the lawyer for the bank": nothing said of them before tells that they speak for it; nor "the mother of the
 * victim", who was the mother of the accused. Nobody is surely another for other descriptions.
 */
export function forAnother(
  { tokens, language }: Reading,
  mentions: readonly Mention[],
  mention: Mention,
  noun: string,
): (entity: Entity) => boolean {
  const clientOf = ({ head }: Mention): string | null => {
    const phrase = is(tokens[head + 1], 'for') ? longPhraseAfter(tokens, head + 2, head + 2 + CLIENT) : null;
    return phrase && (tokens[headOf(tokens, phrase)]?.lower ?? null);
  };
  const whose = ({ head }: Mention): string | null => {
    if (!is(tokens[head + 1], 'genitive')) return null;
    const phrase = longPhraseAfter(tokens, head + 2, head + 2 + CLIENT);
    // "the accused"
    const owner = tokens[phrase ? headOf(tokens, phrase) : head + 3];
    // "of one of two men", "of both men"
    const many = hasTag(tokens[head + 2], 'CD') || is(tokens[head + 2], 'correlative') ? tokens[head + 2]?.lower : '';
    return owner && (isCommonNoun(owner) || owner.tag === 'CD' || is(owner, 'nominalAdjective')) ? `${many} ${owner.lower}` : null;
  };
  const owner = language.vocabulary.has(noun, 'closeTo') || language.vocabulary.has(noun, 'kin') ? whose(mention) : null;
  if (owner !== null)
    return (entity) => {
      const owners = entity.mentions.slice(-ASKED).map((m) => whose(mentions[m] as Mention));
      return owners.some((other) => other !== null) && !owners.includes(owner);
    };
  const client = language.vocabulary.has(noun, 'pleader') ? clientOf(mention) : null;
  if (client === null) return () => false;
  return (entity) => !entity.mentions.slice(-ASKED).some((m) => clientOf(mentions[m] as Mention) === client);
}

/** Those of who was `called` by the noun that may be whom the mention is of. */
export function ofTheSame(
  reading: Reading,
  mentions: readonly Mention[],
  mention: Mention,
  noun: string,
  called: readonly Entity[],
): readonly Entity[] {
  const isForAnother = forAnother(reading, mentions, mention, noun);
  return called.filter((entity) => !isForAnother(entity));
}
