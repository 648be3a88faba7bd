/** How the article names the source of one statement: the sentence with its parts marked, and the parts by name. */
import type { ComponentChildren } from 'preact';
import { type Analysis, type Attribution, type Span, textOf } from '../../lib/engine/model.ts';
import { ArticleWords, Quoted } from '../shared/article-words.tsx';
import { useWords } from '../shared/words.ts';
import { excerptOf, paragraphsBetween } from './excerpt.ts';

interface Props {
  readonly analysis: Analysis;
  readonly attribution: Attribution;
  readonly id: string;
  /** What can be done about it. */
  readonly children: ComponentChildren;
}

export function Evidence({ analysis, attribution, id, children }: Props) {
  const words = useWords();
  const { document } = analysis;
  const { cue, mention, via, antecedent, content } = attribution;
  const { pieces, cutStart, cutEnd } = excerptOf(analysis, attribution);
  const paragraphs = new Set(content.map((span) => document.blocks.findIndex((block) => block.span.end >= span.end)));
  const part = (label: string, span: Span | null, name: string, after: string | null = null) =>
    span && (
      <>
        <dt>{label}</dt>
        <dd>
          <Quoted lang={document.lang} class={name}>
            {textOf(document, span)}
          </Quoted>
          {after && `, ${after}`}
        </dd>
      </>
    );
  return (
    <div class="evidence" id={id}>
      <h4>{words.inTheArticle}</h4>
      <p class="sentence" dir="auto" lang={document.lang ?? undefined}>
        {cutStart && <span class="ours">… </span>}
        {pieces.map(({ text, part: name }, index) =>
          name ? (
            <span key={index} class={`e-${name}`}>
              {text}
            </span>
          ) : (
            text
          ),
        )}
        {cutEnd && <span class="ours"> …</span>}
      </p>
      <dl>
        {part(words.namedAs, mention, 'e-mention')}
        {part(words.cue, cue, 'e-cue')}
        {part(words.channel, via, '')}
        {part(words.whichIs, antecedent, 'e-antecedent', antecedent && words.away(paragraphsBetween(document, antecedent, content[0])))}
        {paragraphs.size > 1 && (
          <>
            <dt>{words.runsOver}</dt>
            <dd>{words.paragraphs(paragraphs.size)}</dd>
          </>
        )}
        {!mention && attribution.source !== null && attribution.basis !== 'placed' && attribution.basis !== 'none' && !antecedent && (
          <>
            <dt>{words.whichIs}</dt>
            <dd>
              <ArticleWords lang={document.lang}>{analysis.sources[attribution.source]?.name}</ArticleWords>
            </dd>
          </>
        )}
      </dl>
      {children}
    </div>
  );
}
