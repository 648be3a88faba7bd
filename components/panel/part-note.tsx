/** It was not all of the page that was read: how much, why, and what the reader can do about it. */
import type { Part } from '../../lib/messages/protocol.ts';
import type { Unselected } from '../shared/panel-state.ts';
import { useWords, type Words } from '../shared/words.ts';

interface Props {
  readonly part: Part;
  readonly unselected: Unselected | null;
  readonly onReadSelected: () => void;
  readonly onReadWhole: () => void;
}

function textOf({ why, share }: Part, { part: words }: Words): string {
  if (why === 'selection') return '';
  if (why === 'unread') return words.unread(words.share(share ?? 0));
  return share === null ? words.paywall : words.paywallShare(share);
}

/** A line, and a button where something can be done. */
export function PartNote({ part, unselected, onReadSelected, onReadWhole }: Props) {
  const words = useWords();
  return (
    <div class="part">
      <p>
        <strong>{words.part.titles[part.why]}</strong> {textOf(part, words)}
      </p>
      {part.why === 'unread' && (
        <button type="button" class="button" onClick={onReadSelected}>
          {words.part.read}
        </button>
      )}
      {part.why === 'selection' && (
        <button type="button" class="button" onClick={onReadWhole}>
          {words.part.whole}
        </button>
      )}
      {part.why !== 'selection' && <NotSelected unselected={unselected} />}
    </div>
  );
}

/** Why what is selected was not read, where it was to be; said again each time. */
export function NotSelected({ unselected }: { readonly unselected: Unselected | null }) {
  const words = useWords();
  return (
    unselected && (
      <p key={unselected.times} role="alert">
        {words.part.unselected[unselected.why]}
      </p>
    )
  );
}
