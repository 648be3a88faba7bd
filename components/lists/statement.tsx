/** One statement: its words lead to the page, its basis to the evidence. The edge repeats the line under the words in the page. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { askedBefore } from '../../lib/engine/formats/asked.ts';
import { piecesOf } from '../../lib/engine/formats/paragraphs.ts';
import { leadingWords, ledBy, needsLead } from '../../lib/engine/formats/saying.ts';
import { type Analysis, type Attribution, textOf, type Who } from '../../lib/engine/model.ts';
import { folded } from '../../lib/messages/folded.ts';
import { CorrectStatement } from '../correcting/correct-statement.tsx';
import { ArticleWords, Found, Quoted } from '../shared/article-words.tsx';
import { Chevron } from '../shared/glyph.tsx';
import { useWords } from '../shared/words.ts';
import { echoPlace } from './echo-place.ts';
import { Evidence } from './evidence.tsx';
import { paragraphsBetween } from './excerpt.ts';
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

/** True where something is to be said of how the source is known: a name that stands at the words needs no word. */
export const hasBasis = ({ basis, source, perhaps }: Attribution): boolean =>
  basis === 'placed' || perhaps !== undefined || (source !== null && basis !== 'named');

/** The two of whom the article does not tell which said it: "Ana Ruiz or Tom Bell". */
export function Either({ analysis, perhaps }: { readonly analysis: Analysis; readonly perhaps: readonly number[] }) {
  const words = useWords();
  return (
    <>
      {perhaps.map((index, at) => (
        <span key={index}>
          {at > 0 && ` ${words.or} `}
          <span dir="auto">{analysis.sources[index]?.name}</span>
        </span>
      ))}
    </>
  );
}

/** How the source is known, in one short line. */
export function Basis({ analysis, attribution }: { readonly analysis: Analysis; readonly attribution: Attribution }) {
  const words = useWords();
  const { basis, mention, antecedent, source, content, perhaps } = attribution;
  const { document } = analysis;
  if (basis === 'placed') return <>{words.placed}</>;
  if (!hasBasis(attribution)) return null;
  if (perhaps)
    return (
      <>
        {words.notSure} <Either analysis={analysis} perhaps={perhaps} />
      </>
    );
  if (basis === 'carried' || !mention) return <>{words.carried}</>;
  const name = antecedent && textOf(document, antecedent);
  return (
    <>
      <Quoted lang={document.lang}>{textOf(document, mention)}</Quoted>:{' '}
      {antecedent ? words.namedWhere(words.away(paragraphsBetween(document, antecedent, content[0]))) : words.namedElsewhere}
      {name !== null && name !== analysis.sources[source ?? -1]?.name && (
        <>
          {' '}
          {words.namedThereAs} <Quoted lang={document.lang}>{name}</Quoted>
        </>
      )}
    </>
  );
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

/** `index`: in `attributions`; nothing for one that is out of range. */
export function Statement({ analysis, index, ...actions }: Props) {
  const words = useWords();
  const [whole, setWhole] = useState(false);
  const attribution = analysis.attributions[index];
  if (!attribution) return null;
  const { document } = analysis;
  const paragraphs = piecesOf(analysis, attribution);
  const kind = kindOf(attribution);
  const query = folded(actions.query.trim());
  const hit = query !== '' && paragraphs.flat().some((piece) => piece !== null && folded(piece).includes(query));
  const long = paragraphs.flat().join(' ').length > LONG && !hit;
  const open = actions.evidence === index;
  const id = `evidence-${index}`;
  const { act, via, basis } = attribution;
  const lead = leadOf(analysis, attribution);
  const parts: ComponentChildren[] = [];
  if (act !== 'statement') parts.push(words.acts[act]);
  if (via && !lead?.channel) parts.push(<ArticleWords lang={document.lang}>{textOf(document, via).replace(/,\s*$/u, '')}</ArticleWords>);
  if (hasBasis(attribution)) parts.push(<Basis analysis={analysis} attribution={attribution} />);
  // the arrow alone, at the edge of the words
  const bare = parts.length === 0;
  const copy = (
    <button type="button" class="plain copy" aria-label={words.copyStatement} onClick={() => actions.onCopy(index)}>
      {actions.copied === index ? words.copied : words.copy}
    </button>
  );
  return (
    <li class={`st ${kind} ${act}`} id={`statement-${index}`} aria-current={actions.current === index ? 'true' : undefined}>
      {askedBefore(analysis, index).map((at) => (
        <p key={at} class="asked">
          <span class="sr">{words.acts.question}: </span>
          <SaidWords analysis={analysis} said={analysis.attributions[at] ?? { content: [] }} />
        </p>
      ))}
      <span class="sr">{act === 'statement' ? (kind === 'reported' ? words.reported : words.quotation) : `${words.acts[act]}:`} </span>
      <div class={bare ? 'bare' : undefined}>
        <button type="button" class="go" title={words.showInArticle} onClick={() => actions.onShow(index)}>
          <span class={long && !whole && !open ? 'clip' : 'whole'}>
            {paragraphs.map((pieces, at) => (
              <span key={at} class="paragraph" dir="auto" lang={document.lang ?? undefined}>
                {at === 0 && lead && (
                  <span class="cue">
                    {lead.words}
                    {lead.apart ? <span class="ours">: </span> : ' '}
                  </span>
                )}
                <Pieces pieces={pieces} each={(text) => <Found text={text} query={query} fold={folded} />} />
              </span>
            ))}
          </span>
        </button>
        {long && !open && (
          <button type="button" class="plain small more" onClick={() => setWhole(!whole)}>
            {whole ? words.showFewer : words.showAll}
          </button>
        )}
        {actions.echoesOf(index).map((at) => {
          const echo = analysis.echoes[at];
          if (!echo) return null;
          return (
            <p key={at} class="echo">
              {words.echoes[echoPlace(document, echo)]} <ArticleWords lang={document.lang}>{textOf(document, echo.span)}</ArticleWords>
            </p>
          );
        })}
        <div class="meta">
          {bare && copy}
          <button
            type="button"
            class="plain basis"
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={() => actions.onEvidence(open ? null : index)}
          >
            <span>
              {parts.map((part, at) => (
                <span key={at}>
                  {at > 0 && ' · '}
                  {part}
                </span>
              ))}
              {bare && <span class="sr">{words.howNamed}</span>}
            </span>
            <Chevron />
          </button>
          {basis === 'placed' && (
            <button type="button" class="plain undo" onClick={() => actions.onSay(index, null)}>
              {words.correct.undo}
            </button>
          )}
          {!bare && copy}
        </div>
      </div>
      {open && (
        <Evidence analysis={analysis} attribution={attribution} id={id}>
          <CorrectStatement analysis={analysis} attribution={attribution} onSay={(who) => actions.onSay(index, who)} />
        </Evidence>
      )}
    </li>
  );
}
