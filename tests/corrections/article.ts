/** Articles of our own to correct, as the engine reads them. */
import { anchorOf } from '../../lib/corrections/anchor.ts';
import { correct } from '../../lib/corrections/correct.ts';
import { analyse } from '../../lib/engine/analyse.ts';
import { documentFromText } from '../../lib/engine/document-from-text.ts';
import { languages } from '../../lib/engine/languages/every-language.ts';
import { type Analysis, type Correction, textOf, type Who } from '../../lib/engine/model.ts';

export const HEADLINE = 'Harbour wall “will not see the spring”';
export const PARAGRAPHS = [
  'The wall at Kestrel Point lost 40 stones in the storm, Ada Brook, who chairs the harbour board, said on Friday.',
  '“It will not see the spring,” said Tom Lund, a skipper.',
  'He said the board had been warned in May.',
  'Brook denied that 12 boats had been damaged.',
  'The storm passed over Jo Hale’s yard on Tuesday.',
];

export const read = (headline: string, paragraphs: readonly string[]): Analysis =>
  analyse(documentFromText([headline, ...paragraphs].join('\n')), languages);

/** Index of the statement that has these words, and no other’s echo. */
export function statementOf({ attributions, document }: Analysis, words: string): number {
  return attributions.findIndex(({ content, echo }) => !echo && content.some((span) => textOf(document, span).includes(words)));
}

export function correction(analysis: Analysis, words: string, who: Who): Correction {
  const attribution = analysis.attributions[statementOf(analysis, words)];
  if (!attribution) throw new Error(`No statement has “${words}”`);
  return { ...anchorOf(analysis, attribution), who };
}

export const named = (name: string, of: string | null = null): Who => ({ name, of });

/** Who says what, each with how it is known: "Tom Lund (named): “It will not see the spring,”". */
export function said({ attributions, sources, document }: Analysis): string[] {
  return attributions.map(
    ({ source, basis, content }) =>
      `${source === null ? 'nobody' : sources[source]?.name} (${basis}): ${content.map((span) => textOf(document, span)).join(' … ')}`,
  );
}

/** Whose each number is. */
export function numbers({ quantities, sources, document }: Analysis): string[] {
  return quantities.map(({ span, source }) => `${textOf(document, span)}: ${source === null ? 'the article' : sources[source]?.name}`);
}

/** Corrected as if the reader had seen `before`, and it now read as `after`. */
export const later = (before: Analysis, after: Analysis, words: string, who: Who): Analysis =>
  correct(after, [correction(before, words, who)]);
