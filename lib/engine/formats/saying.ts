/** One statement as a line: who, by what channel, and the words as they stand in the article. */
import { type Analysis, type Attribution, type Span, textOf } from '../model.ts';
import { clean, oneLine } from './escape.ts';

export const NO_SOURCE = 'Source not found';

export function sourceName(analysis: Analysis, source: number | null): string {
  return oneLine((source === null ? null : analysis.sources[source]?.name) ?? NO_SOURCE);
}

/**
 * The words, one string a paragraph. Where the article breaks off the statement ("…," she said, "…"), an ellipsis
 * stands for what is left out; where it only starts a new paragraph, nothing is left out.
 */
export function paragraphsOf(analysis: Analysis, content: readonly Span[]): string[] {
  const paragraphs: string[] = [];
  let before: Span | undefined;
  for (const span of content) {
    const words = clean(textOf(analysis.document, span)).split(/\s*\n\s*/u);
    const gap = before ? analysis.document.text.slice(before.end, span.start) : '\n';
    if (before && !/^\s*$/u.test(gap)) paragraphs.push(`${paragraphs.pop()} … ${words.shift()}`, ...words);
    else if (before && !gap.includes('\n')) paragraphs.push(`${paragraphs.pop()} ${words.shift()}`, ...words);
    else paragraphs.push(...words);
    before = span;
  }
  return paragraphs;
}

export interface Saying {
  readonly name: string;
  /** Between name and words, with its spaces: ", in a statement: ", " said ", ": ". */
  readonly lead: string;
  readonly paragraphs: readonly string[];
}

/** Past and present forms that can stand after a name: "said", "has confirmed", "warns". */
const VERB = /^(?:(?:has|have|had|was|were) )?(?:\w+(?:ed|s)|said|told|wrote|found|held|put it|made clear|say|write|tell)$/u;

/** The channel as it follows a name: "in a statement", "told the BBC". */
function channel(analysis: Analysis, { via }: Attribution): string | null {
  if (!via) return null;
  const words = oneLine(textOf(analysis.document, via)).replace(/,$/u, '');
  return /^[A-Z][a-z]* [a-z]/u.test(words) && !/^I /u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

export function sayingOf(analysis: Analysis, attribution: Attribution): Saying {
  const { cue, via, content, source, kind } = attribution;
  const name = sourceName(analysis, source);
  const paragraphs = paragraphsOf(analysis, content);
  const how = channel(analysis, attribution);
  const verb = cue && oneLine(textOf(analysis.document, cue));
  if (source === null) return { name, lead: ': ', paragraphs };
  const cueInChannel = cue && via && via.start <= cue.start && cue.end <= via.end;
  if (cueInChannel && how) return { name, lead: ` ${how}: `, paragraphs };
  const channelled = how ? `, ${how}` : '';
  if (!verb) return { name, lead: `${channelled}: `, paragraphs };
  if (!VERB.test(verb)) return { name, lead: kind === 'direct' ? `${channelled}: ` : `${channelled} (“${verb}”): `, paragraphs };
  const comma = channelled ? `${channelled},` : '';
  const first = content[0];
  const runsOn =
    first && cue && kind !== 'direct' && /^\s*$/u.test(analysis.document.text.slice(cue.end, first.start)) && cue.end <= first.start;
  return { name, lead: `${comma} ${verb}${runsOn ? ' ' : ': '}`, paragraphs };
}
