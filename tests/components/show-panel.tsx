/** The panel, shown to be looked at and pressed. */
import { render, screen } from '@testing-library/preact';
import { Panel } from '../../components/panel/panel.tsx';
import type { PanelState } from '../../components/shared/panel-state.ts';
import type { PanelStatus } from '../../lib/messages/panel-values.ts';
import { ferry } from '../gallery/ferry.ts';
import { panelCallbacks, panelState } from './states.ts';

export const ready = { state: 'ready', analysis: ferry } as const;

/** @returns what it calls when it is pressed */
export function show(status: PanelStatus, rest: Partial<PanelState> = {}, copies = true) {
  const given = panelCallbacks(copies);
  render(<Panel state={panelState(status, rest)} callbacks={given} />);
  return given;
}

export const statement = (words: RegExp) => screen.getByRole('button', { name: words });
