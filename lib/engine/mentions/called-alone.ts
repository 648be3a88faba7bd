/**
 * What an article says elsewhere of the words of a name: who speaks by one of them alone, and which letters stand before it as a rank does.
 *
 *   Booking agent Zelka Bishop left. … Zelka said        her first name, which no list has: "Bishop" is no office
 *   Davy Porter left. … Porter said                      a surname, no trade
 *   DCM Irena Cole left. … DCM Cole said                 a rank
 */
import type { Language } from '../languages/language.ts';
import { hasTag, isDeterminative, isNameWord } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Token } from '../reading.ts';
import { isOffice } from './titles-before.ts';

/** Letters of a rank, at most. */
const RANK = /^[A-Z]{2,4}$/;

/** True for a word that no list has; some end as plurals do, "Jools". */
const isUnlisted = (token: Token): boolean => token.classes.size === 0 || (token.classes.size === 1 && is(token, 'regularPlural'));

export class CalledAlone {
  private readonly speaking = new Set<string>();
  /** Words that stand alone, with no article, as a name does … */
  private readonly bare = new Set<string>();
  /** … and those that stand after one word that no list has, and after nothing else. */
  private readonly second = new Set<string>();
  /** Ranks with the last word of the name behind them, where one word stands between the two … */
  private readonly full = new Set<string>();
  /** … and where none does. */
  private readonly short = new Set<string>();

  constructor(
    private readonly tokens: readonly Token[],
    private readonly language: Language,
  ) {}

  /** Takes in what a capital at `i` tells. */
  see(i: number): void {
    const [before, token, next] = [this.tokens[i - 1], this.tokens[i] as Token, this.tokens[i + 1]];
    if (this.isUpper(i - 1, token)) return;
    if (!this.isUpper(i + 1, token)) {
      if (isNameWord(token) && !isDeterminative(before) && hasTag(next, 'VBD', 'VBZ', 'MD', 'POS')) this.bare.add(token.lower);
      // "the Board said" is no name
      if (isNameWord(token) && !isDeterminative(before) && (this.says(next) || this.says(before) || is(this.tokens[i - 2], 'evidential')))
        this.speaking.add(token.lower);
      return;
    }
    const ending = this.tokens[i + 1] as Token;
    if (isNameWord(token) && isUnlisted(token) && !this.isUpper(i + 2, token) && !isOffice(ending)) this.second.add(ending.lower);
    if (!RANK.test(token.form.plain)) return;
    let last = i + 1;
    while (last < i + 4 && this.isUpper(last + 1, token)) last++;
    (last === i + 1 ? this.short : this.full).add(`${token.lower} ${this.tokens[last]?.lower}`);
  }

  private isUpper(i: number, { sentence }: Token): boolean {
    const token = this.tokens[i];
    return token?.form.upper === true && token.sentence === sentence;
  }

  private says(token: Token | undefined): boolean {
    return hasTag(token, 'VBD', 'VBZ') && token !== undefined && this.language.cueVerbs.has(token.lower);
  }

  /** True for a word by which alone somebody speaks: "Zelka said". */
  speaks(token: Token | undefined): boolean {
    return token !== undefined && this.speaking.has(token.lower);
  }

  /** Words that may be a trade, and are a surname here: "Porter" of "Davy Porter", where "Porter left". */
  surnames(): string[] {
    return [...this.second].filter((word) => this.bare.has(word) || this.speaking.has(word));
  }

  /** True for letters that stand before somebody's full name and before the surname: "DCM Irena Cole", "DCM Cole". */
  isRank(letters: Token | undefined, surname: Token | undefined): boolean {
    const key = `${letters?.lower} ${surname?.lower}`;
    return this.full.has(key) && this.short.has(key);
  }
}
