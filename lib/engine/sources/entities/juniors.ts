/**
 * Who has a parent's whole name, where an article names both: "Tom Bell … Tom Bell Jr. … Bell Jr." are two people. Whom it names with the
 * suffix first is one person with it and without: "Joseph R. Biden Jr. … Mr. Biden".
 */

import { is } from '../../languages/vocabulary.ts';
import type { Mention, Reading } from '../../reading.ts';
import type { Entities } from './entities.ts';
import type { KnownNames, Named } from './known-names.ts';

export class Juniors {
  private readonly found: Named[] = [];
  /** First and last words of the names that the article has had without a suffix: "Tom Bell" for Tom C. Bell. */
  private readonly plain = new Set<string>();

  /** @param words - for each mention the words of its name, as they are compared */
  constructor(
    private readonly reading: Reading,
    private readonly words: readonly (readonly string[])[],
    private readonly known: KnownNames,
    private readonly entities: Entities,
  ) {}

  has(named: Named): boolean {
    return this.found.includes(named);
  }

  /** The child whom the mention names; null: it names none, or there is no parent. Mentions come in the order of the text, `list` being the words of their names. */
  of(mention: Mention, list: readonly string[]): Named | null {
    const [name, ends] = [list.join(' '), `${list[0]} ${list.at(-1)}`];
    const short = this.isSuffix(list.at(-1));
    if (!this.hasSuffix(mention)) {
      this.plain.add(ends);
      return null;
    }
    const child = this.found.find(({ words }) => (short ? words.at(-1) === list.at(-2) : words.join(' ') === name));
    if (child) return child;
    return !short && this.plain.has(ends) ? this.add(list) : null;
  }

  private add(words: readonly string[]): Named {
    const child: Named = { entity: this.entities.add('person', null, false), words };
    this.found.push(child);
    // where the article writes "Bell Jr.", "Bell" is the parent
    const short = this.words.some((list) => list.length === 2 && list[0] === words.at(-1) && this.isSuffix(list[1]));
    if (!short) this.known.registerParts(child);
    return child;
  }

  private isSuffix(word: string | undefined): boolean {
    return this.reading.language.vocabulary.has(word, 'generationSuffix');
  }

  /** True for "Tom Bell Jr." and "Tom Bell, Jr.". */
  private hasSuffix({ last }: Mention): boolean {
    const { tokens } = this.reading;
    return [last - 1, last, tokens[last]?.text === ',' ? last + 1 : last].some((at) => is(tokens[at], 'generationSuffix'));
  }
}
