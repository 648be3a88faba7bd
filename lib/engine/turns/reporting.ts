/**
 * Those who write the entries of a live blog: their names stand alone in a line of one entry after another, and nothing there is said by them.
 *
 *   **11.42** Ana Ruiz        **11.38** Tom Bell        **11.20** The boats are out.
 *   “They wait,” says Sue.    It has rained.            — Ana Ruiz
 */

import { is } from '../languages/vocabulary.ts';
import type { Range, Reading, Token } from '../reading.ts';
import { entriesOf } from '../text/entries.ts';
import { isNamePart } from '../text/label-ends.ts';
import { isDash } from '../text/marks.ts';
import type { Line } from './lines.ts';
import { isOwn, ownNames } from './people.ts';

/** Longest name, in tokens, fewest entries of who writes some, and fewest lines of a live blog in which others are quoted, or that lead to their words: in a chat none do. */
const [NAME, FEWEST, QUOTED] = [5, 2, 2];

/** Whether what stands as a speaker is one of those who write the entries. */
export function reportersIn(reading: Reading, lines: readonly Line[]): (speaker: Range | null) => boolean {
  const { document, tokens } = reading;
  const entries = entriesOf(document);
  const leads = ({ first, last }: Line) => tokens[last - 1]?.text === ':' && last - first > NAME;
  const isQuoting = (line: Line) =>
    line.kind === 'quote' || leads(line) || tokens.slice(line.first, line.last).some(({ quoted }) => quoted !== -1);
  if (!entries || lines.filter(isQuoting).length < QUOTED) return () => false;
  const signed = new Map<string, Set<number>>();
  for (const { first, last, block } of lines) {
    const words = nameIn(tokens, { first, last });
    if (words.length < 2 || words.length > NAME || !words.every(isNamePart)) continue;
    const key = keyOf(words);
    const own = signed.get(key) ?? new Set();
    signed.set(key, own.add(entries[block] ?? 0));
  }
  const reporters = new Set([...signed].filter(([, own]) => own.size >= FEWEST).map(([key]) => key));
  const own = ownNames(reading);
  return (speaker) => {
    const words = speaker ? nameIn(tokens, speaker) : [];
    return (
      words.length > 0 &&
      (reporters.has(keyOf(words)) ||
        isOwn(
          own,
          words.map(({ lower }) => lower),
        ))
    );
  };
}

/** The words without what stands before the name: "— Ana Ruiz", "08.55 Ana Ruiz". */
function nameIn(tokens: readonly Token[], { first, last }: Range): readonly Token[] {
  let from = first;
  while (from < last && (isDash(tokens[from]) || is(tokens[from], 'agentive') || /^\d[\d.:]*(?:[ap]m)?$/i.test(tokens[from]?.text ?? '')))
    from++;
  return tokens.slice(from, last);
}

const keyOf = (words: readonly Token[]): string => words.map(({ lower }) => lower).join(' ');
