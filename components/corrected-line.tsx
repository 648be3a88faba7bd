/** What was corrected last, at the foot of what is seen of the panel: told, and taken back with one press. */
import { useEffect, useRef } from 'preact/hooks';
import type { Correction } from '../lib/engine/model.ts';
import type { Done } from './correcting.ts';
import { useWords, type Words } from './words.ts';

interface Props {
  readonly done: Done;
  readonly onUndo: (correction: Correction) => void;
  readonly onClose: () => void;
}

function told({ put, kept }: Done, words: Words): string {
  if (kept === 'refused' || kept === 'unreadable') return words.correct.refused;
  if (!put) return words.correct.takenBack;
  const { who } = put;
  const what =
    who === 'nothing'
      ? words.correct.takenOut
      : who === 'nobody'
        ? words.correct.placedNowhere
        : words.correct.placedUnder(words.open + who.name + words.close);
  const note = kept === 'private' ? words.correct.private : kept === 'crowded' ? words.correct.crowded : '';
  return `${what} ${note}`.trimEnd();
}

export function CorrectedLine({ done, onUndo, onClose }: Props) {
  const words = useWords();
  const undo = useRef<HTMLButtonElement>(null);
  const { put, kept } = done;
  const refused = kept === 'refused' || kept === 'unreadable';
  // what was taken out stands nowhere in the list: the way back is here
  useEffect(() => {
    if (put?.who === 'nothing' && !refused) undo.current?.focus();
  }, [done]);
  return (
    <section class="toast small" aria-label={words.correct.last}>
      <span key={done.times} role={refused ? 'alert' : 'status'}>
        {told(done, words)}
      </span>
      <p>
        {put && !refused && (
          <button ref={undo} type="button" class="plain" onClick={() => onUndo(put)}>
            {words.correct.undo}
          </button>
        )}
        <button type="button" class="plain" onClick={onClose}>
          {words.shut}
        </button>
      </p>
    </section>
  );
}
