/** The options: settings and granted sites, kept as they are changed. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Options } from '../../components/options.tsx';
import type { OptionsCallbacks, OptionsState } from '../../components/options-state.ts';
import { allSites, grantedFor, hostsOf, sitePattern } from '../../lib/browser/origins.ts';
import { grantedOrigins, onPermissionsChanged, removeOrigins, requestOrigins } from '../../lib/browser/permissions.ts';
import { changeSettings, importSettings, onSettingsChanged, type ReadSettings, readStored } from '../../lib/browser/settings.ts';

interface Start {
  readonly read: ReadSettings;
  readonly origins: readonly string[];
}

function OptionsPage({ start }: { start: Start }) {
  const [{ settings, unreadable }, setRead] = useState(start.read);
  const [refused, setRefused] = useState(false);
  const [origins, setOrigins] = useState(start.origins);
  useEffect(() => {
    onSettingsChanged(setRead);
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
    unreadable,
    refused,
  };
  const patterns = (scope: { readonly site: string } | 'all') =>
    scope === 'all' ? [allSites, ...origins.filter((origin) => hostsOf([origin]).length === 0)] : [sitePattern(scope.site)];
  /** Says where a change could not be stored, and shows what is. */
  const stored = async <Result,>(saving: Promise<Result>): Promise<Result | null> => {
    try {
      const result = await saving;
      setRefused(false);
      return result;
    } catch (error) {
      console.error('Whosaid:', error);
      setRefused(true);
      setRead({ ...(await readStored()) });
      return null;
    }
  };
  const callbacks: OptionsCallbacks = {
    onAllow: (scope) => void requestOrigins(scope === 'all' ? [allSites] : patterns(scope)),
    onRevoke: (scope) =>
      void removeOrigins(scope === 'all' ? patterns(scope) : origins.filter((origin) => hostsOf([origin])[0] === scope.site)),
    onChange: (change) => void stored(changeSettings(change)),
    onImport: async (text) => (await stored(importSettings(text))) ?? false,
  };
  return <Options state={state} callbacks={callbacks} />;
}

const root = document.getElementById('root');
if (root) {
  const [read, origins] = await Promise.all([readStored(), grantedOrigins()]);
  render(<OptionsPage start={{ read, origins }} />, root);
}
