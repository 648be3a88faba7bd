// @vitest-environment happy-dom
/** A change that is refused: controls show what is stored, the first time and every other. */
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { useKeeping } from '../../components/keeping.ts';
import { Options } from '../../components/options.tsx';
import { Panel } from '../../components/panel.tsx';
import type { PanelState } from '../../components/panel-state.ts';
import type { Kept } from '../../lib/messages/protocol.ts';
import { ferry } from '../gallery/ferry.ts';

afterEach(cleanup);

const state = {
  sites: [],
  all: false,
  never: [],
  kinds: [],
  colours: 'source',
  order: 'most',
  format: 'plain',
  text: '{}',
  unreadable: [],
  unregistered: false,
  aside: '',
  corrected: [],
  correctionsAside: '',
} as const;

const panelState: PanelState = {
  status: { state: 'ready', analysis: ferry },
  url: null,
  site: null,
  granted: 'none',
  kinds: [],
  order: 'most',
  format: 'plain',
  colours: 'source',
  selected: null,
  handed: null,
  versions: { whosaid: '0.1.0', browser: 'A browser 1' },
};
const nothing = () => {};
const panelCallbacks = {
  onShow: nothing,
  onEvidence: nothing,
  onCorrect: async () => 'stored' as const,
  onRead: nothing,
  onReadSelected: nothing,
  onAllow: nothing,
  onCopy: async () => true,
  onSave: nothing,
  onOptions: nothing,
};

/** @param answers what becomes of one change after the other */
function OptionsWith({ answers }: { readonly answers: Kept[] }) {
  const { refused, keep } = useKeeping();
  const ask = async () => keep(answers.shift() ?? 'stored');
  return (
    <Options
      state={{ ...state, refused }}
      callbacks={{
        onAllow: nothing,
        onRevoke: nothing,
        onChange: ask,
        onDismiss: ask,
        onDeleteAside: ask,
        onForget: ask,
        onDeleteCorrectionsAside: ask,
        onImport: async () => 'stored',
      }}
    />
  );
}

/** @param answers what becomes of one change after the other */
function PanelWith({ answers }: { readonly answers: Kept[] }) {
  const { refused, keep } = useKeeping();
  const ask = async () => keep(answers.shift() ?? 'stored');
  return <Panel state={{ ...panelState, refused }} callbacks={{ ...panelCallbacks, onKind: ask, onOrder: ask, onFormat: ask }} />;
}

const order = () => screen.getByLabelText('Order of sources') as HTMLSelectElement;
const alert = () => screen.queryByText(/could not store this change/u);

it.each([
  ['options', OptionsWith],
  ['panel', PanelWith],
])('%s: the second refused change shows what is stored too, and is said anew', async (_, Page) => {
  render(<Page answers={['refused', 'refused', 'stored']} />);
  fireEvent.change(order(), { target: { value: 'name' } });
  await waitFor(() => expect(alert()).not.toBeNull());
  expect(order().value).toBe('most');
  const first = alert();
  fireEvent.change(order(), { target: { value: 'name' } });
  await waitFor(() => expect(alert()).not.toBe(first));
  expect(order().value).toBe('most');
  fireEvent.change(order(), { target: { value: 'name' } });
  await waitFor(() => expect(alert()).toBeNull());
});
