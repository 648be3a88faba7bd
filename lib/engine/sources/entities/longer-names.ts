/**
 * Whose longer name begins with a shorter one: "Gustavo Petro" for President Gustavo Petro Urrego. The longer one has to have a title or
 * an office, the shorter none but the same: a father, a prize, a bridge may have a name that begins so too.
 */

import { isNoun } from '../../languages/tags.ts';
import { is } from '../../languages/vocabulary.ts';
import { textOf } from '../../model.ts';
import type { Mention, Reading } from '../../reading.ts';
import type { Entity } from './entity.ts';
import type { Named } from './known-names.ts';
import { wordBeforeName } from './role-heads.ts';

/** No name that begins with another is looked at with more words. */
const MOST = 6;

/** What the words are that tell one of two with the same name from the other, and no part of a surname. */
const TELLING = ['generationSuffix', 'generationWord', 'postnominal', 'memberSuffix', 'institutionWord', 'placeName'] as const;

export class LongerNames {
  /** The longer names by what they begin with. */
  private readonly longer = new Map<string, Set<string>>();
  /** The roles and titles that each name stands with. */
  private readonly titles = new Map<string, Set<string>>();
  /** Names that the article says more of: "Tom Bell, his father", "Tom Bell is his father". */
  private readonly described = new Set<string>();

  /** @param words - for each mention the words of its name, as they are compared */
  constructor(
    private readonly reading: Reading,
    private readonly mentions: readonly Mention[],
    words: readonly (readonly string[])[],
  ) {
    mentions.forEach((mention, m) => {
      if (mention.apposition !== null) for (const at of [m, mention.apposition]) this.described.add((words[at] ?? []).join(' '));
      const list = words[m] ?? [];
      if (list.length < 2 || list.length > MOST) return;
      this.note(mention, list.join(' '));
      for (let length = 2; length < list.length; length++) {
        const opening = list.slice(0, length).join(' ');
        this.longer.set(opening, (this.longer.get(opening) ?? new Set()).add(list.join(' ')));
      }
    });
  }

  private note(mention: Mention, name: string): void {
    const { document, tokens } = this.reading;
    const title = wordBeforeName(this.reading, mention);
    const said = mention.role ? textOf(document, mention.role) : is(title, 'honorific') ? title?.text : undefined;
    if (said) this.titles.set(name, (this.titles.get(name) ?? new Set()).add(said));
    const before = tokens[mention.first - 1];
    if (is(tokens[mention.last], 'finiteBe') || isNoun(before) || before?.tag === 'PRP$') this.described.add(name);
  }

  /** The only person whose name begins with these words; null: there is none, or it may be another. */
  of(list: readonly string[], mention: Mention, byWord: ReadonlyMap<string, readonly Named[]>): Named | null {
    const name = list.join(' ');
    const [whole = '', ...more] = this.longer.get(name) ?? [];
    const titles = this.titles.get(whole);
    if (!titles || more.length > 0 || this.described.has(name)) return null;
    if ([...(this.titles.get(name) ?? [])].some((title) => !titles.has(title))) return null;
    const { vocabulary } = this.reading.language;
    const rest = whole.split(' ').slice(list.length);
    if (rest.some((word) => TELLING.some((name) => vocabulary.has(word, name)))) return null;
    const isHis = ({ entity, words }: Named) => entity.kind === 'person' && words.join(' ') === whole;
    const named = (byWord.get(list[0] as string) ?? []).find(isHis);
    return named && !this.isOnlyAhead(named.entity, mention) ? named : null;
  }

  /** True for whom the first line alone names, where the mention is of a later one: a headline may go on in capitals, "Ana Ruiz Blasts Bell". */
  private isOnlyAhead({ mentions }: Entity, mention: Mention): boolean {
    const lineOf = (one: Mention | undefined) => this.reading.tokens[one?.first ?? 0]?.block;
    return lineOf(this.mentions[mentions.at(-1) ?? -1]) === 0 && lineOf(mention) !== 0;
  }
}
