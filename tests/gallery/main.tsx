/** The components in every state, by the name after the question mark: `?ready`. For looking, not part of the extension. */
import { type ComponentChild, render } from 'preact';
import { useState } from 'preact/hooks';
import cardStyle from '../../components/card/card.css?inline';
import { Card, type CardNote } from '../../components/card/card.tsx';
import { SOON } from '../../components/lists/drawn-later.ts';
import { Options } from '../../components/pages/options.tsx';
import type { OptionsState } from '../../components/pages/options-state.ts';
import { Welcome } from '../../components/pages/welcome.tsx';
import { Panel } from '../../components/panel/panel.tsx';
import type { PanelState } from '../../components/shared/panel-state.ts';
import { changedCorrections } from '../../lib/corrections/changed.ts';
import { correct } from '../../lib/corrections/correct.ts';
import { analyse } from '../../lib/engine/analyse.ts';
import { languages } from '../../lib/engine/languages/every-language.ts';
import type { Act, Analysis, Correction } from '../../lib/engine/model.ts';
import { MARK_KINDS } from '../../lib/messages/mark-kinds.ts';
import type { PanelStatus } from '../../lib/messages/panel-values.ts';
import type { Target } from '../../lib/messages/protocol.ts';
import { acts } from './acts.ts';
import { faultsOfAxe, faultsSeen } from './faults.ts';
import { ferry } from './ferry.ts';
import { interview } from './interview.ts';
import { numbers } from './numbers.ts';
import { arabic, crowd, empty, forty, hostile } from './others.ts';
import { takeSteps } from './steps.ts';
import { two } from './two.ts';

const ready = (analysis: Analysis): PanelStatus => ({ state: 'ready', analysis });

const PANELS: Readonly<Record<string, PanelStatus>> = {
  ready: ready(ferry),
  selected: ready(ferry),
  engine: ready(analyse(ferry.document, languages)),
  acts: ready(acts),
  interview: ready(interview),
  numbers: ready(numbers),
  'one-of-two': ready(two),
  'one-of-two-evidence': ready(two),
  evidence: ready(ferry),
  correcting: ready(ferry),
  'correcting-name': ready(ferry),
  'correcting-refused-name': ready(ferry),
  corrected: ready(ferry),
  'corrected-name': ready(ferry),
  'corrected-nothing': ready(ferry),
  'corrected-private': ready(ferry),
  'corrected-unfit': ready(ferry),
  'corrected-unstored': ready(ferry),
  menu: ready(ferry),
  preview: ready(ferry),
  filtered: ready(ferry),
  refused: ready(ferry),
  unstored: ready(ferry),
  handed: ready(ferry),
  forty: ready(forty),
  crowd: ready(crowd),
  hostile: ready(hostile),
  empty: ready(empty),
  arabic: ready(arabic),
  part: { state: 'ready', analysis: empty, part: { why: 'unread', share: 0.4 } },
  'part-few': { state: 'ready', analysis: ferry, part: { why: 'unread', share: 0.02 } },
  'part-nothing-selected': { state: 'ready', analysis: empty, part: { why: 'unread', share: 0.4 } },
  paywall: { state: 'ready', analysis: ferry, part: { why: 'paywall', share: 0.2 } },
  'paywall-empty': { state: 'ready', analysis: empty, part: { why: 'paywall', share: null } },
  selection: { state: 'ready', analysis: ferry, part: { why: 'selection', share: null } },
  'selection-empty': { state: 'ready', analysis: empty, part: { why: 'selection', share: null } },
  'none-nothing-selected': { state: 'none', why: 'short' },
  unread: { state: 'unread' },
  granted: { state: 'unread' },
  reading: { state: 'reading' },
  none: { state: 'none', why: 'list' },
  large: { state: 'none', why: 'too-large' },
  wordless: { state: 'none', why: 'empty' },
  language: { state: 'language', lang: 'fi', analysis: empty },
  cannot: { state: 'cannot', why: 'reader' },
  closed: { state: 'cannot', why: 'closed' },
  failed: { state: 'failed', where: 'analyse' },
};

const CARDS: Readonly<Record<string, Target>> = {
  'card-statement': { kind: 'attribution', index: 4 },
  'card-carried': { kind: 'attribution', index: 9 },
  'card-unnamed': { kind: 'attribution', index: 8 },
  'card-none': { kind: 'attribution', index: 13 },
  'card-number': { kind: 'quantity', index: 6 },
  'card-own-number': { kind: 'quantity', index: 8 },
  'card-report': { kind: 'report', index: 0 },
  'card-echo': { kind: 'echo', index: 0 },
  'card-lost': { kind: 'echo', index: 2 },
  'card-vetoed-new': { kind: 'attribution', index: 4 },
  'card-vetoed-changed': { kind: 'attribution', index: 4 },
  'card-vetoed-covered': { kind: 'echo', index: 0 },
  'card-copy-refused': { kind: 'attribution', index: 4 },
  'card-copy-in-panel': { kind: 'attribution', index: 4 },
  'card-copy-handed': { kind: 'attribution', index: 4 },
  'card-copy-button': { kind: 'attribution', index: 4 },
};

/** Cards with something to say of the last press. */
const NOTED: Readonly<Record<string, { readonly note: CardNote | null; readonly handsOver?: boolean }>> = {
  'card-vetoed-new': { note: 'new' },
  'card-vetoed-changed': { note: 'changed' },
  'card-vetoed-covered': { note: 'covered' },
  'card-copy-refused': { note: 'refused', handsOver: true },
  'card-copy-in-panel': { note: null, handsOver: true },
  'card-copy-handed': { note: 'handed', handsOver: true },
  'card-copy-button': { note: 'button', handsOver: true },
};

const actAt = (act: Act): Target => ({ kind: 'attribution', index: acts.attributions.findIndex((attribution) => attribution.act === act) });

/** Of the article of denials, requests and questions. */
const ACT_CARDS: Readonly<Record<string, Target>> = {
  'card-denial': actAt('denial'),
  'card-request': actAt('request'),
  'card-question': actAt('question'),
  'card-denied-number': { kind: 'quantity', index: acts.quantities.findIndex(({ value }) => value === 40) },
};

/** Of the article of two of whom it does not tell which said it. */
const TWO_CARDS: Readonly<Record<string, Target>> = {
  'card-one-of-two': { kind: 'attribution', index: two.attributions.findIndex(({ perhaps }) => perhaps) },
};

/** Corrections that do not fit the article as it is now. */
const UNFIT: readonly Correction[] = [
  {
    words: '“We told them in March, and in April, and in the end we stopped telling them,”',
    before: '',
    after: '',
    who: { name: 'Morag Tulloch', of: null },
  },
  { words: 'the timetable was drawn up in a day', before: '', after: '', who: 'nothing' },
];

const CORRECTED: Partial<OptionsState> = {
  corrected: [
    {
      address: 'https://sound-gazette.example/news/skarra-ferry',
      title: 'Ferry to Skarra halted after crews call it ‘a bucket with a flag on it’',
      corrections: UNFIT,
    },
    { address: 'https://courier.example/2026/05/08/harbour-wall-will-stand', title: null, corrections: UNFIT.slice(1) },
  ],
  correctionsAside: '{\n  "version": 7\n}',
};

const OPTIONS: Readonly<Record<string, Partial<OptionsState>>> = {
  options: {},
  'options-fell-back': {
    unreadable: ['version', 'kinds', 'order'],
    aside: '{\n  "version": 3,\n  "kinds": ["quotation", "verdict"],\n  "order": "shuffled",\n  "never": ["mybank.example"]\n}',
  },
  'options-refused': { refused: 2, unregistered: true },
  'options-corrections': CORRECTED,
  'options-asking': CORRECTED,
};

const nothing = () => {};

function PanelExample({ name, status }: { readonly name: string; readonly status: PanelStatus }) {
  const [corrections, setCorrections] = useState<readonly Correction[]>(name === 'corrected-unfit' ? UNFIT : []);
  const [state, setState] = useState<PanelState>({
    status,
    url: 'https://sound-gazette.example/news/skarra-ferry',
    site: 'sound-gazette.example',
    granted: name === 'granted' ? 'site' : 'none',
    kinds: ['quotation', 'number'],
    refused: name === 'unstored' ? 1 : 0,
    order: 'most',
    format: 'plain',
    colours: 'source',
    handed: name === 'handed' ? { kind: 'attribution', index: 4, from: 'card', also: [] } : null,
    selected: name === 'selected' ? { kind: 'attribution', index: 4 } : null,
    unsaid: 0,
    unselected: name.endsWith('nothing-selected') ? { why: 'nothing', times: 1 } : null,
    versions: { whosaid: '0.1.0', browser: navigator.userAgent },
  });
  return (
    <Panel
      state={status.state === 'ready' ? { ...state, status: { ...status, analysis: correct(status.analysis, corrections) } } : state}
      callbacks={{
        onShow: nothing,
        onListed: nothing,
        onEvidence: nothing,
        onCorrect: async (change) => {
          if (name === 'corrected-unstored') return 'refused';
          setCorrections(changedCorrections(corrections, change));
          return name === 'corrected-private' ? 'private' : 'stored';
        },
        onKind: (kind) => setState({ ...state, kinds: MARK_KINDS.filter((other) => state.kinds.includes(other) !== (other === kind)) }),
        onOrder: (order) => setState({ ...state, order }),
        onFormat: (format) => setState({ ...state, format }),
        onRead: nothing,
        onReadSelected: nothing,
        onAllow: nothing,
        onCopy: async () => name !== 'refused',
        onSave: nothing,
        onOptions: nothing,
      }}
    />
  );
}

function example(name: string): ComponentChild {
  const status = PANELS[name];
  if (status) return <PanelExample name={name} status={status} />;
  const target = CARDS[name] ?? ACT_CARDS[name] ?? TWO_CARDS[name];
  if (target) {
    return (
      <div style="padding:16px">
        <style>{cardStyle}</style>
        <Card
          analysis={ACT_CARDS[name] ? acts : TWO_CARDS[name] ? two : ferry}
          target={target}
          colours="source"
          copied={false}
          note={NOTED[name]?.note ?? null}
          onCopy={nothing}
          onHandOver={NOTED[name]?.handsOver ? nothing : null}
          onOpenPanel={nothing}
          onGoTo={nothing}
          onClose={nothing}
        />
      </div>
    );
  }
  if (name === 'welcome') return <Welcome when="click" onWhen={nothing} onDone={nothing} />;
  const options = OPTIONS[name];
  if (options) {
    return (
      <Options
        state={{
          sites: ['courier.example', 'sound-gazette.example'],
          all: false,
          never: ['mybank.example'],
          kinds: ['quotation', 'number'],
          colours: 'source',
          order: 'most',
          format: 'plain',
          unreadable: [],
          refused: 0,
          unregistered: false,
          aside: '',
          corrected: [],
          correctionsAside: '',
          text: '{\n  "version": 2\n}',
          ...options,
        }}
        callbacks={{
          onAllow: nothing,
          onRevoke: nothing,
          onChange: nothing,
          onDismiss: nothing,
          onDeleteAside: nothing,
          onForget: nothing,
          onDeleteCorrectionsAside: nothing,
          onImport: async () => 'refused',
          onSave: nothing,
        }}
      />
    );
  }
  return (
    <ul>
      {[...Object.keys(PANELS), ...Object.keys(CARDS), ...Object.keys(ACT_CARDS), 'welcome', ...Object.keys(OPTIONS)].map((known) => (
        <li key={known}>
          <a href={`?${known}`}>{known}</a>
        </li>
      ))}
    </ul>
  );
}

if (location.search.includes('&rtl')) document.documentElement.dir = 'rtl';
const root = document.getElementById('root');
const name = location.search.slice(1).split('&')[0] ?? '';
if (root) render(example(name), root);
await takeSteps(name);
// the rest of long lists is there by then
await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 2 * SOON))));
// for who photographs it
Object.assign(window, { faultsSeen, faultsOfAxe });
document.documentElement.dataset.shown = '';
