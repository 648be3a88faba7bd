/** When or how something was said, where that stands before the words themselves: "Ruiz said | as the ferry left|: “We are late.”" */
import type { Language } from '../languages/language.ts';
import { hasTag, isFiniteVerb } from '../languages/tags.ts';
import { is } from '../languages/vocabulary.ts';
import type { Cue, Sentence, Token } from '../reading.ts';

/** How far the colon may stand, in tokens. */
const LONGEST = 24;

/**
 * Where the colon stands that such words lead to from `at`, after the cue, with a quotation that begins as a sentence behind it. Null: there is
 * none, or it is another's, "said as Bell yelled: “…”", or the cue's own words stand before it, "“…,” Ruiz said as she left: “…”".
 */
export function colonBeforeWords(
  tokens: readonly Token[],
  cue: Cue,
  { first, last }: Sentence,
  { quotingForms }: Language,
  at: number,
): number | null {
  if (!(is(cue.verb, 'saying') || is(cue.verb, 'telling'))) return null;
  const opening = tokens[at];
  const clause = is(opening, 'temporalSubordinator');
  // "said of the plan: “…”" tells what it was said of
  const ahead = hasTag(opening, 'RB') && is(tokens[at + 1], 'genitive');
  const leads = clause || ahead || (hasTag(opening, 'IN', 'VBG') && !is(opening, 'complementizer') && !is(opening, 'genitive'));
  if (!leads) return null;
  for (let i = first; i < cue.at; i++) if (tokens[i]?.quoted !== -1) return null;
  for (let i = at; i < Math.min(last, at + LONGEST) && tokens[i]?.quoted === -1; i++) {
    if (tokens[i]?.text === ':') {
      const verb = tokens[tokens[i - 1]?.tag === 'PRP' ? i - 2 : i - 1];
      const others = isFiniteVerb(verb) && !is(verb, 'questioned') && quotingForms.has(verb?.lower ?? '');
      return tokens[i + 1]?.quoted !== -1 && tokens[i + 2]?.form.upper && !others ? i : null;
    }
    // "The email, the council said after it was leaked, stated: “…”"
    if (tokens[i]?.text === ',' || (isFiniteVerb(tokens[i]) && !clause) || is(tokens[i], 'complementizer')) return null;
  }
  return null;
}
