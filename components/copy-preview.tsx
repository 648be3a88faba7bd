/**
 * What is to be copied, before it is: what of the article, in which format, with its formatting, to be edited with the keys of any text. It
 * is copied as it stands then, or saved.
 */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { formats, type Selection } from '../lib/engine/formats/index.ts';
import type { Analysis } from '../lib/engine/model.ts';
import { asked, flavoursOf, leftOut, selectionIn, speakersIn } from './copy-choice.ts';
import { FORMAT_GROUPS } from './copy-menu.tsx';
import { htmlIn, textIn } from './edited.ts';
import type { Flavours } from './panel-state.ts';
import { useWords } from './words.ts';

interface Props {
  readonly analysis: Analysis;
  /** What the list shows. */
  readonly shown: Selection;
  /** The statement that was pressed last; null: none. */
  readonly current: number | null;
  readonly usual: string;
  readonly whole: boolean;
  readonly done: boolean;
  readonly onWhole: (whole: boolean) => void;
  readonly onCopy: (flavours: Flavours) => void;
  readonly onSave: (format: string, text: string) => void;
  readonly onClose: () => void;
}

/** Text alone goes in: what is pasted has formatting of elsewhere. */
function pasteText(event: ClipboardEvent): void {
  event.preventDefault();
  document.execCommand('insertText', false, event.clipboardData?.getData('text/plain') ?? '');
}

export function CopyPreview({ analysis, shown, current, usual, whole, done, onWhole, onCopy, onSave, onClose }: Props) {
  const words = useWords();
  const [scope, setScope] = useState('shown');
  const [format, setFormat] = useState(Object.hasOwn(formats, usual) ? usual : 'plain');
  const [isEdited, setEdited] = useState(false);
  const page = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const selection = useMemo(() => selectionIn(analysis, shown, scope), [analysis, shown, scope]);
  const out = leftOut(analysis, selection);
  const flavours = useMemo(() => flavoursOf(analysis, format, asked(analysis, selection, whole)), [analysis, format, selection, whole]);
  // the source text of HTML is what that format is for
  const isRich = flavours.html !== null && format !== 'html';

  useEffect(() => {
    const before = document.activeElement;
    (page.current ?? area.current)?.focus();
    return () => (before as HTMLElement | null)?.focus();
  }, []);
  useEffect(() => {
    setEdited(false);
    if (area.current) area.current.value = flavours.plain;
    if (page.current) page.current.replaceChildren(...new DOMParser().parseFromString(flavours.html ?? '', 'text/html').body.childNodes);
  }, [flavours, isRich]);

  const edited = (): Flavours => {
    if (!isRich) return { plain: area.current?.value ?? '', html: isEdited ? null : flavours.html };
    if (!isEdited || !page.current) return flavours;
    return { plain: textIn(page.current), html: htmlIn(page.current) };
  };
  return (
    <section
      class="copytext preview"
      aria-label={words.preview.title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        event.preventDefault();
        onClose();
      }}
    >
      <div class="choices">
        <label>
          <span class="small soft">{words.preview.what}</span>
          <select value={scope} onChange={(event) => setScope(event.currentTarget.value)}>
            <option value="shown">{words.preview.shown}</option>
            <option value="all">{words.preview.all}</option>
            {current !== null && <option value={`statement ${current}`}>{words.preview.statement}</option>}
            <optgroup label={words.preview.source}>
              {speakersIn(analysis).map(({ index, name }) => (
                <option key={index} value={`source ${index}`}>
                  {name}
                </option>
              ))}
            </optgroup>
          </select>
        </label>
        <label>
          <span class="small soft">{words.preview.format}</span>
          <select value={format} onChange={(event) => setFormat(event.currentTarget.value)}>
            {FORMAT_GROUPS.map(({ group, names }) => (
              <optgroup key={group} label={words.formatGroups[group]}>
                {[...names, ...(group === 'read' ? ['html'] : [])].map((name) => (
                  <option key={name} value={name}>
                    {words.formats[name] ?? name}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
      </div>
      {(out > 0 || whole) && (
        <label class="check small">
          <input type="checkbox" checked={whole} onChange={(event) => onWhole(event.currentTarget.checked)} /> {words.whole}
        </label>
      )}
      {isRich ? (
        // biome-ignore lint/a11y/useSemanticElements: no element but this one holds formatting that can be edited
        <div
          ref={page}
          class="page"
          role="textbox"
          aria-multiline="true"
          aria-label={words.textToCopy}
          tabIndex={0}
          contentEditable
          spellcheck={false}
          dir="auto"
          onInput={() => setEdited(true)}
          onPaste={pasteText}
          onDrop={(event) => event.preventDefault()}
        />
      ) : (
        <textarea ref={area} aria-label={words.textToCopy} rows={12} spellcheck={false} dir="auto" onInput={() => setEdited(true)} />
      )}
      <p class="row">
        <button type="button" class="button main" onClick={() => onCopy(edited())}>
          {done ? words.copied : words.copy}
        </button>
        <button type="button" class="button" onClick={() => onSave(format, edited().plain)}>
          {words.save}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {words.shut}
        </button>
      </p>
    </section>
  );
}
