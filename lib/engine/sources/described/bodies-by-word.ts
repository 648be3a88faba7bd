/** The bodies of an article by the words of their names. */

import { nameWords } from '../../languages/compared-names.ts';
import { nounAs } from '../../languages/nouns.ts';
import { hasTag, isNameWord } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import type { Span } from '../../model.ts';
import type { Mention, Reading, Token } from '../../reading.ts';
import type { Entity } from '../entities/entity.ts';
import { onlyOf } from '../entities/only-of.ts';

export class BodiesByWord {
  private byWord: ReadonlyMap<string, ReadonlySet<Entity>> | null = null;

  /** @param of - for each mention its entity, as far as it is known when a body is first asked for */
  constructor(
    private readonly reading: Reading,
    private readonly mentions: readonly Mention[],
    private readonly of: readonly (Entity | null)[],
  ) {}

  /** "Israel's military": the one body of that kind that has the place in its name. */
  bodyOf(place: Entity, noun: string): Entity | null {
    const names = new Set(place.mentions.map((m) => this.words(this.mentions[m]?.name ?? (this.mentions[m] as Mention)).join(' ')));
    const types = nounAs(this.reading.language, noun).kinds;
    const found = new Set<Entity>();
    for (const name of names) {
      for (const entity of this.bodies().get(name) ?? []) if (types.some((type) => entity.kinds.has(type))) found.add(entity);
    }
    return onlyOf(found);
  }

  /**
   * Which bodies "the maritime association" is surely not: those of another name, where a name has all of its words; and "the Acme association",
   * those without that word in their names. Nobody where it is the noun alone.
   */
  otherThan({ first, head, kind, form }: Mention, noun: string): (entity: Entity) => boolean {
    const words = this.reading.tokens.slice(first, head);
    if (kind !== 'organisation' || form !== 'definite') return () => false;
    const isOwn = (token: Token) => isNameWord(token) && token.form.upper && !is(token, 'placeName') && !is(token, 'demonym');
    // "the Acme supplier" may be any that supplies it
    const names = (nounAs(this.reading.language, noun).role ? [] : words.filter(isOwn)).map(({ lower }) => this.bodies().get(lower));
    const telling = words.filter((token) => token.form.small && hasTag(token, 'JJ', 'NN', 'NNS'));
    const [called, ...others] = [noun, ...telling.map(({ lower }) => lower)].map((word) => this.bodies().get(word));
    const meant = new Set(telling.length === 0 ? [] : [...(called ?? [])].filter((body) => others.every((bodies) => bodies?.has(body))));
    return (entity) => (entity.named && meant.size > 0 && !meant.has(entity)) || names.some((bodies) => !bodies?.has(entity));
  }

  /** The bodies by the words of their names. */
  private bodies(): ReadonlyMap<string, ReadonlySet<Entity>> {
    if (this.byWord) return this.byWord;
    const map = new Map<string, Set<Entity>>();
    for (const [m, entity] of this.of.entries()) {
      const name = this.mentions[m]?.name;
      if (!entity || !name || entity.kind !== 'organisation') continue;
      // "Chile's Defence Ministry" is not "Chile's rescue service"
      if (/['’]s\s/u.test(this.under(name))) continue;
      for (const word of this.words(name)) {
        const known = map.get(word);
        if (known) known.add(entity);
        else map.set(word, new Set([entity]));
      }
    }
    this.byWord = map;
    return map;
  }

  private under({ start, end }: Span): string {
    return this.reading.document.text.slice(start, end);
  }

  private words(name: Span): readonly string[] {
    return nameWords(this.reading.language, this.under(name));
  }
}
