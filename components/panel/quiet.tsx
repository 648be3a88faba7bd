/** The states with nothing to list: what is so, why, and what the reader can do about it. */
import { Logo } from '../shared/glyph.tsx';
import type { PanelCallbacks, PanelState } from '../shared/panel-state.ts';
import { useWords, type Words } from '../shared/words.ts';
import { NotSelected } from './part-note.tsx';
import { ReportButton } from './report-button.tsx';

interface Props {
  readonly state: PanelState;
  readonly callbacks: Pick<PanelCallbacks, 'onRead' | 'onReadSelected' | 'onAllow'>;
  readonly onReport: (withAddress: boolean) => void;
}

/** "fi" becomes "Finnish" in the language of the interface; a tag that no one knows stays as it is. */
function languageName(tag: string, interfaceLanguage: string): string {
  try {
    return new Intl.DisplayNames([interfaceLanguage], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** What is so, in one line. */
export function titleOf({ status }: PanelState, words: Words): string {
  if (status.state === 'ready') return '';
  if (status.state === 'language') return words.language.title(languageName(status.lang, words.lang));
  if (status.state === 'none' && status.why === 'translated') return words.none.translated;
  if (status.state === 'cannot' && status.why === 'closed') return words.cannot.closed;
  return words[status.state].title;
}

function Body({ state, callbacks, onReport }: Props) {
  const words = useWords();
  const { status } = state;
  switch (status.state) {
    case 'unread':
      return (
        <>
          {state.granted === 'none' ? (
            <p class="soft">{words.unread.press}</p>
          ) : (
            <button type="button" class="button main" onClick={() => callbacks.onRead(false)}>
              {words.unread.read}
            </button>
          )}
          {state.granted === 'none' && state.site !== null && (
            <>
              <p class="soft">{words.unread.or}</p>
              <p class="row">
                <button type="button" class="button" onClick={() => callbacks.onAllow('site')}>
                  <bdi>{words.unread.site(state.site)}</bdi>
                </button>
                <button type="button" class="button" onClick={() => callbacks.onAllow('all')}>
                  {words.unread.all}
                </button>
              </p>
            </>
          )}
        </>
      );
    case 'reading':
      return (
        <>
          <p class="soft">{words.reading.text}</p>
          <div class="progress" aria-hidden="true">
            <i />
          </div>
        </>
      );
    case 'none':
      return (
        <>
          <p class="soft">{words.none.why[status.why]}</p>
          {status.why !== 'translated' && (
            <p class="row">
              {status.why !== 'too-large' && status.why !== 'empty' && (
                <button type="button" class="button" onClick={() => callbacks.onRead(true)}>
                  {words.none.anyway}
                </button>
              )}
              <button type="button" class="button" onClick={callbacks.onReadSelected}>
                {words.part.read}
              </button>
            </p>
          )}
          <NotSelected unselected={state.unselected} />
        </>
      );
    case 'language':
      return <p class="soft">{words.language.text}</p>;
    case 'cannot':
      return (
        <>
          <p class="soft">{words.cannot.why[status.why]}</p>
          {status.why === 'frame' && state.granted === 'none' && state.site !== null && (
            <button type="button" class="button main" onClick={() => callbacks.onAllow('site')}>
              <bdi>{words.unread.site(state.site)}</bdi>
            </button>
          )}
        </>
      );
    case 'failed':
      return (
        <>
          <p class="soft">{words.failed.text}</p>
          <button type="button" class="button main" onClick={() => callbacks.onRead(true)}>
            {words.failed.again}
          </button>
          <ReportButton onReport={onReport} address={state.url !== null} />
        </>
      );
    case 'ready':
      return null;
  }
}

/** In every state but `ready`. */
export function Quiet(props: Props) {
  const words = useWords();
  return (
    <main class="quiet" aria-busy={props.state.status.state === 'reading'}>
      <Logo />
      <h1>{titleOf(props.state, words)}</h1>
      <Body {...props} />
    </main>
  );
}
