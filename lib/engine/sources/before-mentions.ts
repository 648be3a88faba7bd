/** What is known before the mentions are gone through in the order of the text. */
import { is } from '../languages/vocabulary.ts';
import type { Mention, Reading, Statement } from '../reading.ts';
import { eachInTurns, type InTurns } from '../turn-by-turn.ts';
import { mentionsAtCues } from './at-cues/at-cues.ts';
import { Described } from './described/described.ts';
import { Discourse } from './discourse/discourse.ts';
import { saidNoun } from './discourse/head-noun.ts';
import { Joint } from './discourse/joint.ts';
import { Standings } from './discourse/weight.ts';
import { Entities } from './entities/entities.ts';
import { leadNames } from './entities/entities-of-names.ts';
import type { Entity } from './entities/entity.ts';
import { officeNouns } from './entities/wordings.ts';
import { SharedNames } from './shared-names.ts';

export interface Beginning {
  readonly discourse: Discourse;
  readonly entities: Entities;
  /** Stands for whoever could not be told apart: a pronoun that leads here leads to no one. */
  readonly unsure: Entity;
  readonly shared: SharedNames;
  readonly joint: Joint;
  readonly described: Described;
  /** For each statement the index of the mention at its cue; null: none. */
  readonly at: readonly (number | null)[];
  readonly standings: Standings;
  /** Entities of descriptions that stand before their name. */
  readonly ahead: ReadonlyMap<number, Entity>;
}

export function* beforeMentions(reading: Reading, mentions: readonly Mention[], statements: readonly Statement[]): InTurns<Beginning> {
  const discourse = new Discourse(reading);
  const entities = new Entities(mentions.length);
  const unsure = entities.add('person', null, false);
  const shared = new SharedNames(reading, mentions, yield* leadNames(reading, mentions, entities), discourse);
  yield;
  const joint = new Joint(reading, mentions, entities, discourse);
  yield;
  const described = new Described(reading, mentions, entities, discourse);
  yield;
  const at = mentionsAtCues(reading, mentions, statements);
  yield;
  const standings = new Standings(reading, mentions, statements);
  yield;
  const ahead = yield* apposed(reading, mentions, entities);
  return { discourse, entities, unsure, shared, joint, described, at, standings, ahead };
}

/** Descriptions that a name stands beside tell what the named one is: "Acme, the company that". @returns whom those before their name describe */
function* apposed(reading: Reading, mentions: readonly Mention[], entities: Entities): InTurns<Map<number, Entity>> {
  const ahead = new Map<number, Entity>();
  yield* eachInTurns(mentions, (mention, i) => {
    const own = entities.of[i];
    if (own && mention.name && pleadsAfter(reading, mention)) entities.tell(own, { pleads: true });
    if (mention.apposition === null) return;
    const named = entities.of[i];
    // "the medical director, Dr Farai Shumba" is nobody spoken of before
    if (mention.name && named) ahead.set(mention.apposition, named);
    const [description, name] = mention.name ? [mentions[mention.apposition], named] : [mention, entities.of[mention.apposition]];
    if (!description || !name) return;
    const { kind, gender } = description;
    const offices = kind === 'person' ? officeNouns(reading, description, description) : [];
    entities.tell(name, { heads: [saidNoun(reading, description)], offices, kind, gender, by: 'noun' });
  });
  return ahead;
}

/** True for who is said to act in court: "Ana Ruiz, prosecuting, said", "Ana Ruiz, for the prosecution, said". */
function pleadsAfter({ tokens }: Reading, { last }: Mention): boolean {
  if (tokens[last]?.text !== ',') return false;
  const [first, second, third] = [tokens[last + 1], tokens[last + 2], tokens[last + 3]];
  if (is(first, 'actingAtLaw')) return second?.text === ',' || is(second, 'for') || second?.form.upper === true;
  return is(first, 'for') && is(second, 'article') && is(third, 'courtSide');
}
