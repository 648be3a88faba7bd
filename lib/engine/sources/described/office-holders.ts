/** The people whom an article names with an office: "President Ana Ruiz". */

import { nameWords } from '../../languages/compared-names.ts';
import { textOf } from '../../model.ts';
import type { Mention, Reading } from '../../reading.ts';
import type { Entity } from '../entities/entity.ts';

export class OfficeHolders {
  /** For each office who holds it without a place before it. */
  private readonly bearers = new Map<string, readonly Entity[]>();
  /** For each office the people named with it. */
  private readonly named = new Map<string, readonly Entity[]>();

  /** @param of - for each mention its entity, as far as it is known when an office is first asked for */
  constructor(
    private readonly reading: Reading,
    private readonly mentions: readonly Mention[],
    private readonly of: readonly (Entity | null)[],
  ) {}

  /** Those whom the article names with this office. */
  holding(noun: string): readonly Entity[] {
    let holders = this.named.get(noun);
    if (!holders) {
      holders = [...new Set(this.of)].filter((one): one is Entity => one?.kind === 'person' && one.named && one.heads.has(noun));
      this.named.set(noun, holders);
    }
    return holders;
  }

  /** True for the only one whose office is given without a place: "President Ana Ruiz" for "the US president". */
  alone(entity: Entity, noun: string): boolean {
    let bearers = this.bearers.get(noun);
    if (!bearers) {
      bearers = this.holding(noun).filter((one) => this.hasPlain(one, noun));
      this.bearers.set(noun, bearers);
    }
    return bearers.length === 1 && bearers[0] === entity;
  }

  /** True where nothing stands before the office, wherever it stands before the name. */
  private hasPlain(entity: Entity, noun: string): boolean {
    const { document, language } = this.reading;
    return entity.mentions.every((m) => {
      const role = this.mentions[m]?.role;
      const words = role ? nameWords(language, textOf(document, role)) : [];
      return !words.includes(noun) || words[0] === noun;
    });
  }
}
