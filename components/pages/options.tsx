/** Options: where it reads, what is marked, how it looks and copies. Every change is kept as it is made. */
import './pages.css';
import { useRef, useState } from 'preact/hooks';
import { KEY_NAMES } from '../../lib/messages/keys.ts';
import { MARK_KINDS } from '../../lib/messages/mark-kinds.ts';
import { FormatOptions, OCCASIONAL } from '../copying/format-groups.tsx';
import { OrderSelect } from '../lists/order-select.tsx';
import { Logo } from '../shared/glyph.tsx';
import { useKeptFocus } from '../shared/kept-focus.ts';
import { useKeys } from '../shared/keys.tsx';
import { useWords } from '../shared/words.ts';
import { Aside } from './aside.tsx';
import { Choices } from './choices.tsx';
import { ColourPreview } from './colour-preview.tsx';
import { CorrectedArticles } from './corrected-articles.tsx';
import type { OptionsCallbacks, OptionsState, ReadsWhen } from './options-state.ts';
import { useOptionsWords } from './options-words.ts';
import { SettingsText } from './settings-text.tsx';
import { SiteList } from './site-list.tsx';

interface Props {
  readonly state: OptionsState;
  readonly callbacks: OptionsCallbacks;
}

function Where({ state, callbacks }: Props) {
  const words = useWords();
  const texts = useOptionsWords();
  const granted: ReadsWhen = state.all ? 'all' : state.sites.length > 0 ? 'sites' : 'click';
  const [wished, setWished] = useState<ReadsWhen>('click');
  const when = granted === 'click' && wished === 'sites' ? 'sites' : granted;
  const choose = (value: ReadsWhen) => {
    setWished(value);
    if (value === 'all') return callbacks.onAllow('all');
    if (state.all) callbacks.onRevoke('all');
    if (value === 'click') for (const site of state.sites) callbacks.onRevoke({ site });
  };
  return (
    <section aria-labelledby="where">
      <h2 id="where">{texts.where}</h2>
      <Choices
        legend={texts.where}
        name="when"
        value={when}
        choices={(['click', 'sites', 'all'] as const).map((value) => [value, words.when[value][0] ?? '', words.when[value][1] ?? ''])}
        onChoose={choose}
      />
      {when === 'sites' && (
        <SiteList
          label={texts.sites}
          add={texts.add}
          sites={state.sites}
          onAdd={(site) => callbacks.onAllow({ site })}
          onRemove={(site) => callbacks.onRevoke({ site })}
        />
      )}
      <SiteList
        label={texts.never}
        note={texts.neverNote}
        add={texts.neverAdd}
        sites={state.never}
        onAdd={(site) => callbacks.onChange({ what: 'never', site, to: true })}
        onRemove={(site) => callbacks.onChange({ what: 'never', site, to: false })}
      />
    </section>
  );
}

function Look({ state, callbacks }: Props) {
  const words = useWords();
  const texts = useOptionsWords();
  return (
    <>
      <section aria-labelledby="marked">
        <h2 id="marked">{texts.marked}</h2>
        <div class="checks">
          {MARK_KINDS.map((kind) => (
            <label key={kind}>
              <input
                type="checkbox"
                checked={state.kinds.includes(kind)}
                onChange={(event) => callbacks.onChange({ what: 'kinds', kind, to: event.currentTarget.checked })}
              />{' '}
              <span class={`line-${kind}`}>{texts.kinds[kind]}</span>
            </label>
          ))}
        </div>
        <p class="small soft">{texts.markedNote}</p>
      </section>
      <section aria-labelledby="colours">
        <h2 id="colours">{texts.colours}</h2>
        <Choices
          legend={texts.colours}
          name="colours"
          value={state.colours}
          choices={(['source', 'ink'] as const).map((value) => {
            const [label = '', note = ''] = texts.colourChoices[value];
            return [value, label, note];
          })}
          onChoose={(to) => callbacks.onChange({ what: 'colours', to })}
        />
        <ColourPreview colours={state.colours} kinds={state.kinds} />
      </section>
      <section aria-labelledby="panel-and-copying">
        <h2 id="panel-and-copying">{texts.panel}</h2>
        <p class="field">
          <label for="order">{words.order}</label>
          <OrderSelect id="order" order={state.order} onOrder={(to) => callbacks.onChange({ what: 'order', to })} />
        </p>
        <p class="field">
          <label for="format">{texts.format}</label>
          <select
            id="format"
            value={state.format}
            onChange={(event) => callbacks.onChange({ what: 'format', to: event.currentTarget.value })}
          >
            <FormatOptions without={OCCASIONAL.filter((name) => name !== state.format)} />
          </select>
        </p>
      </section>
    </>
  );
}

export function Options(props: Props) {
  const words = useWords();
  const texts = useOptionsWords();
  const keys = useKeys();
  const page = useRef<HTMLElement>(null);
  useKeptFocus(page);
  return (
    <main class="page" ref={page}>
      <p class="brand">
        <Logo size={24} /> Whosaid
      </p>
      <h1>{words.options}</h1>
      <p class="soft">{texts.kept}</p>
      {props.state.refused > 0 && (
        <p key={props.state.refused} class="notice" role="alert">
          {words.unstored}
        </p>
      )}
      {props.state.unregistered && (
        <p class="notice" role="alert">
          {texts.unregistered}
        </p>
      )}
      {props.state.unreadable.length > 0 && (
        <div class="notice">
          <p role="status">{texts.fellBack(props.state.unreadable)}</p>
          <button type="button" class="button" onClick={props.callbacks.onDismiss}>
            {texts.fellBackSeen}
          </button>
        </div>
      )}
      <Where {...props} />
      <Look {...props} />
      <section aria-labelledby="keys">
        <h2 id="keys">{texts.keys}</h2>
        <dl class="keys">
          {KEY_NAMES.map((name) => (
            <div key={name}>
              <dt>{texts.keyNames[name]}</dt>
              <dd>{keys[name] || texts.noKey}</dd>
            </div>
          ))}
        </dl>
        <p class="small soft">{texts.keysNote}</p>
      </section>
      <CorrectedArticles articles={props.state.corrected} onForget={props.callbacks.onForget} />
      <SettingsText text={props.state.text} onImport={props.callbacks.onImport} onSave={props.callbacks.onSave} />
      {props.state.aside !== '' && <Aside of="settings" text={props.state.aside} onDelete={props.callbacks.onDeleteAside} />}
      {props.state.correctionsAside !== '' && (
        <Aside of="corrections" text={props.state.correctionsAside} onDelete={props.callbacks.onDeleteCorrectionsAside} />
      )}
    </main>
  );
}
