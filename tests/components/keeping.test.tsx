// @vitest-environment happy-dom
/** A change that is refused: controls show what is stored, the first time and every other. */
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { Options } from '../../components/pages/options.tsx';
import { Panel } from '../../components/panel/panel.tsx';
import { useKeeping } from '../../components/shared/keeping.ts';
import type { Kept } from '../../lib/messages/protocol.ts';
import { ferry } from '../gallery/ferry.ts';
import { optionsCallbacks, optionsState, panelCallbacks, panelState } from './states.ts';

afterEach(cleanup);

/** @param answers what becomes of one change after the other */
function OptionsWith({ answers }: { readonly answers: Kept[] }) {
  const { refused, keep } = useKeeping();
  const ask = async () => keep(answers.shift() ?? 'stored');
  const asked = { onChange: ask, onDismiss: ask, onDeleteAside: ask };
  return <Options state={optionsState({ refused })} callbacks={{ ...optionsCallbacks(), ...asked }} />;
}

/** @param answers what becomes of one change after the other */
function PanelWith({ answers }: { readonly answers: Kept[] }) {
  const { refused, keep } = useKeeping();
  const ask = async () => keep(answers.shift() ?? 'stored');
  const asked = { onKind: ask, onOrder: ask, onFormat: ask };
  return <Panel state={panelState({ state: 'ready', analysis: ferry }, { refused })} callbacks={{ ...panelCallbacks(), ...asked }} />;
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
