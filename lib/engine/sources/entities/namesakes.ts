/**
 * Who has a surname beside the kin whom an article names in full.
 *
 *   President Ruiz left … His wife, Eva Ruiz, … Ruiz said
 *             ~~~~ not Eva, whom the article has not named yet
 */

import { genderOfHonorific } from '../../languages/nouns.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Mention, Reading } from '../../reading.ts';
import type { Entities } from './entities.ts';
import type { Entity } from './entity.ts';
import { wordBeforeName } from './role-heads.ts';

export class Namesakes {
  private readonly found = new Map<string, Entity | null>();

  /** @param words - for each mention the words of its name, as they are compared */
  constructor(
    private readonly reading: Reading,
    private readonly mentions: readonly Mention[],
    private readonly words: readonly (readonly string[])[],
    private readonly entities: Entities,
  ) {}

  /**
   * Somebody with this surname who is none of `people`, all who are named with it in full; null: nobody. There is one where the text has
   * the surname alone before it names them, and they are told to be somebody's kin, or "Mr Ruiz" is none of them.
   */
  beside(word: string, people: readonly Entity[]): Entity | null {
    const known = this.found.get(word);
    if (known !== undefined) return known;
    const entity = this.isAnother(word, people) ? this.entities.add('person', this.genderOf(word), false) : null;
    this.found.set(word, entity);
    return entity;
  }

  /** True where the mention at `i` stands before any of these is named in full. */
  isBefore(i: number, people: readonly Entity[]): boolean {
    return people.every(({ mentions }) => mentions.every((m) => m > i || (this.words[m]?.length ?? 0) < 2));
  }

  private isAnother(word: string, people: readonly Entity[]): boolean {
    const { document, tokens } = this.reading;
    const first = this.mentions.findIndex(
      (mention, m) => this.isAlone(word, m) && document.blocks[tokens[mention.first]?.block ?? 0]?.kind === 'paragraph',
    );
    if (first < 0 || !this.isBefore(first, people)) return false;
    const gender = this.genderOf(word);
    return people.every((entity) => this.isKin(entity) || (gender && entity.gender && gender !== entity.gender));
  }

  /** True for "his wife, Eva Ruiz", "first lady Eva Ruiz", "the first lady, Eva Ruiz". */
  private isKin({ heads, mentions }: Entity): boolean {
    const { tokens, language } = this.reading;
    if ([...heads].some((head) => language.vocabulary.has(head, 'kin'))) return true;
    return mentions.some((m) => {
      const mention = this.mentions[m] as Mention;
      const beside = mention.apposition === null ? undefined : tokens[this.mentions[mention.apposition]?.head ?? -1];
      return is(wordBeforeName(this.reading, mention), 'consort') || is(beside, 'consort');
    });
  }

  /** The gender that an honorific tells before the surname alone. */
  private genderOf(word: string): Entity['gender'] {
    const m = this.mentions.findIndex((mention, i) => this.isAlone(word, i) && is(wordBeforeName(this.reading, mention), 'civilTitle'));
    return m < 0 ? null : genderOfHonorific(wordBeforeName(this.reading, this.mentions[m] as Mention));
  }

  private isAlone(word: string, m: number): boolean {
    return this.words[m]?.length === 1 && this.words[m]?.[0] === word;
  }
}
