// @vitest-environment happy-dom
/** What has the focus goes by being pressed: the focus stays near it. */
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { Options } from '../../components/pages/options.tsx';
import type { OptionsState } from '../../components/pages/options-state.ts';
import { optionsWords } from '../../components/pages/options-words.ts';
import { Panel } from '../../components/panel/panel.tsx';
import type { PanelState } from '../../components/shared/panel-state.ts';
import { english } from '../../components/shared/words.ts';
import type { PanelStatus } from '../../lib/messages/panel-values.ts';
import { ferry } from '../gallery/ferry.ts';
import { empty } from '../gallery/others.ts';
import { optionsCallbacks, optionsState, panelCallbacks, panelState } from './states.ts';

afterEach(cleanup);

const unread: PanelStatus = { state: 'ready', analysis: empty, part: { why: 'unread', share: 0.4 } };
const selection: PanelStatus = { state: 'ready', analysis: ferry, part: { why: 'selection', share: null } };
const reading: PanelStatus = { state: 'reading' };

const panel = (status: PanelStatus, rest: Partial<PanelState> = {}) => (
  <Panel state={panelState(status, rest)} callbacks={panelCallbacks()} />
);
const options = (rest: Partial<OptionsState> = {}) => <Options state={optionsState(rest)} callbacks={optionsCallbacks()} />;
const focus = (name: string) => screen.getByRole('button', { name }).focus();
const focused = () => document.activeElement?.textContent;

it.each([
  [english.part.read, unread, ferry],
  [english.part.whole, selection, empty],
])('“%s”: to the headline, while it is read and when it has been', async (name, before, after) => {
  const { rerender } = render(panel(before));
  focus(name);
  rerender(panel(reading));
  await waitFor(() => expect(focused()).toBe(english.reading.title));
  rerender(panel({ state: 'ready', analysis: after }));
  await waitFor(() => expect(focused()).toBe(after.document.title));
});

it.each([
  [optionsWords.fellBackSeen, { unreadable: ['order'], aside: '{}' }, { aside: '{}' }, english.options],
  [optionsWords.deleteAside, { aside: '{}' }, {}, optionsWords.file],
])('“%s”: to the heading before it', async (name, before, after, heading) => {
  const { rerender } = render(options(before));
  focus(name);
  rerender(options(after));
  await waitFor(() => expect(focused()).toBe(heading));
});

it('what the reader has left, or what stays, takes the focus nowhere', async () => {
  const { rerender } = render(options({ unreadable: ['order'], aside: '{}' }));
  focus(optionsWords.fellBackSeen);
  (document.activeElement as HTMLElement).blur();
  await Promise.resolve();
  rerender(options({ aside: '{}' }));
  await new Promise((later) => setTimeout(later, 20));
  expect(document.activeElement).toBe(document.body);
  focus(optionsWords.deleteAside);
  rerender(options({ aside: '{}', refused: 1 }));
  await new Promise((later) => setTimeout(later, 20));
  expect(focused()).toBe(optionsWords.deleteAside);
  cleanup();
  expect(document.activeElement).toBe(document.body);
});
