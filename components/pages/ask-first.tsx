/** A button for what cannot be undone: pressed, it asks. What keeps everything has the focus then, so that a second press of the same key does no harm. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { onEscape } from '../shared/on-escape.ts';

interface Props {
  readonly label: string;
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
}

export function AskFirst({ label, question, yes, no, onYes }: Props) {
  /** Null: not yet, so that nothing takes the focus as the page comes. */
  const [asks, setAsks] = useState<boolean | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (asks !== null) button.current?.focus();
  }, [asks]);
  const close = () => setAsks(false);
  if (!asks)
    return (
      <p class="row">
        <button ref={button} type="button" class="button" onClick={() => setAsks(true)}>
          {label}
        </button>
      </p>
    );
  return (
    <fieldset class="asks" onKeyDown={onEscape(close)}>
      <legend>{question}</legend>
      <p class="row">
        <button ref={button} type="button" class="button" onClick={close}>
          {no}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            close();
            onYes();
          }}
        >
          {yes}
        </button>
      </p>
    </fieldset>
  );
}
