/** One statement: its words lead to the page, its basis to the evidence. The edge repeats the line under the words in the page. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { askedBefore } from '../../lib/engine/formats/asked.ts';
import { piecesOf } from '../../lib/engine/formats/paragraphs.ts';
import { leadingWords, ledBy, needsLead } from '../../lib/engine/formats/saying.ts';
import { type Analysis, type Attribution, textOf, type Who } from '../../lib/engine/model.ts';
import { folded } from '../../lib/messages/folded.ts';
import { CorrectStatement } from '../correcting/correct-statement.tsx';
import { ArticleWords, Found } from '../shared/article-words.tsx';
import { Chevron } from '../shared/glyph.tsx';
import { useWords, type Words } from '../shared/words.ts';
import { Basis, hasBasis } from './basis.tsx';
import { echoPlace } from './echo-place.ts';
import { Evidence } from './evidence.tsx';
import { Pieces, SaidWords } from './said-words.tsx';
import { kindOf } from './view.ts';

/** Longer statements are clipped to four lines. */
const LONG = 200;

export interface StatementActions {
  readonly query: string;
  readonly current: number | null;
  readonly evidence: number | null;
  readonly copied: number | null;
  readonly onShow: (index: number) => void;
  readonly onEvidence: (index: number | null) => void;
  readonly onCopy: (index: number) => void;
  /** The reader says whose it is; null: as Whosaid found it. */
  readonly onSay: (index: number, who: Who | null) => void;
  /** The echoes of a statement: indexes in `echoes`. */
  readonly echoesOf: (index: number) => readonly number[];
}

interface Props extends StatementActions {
  readonly analysis: Analysis;
  readonly index: number;
}

/** "denied that", "told the Gazette that": without these words a reported statement could read as its opposite, and a quoted denial as a claim. */
export function leadOf(analysis: Analysis, attribution: Attribution) {
  const { cue, via, kind } = attribution;
  if (!cue || (kind === 'direct' && !needsLead(attribution))) return null;
  const led = ledBy(analysis, attribution);
  const within = via && via.start <= cue.start && cue.end <= via.end;
  if (!led) return { words: textOf(analysis.document, within ? via : cue), apart: true, channel: within };
  const channel = via && led.span.start <= via.start && via.end <= led.span.end;
  return {
    words: leadingWords(analysis, attribution, led)
      .replace(/^[’']s? /u, '')
      .trimEnd(),
    apart: false,
    channel,
  };
}

/** What is to be told of a statement under its words: its act, whose words brought it, and how its source is known. */
function detailsOf(analysis: Analysis, attribution: Attribution, hasChannel: boolean, words: Words): readonly ComponentChildren[] {
  const { act, via } = attribution;
  const { document } = analysis;
  const details: ComponentChildren[] = [];
  if (act !== 'statement') details.push(words.acts[act]);
  if (via && !hasChannel) details.push(<ArticleWords lang={document.lang}>{textOf(document, via).replace(/,\s*$/u, '')}</ArticleWords>);
  if (hasBasis(attribution)) details.push(<Basis analysis={analysis} attribution={attribution} />);
  return details;
}

/** `index`: in `attributions`; nothing for one that is out of range. */
export function Statement({ analysis, index, ...actions }: Props) {
  const words = useWords();
  const attribution = analysis.attributions[index];
  if (!attribution) return null;
  const kind = kindOf(attribution);
  const open = actions.evidence === index;
  const id = `evidence-${index}`;
  const { act } = attribution;
  const lead = leadOf(analysis, attribution);
  const details = detailsOf(analysis, attribution, Boolean(lead?.channel), words);
  return (
    <li class={`st ${kind} ${act}`} id={`statement-${index}`} aria-current={actions.current === index ? 'true' : undefined}>
      {askedBefore(analysis, index).map((at) => (
        <p key={at} class="asked">
          <span class="sr">{words.acts.question}: </span>
          <SaidWords analysis={analysis} said={analysis.attributions[at] ?? { content: [] }} />
        </p>
      ))}
      <span class="sr">{act === 'statement' ? (kind === 'reported' ? words.reported : words.quotation) : `${words.acts[act]}:`} </span>
      {/* the arrow alone, at the edge of the words */}
      <div class={details.length === 0 ? 'bare' : undefined}>
        <WayToPage {...{ analysis, attribution, lead, open }} query={actions.query} onShow={() => actions.onShow(index)} />
        {actions.echoesOf(index).map((at) => (
          <EchoLine key={at} analysis={analysis} index={at} />
        ))}
        <Details {...{ index, details, actions }} isPlaced={attribution.basis === 'placed'} evidenceId={open ? id : undefined} />
      </div>
      {open && (
        <Evidence analysis={analysis} attribution={attribution} id={id}>
          <CorrectStatement analysis={analysis} attribution={attribution} onSay={(who) => actions.onSay(index, who)} />
        </Evidence>
      )}
    </li>
  );
}

interface WayToPageProps {
  readonly analysis: Analysis;
  readonly attribution: Attribution;
  readonly lead: ReturnType<typeof leadOf>;
  /** Its evidence is open: nothing is clipped. */
  readonly open: boolean;
  readonly query: string;
  readonly onShow: () => void;
}

/** The words of a statement, which lead to where they stand in the page; long ones are clipped, unless the search finds something in them. */
function WayToPage({ analysis, attribution, lead, open, query, onShow }: WayToPageProps) {
  const words = useWords();
  const [whole, setWhole] = useState(false);
  const { document } = analysis;
  const paragraphs = piecesOf(analysis, attribution);
  const sought = folded(query.trim());
  const hit = sought !== '' && paragraphs.flat().some((piece) => piece !== null && folded(piece).includes(sought));
  const long = paragraphs.flat().join(' ').length > LONG && !hit;
  return (
    <>
      <button type="button" class="go" title={words.showInArticle} onClick={onShow}>
        <span class={long && !whole && !open ? 'clip' : 'whole'}>
          {paragraphs.map((pieces, at) => (
            <span key={at} class="paragraph" dir="auto" lang={document.lang ?? undefined}>
              {at === 0 && lead && (
                <span class="cue">
                  {lead.words}
                  {lead.apart ? <span class="ours">: </span> : ' '}
                </span>
              )}
              <Pieces pieces={pieces} each={(text) => <Found text={text} query={sought} fold={folded} />} />
            </span>
          ))}
        </span>
      </button>
      {long && !open && (
        <button type="button" class="plain small more" onClick={() => setWhole(!whole)}>
          {whole ? words.showFewer : words.showAll}
        </button>
      )}
    </>
  );
}

/** What a headline, a caption or the like has of a statement. @param index in `echoes` */
function EchoLine({ analysis, index }: { readonly analysis: Analysis; readonly index: number }) {
  const words = useWords();
  const { document } = analysis;
  const echo = analysis.echoes[index];
  if (!echo) return null;
  return (
    <p class="echo">
      {words.echoes[echoPlace(document, echo)]} <ArticleWords lang={document.lang}>{textOf(document, echo.span)}</ArticleWords>
    </p>
  );
}

interface DetailsProps {
  readonly index: number;
  readonly details: readonly ComponentChildren[];
  /** It stands under its source by the reader's word. */
  readonly isPlaced: boolean;
  /** Of the element with its evidence; undefined: it is not open. */
  readonly evidenceId: string | undefined;
  readonly actions: StatementActions;
}

/** The line under a statement: what is known of it, which opens its evidence, and what can be done with it. */
function Details({ index, details, isPlaced, evidenceId, actions }: DetailsProps) {
  const words = useWords();
  const open = evidenceId !== undefined;
  const bare = details.length === 0;
  const copy = (
    <button type="button" class="plain copy" aria-label={words.copyStatement} onClick={() => actions.onCopy(index)}>
      {actions.copied === index ? words.copied : words.copy}
    </button>
  );
  return (
    <div class="meta">
      {bare && copy}
      <button
        type="button"
        class="plain basis"
        aria-expanded={open}
        aria-controls={evidenceId}
        onClick={() => actions.onEvidence(open ? null : index)}
      >
        <span>
          {details.map((detail, at) => (
            <span key={at}>
              {at > 0 && ' · '}
              {detail}
            </span>
          ))}
          {bare && <span class="sr">{words.howNamed}</span>}
        </span>
        <Chevron />
      </button>
      {isPlaced && (
        <button type="button" class="plain undo" onClick={() => actions.onSay(index, null)}>
          {words.correct.undo}
        </button>
      )}
      {!bare && copy}
    </div>
  );
}
