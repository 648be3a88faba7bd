/** The options: settings and granted sites, kept as they are changed. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Options } from '../../components/pages/options.tsx';
import type { OptionsCallbacks, OptionsState } from '../../components/pages/options-state.ts';
import { useKeeping } from '../../components/shared/keeping.ts';
import { KeysContext } from '../../components/shared/keys.tsx';
import { type KeptCorrections, loadCorrections, onCorrectionsChanged } from '../../lib/browser/corrections.ts';
import { save } from '../../lib/browser/device.ts';
import { keysNow, onKeysChanged } from '../../lib/browser/keys.ts';
import { allSites, grantedFor, hostsOf, sitePattern } from '../../lib/browser/origins.ts';
import { grantedOrigins, onPermissionsChanged, removeOrigins, requestOrigins } from '../../lib/browser/permissions.ts';
import { readStored, type StoredSettings } from '../../lib/browser/settings.ts';
import { onSettingsChanged } from '../../lib/browser/settings-changes.ts';
import { askSettings } from '../../lib/browser/settings-door.ts';
import type { Keys } from '../../lib/messages/keys.ts';

interface Start {
  readonly keys: Keys;
  readonly read: StoredSettings;
  readonly origins: readonly string[];
  readonly kept: KeptCorrections;
}

const asText = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value, null, 2)).join('\n\n');

function OptionsPage({ start }: { start: Start }) {
  const [{ settings, unreadable, aside }, setRead] = useState(start.read);
  const { refused, keep } = useKeeping();
  const [unregistered, setUnregistered] = useState(false);
  const [corrections, setCorrections] = useState(start.kept);
  const [origins, setOrigins] = useState(start.origins);
  const [keys, setKeys] = useState(start.keys);
  useEffect(() => {
    // The background does it by itself: asked, in turn, it tells how it went.
    const register = () => void askSettings({ type: 'register' }).then((kept) => setUnregistered(kept === 'refused'));
    register();
    const settingsNow = onSettingsChanged((read) => {
      setRead(read);
      register();
    });
    const correctionsNow = onCorrectionsChanged(setCorrections);
    // what was changed between the first reading and here, by a quick press or in the panel, nobody has heard
    void settingsNow();
    void correctionsNow();
    onKeysChanged(setKeys);
    onPermissionsChanged(() => {
      void grantedOrigins().then(setOrigins);
      register();
    });
  }, []);
  const { never, kinds, colours, order, format } = settings;
  const all = grantedFor(null, origins) === 'all';
  const state: OptionsState = {
    sites: hostsOf(origins),
    all,
    never,
    kinds,
    colours,
    order,
    format,
    text: JSON.stringify(settings, null, 2),
    unreadable,
    aside: asText(aside),
    corrected: corrections.read.articles.toReversed(),
    correctionsAside: asText(corrections.aside),
    refused,
    unregistered,
  };
  const patterns = (scope: { readonly site: string } | 'all') =>
    scope === 'all' ? [allSites, ...origins.filter((origin) => hostsOf([origin]).length === 0)] : [sitePattern(scope.site)];
  const callbacks: OptionsCallbacks = {
    onAllow: (scope) => void requestOrigins(scope === 'all' ? [allSites] : patterns(scope)),
    onRevoke: (scope) =>
      void removeOrigins(scope === 'all' ? patterns(scope) : origins.filter((origin) => hostsOf([origin])[0] === scope.site)),
    onChange: (change) => void askSettings({ type: 'change', change }).then(keep),
    onDismiss: () => void askSettings({ type: 'dismiss' }).then(keep),
    onDeleteAside: () => void askSettings({ type: 'delete-aside' }).then(keep),
    onForget: (address) => void askSettings({ type: 'forget', address }).then(keep),
    onDeleteCorrectionsAside: () => void askSettings({ type: 'delete-corrections-aside' }).then(keep),
    onImport: async (text) => {
      const kept = await askSettings({ type: 'import', text });
      // what became of it otherwise is said beside the text
      if (kept === 'stored') keep(kept);
      return kept;
    },
    onSave: save,
  };
  return (
    <KeysContext.Provider value={keys}>
      <Options state={state} callbacks={callbacks} />
    </KeysContext.Provider>
  );
}

const root = document.getElementById('root');
if (root) {
  const [read, origins, kept, keys] = await Promise.all([readStored(), grantedOrigins(), loadCorrections(), keysNow()]);
  render(<OptionsPage start={{ read, origins, kept, keys }} />, root);
}
