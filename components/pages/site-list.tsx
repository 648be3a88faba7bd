/** A list of host names that can be added to and taken from. */
import { useId, useState } from 'preact/hooks';
import { hostFrom } from './options-state.ts';
import { useOptionsWords } from './options-words.ts';

interface Props {
  readonly label: string;
  readonly add: string;
  readonly sites: readonly string[];
  readonly note?: string;
  readonly onAdd: (site: string) => void;
  readonly onRemove: (site: string) => void;
}

export function SiteList({ label, add, sites, note, onAdd, onRemove }: Props) {
  const texts = useOptionsWords();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const id = useId();
  const described = [note && `${id}-note`, wrong !== null && `${id}-wrong`].filter(Boolean).join(' ');
  const submit = (event: Event) => {
    event.preventDefault();
    const host = hostFrom(typed);
    setWrong(host === null && typed.trim() !== '' ? typed.trim() : null);
    if (host === null) return;
    setTyped('');
    onAdd(host);
  };
  return (
    <form class="sitelist" onSubmit={submit} noValidate>
      <label for={id}>{label}</label>
      {note && (
        <p id={`${id}-note`} class="small soft">
          {note}
        </p>
      )}
      {sites.length > 0 && (
        <ul class="sites">
          {sites.map((site) => (
            <li key={site}>
              <bdi>{site}</bdi>
              <button type="button" class="plain" onClick={() => onRemove(site)}>
                {texts.remove}
                <span class="sr"> {site}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="row">
        <input
          id={id}
          type="text"
          placeholder="example.org"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          value={typed}
          aria-invalid={wrong !== null}
          aria-describedby={described || undefined}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {add}
        </button>
      </div>
      <p class="small" role="alert" id={`${id}-wrong`}>
        {wrong !== null && texts.notASite(wrong)}
      </p>
    </form>
  );
}
