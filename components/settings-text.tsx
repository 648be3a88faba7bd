/** The settings as text: to be kept elsewhere, and to be taken over from there. */
import { useEffect, useState } from 'preact/hooks';
import { useWords } from './words.ts';

interface Props {
  readonly text: string;
  readonly onImport: (text: string) => Promise<boolean>;
}

export function SettingsText({ text, onImport }: Props) {
  const words = useWords();
  const [edited, setEdited] = useState(text);
  const [outcome, setOutcome] = useState<boolean | null>(null);
  useEffect(() => setEdited(text), [text]);
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
        <button type="button" class="button" disabled={edited === text} onClick={() => onImport(edited).then(setOutcome)}>
          {words.settings.use}
        </button>
        <span class="small" role="status">
          {outcome !== null && (outcome ? words.settings.used : words.settings.unreadable)}
        </span>
      </p>
    </section>
  );
}
