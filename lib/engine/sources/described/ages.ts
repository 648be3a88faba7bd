/** The ages that an article gives: who "the 58-year-old" is. */

import { isCommonNoun } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Mention, Reading } from '../../reading.ts';
import type { Entity } from '../entities/entity.ts';
import { onlyOf } from '../entities/only-of.ts';

const AGE = /^\d{1,3}$/;
/** "58-year-old" */
const OLD = /^(\d{1,3})-/;

/** The ages of one article's people, as it writes them. */
export class Ages {
  /** Indexes of mentions with the age beside each. */
  private readonly told: readonly (readonly [mention: number, age: string])[];

  /** @param of - for each mention its entity, as far as it is known when an age is asked for */
  constructor(
    private readonly reading: Reading,
    mentions: readonly Mention[],
    private readonly of: readonly (Entity | null)[],
  ) {
    this.told = mentions.flatMap((mention, m) => {
      // "Two 17-year-old Leith youths": where they are from
      const isPlace = mention.kind !== 'person' && isCommonNoun(reading.tokens[mention.last]);
      const age = mention.name && !isPlace ? (this.after(mention.last) ?? this.in(mention)) : undefined;
      return age === undefined ? [] : [[m, age] as const];
    });
  }

  /** The one person of the age that a description gives: "the 58-year-old"; null: it gives none, or there is none of it, or several. */
  meant(mention: Mention): Entity | null {
    const age = this.in(mention);
    return onlyOf(new Set(this.told.filter(([, own]) => own === age).map(([m]) => this.of[m] ?? null)));
  }

  /** True for a description with an age. */
  gives(mention: Mention): boolean {
    return this.in(mention) !== undefined;
  }

  /** False where the article gives the entity another age than the description. */
  mayBe(entity: Entity, mention: Mention): boolean {
    const age = this.in(mention);
    const own = age === undefined ? undefined : this.told.find(([m]) => this.of[m] === entity);
    return own === undefined || own[1] === age;
  }

  /** The age in a mention's words, or before them: "58-year-old Ana Ruiz"; undefined: none. */
  private in({ first, last }: Mention): string | undefined {
    for (let at = first - 1; at < last; at++) {
      const token = this.reading.tokens[at];
      const age = is(token, 'epithet') ? OLD.exec(token?.text ?? '')?.[1] : undefined;
      if (age !== undefined) return age;
    }
    return undefined;
  }

  /** The age after a name that ends at `at`: "Ana Ruiz|, 58,", "| (58)", "|, who is 58,", "|, aged 58,". */
  private after(at: number): string | undefined {
    const { tokens } = this.reading;
    if (!/^[,(]$/.test(tokens[at]?.text ?? '')) return undefined;
    let age = at + 1;
    if (is(tokens[age], 'personalRelative') && is(tokens[age + 1], 'finiteBe')) age += 2;
    else if (is(tokens[age], 'ageWord')) age++;
    const text = tokens[age]?.text ?? '';
    return AGE.test(text) && /^[,.;)]$/.test(tokens[age + 1]?.text ?? '') ? text : undefined;
  }
}
