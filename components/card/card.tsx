/** The small card at a mark in the page: who, how named, the words of the cue. One variant a kind of mark. */

import { isAsked } from '../../lib/engine/formats/asked.ts';
import { unclaimedBy } from '../../lib/engine/formats/entries.ts';
import { needsLead } from '../../lib/engine/formats/saying.ts';
import { type Analysis, textOf } from '../../lib/engine/model.ts';
import type { Target } from '../../lib/messages/protocol.ts';
import { slotsIn } from '../../lib/messages/spoken.ts';
import { Basis, Either, hasBasis } from '../lists/basis.tsx';
import { echoPlace } from '../lists/echo-place.ts';
import { ReportDetails } from '../lists/report-details.tsx';
import { SaidWords } from '../lists/said-words.tsx';
import { Sentence } from '../lists/sentence.tsx';
import { leadOf } from '../lists/statement.tsx';
import { Quoted } from '../shared/article-words.tsx';
import { Glyph } from '../shared/glyph.tsx';
import { type SourceSort, sortOf } from '../shared/source-sort.ts';
import { useWords, type Words } from '../shared/words.ts';
import { type CardWords, useCardWords } from './card-words.ts';

/** What the card says of the last press. */
export type CardNote = keyof CardWords['notes'];

export interface CardProps {
  readonly analysis: Analysis;
  readonly target: Target;
  readonly colours: 'source' | 'ink';
  /** True for a moment after copying. */
  readonly copied: boolean;
  readonly note: CardNote | null;
  readonly onCopy: () => void;
  /** Where the page lets nothing be copied: the panel does. */
  readonly onHandOver: (() => void) | null;
  readonly onOpenPanel: () => void;
  /** For an echo: go to the statement that it comes from. */
  readonly onGoTo: (target: Target) => void;
  readonly onClose: () => void;
}

interface Face {
  readonly source: number | null;
  readonly above?: string;
  readonly sort?: SourceSort;
  readonly name?: string;
  readonly goTo?: Target;
}

/** What stands at the top of the card. */
function faceOf({ analysis, target }: CardProps, words: Words, texts: CardWords): Face {
  const { index } = target;
  if (target.kind === 'quantity') {
    const source = analysis.quantities[index]?.source ?? null;
    return source === null ? { source, name: words.noSourceStated } : { source, above: words.numberBy };
  }
  if (target.kind === 'report') {
    const report = analysis.reports[index];
    return { source: report?.source ?? null, sort: report?.kind === 'outlet' ? 'outlet' : 'document', name: report?.name ?? '' };
  }
  if (target.kind === 'echo') {
    const echo = analysis.echoes[index];
    const attribution = echo?.attribution ?? null;
    if (!echo || attribution === null) return { source: null, name: texts.lost };
    const act = analysis.attributions[attribution]?.act ?? 'statement';
    const above = act !== 'statement' ? texts.acts[act] : texts.echo[echoPlace(analysis.document, echo)];
    return { source: analysis.attributions[attribution]?.source ?? null, above, goTo: { kind: 'attribution', index: attribution } };
  }
  if (target.kind === 'source') return { source: index };
  const { source = null, act = 'statement' } = analysis.attributions[index] ?? {};
  return { source, ...(act !== 'statement' && { above: texts.acts[act] }) };
}

function Detail({ analysis, target }: CardProps) {
  const words = useWords();
  const texts = useCardWords();
  const { document } = analysis;
  const quantity = target.kind === 'quantity' ? analysis.quantities[target.index] : undefined;
  const report = target.kind === 'report' ? analysis.reports[target.index] : undefined;
  const echoed = target.kind === 'echo' ? (analysis.echoes[target.index]?.attribution ?? null) : null;
  const attribution = analysis.attributions[target.kind === 'attribution' ? target.index : (quantity?.attribution ?? -1)];
  if (echoed !== null) {
    const original = analysis.attributions[echoed];
    return original ? (
      <p class="how">
        {texts.inText}{' '}
        {needsLead(original) ? <Sentence analysis={analysis} attribution={original} /> : <SaidWords analysis={analysis} said={original} />}
      </p>
    ) : null;
  }
  if (report)
    return (
      <p class="how">
        <ReportDetails report={report} lang={document.lang} />
        {words.named(report.mentions.length)}
      </p>
    );
  if (quantity && quantity.source === null) {
    const unclaimed = unclaimedBy(analysis, quantity);
    return attribution && unclaimed ? (
      <p class="how">
        {texts.numberIn[unclaimed.act](unclaimed.name)} <Sentence analysis={analysis} attribution={attribution} />
      </p>
    ) : (
      <p class="how">{words.ownNumber}</p>
    );
  }
  if (!attribution) return null;
  const { cue, via } = attribution;
  const whole = needsLead(attribution) && target.kind === 'attribution';
  const lead = whole ? leadOf(analysis, attribution) : null;
  return (
    <>
      {/* without its first words what is denied would read as what is claimed */}
      {whole && (
        <p class="how">
          <Sentence analysis={analysis} attribution={attribution} />
        </p>
      )}
      {hasBasis(attribution) && !attribution.perhaps && (
        <p class="how">
          <Basis analysis={analysis} attribution={attribution} />
        </p>
      )}
      {via && !lead?.channel && (
        <p class="how">
          {words.channel}: <Quoted lang={document.lang}>{textOf(document, via)}</Quoted>
        </p>
      )}
      {cue && !whole && (
        <p class="how">
          {words.cue}: <Quoted lang={document.lang}>{textOf(document, cue)}</Quoted>
        </p>
      )}
    </>
  );
}

export function Card(props: CardProps) {
  const words = useWords();
  const texts = useCardWords();
  const { analysis, colours, copied, note, onCopy, onHandOver, onOpenPanel, onGoTo, onClose } = props;
  const { source, above, sort = sortOf(analysis, source), name, goTo } = faceOf(props, words, texts);
  const slot = slotsIn(analysis, colours)[source ?? -1] ?? 0;
  const count =
    source === null ? 0 : analysis.attributions.filter((attribution) => attribution.source === source && !isAsked(attribution)).length;
  const reason = source === null ? null : (analysis.sources[source]?.reason ?? null);
  const either = props.target.kind === 'attribution' ? analysis.attributions[props.target.index]?.perhaps : undefined;
  const shown = name ?? (source === null ? words.sorts.none : (analysis.sources[source]?.name ?? ''));
  return (
    <div class={`card slot-${slot}`} role="dialog" aria-label={shown} lang={words.lang} dir="ltr">
      {above && <p class="small soft">{above}</p>}
      <p class="name">
        <Glyph sort={sort} />
        <span dir="auto">{either ? <Either analysis={analysis} perhaps={either} /> : shown}</span>
      </p>
      {count > 0 && (
        <p class="small soft who">
          {words.sorts[sort]} · {texts.inArticle(count)}
          {reason && (
            <>
              {' · '}
              {words.reasonGiven} <Quoted lang={analysis.document.lang}>{reason}</Quoted>
            </>
          )}
        </p>
      )}
      {source === null && props.target.kind === 'attribution' && (
        <p class="small soft who">{either ? words.notToldWhich : words.notFound}</p>
      )}
      <Detail {...props} />
      <p class="row">
        {goTo && (
          <button type="button" class="button main" onClick={() => onGoTo(goTo)}>
            {texts.goTo}
          </button>
        )}
        <button type="button" class={goTo ? 'button' : 'button main'} onClick={onHandOver ?? onCopy}>
          {onHandOver ? texts.copyInPanel : copied ? words.copied : words.copy}
        </button>
        <button type="button" class="button" onClick={onOpenPanel}>
          {texts.open}
        </button>
      </p>
      {note && (
        <p class="note" role="alert">
          {texts.notes[note]}
        </p>
      )}
      <button type="button" class="close" aria-label={texts.close} onClick={onClose}>
        ×
      </button>
      <p class="sr" role="status">
        {copied ? words.copied : ''}
      </p>
    </div>
  );
}
