/** A text that a press could not copy: to be selected by hand where the browser refuses the clipboard, or copied here. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ByHand } from './copying.ts';
import { useWords } from './words.ts';

interface Props {
  readonly text: string;
  readonly why: ByHand;
  readonly onCopy: (text: string) => void;
  readonly onClose: () => void;
}

export function CopyText({ text, why, onCopy, onClose }: Props) {
  const words = useWords();
  const [edited, setEdited] = useState(text);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    // The focus goes back to the button that it came from.
    return () => (before as HTMLElement | null)?.focus();
  }, []);
  useEffect(() => {
    setEdited(text);
    area.current?.focus();
    if (why === 'refused') area.current?.setSelectionRange(0, text.length, 'backward');
    area.current?.scrollTo?.({ top: 0 });
  }, [text, why]);
  return (
    <section
      class="copytext"
      aria-label={words.textToCopy}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <p class="small" role="alert">
        {words.byHand[why]}
      </p>
      <textarea
        ref={area}
        aria-label={words.textToCopy}
        rows={9}
        spellcheck={false}
        dir="auto"
        value={edited}
        onInput={(event) => setEdited(event.currentTarget.value)}
      />
      <p class="row">
        <button type="button" class="button main" onClick={() => onCopy(edited)}>
          {words.copy}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {words.shut}
        </button>
      </p>
    </section>
  );
}
