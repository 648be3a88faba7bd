/** The settings as text and as a file: to be kept elsewhere, and to be taken over from there. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Kept } from '../../lib/messages/protocol.ts';
import { useWords } from '../shared/words.ts';
import { useOptionsWords } from './options-words.ts';

const FILE_NAME = 'whosaid-settings.json';
/** Bytes; what is longer are no settings, and is not read. */
const LONGEST = 200_000;

interface Props {
  readonly text: string;
  readonly onImport: (text: string) => Promise<Kept>;
  readonly onSave: (fileName: string, mime: string, text: string) => void;
}

export function SettingsText({ text, onImport, onSave }: Props) {
  const words = useWords();
  const texts = useOptionsWords();
  const [edited, setEdited] = useState(text);
  const [outcome, setOutcome] = useState<Kept | null>(null);
  useEffect(() => setEdited(text), [text]);
  const chooser = useRef<HTMLInputElement>(null);
  const use = async (given: string) => {
    // said anew, also where it is the same again
    setOutcome(null);
    setOutcome(await onImport(given));
  };
  const useFile = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    // a file that cannot be opened any more is one that cannot be read
    const read = file.size > LONGEST ? null : await file.text().catch(() => null);
    // the same file may be chosen again
    input.value = '';
    if (read === null) setOutcome('unreadable');
    else await use(read);
  };
  const said: Partial<Record<Kept, string>> = {
    stored: texts.used,
    unreadable: texts.unreadable,
    refused: texts.fileRefused,
  };
  return (
    <section aria-labelledby="as-text">
      <h2 id="as-text">{texts.file}</h2>
      <p class="small soft" id="as-text-note">
        {texts.fileNote}
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
        <button type="button" class="button" disabled={edited === text} onClick={() => void use(edited)}>
          {texts.use}
        </button>
        <button type="button" class="button" onClick={() => onSave(FILE_NAME, 'application/json', text)}>
          {words.save}
        </button>
        <button type="button" class="button" onClick={() => chooser.current?.click()}>
          {texts.useFile}
        </button>
        <input
          ref={chooser}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={texts.useFile}
          onChange={(event) => void useFile(event.currentTarget)}
        />
        <span class="small" role="status">
          {outcome !== null && said[outcome]}
        </span>
      </p>
    </section>
  );
}
