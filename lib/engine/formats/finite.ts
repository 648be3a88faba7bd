/**
 * Sentences of essays have a verb: the article's own, in the past where it is a participle ("X, noting that"), or "said" where the article has
 * none by the words ("X: “…”", "warnings by X that"). What is denied, asked or wanted by a noun keeps its noun, since "said" would claim it.
 */
import type { Attribution } from '../model.ts';
import { needsLead, PLACED, type Saying } from './saying.ts';

/** Participles of verbs that are no regular ones, with their past. */
const PAST: Readonly<Record<string, string>> = /* @__PURE__ */ Object.fromEntries(
  'saying said|telling told|writing wrote|finding found|showing showed|swearing swore|forecasting forecast|meaning meant|thinking thought|hearing heard|holding held|reading read|singing sang|beginning began|having had|going went|putting put|hitting hit|shooting shot|making made|speaking spoke|giving gave|seeing saw|feeling felt|understanding understood|seeking sought'
    .split('|')
    .map((pair) => pair.split(' ')),
);

/** "noting" as "noted"; the doubled letter of "admitting" stays. */
export const pastOf = (participle: string): string =>
  PAST[participle] ?? participle.replace(/ing$/u, 'ed').replace(/(?<![aeiou])yed$/u, 'ied');

/** A participle that leads to the words, with the channel before it: ", noting that", ", in a letter, adding". */
const PARTICIPLE = /^(|, .*?),? (\p{Ll}+ing)\b/u;
/** The channel before a colon, a phrase by itself: ", in a letter: ", " in a statement: "; not ", response: ", "’s warning: ". */
const CHANNEL = /^,? (?:in|on|at|by|via|through|during|from|over|to|with|after|before|under|for)(?= )/u;

function withSaid(lead: string, name: string, words: string): string | null {
  const [how = ''] = lead.split(':');
  const channel = CHANNEL.test(how) ? `, ${how.replace(/^,? /u, '')}` : '';
  const said = `${channel}${channel || name.includes(', ') ? ',' : ''} said`;
  if (/^that[, ]/u.test(words)) return `${said} `;
  return lead.endsWith(': ') ? `${said}: ` : null;
}

/** The same with a verb that a sentence needs. */
export function withVerb(attribution: Attribution, saying: Saying): Saying {
  const { before, name, verb } = saying;
  const note = saying.lead.startsWith(PLACED) ? PLACED : '';
  const lead = saying.lead.slice(note.length);
  if (verb === 'participle') {
    const past = lead.replace(
      PARTICIPLE,
      (_, how: string, word: string) => `${how}${how || name.includes(', ') ? ',' : ''} ${pastOf(word)}`,
    );
    return { ...saying, lead: note + past, verb: 'finite' };
  }
  if (verb === 'finite' || before !== '' || attribution.source === null || needsLead(attribution)) return saying;
  const said = withSaid(lead, name, saying.paragraphs[0] ?? '');
  return said === null ? saying : { ...saying, lead: note + said, verb: 'finite' };
}
