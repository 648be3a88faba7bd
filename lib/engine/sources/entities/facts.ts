/**
 * What an article says of somebody's gender and of what kind somebody is, each with its evidence. What was said first is not what
 * stands: the heaviest evidence decides, wherever it comes.
 *
 *   Lindsey Bell … Mr Bell          a first name that the lists call a woman's, and a title: a man
 */
import type { Gender } from '../../languages/language.ts';
import type { MentionKind } from '../../reading.ts';

/**
 * title: "Mr"; noun: "spokeswoman"; words: those of a mention, as far as they tell its kind; name: a first name; pronoun: "Bell raised
 * his hand"; led: a pronoun that was led to them.
 */
export type Evidence = 'title' | 'noun' | 'words' | 'name' | 'pronoun' | 'led';

export type Fact =
  | { readonly kind: 'gender'; readonly value: Gender; readonly evidence: Evidence; readonly weight: number }
  | { readonly kind: 'kind'; readonly value: MentionKind; readonly evidence: Evidence; readonly weight: number };

const GENDER: Readonly<Record<Evidence, number>> = { title: 8, noun: 6, words: 2, name: 2, pronoun: 1.5, led: 1 };
/** What tells of what kind somebody is. */
export type KindEvidence = Extract<Evidence, 'noun' | 'words' | 'pronoun'>;

const KIND: Readonly<Record<KindEvidence, number>> = { noun: 3, words: 2, pronoun: 1 };
/** What tells of a person weighs more than what else a capital may be. */
const PERSON = 1;

/** That somebody is a man or a woman, weighed by what tells it. */
export const genderFact = (value: Gender, evidence: Evidence): Fact => ({ kind: 'gender', value, evidence, weight: GENDER[evidence] });

/** Of what kind somebody is, weighed by what tells it. */
export const kindFact = (value: MentionKind, evidence: KindEvidence): Fact => ({
  kind: 'kind',
  value,
  evidence,
  weight: KIND[evidence] + (value === 'person' ? PERSON : 0),
});

/** The gender that weighs most: each evidence once, but pronouns up to {@link PRONOUNS} times; null: none, or two alike. */
export function genderOf(facts: readonly Fact[]): Gender | null {
  const lead = weightOfGender(facts, 'male') - weightOfGender(facts, 'female');
  return lead === 0 ? null : lead > 0 ? 'male' : 'female';
}

/** The weights of the facts for this gender, added up. */
export const weightOfGender = (facts: readonly Fact[], gender: Gender): number =>
  facts.reduce((sum, { value, weight }) => (value === gender ? sum + weight : sum), 0);

/** The kind with the heaviest evidence, the first of those alike; null: none. */
export function kindOf(facts: readonly Fact[]): MentionKind | null {
  let best: MentionKind | null = null;
  let most = 0;
  for (const fact of facts)
    if (fact.kind === 'kind' && fact.weight > most) {
      best = fact.value;
      most = fact.weight;
    }
  return best;
}

/** So many pronouns are counted. */
const PRONOUNS = 4;

/** True for what adds nothing to the facts that are known. */
export function isKnown(facts: readonly Fact[], value: Fact['value'], evidence: Evidence): boolean {
  let alike = evidence === 'pronoun' ? PRONOUNS : 1;
  for (const fact of facts) if (fact.value === value && fact.evidence === evidence) alike--;
  return alike <= 0;
}
