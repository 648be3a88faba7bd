/**
 * An office with what it is for, and then its holder's name, in one run of capitals. A part of the mentions stage.
 *
 *   Secretary of State Ana Ruiz      Minister for Foreign Affairs Kofi Boateng
 *                ····· ^──────^                   ··············· ^──────────^
 */
import { genderOfFirstName } from '../languages/first-names.ts';
import { isPortfolio } from '../languages/people.ts';
import type { Token } from '../reading.ts';
import type { Draft } from './mentions-appositions.ts';

/**
 * The token at which the holder's name begins in `right`, which "of", "for" or "and" ties to `left`; null: it does not.
 * What an office is for is told by its words, or by the first name after it.
 */
export function holderAt(tokens: readonly Token[], left: Draft, right: Draft): number | null {
  const { name, role, first } = right;
  if (!name || !(isOffice(tokens, left) || isPortfolioAlone(tokens, left))) return null;
  let at = first;
  while (at < name[1] && isPortfolio(tokens[at]?.lower ?? '')) at++;
  if (role || first !== name[0]) return at > first && at === name[0] ? at : null;
  if (at === first) {
    if (left.name || genderOfFirstName(tokens[first]?.lower ?? '') !== undefined) return null;
    while (at < name[1] && genderOfFirstName(tokens[at]?.lower ?? '') === undefined) at++;
  }
  return at > first && name[1] - at >= 2 ? at : null;
}

/** "Secretary", "US Secretary": an office in capitals, without a name. */
const isOffice = (tokens: readonly Token[], { kind, name, form, last }: Draft): boolean =>
  kind === 'person' && !name && form === 'bare' && /^\p{Lu}/u.test(tokens[last - 1]?.text ?? '');

/** "State" in "Secretary of State for Health Ana Ruiz". */
const isPortfolioAlone = (tokens: readonly Token[], { name, first, last }: Draft): boolean =>
  name !== null && name[0] === first && tokens.slice(first, last).every(({ lower }) => isPortfolio(lower));
