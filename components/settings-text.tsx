/** The settings as text: to be kept elsewhere, and to be taken over from there. */
import { useEffect, useState } from 'preact/hooks';
import type { Kept } from '../lib/messages/protocol.ts';
import { useWords } from './words.ts';

interface Props {
  readonly text: string;
  readonly onImport: (text: string) => Promise<Kept>;
}

export function SettingsText({ text, onImport }: Props) {
  const words = useWords();
  const [edited, setEdited] = useState(text);
  const [outcome, setOutcome] = useState<Kept | null>(null);
  useEffect(() => setEdited(text), [text]);
  const use = async () => {
    // said anew, also where it is the same again
    setOutcome(null);
    setOutcome(await onImport(edited));
  };
  const said: Partial<Record<Kept, string>> = {
    stored: words.settings.used,
    unreadable: words.settings.unreadable,
    refused: words.settings.fileRefused,
  };
  return (
    <section aria-labelledby="as-text">
      <h2 id="as-text">{words.settings.file}</h2>
      <p class="small soft" id="as-text-note">
        {words.settings.fileNote}
      </p>
      <textarea
        aria-labelledby="as-text"
        aria-describedby="as-text-note"
        rows={8}
        spellcheck={false}
        value={edited}
        onInput={(event) => setEdited(event.currentTarget.value)}
      />
      <p class="row">
        <button type="button" class="button" disabled={edited === text} onClick={use}>
          {words.settings.use}
        </button>
        <span class="small" role="status">
          {outcome !== null && said[outcome]}
        </span>
      </p>
    </section>
  );
}
