/** The options: settings and granted sites, kept as they are changed. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Options } from '../../components/options.tsx';
import type { OptionsCallbacks, OptionsState } from '../../components/options-state.ts';
import { allSites, grantedFor, hostsOf, sitePattern } from '../../lib/browser/origins.ts';
import { grantedOrigins, onPermissionsChanged, removeOrigins, requestOrigins } from '../../lib/browser/permissions.ts';
import { importSettings, loadSettings, onSettingsChanged, type Settings, saveSettings } from '../../lib/browser/settings.ts';

interface Start {
  readonly settings: Settings;
  readonly origins: readonly string[];
}

function OptionsPage({ start }: { start: Start }) {
  const [settings, setSettings] = useState(start.settings);
  const [origins, setOrigins] = useState(start.origins);
  useEffect(() => {
    onSettingsChanged(setSettings);
    onPermissionsChanged(() => void grantedOrigins().then(setOrigins));
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
  };
  const patterns = (scope: { readonly site: string } | 'all') =>
    scope === 'all' ? [allSites, ...origins.filter((origin) => hostsOf([origin]).length === 0)] : [sitePattern(scope.site)];
  const callbacks: OptionsCallbacks = {
    onAllow: (scope) => void requestOrigins(scope === 'all' ? [allSites] : patterns(scope)),
    onRevoke: (scope) =>
      void removeOrigins(scope === 'all' ? patterns(scope) : origins.filter((origin) => hostsOf([origin])[0] === scope.site)),
    onChange: (change) => void saveSettings(change),
    onImport: importSettings,
  };
  return <Options state={state} callbacks={callbacks} />;
}

const root = document.getElementById('root');
if (root) {
  const [settings, origins] = await Promise.all([loadSettings(), grantedOrigins()]);
  render(<OptionsPage start={{ settings, origins }} />, root);
}
