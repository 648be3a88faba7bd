/** Round a text that can be edited before it is copied: its buttons; Escape closes it, and the focus goes back to where it came from. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { onEscape } from '../shared/on-escape.ts';
import { useWords } from '../shared/words.ts';

interface Props {
  readonly label: string;
  readonly class?: string;
  /** It has been copied just now. */
  readonly done?: boolean;
  readonly onCopy: () => void;
  readonly onSave?: () => void;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

export function CopyFrame({ label, class: name = '', done = false, onCopy, onSave, onClose, children }: Props) {
  const words = useWords();
  const frame = useRef<HTMLElement>(null);
  // as it is drawn first: what stands in it may take the focus before it can look
  const before = useRef(document.activeElement as HTMLElement | null);
  useLayoutEffect(() => {
    const own = frame.current;
    return () => {
      const at = document.activeElement;
      // a reader who is elsewhere stays there
      if (at === document.body || own?.contains(at)) before.current?.focus();
    };
  }, []);
  return (
    <section ref={frame} class={`copytext ${name}`} aria-label={label} onKeyDown={onEscape(onClose)}>
      {children}
      <p class="row">
        <button type="button" class="button main" onClick={onCopy}>
          {done ? words.copied : words.copy}
        </button>
        {onSave && (
          <button type="button" class="button" onClick={onSave}>
            {words.save}
          </button>
        )}
        <button type="button" class="button" onClick={onClose}>
          {words.shut}
        </button>
      </p>
    </section>
  );
}
