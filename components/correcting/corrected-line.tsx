/** What was corrected last, at the foot of what is seen of the panel: told, and undone with one press. */
import { useEffect, useRef } from 'preact/hooks';
import { useWords, type Words } from '../shared/words.ts';
import type { Done } from './correcting.ts';

interface Props {
  readonly done: Done;
  readonly onUndo: () => void;
  readonly onClose: () => void;
  /** Says it to those who listen. */
  readonly onNews: (text: string) => void;
}

function told({ put, kept }: Done, words: Words): string {
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

export function CorrectedLine({ done, onUndo, onClose, onNews }: Props) {
  const words = useWords();
  const undo = useRef<HTMLButtonElement>(null);
  const { put, kept } = done;
  const refused = kept === 'refused' || kept === 'unreadable';
  useEffect(() => {
    if (!refused) onNews(told(done, words));
    // what was taken out stands nowhere in the list: the way back is here
    if (put?.who === 'nothing' && !refused && done.isAwaited) undo.current?.focus();
  }, [done]);
  return (
    <section class="toast small" aria-label={words.correct.last}>
      {refused ? (
        <span key={done.times} role="alert">
          {words.correct.refused}
        </span>
      ) : (
        <span>{told(done, words)}</span>
      )}
      <p>
        {put && !refused && (
          <button ref={undo} type="button" class="plain" onClick={onUndo}>
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
