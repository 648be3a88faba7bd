/** Four toggles: the legend of the lines, and what is marked in the page. */
import { useRef } from 'preact/hooks';
import { isAsked } from '../../lib/engine/formats/asked.ts';
import type { Analysis } from '../../lib/engine/model.ts';
import { MARK_KINDS } from '../../lib/messages/mark-kinds.ts';
import type { MarkKind } from '../../lib/messages/protocol.ts';
import { kindOf } from '../lists/view.ts';
import { Tick } from '../shared/glyph.tsx';
import { useKeys } from '../shared/keys.tsx';
import { useOneStop } from '../shared/one-stop.ts';
import { useWords } from '../shared/words.ts';

interface Props {
  readonly analysis: Analysis;
  readonly kinds: readonly MarkKind[];
  readonly onKind: (kind: MarkKind) => void;
}

export function Toggles({ analysis, kinds, onKind }: Props) {
  const words = useWords();
  const { marks: key } = useKeys();
  const list = useRef<HTMLDivElement>(null);
  useOneStop(list, { isLine: true });
  const statements = analysis.attributions.filter((attribution) => !isAsked(attribution));
  const quotations = statements.filter((attribution) => kindOf(attribution) === 'quotation').length;
  const counts: Record<MarkKind, number> = {
    quotation: quotations,
    reported: statements.length - quotations,
    number: analysis.quantities.length,
    report: analysis.reports.length,
  };
  return (
    <div class="marks">
      {/* said once: as the name of what follows, and what is known of it */}
      <p class="small soft" aria-hidden="true">
        {words.marked}
        {key !== '' && (
          <span class="key" id="marks-key">
            <kbd>{key}</kbd> {words.keys.marks}
          </span>
        )}
      </p>
      <div class="show" ref={list} role="toolbar" aria-label={words.marked} aria-describedby={key === '' ? undefined : 'marks-key'}>
        {MARK_KINDS.map((kind) => {
          const on = kinds.includes(kind);
          return (
            <button key={kind} type="button" class="toggle" aria-pressed={on} onClick={() => onKind(kind)}>
              <span class="box">
                <Tick />
              </span>
              <span>
                <b class={`line-${kind}`}>{words.kinds[kind]}</b> <span class="soft small">{counts[kind]}</span>
              </span>
            </button>
          );
        })}
      </div>
    </div>
  );
}
