/** Stored settings that could not be read, to be looked at, copied and deleted. */
import { useWords } from './words.ts';

interface Props {
  readonly text: string;
  readonly onDelete: () => void;
}

export function Aside({ text, onDelete }: Props) {
  const words = useWords();
  return (
    <section aria-labelledby="aside">
      <h2 id="aside">{words.settings.aside}</h2>
      <p class="small soft" id="aside-note">
        {words.settings.asideNote}
      </p>
      <textarea aria-labelledby="aside" aria-describedby="aside-note" rows={8} spellcheck={false} readOnly value={text} />
      <p class="row">
        <button type="button" class="button" onClick={onDelete}>
          {words.settings.deleteAside}
        </button>
      </p>
    </section>
  );
}
