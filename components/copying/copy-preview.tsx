/**
 * What is to be copied, before it is: what of the article, in which format, with its formatting, to be edited with the keys of any text. It
 * is copied as it stands then, or saved. It is of the article and the list as they were when it was opened: what changes there later takes
 * nothing from the reader's words.
 */
import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Selection } from '../../lib/engine/formats/format.ts';
import { formats } from '../../lib/engine/formats/index.ts';
import { plain } from '../../lib/engine/formats/plain.ts';
import type { Analysis } from '../../lib/engine/model.ts';
import type { Flavours } from '../../lib/messages/panel-values.ts';
import { sameStatement } from '../lists/places.ts';
import { useWords } from '../shared/words.ts';
import { asked, beginningOf, leftOut, selectionIn, speakersIn } from './copy-choice.ts';
import { CopyFrame } from './copy-frame.tsx';
import { flavoursIn } from './copying.ts';
import { htmlIn, textIn } from './edited.ts';
import { FormatOptions } from './format-groups.tsx';

/** Whoever wants another format than the plain one loads both: one file is smaller than three that share. */
export { formats };

interface Props {
  readonly analysis: Analysis;
  /** What the list shows. */
  readonly shown: Selection;
  /** The statement that was pressed last, in the analysis as it is now; null: none. */
  readonly current: number | null;
  readonly usual: string;
  readonly whole: boolean;
  readonly done: boolean;
  /** False where the reader went on to something else while it was fetched. */
  readonly isAwaited: boolean;
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

/** What a scope says of the one statement that is chosen; null: it is none. */
const statementIn = (scope: string): number | null => (scope.startsWith('statement ') ? Number(scope.slice('statement '.length)) : null);

export function CopyPreview({ current, usual, whole, done, isAwaited, onWhole, onCopy, onSave, onClose, ...now }: Props) {
  const words = useWords();
  const [{ analysis, shown }] = useState(now);
  const [scope, setScope] = useState('shown');
  const [format, setFormat] = useState(Object.hasOwn(formats, usual) ? usual : 'plain');
  const selection = useMemo(() => selectionIn(analysis, shown, scope), [analysis, shown, scope]);
  // what is chosen stays among the choices when the reader presses another statement
  const pressed = current === null ? null : sameStatement(now.analysis, analysis, current);
  const statements = [...new Set([statementIn(scope), pressed])].filter((index) => index !== null);
  const flavours = useMemo(
    () => flavoursIn(analysis, formats[format] ?? plain, asked(analysis, selection, whole)),
    [analysis, format, selection, whole],
  );
  // the source text of HTML is what that format is for
  const isRich = flavours.html !== null && format !== 'html';
  const text = useEditedText(flavours, isRich, isAwaited);
  return (
    <CopyFrame
      label={words.preview.title}
      class="preview"
      done={done}
      onCopy={() => onCopy(text.edited())}
      onSave={() => onSave(format, text.edited().plain)}
      onClose={onClose}
    >
      <div class="choices">
        <ScopeSelect analysis={analysis} statements={statements} scope={scope} onScope={setScope} />
        <label>
          <span class="small soft">{words.preview.format}</span>
          <select value={format} onChange={(event) => setFormat(event.currentTarget.value)}>
            <FormatOptions />
          </select>
        </label>
      </div>
      {(leftOut(analysis, selection) > 0 || whole) && (
        <label class="check small">
          <input type="checkbox" checked={whole} onChange={(event) => onWhole(event.currentTarget.checked)} /> {words.whole}
        </label>
      )}
      {isRich ? (
        // biome-ignore lint/a11y/useSemanticElements: no element but this one holds formatting that can be edited
        <div
          ref={text.page}
          class="page"
          role="textbox"
          aria-multiline="true"
          aria-label={words.textToCopy}
          tabIndex={0}
          contentEditable
          spellcheck={false}
          dir="auto"
          onInput={text.onEdit}
          onPaste={pasteText}
          onDrop={(event) => event.preventDefault()}
        />
      ) : (
        <textarea ref={text.area} aria-label={words.textToCopy} rows={12} spellcheck={false} dir="auto" onInput={text.onEdit} />
      )}
    </CopyFrame>
  );
}

interface EditedText {
  /** Where it has its formatting, and where it has none: one of them is drawn. */
  readonly page: RefObject<HTMLDivElement>;
  readonly area: RefObject<HTMLTextAreaElement>;
  readonly onEdit: () => void;
  /** As it stands there now. */
  readonly edited: () => Flavours;
}

/**
 * A text that the reader can edit, as a hook. What it is to be anew takes the place of what was edited.
 * @param isAwaited it takes the focus as it is drawn first
 */
function useEditedText(flavours: Flavours, isRich: boolean, isAwaited: boolean): EditedText {
  const [isEdited, setEdited] = useState(false);
  const page = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (isAwaited) (page.current ?? area.current)?.focus();
  }, []);
  useLayoutEffect(() => {
    setEdited(false);
    if (area.current) area.current.value = flavours.plain;
    if (page.current) page.current.replaceChildren(...new DOMParser().parseFromString(flavours.html ?? '', 'text/html').body.childNodes);
  }, [flavours, isRich]);
  return {
    page,
    area,
    onEdit: () => setEdited(true),
    edited() {
      if (!isRich) return { plain: area.current?.value ?? '', html: isEdited ? null : flavours.html };
      if (!isEdited || !page.current) return flavours;
      return { plain: textIn(page.current), html: htmlIn(page.current) };
    },
  };
}

interface ScopeProps {
  readonly analysis: Analysis;
  /** Those that can be chosen alone: indexes in `attributions`. */
  readonly statements: readonly number[];
  readonly scope: string;
  readonly onScope: (scope: string) => void;
}

/** What of the article is copied: what is listed, all, one statement or one source. */
function ScopeSelect({ analysis, statements, scope, onScope }: ScopeProps) {
  const words = useWords();
  return (
    <label>
      <span class="small soft">{words.preview.what}</span>
      <select value={scope} onChange={(event) => onScope(event.currentTarget.value)}>
        <option value="shown">{words.preview.shown}</option>
        <option value="all">{words.preview.all}</option>
        {statements.map((index) => (
          <option key={index} value={`statement ${index}`} dir="auto">
            {words.preview.statement(beginningOf(analysis, index))}
          </option>
        ))}
        <optgroup label={words.preview.source}>
          {speakersIn(analysis).map(({ index, name }) => (
            <option key={index} value={`source ${index}`}>
              {name}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  );
}
