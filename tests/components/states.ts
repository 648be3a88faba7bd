/** What the components are given where a test says nothing of it. */
import { vi } from 'vitest';
import type { OptionsCallbacks, OptionsState } from '../../components/pages/options-state.ts';
import type { PanelCallbacks, PanelState } from '../../components/shared/panel-state.ts';
import type { PanelStatus } from '../../lib/messages/panel-values.ts';
import type { Kept } from '../../lib/messages/protocol.ts';

export function panelState(status: PanelStatus, rest: Partial<PanelState> = {}): PanelState {
  return {
    status,
    url: 'https://sound-gazette.example/news/skarra-ferry',
    site: 'sound-gazette.example',
    granted: 'none',
    kinds: ['quotation', 'number'],
    order: 'most',
    format: 'plain',
    colours: 'source',
    selected: null,
    handed: null,
    refused: 0,
    unsaid: 0,
    unselected: null,
    versions: { whosaid: '0.1.0', browser: 'A browser 1' },
    ...rest,
  };
}

/** @param copies whether the browser lets the panel copy */
export function panelCallbacks(copies = true) {
  return {
    onShow: vi.fn(),
    onListed: vi.fn(),
    onEvidence: vi.fn(),
    onCorrect: vi.fn<PanelCallbacks['onCorrect']>(async () => 'stored'),
    onKind: vi.fn(),
    onOrder: vi.fn(),
    onFormat: vi.fn(),
    onRead: vi.fn(),
    onReadSelected: vi.fn(),
    onAllow: vi.fn(),
    onCopy: vi.fn<PanelCallbacks['onCopy']>(async () => copies),
    onSave: vi.fn(),
    onOptions: vi.fn(),
  };
}

export function optionsState(rest: Partial<OptionsState> = {}): OptionsState {
  return {
    sites: [],
    all: false,
    never: [],
    kinds: ['quotation', 'number'],
    colours: 'source',
    order: 'most',
    format: 'plain',
    text: '{}',
    unreadable: [],
    refused: 0,
    unregistered: false,
    aside: '',
    corrected: [],
    correctionsAside: '',
    ...rest,
  };
}

/** @param kept what becomes of settings that are taken over as text */
export function optionsCallbacks(kept: Kept = 'stored') {
  return {
    onAllow: vi.fn(),
    onRevoke: vi.fn(),
    onDismiss: vi.fn(),
    onDeleteAside: vi.fn(),
    onForget: vi.fn(),
    onDeleteCorrectionsAside: vi.fn(),
    onChange: vi.fn<OptionsCallbacks['onChange']>(),
    onImport: vi.fn<OptionsCallbacks['onImport']>(async () => kept),
    onSave: vi.fn<OptionsCallbacks['onSave']>(),
  };
}
