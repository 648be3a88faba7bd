/** The first run: what it does, and when it shall read. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ReadsWhen } from '../../components/pages/options-state.ts';
import { Welcome } from '../../components/pages/welcome.tsx';
import { closeThisTab, openOptions } from '../../lib/browser/device.ts';
import { allSites, grantedFor, hostsOf } from '../../lib/browser/origins.ts';
import { grantedOrigins, onPermissionsChanged, removeOrigins, requestOrigins } from '../../lib/browser/permissions.ts';

function WelcomePage({ start }: { start: readonly string[] }) {
  const [origins, setOrigins] = useState(start);
  useEffect(() => onPermissionsChanged(() => void grantedOrigins().then(setOrigins)), []);
  const granted: ReadsWhen = grantedFor(null, origins) === 'all' ? 'all' : hostsOf(origins).length > 0 ? 'sites' : 'click';
  const choose = (when: ReadsWhen) => {
    if (when === 'all') void requestOrigins([allSites]);
    if (when === 'click' && origins.length > 0) void removeOrigins([...origins]);
    // The sites are chosen in the options, or in the panel while the reader is on one.
    if (when === 'sites') openOptions();
  };
  return <Welcome when={granted} onWhen={choose} onDone={closeThisTab} />;
}

const root = document.getElementById('root');
if (root) render(<WelcomePage start={await grantedOrigins()} />, root);
