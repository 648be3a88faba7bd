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
    const words = clean(textOf(analysis.document, span))
      .split(/\n\s*/u)
      .map((line) => line.trimEnd());
    const gap = before ? analysis.document.text.slice(before.end, span.start) : '\n';
    if (before && !/^\s*$/u.test(gap)) paragraphs.push(`${paragraphs.pop()} … ${words.shift()}`, ...words);
    else if (before && !gap.includes('\n')) paragraphs.push(`${paragraphs.pop()} ${words.shift()}`, ...words);
    else paragraphs.push(...words);
    before = span;
  }
  return paragraphs;
}

export interface Saying {
  /** Before the name: "According to ", else empty. */
  readonly before: string;
  readonly name: string;
  /** Between name and words, with its spaces: ", in a statement: ", " said ", ": ". */
  readonly lead: string;
  readonly paragraphs: readonly string[];
}

/** Past and present forms that can stand after a name: "said", "has confirmed", "warns". */
const VERB = /^(?:(?:has|have|had|was|were) )?(?:\w+(?:ed|s)|said|told|wrote|found|held|put it|made clear|say|write|tell)$/u;

/** The channel as it follows a name: "in a statement", "told the BBC". */
function channel(analysis: Analysis, { via }: Attribution): string {
  if (!via) return '';
  const words = oneLine(textOf(analysis.document, via)).replace(/,$/u, '');
  return /^[A-Z][a-z]* [a-z]/u.test(words) && !/^I /u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** True where the words follow in the article with nothing between, and read on: "denied it had known". */
function readsOn(analysis: Analysis, after: Span, { content, kind }: Attribution): boolean {
  const first = content[0];
  return (
    kind !== 'direct' &&
    first !== undefined &&
    after.end <= first.start &&
    /^\s*$/u.test(analysis.document.text.slice(after.end, first.start))
  );
}

/** What stands between name and words. */
function leadOf(analysis: Analysis, attribution: Attribution, name: string): string {
  const { cue, via, kind } = attribution;
  const how = channel(analysis, attribution);
  const end = (after: Span) => (readsOn(analysis, after, attribution) ? ' ' : ': ');
  if (cue && via && via.start <= cue.start && cue.end <= via.end) return ` ${how}${end(via)}`;
  const channelled = how && `, ${how}`;
  const verb = cue && oneLine(textOf(analysis.document, cue));
  if (cue && verb && VERB.test(verb)) return `${channelled}${channelled || name.includes(', ') ? ',' : ''} ${verb}${end(cue)}`;
  return verb && kind !== 'direct' && !ACCORDING.test(verb) ? `${channelled} (“${verb}”): ` : `${channelled}: `;
}

const ACCORDING = /^according to$/iu;

export function sayingOf(analysis: Analysis, attribution: Attribution): Saying {
  const { cue, content, source } = attribution;
  const name = sourceName(analysis, source);
  const paragraphs = paragraphsOf(analysis, content);
  if (source === null) return { before: '', name, lead: ': ', paragraphs };
  const before = cue && ACCORDING.test(oneLine(textOf(analysis.document, cue))) ? 'According to ' : '';
  return { before, name, lead: leadOf(analysis, attribution, name), paragraphs };
}

/** The whole of it as text. */
export function sentenceOf(analysis: Analysis, attribution: Attribution, between: string): string {
  const { before, name, lead, paragraphs } = sayingOf(analysis, attribution);
  return before + name + lead + paragraphs.join(between);
}
