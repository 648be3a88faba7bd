/** What was stored and could not be read, to be looked at, copied and deleted. */
import { useWords } from './words.ts';

interface Props {
  readonly of: 'settings' | 'corrections';
  readonly text: string;
  readonly onDelete: () => void;
}

export function Aside({ of, text, onDelete }: Props) {
  const words = useWords();
  const id = `aside-${of}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{words.settings.aside[of]}</h2>
      <p class="small soft" id={`${id}-note`}>
        {words.settings.asideNote}
      </p>
      <textarea aria-labelledby={id} aria-describedby={`${id}-note`} rows={8} spellcheck={false} readOnly value={text} />
      <p class="row">
        <button type="button" class="button" onClick={onDelete}>
          {words.settings.deleteAside}
        </button>
      </p>
    </section>
  );
}
