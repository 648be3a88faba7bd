/** The states with nothing to list: what is so, why, and what the reader can do about it. */
import type { NoArticleReason } from '../../lib/messages/protocol.ts';
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

/** The button that grants the site of the page; nothing where none can be granted. */
function AllowSite({ state, isMain, callbacks }: Pick<Props, 'state' | 'callbacks'> & { readonly isMain: boolean }) {
  const words = useWords();
  if (state.granted !== 'none' || state.site === null) return null;
  return (
    <button type="button" class={isMain ? 'button main' : 'button'} onClick={() => callbacks.onAllow('site')}>
      <bdi>{words.unread.site(state.site)}</bdi>
    </button>
  );
}

/** A page that nobody has asked to be read: how to ask. */
function Unread({ state, callbacks }: Props) {
  const words = useWords();
  if (state.granted !== 'none')
    return (
      <button type="button" class="button main" onClick={() => callbacks.onRead(false)}>
        {words.unread.read}
      </button>
    );
  return (
    <>
      <p class="soft">{words.unread.press}</p>
      {state.site !== null && (
        <>
          <p class="soft">{words.unread.or}</p>
          <p class="row">
            <AllowSite state={state} callbacks={callbacks} isMain={false} />
            <button type="button" class="button" onClick={() => callbacks.onAllow('all')}>
              {words.unread.all}
            </button>
          </p>
        </>
      )}
    </>
  );
}

/** A page that is no article: why, and what can be read of it all the same. */
function None({ why, state, callbacks }: Props & { readonly why: NoArticleReason }) {
  const words = useWords();
  return (
    <>
      <p class="soft">{words.none.why[why]}</p>
      {why !== 'translated' && (
        <p class="row">
          {why !== 'too-large' && why !== 'empty' && (
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
}

function Body(props: Props) {
  const words = useWords();
  const { state, callbacks, onReport } = props;
  const { status } = state;
  switch (status.state) {
    case 'unread':
      return <Unread {...props} />;
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
      return <None {...props} why={status.why} />;
    case 'language':
      return <p class="soft">{words.language.text}</p>;
    case 'cannot':
      return (
        <>
          <p class="soft">{words.cannot.why[status.why]}</p>
          {status.why === 'frame' && <AllowSite state={state} callbacks={callbacks} isMain />}
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
