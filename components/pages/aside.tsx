/** What was stored and could not be read, to be looked at, copied and deleted. */
import { useOptionsWords } from './options-words.ts';

interface Props {
  readonly of: 'settings' | 'corrections';
  readonly text: string;
  readonly onDelete: () => void;
}

export function Aside({ of, text, onDelete }: Props) {
  const texts = useOptionsWords();
  const id = `aside-${of}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{texts.aside[of]}</h2>
      <p class="small soft" id={`${id}-note`}>
        {texts.asideNote}
      </p>
      <textarea aria-labelledby={id} aria-describedby={`${id}-note`} rows={8} spellcheck={false} readOnly value={text} />
      <p class="row">
        <button type="button" class="button" onClick={onDelete}>
          {texts.deleteAside}
        </button>
      </p>
    </section>
  );
}
