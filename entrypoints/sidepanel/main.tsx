/** The panel: follows the reader from tab to tab, shows what stands there, passes on what is pressed. */
import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Panel } from '../../components/panel/panel.tsx';
import { answered, type Told, toldAt, UNTOLD } from '../../components/panel/told.ts';
import { useKeeping } from '../../components/shared/keeping.ts';
import { KeysContext } from '../../components/shared/keys.tsx';
import type { PanelCallbacks, PanelState } from '../../components/shared/panel-state.ts';
import { copy } from '../../lib/browser/clipboard.ts';
import { bringToFront, fixedTab, openOptions, save, versions } from '../../lib/browser/device.ts';
import { type Followed, follow } from '../../lib/browser/follow.ts';
import { keysNow, onKeysChanged } from '../../lib/browser/keys.ts';
import { allSites, grantedFor, sitePattern } from '../../lib/browser/origins.ts';
import { grantedOrigins, onPermissionsChanged, requestOrigins } from '../../lib/browser/permissions.ts';
import { onRefused } from '../../lib/browser/refused.ts';
import { loadSettings, type Settings } from '../../lib/browser/settings.ts';
import { onSettingsChanged } from '../../lib/browser/settings-changes.ts';
import { askSettings } from '../../lib/browser/settings-door.ts';
import { hostOf } from '../../lib/messages/host-of.ts';
import type { Keys } from '../../lib/messages/keys.ts';
import type { CorrectionChange, SettingsChange } from '../../lib/messages/protocol.ts';

interface Start {
  readonly settings: Settings;
  readonly origins: readonly string[];
  readonly keys: Keys;
}

const fixed = fixedTab();

function SidePanel({ start }: { start: Start }) {
  const [settings, setSettings] = useState(start.settings);
  const { refused, refuse, keep } = useKeeping();
  const [origins, setOrigins] = useState(start.origins);
  const [keys, setKeys] = useState(start.keys);
  const [{ followed, told }, setPage] = useState<{ readonly followed: Followed; readonly told: Told }>({
    followed: { tabId: null, url: null, status: { state: 'reading' } },
    told: UNTOLD,
  });
  const follower = useMemo(() => {
    const changed = (next: Followed) => setPage((page) => ({ followed: next, told: toldAt(page.told, page.followed, next) }));
    const tell = (toldOf: (before: Told) => Told) => setPage((page) => ({ followed: page.followed, told: toldOf(page.told) }));
    return follow(fixed, changed, {
      selected: (target) => tell((before) => ({ ...before, selected: { ...target } })),
      answered: (answer) => tell((before) => answered(before, answer)),
    });
  }, []);

  useEffect(() => {
    const settingsNow = onSettingsChanged(({ settings: next }) => {
      setSettings(next);
      keep('stored');
    });
    // what was changed between the first reading and here nobody has heard
    void settingsNow();
    onRefused(refuse);
    onKeysChanged(setKeys);
    onPermissionsChanged(() => {
      void grantedOrigins().then(setOrigins);
      follower.retry();
    });
  }, [follower]);

  const site = hostOf(followed.url);
  const state: PanelState = {
    status: followed.status,
    url: followed.url,
    site,
    granted: grantedFor(site, origins),
    kinds: settings.kinds,
    refused,
    order: settings.order,
    format: settings.format,
    colours: settings.colours,
    ...told,
    versions: versions(),
  };
  const change = (what: SettingsChange) => void askSettings({ type: 'change', change: what }).then(keep);
  async function correct(what: CorrectionChange) {
    const { tabId, status } = followed;
    if (tabId === null || status.state !== 'ready') return 'refused';
    const { document } = status.analysis;
    return askSettings({ type: 'correct', tabId, url: document.url, title: document.title, change: what });
  }
  const callbacks: PanelCallbacks = {
    onShow: (target) => {
      follower.send({ type: 'show', target });
      // A panel in a tab of its own stands in front of the page.
      if (fixed !== null) void bringToFront(fixed);
    },
    onListed: (listed) => follower.send({ type: 'only', listed }),
    onEvidence: (attribution) => follower.send({ type: 'evidence', attribution }),
    onCorrect: correct,
    onKind: (kind) => change({ what: 'kinds', kind, to: 'turn' }),
    onOrder: (to) => change({ what: 'order', to }),
    onFormat: (to) => change({ what: 'format', to }),
    onRead: (anyway) => follower.read(anyway),
    onReadSelected: () => follower.readSelected(),
    onAllow: (scope) => void requestOrigins([scope === 'all' || site === null ? allSites : sitePattern(site)]),
    onCopy: copy,
    onSave: save,
    onOptions: openOptions,
  };
  return (
    <KeysContext.Provider value={keys}>
      <Panel state={state} callbacks={callbacks} />
    </KeysContext.Provider>
  );
}

const root = document.getElementById('root');
if (root) {
  const [settings, origins, keys] = await Promise.all([loadSettings(), grantedOrigins(), keysNow()]);
  render(<SidePanel start={{ settings, origins, keys }} />, root);
}
