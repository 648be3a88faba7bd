/** A text that a press could not copy: to be selected by hand where the browser refuses the clipboard, or copied here. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../shared/words.ts';
import { CopyFrame } from './copy-frame.tsx';
import type { TextByHand } from './copying.ts';

interface Props extends TextByHand {
  readonly onCopy: (text: string) => void;
  readonly onClose: () => void;
}

export function CopyText({ text, why, isAwaited, onCopy, onClose }: Props) {
  const words = useWords();
  const [edited, setEdited] = useState(text);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    setEdited(text);
    if (!isAwaited) return;
    area.current?.focus();
    // from its first word: Firefox shows where the caret stands, which else is the end
    area.current?.setSelectionRange(0, why === 'refused' ? text.length : 0, 'backward');
    area.current?.scrollTo?.({ top: 0 });
  }, [text, why]);
  return (
    <CopyFrame label={words.textToCopy} onCopy={() => onCopy(edited)} onClose={onClose}>
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
    </CopyFrame>
  );
}
