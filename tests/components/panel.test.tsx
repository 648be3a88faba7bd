// @vitest-environment happy-dom
/** The panel: what it shows of an article, an interview, a part of a page, forty sources. */
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Panel } from '../../components/panel/panel.tsx';
import type { PanelState } from '../../components/shared/panel-state.ts';
import type { Quantity } from '../../lib/engine/model.ts';
import type { PanelStatus } from '../../lib/messages/panel-values.ts';
import type { Target } from '../../lib/messages/protocol.ts';
import { acts } from '../gallery/acts.ts';
import { ferry } from '../gallery/ferry.ts';
import { interview } from '../gallery/interview.ts';
import { crowd, empty, forty, hostile } from '../gallery/others.ts';
import { ready, show, statement } from './show-panel.tsx';
import { panelCallbacks, panelState } from './states.ts';

afterEach(cleanup);

describe('the panel of an interview', () => {
  it('shows each question above its answer, and counts it nowhere', () => {
    show({ state: 'ready', analysis: interview });
    expect(document.querySelector('.summary')?.textContent).toMatch(/^1 source: 1 named person\. /u);
    const [answer, more, ...others] = document.querySelectorAll('.st');
    expect(answer?.querySelector('.asked')?.textContent).toBe('Question: Has it ever stopped?');
    expect(answer?.querySelector('.go')?.textContent).toBe('Twice, and both times it was a pigeon.');
    expect(more?.querySelector('.asked')).toBeNull();
    expect(others[0]?.querySelector('.asked')?.textContent).toBe('Question: You could have an engine do it.');
    expect(document.querySelectorAll('.source')).toHaveLength(1);
    expect(document.body.textContent).toMatch(/Quotations ?4/u);
  });

  it('finds an answer by the words of its question', () => {
    show({ state: 'ready', analysis: interview });
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'engine' } });
    expect(document.querySelectorAll('.st')).toHaveLength(1);
  });
});

describe('what the page says of itself', () => {
  const headOf = (url: string | null, title: string | null) => {
    show({ state: 'ready', analysis: { ...ferry, document: { ...ferry.document, url, title, site: null, published: null } } });
    return { heading: screen.getByRole('heading', { level: 1 }).textContent, where: document.querySelector('.where')?.textContent };
  };

  it('heads the panel: its headline, or else where it stands', () => {
    expect(headOf('https://www.post.example/a', 'Two ferries')).toEqual({ heading: 'Two ferries', where: 'post.example' });
    cleanup();
    expect(headOf('https://www.post.example/a', null)).toEqual({ heading: 'post.example', where: 'post.example' });
  });

  it('where it says neither, the heading is of our own words, and no line stands empty', () => {
    expect(headOf('file:///articles/a.html', null)).toEqual({ heading: 'This page', where: undefined });
    cleanup();
    expect(headOf(null, null)).toEqual({ heading: 'This page', where: undefined });
  });
});

describe('what is selected in the page', () => {
  it('stands in the panel with who said it, to be copied with one press', async () => {
    const { onCopy } = show(ready, { handed: { kind: 'attribution', index: 4, from: 'selection', also: [5] } });
    const text = screen.getByRole('textbox', { name: 'Text to copy' }) as HTMLTextAreaElement;
    expect(document.body.textContent).toContain('What you selected, with who said it.');
    expect(text.value).toContain('Skarra Sound Ferries');
    expect(text.value).toContain('We owe the islanders an apology');
    expect(text.value).toContain(
      ferry.document.text.slice(ferry.attributions[5]?.content[0]?.start, ferry.attributions[5]?.content[0]?.end),
    );
    expect(onCopy).not.toHaveBeenCalled();
  });

  it('is said to be that where it is one statement alone', () => {
    show(ready, { handed: { kind: 'attribution', index: 4, from: 'selection', also: [] } });
    expect(screen.getByRole('alert').textContent).toMatch(/^What you selected/u);
  });

  it('is said to have no statement where there is none', () => {
    show(ready, { unsaid: 1 });
    expect(screen.getByRole('alert').textContent).toBe('No statement stands in what you selected.');
  });

  it.each<[string, Partial<PanelState>]>([
    ['has no statement', { unsaid: 1 }],
    ['is too large', { unselected: { why: 'too-large', times: 1 } }],
  ])('stands there no longer when what is selected next %s', (_, rest) => {
    const at = (told: Partial<PanelState>) => <Panel state={panelState(ready, told)} callbacks={panelCallbacks()} />;
    const handed = { kind: 'attribution', index: 4, from: 'selection', also: [5] } as const;
    const { rerender } = render(at({ handed }));
    expect(screen.getByRole('textbox', { name: 'Text to copy' })).not.toBeNull();
    rerender(at({ handed, ...rest }));
    expect(screen.queryByRole('textbox', { name: 'Text to copy' })).toBeNull();
  });
});

describe('the panel of an article', () => {
  it('sums it up, and leaves out what is nought', () => {
    show(ready);
    const summary = document.querySelector('.summary')?.textContent;
    expect(summary).toBe(
      '8 sources: 1 named person, 1 spokesperson, 1 person by role only, 2 institutions, 1 group, 1 document, 1 unnamed. 1 quotation without a source. 2 reports. 11 numbers, 2 without a source.',
    );
  });

  it('lists each source with kind, count, other names and, for the unnamed, the reason', () => {
    show(ready);
    const line = screen.getByRole('article', { name: 'Skarra Sound Ferries' });
    expect(line.querySelector('.who')?.textContent).toBe('Institution · 3 statements · also “the operator”, “the line”');
    const engineer = screen.getByRole('article', { name: 'An engineer at the yard' });
    expect(engineer.querySelector('.who')?.textContent).toContain('reason given: “because her contract forbids it”');
  });

  it('shows the cue of a reported statement, since “denied” turns it round', () => {
    show(ready);
    expect(statement(/^denied that it had known/u)).toBeTruthy();
  });

  it('says of denials, requests and questions what they are, in words, and begins each with the article’s own', () => {
    show({ state: 'ready', analysis: acts });
    const shown = Array.from(document.querySelectorAll('.st'), (entry) => [
      entry.querySelector('.sr')?.textContent,
      entry.querySelector('.go')?.textContent,
      entry.querySelector('.basis')?.textContent,
    ]);
    expect(shown).toEqual(
      expect.arrayContaining([
        [
          'Denial: ',
          'denied “knowing anything about a crack”',
          'Denial · In a letter to the Leith Gazette · “she”: named one paragraph earlier',
        ],
        ['Request: ', 'asked the court on Friday to order an inquiry', 'Request'],
        ['Request: ', 'called for a ban on cranes of its age', 'Request'],
        ['Question: ', 'asked whether anyone had read the log', 'Question'],
        ['Denial: ', 'rejected the claim that it had been warned', 'Denial'],
        ['Reported: ', 'said the crane had been looked at in May', '“she”: named one paragraph earlier'],
      ]),
    );
  });

  it('shows no denied words without what says that they are denied', () => {
    show({ state: 'ready', analysis: acts });
    for (const entry of document.querySelectorAll('.st.denial'))
      expect(entry.querySelector('.go')?.textContent).toMatch(/^(?:\w+ )*(?:den|reject)/u);
    expect(document.querySelectorAll('.st.denial').length).toBeGreaterThan(2);
  });

  it('gives nobody a number that is denied, and says where it stands', () => {
    show({ state: 'ready', analysis: acts });
    const row = within(screen.getByRole('table', { name: 'Numbers' }))
      .getByText('40')
      .closest('tr');
    expect(row?.textContent).toBe('40dockersin a denial by Ines OkaforThe article gives no source');
  });

  it('shows the channel beside the basis', () => {
    show(ready);
    expect(document.querySelector('#statement-4 .basis')?.textContent).toBe('In a statement · “the line”: named one paragraph earlier');
  });

  it('ties headline words to the statement that they come from', () => {
    show(ready);
    const engineer = screen.getByRole('article', { name: 'An engineer at the yard' });
    expect(engineer.textContent).toContain('Also the headline: ‘a bucket with a flag on it’');
  });

  it('lists a number once, with its other place', () => {
    show(ready);
    const rows = within(screen.getByRole('table', { name: 'Numbers' }))
      .getAllByRole('row')
      .map((row) => row.textContent);
    expect(rows).toHaveLength(10);
    expect(rows[1]).toContain('also “Sixty-one”');
    expect(rows.find((row) => row?.startsWith('About 2,400'))).toContain('The article gives no source');
  });

  it('puts numbers that differ side by side, each with whose it is', () => {
    show(ready);
    const both = within(screen.getByRole('table', { name: 'Numbers' }))
      .getByText(/These two numbers differ/u)
      .closest('tr');
    const items = within(both as HTMLElement).getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual(['12 tonnesof waterthe harbour master', 'nine tonnesSkarra Sound Ferries']);
  });

  it('folds small counts by the way, and opens them for one that is shown', () => {
    const quantities = ferry.quantities.map((quantity, index) => (index === 0 ? { ...quantity, minor: true as const } : quantity));
    const analysis = { ...ferry, quantities };
    show({ state: 'ready', analysis });
    const fold = document.querySelector('details.minor') as HTMLDetailsElement;
    expect(fold.open).toBe(false);
    expect(fold.querySelector('summary')?.textContent).toBe('One small count');
    expect(within(fold).getAllByRole('row', { hidden: true })).toHaveLength(2);
    cleanup();
    show({ state: 'ready', analysis }, { selected: { kind: 'quantity', index: 0 } });
    expect((document.querySelector('details.minor') as HTMLDetailsElement).open).toBe(true);
  });

  it('has no fold where every count matters', () => {
    show(ready);
    expect(document.querySelector('details.minor')).toBeNull();
  });

  it.each([
    ['the page that a number is linked to', 'https://www.tides.example/data', 'Linked to tides.example\u00a0↗ (opens in a new tab)'],
    [
      'the page behind a counter',
      'https://clicks.example/?url=https://tides.example/',
      'Linked to tides.example through the tracking link of clicks.example\u00a0↗ (opens in a new tab)',
    ],
    ['no source for a counter that does not say where it leads', 'https://t.co/abc', 'The article gives no source'],
    ['no source for what is no address of a page', 'javascript:alert(1)', 'The article gives no source'],
  ])('says of a number without a source %s', (_, href, said) => {
    const quantities = ferry.quantities.map((quantity, index) =>
      index === 0 ? { ...quantity, source: null, same: [], differs: [], href } : quantity,
    );
    show({ state: 'ready', analysis: { ...ferry, quantities } });
    expect(document.querySelector('#number-0 .whose')?.textContent).toBe(said);
  });

  it('lists forty rows of numbers, the rest when they are asked for or one of them is shown, and the focus is at the first of them', async () => {
    const [number] = ferry.quantities;
    const quantities = Array.from({ length: 300 }, () => ({ ...number, same: [], differs: [] }) as Quantity);
    const status = { state: 'ready', analysis: { ...ferry, quantities } } as const;
    show(status);
    const rows = () => document.querySelectorAll('#numbers tbody tr').length;
    // what a window shows first, the rest right after
    expect(rows()).toBe(16);
    await waitFor(() => expect(rows()).toBe(40));
    fireEvent.click(screen.getByRole('button', { name: 'Show 260 more numbers' }));
    expect(rows()).toBe(300);
    expect(document.activeElement?.closest('tr')?.id).toBe('number-40');
    cleanup();
    show(status, { selected: { kind: 'quantity', index: 250 } });
    await waitFor(() => expect(document.querySelector('#number-250')?.getAttribute('aria-current')).toBe('true'));
  });

  it('says from which number one differs where the other is filtered out', () => {
    show(ready);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'of water' } });
    const [, row] = within(screen.getByRole('table', { name: 'Numbers' })).getAllByRole('row');
    expect(row?.textContent).toContain('Differs from “nine tonnes”');
  });

  it('has beside a report what it says and its numbers, which lead to their places', () => {
    const { onShow } = show(ready);
    const report = within(document.getElementById('report-0') as HTMLElement);
    fireEvent.click(report.getByRole('button', { name: /^said £2.3m had been spent on the ship/u }));
    fireEvent.click(report.getByRole('button', { name: '£2.3m' }));
    const [[said], [number]] = onShow.mock.calls as [[Target], [Target]];
    expect([said.kind, number.kind]).toEqual(['attribution', 'quantity']);
    expect(ferry.sources[ferry.attributions[said.index]?.source ?? -1]?.name).toBe(ferry.reports[0]?.name);
    expect(document.querySelector('#report-1 .says')).toBeNull();
  });

  it('has beside a report its numbers, those too that somebody else gave before', () => {
    const own = ferry.quantities.findIndex(({ source }) => source === ferry.reports[0]?.source);
    const quantities: Quantity[] = ferry.quantities.map((quantity, index) => (index === own ? { ...quantity, same: [0] } : quantity));
    expect([own > 0, quantities[0]?.source === quantities[own]?.source]).toEqual([true, false]);
    show({ state: 'ready', analysis: { ...ferry, quantities } });
    const report = within(document.getElementById('report-0') as HTMLElement);
    expect(report.getByRole('button', { name: '£2.3m' })).toBeTruthy();
  });

  it('has author and date of a report behind its name, but for what the name holds', () => {
    const reports = ferry.reports.map((report) => ({ ...report, name: 'the 2024 survey', author: 'Acme', published: '2024' }));
    show({ state: 'ready', analysis: { ...ferry, reports } });
    expect(document.querySelector('#report-0 .soft')?.textContent).toMatch(/^Acme\. First as/u);
  });

  it('opens a report in a new tab without a referrer', () => {
    show(ready);
    const link = screen.getByRole('link', { name: /sound-safety\.example/u });
    expect(link.getAttribute('rel')).toBe('noreferrer noopener');
  });

  it('says of a tracking link that it is one', () => {
    const reports = ferry.reports.map((report) => ({ ...report, href: 'https://t.co/abc' }));
    show({ state: 'ready', analysis: { ...ferry, reports } });
    const [link] = screen.getAllByRole('link', { name: /through the tracking link of t\.co/u });
    expect(link?.getAttribute('href')).toBe('https://t.co/abc');
  });

  it('says when no one is quoted', () => {
    show({ state: 'ready', analysis: empty });
    expect(document.querySelector('.summary')?.textContent).toBe('No one is quoted in this article. 3 numbers, none with a source.');
  });

  it('draws what kind of source each is, the unnamed with a broken line', () => {
    show(ready);
    const glyph = (name: string) => screen.getByRole('article', { name }).querySelector('svg.g');
    expect(glyph('Skarra Sound Ferries')?.hasAttribute('stroke-dasharray')).toBe(false);
    expect(glyph('An engineer at the yard')?.hasAttribute('stroke-dasharray')).toBe(true);
  });

  it('does not say of each of two numbers that stand side by side that it differs', () => {
    show(ready);
    expect(screen.getByRole('table', { name: 'Numbers' }).textContent).not.toContain('Differs from');
  });

  it.each([
    ['the outlet and the date', { site: 'The Sound Gazette', published: '2026-03-04' }, /^The Sound Gazette · .*2026/u],
    ['the site where no outlet is named', { site: null, published: '2026-03-04' }, /^sound\.example · .*2026/u],
    ['no date where none is known', { site: null, published: null }, /^sound\.example$/u],
    ['the date alone', { site: null, published: '2026-03-04', url: null }, /^[^·]*2026[^·]*$/u],
  ])('is headed by %s', (_, about, expected) => {
    const document_ = { ...ferry.document, url: 'http://www.sound.example:8080/news', ...about };
    show({ state: 'ready', analysis: { ...ferry, document: document_ } });
    expect(document.querySelector('.where')?.textContent).toMatch(expected);
  });

  it('has a colour for each source, and one for all where the reader wants ink', () => {
    const slots = () => new Set(Array.from(document.querySelectorAll('article'), ({ className }) => /slot-\d/u.exec(className)?.[0]));
    show(ready);
    expect(slots().size).toBeGreaterThan(3);
    cleanup();
    show(ready, { colours: 'ink' });
    expect(slots()).toEqual(new Set(['slot-0']));
  });

  it('offers to show more only where there is more', () => {
    show(ready);
    expect(screen.queryByRole('button', { name: /^Show \d+ more$/u })).toBeNull();
  });

  it('names a report’s first words only where they are not its name', () => {
    const reports = ferry.reports.map((report) => {
      const [first] = report.mentions;
      return { ...report, name: first ? ferry.document.text.slice(first.start, first.end) : report.name };
    });
    const first = () => document.querySelector('#reports')?.textContent?.match(/First as/gu)?.length ?? 0;
    show(ready);
    expect(first()).toBeGreaterThan(0);
    cleanup();
    show({ state: 'ready', analysis: { ...ferry, reports } });
    expect(first()).toBe(0);
  });

  it('shows as evidence a stretch of the article, in its order', () => {
    show(ready);
    for (const basis of document.querySelectorAll('.basis')) {
      fireEvent.click(basis);
      const excerpt = document.querySelector('.evidence .sentence')?.textContent ?? '';
      expect(excerpt.length).toBeGreaterThan(20);
      expect(ferry.document.text).toContain(excerpt.replace(/^… | …$/gu, ''));
    }
  });

  it('has nothing to filter where there is one statement', () => {
    show({ state: 'ready', analysis: { ...ferry, attributions: ferry.attributions.slice(0, 1), echoes: [] } });
    expect(screen.queryByRole('checkbox', { name: /Reported/u })).toBeNull();
  });

  it('makes nothing of a hostile page but text', () => {
    show({ state: 'ready', analysis: hostile });
    expect(document.querySelector('img, script, b[onerror]')).toBeNull();
    expect(document.querySelector('a[href^="javascript:"]')).toBeNull();
  });
});

describe('a part of the page', () => {
  const part = (why: 'unread' | 'paywall' | 'selection', share: number | null, analysis = empty) =>
    ({ state: 'ready', analysis, part: { why, share } }) as const;
  const nobody = /no one is quoted/iu;
  const text = () => document.querySelector('.top')?.textContent ?? '';

  it('says of a page that was read as a whole that no one is quoted', () => {
    show({ state: 'ready', analysis: empty });
    expect(text()).toContain('No one is quoted in this article.');
    expect(document.querySelector('.part')).toBeNull();
  });

  it.each([
    [0.04, /read hardly any of its text/u],
    [0.38, /read about 40% of its text/u],
    [0.99, /read nearly all of its text/u],
  ])('never says so where quotation marks were not read, but how much was: %f', (share, words) => {
    const { onReadSelected, onRead } = show(part('unread', share));
    expect(text()).not.toMatch(nobody);
    expect(text()).toMatch(words);
    fireEvent.click(document.querySelector('.part button') as HTMLElement);
    expect([onReadSelected, onRead].map(({ mock }) => mock.calls.length)).toEqual([1, 0]);
  });

  it('says so beside what was found too', () => {
    show(part('unread', 0.3, ferry));
    expect(text()).toMatch(/about 30%/u);
    expect(document.querySelectorAll('.source').length).toBeGreaterThan(3);
  });

  it.each([
    [0.2, 'about 20% of its words'],
    [null, 'Only part of the article is here. What is there was read.'],
  ])('of an article that is not all there: %s', (share, words) => {
    show(part('paywall', share));
    expect(text()).toContain(words);
    expect(text()).toContain('No one is quoted in what is there.');
    expect(document.querySelector('.part button')).toBeNull();
  });

  it('of what was selected; from there the way leads back to the page', () => {
    const { onRead, onReadSelected } = show(part('selection', null));
    expect(text()).toContain('Only what you selected was read.');
    expect(text()).toContain('No one is quoted in it.');
    fireEvent.click(screen.getByRole('button', { name: 'Read the whole page' }));
    expect(onRead).toHaveBeenCalledExactlyOnceWith(false);
    expect(onReadSelected).not.toHaveBeenCalled();
  });

  it.each([
    ['a part', part('unread', 0.4)],
    ['an article', { state: 'ready', analysis: ferry } as const],
    ['no article', { state: 'none', why: 'short' } as const],
    ['a page that is too large', { state: 'none', why: 'too-large' } as const],
  ])('%s offers to read what is selected, and says where nothing is', (_, status) => {
    const { onReadSelected } = show(status);
    const said = () => screen.queryByRole('alert')?.textContent;
    fireEvent.click(screen.getByRole('button', { name: 'Read what I select' }));
    expect(onReadSelected).toHaveBeenCalledOnce();
    expect(said()).toBeUndefined();
    for (const [why, words] of [
      ['nothing', /^Nothing is selected/u],
      ['short', /^There is no text to read in what is selected/u],
      ['too-large', /^What is selected is too large/u],
      ['failed', /^What is selected could not be read/u],
    ] as const) {
      cleanup();
      show(status, { unselected: { why, times: 1 } });
      expect(said()).toMatch(words);
    }
  });

  it('is told in a problem report, without its words', () => {
    const given = panelCallbacks();
    render(<Panel state={panelState(part('unread', 0.42))} callbacks={given} />);
    fireEvent.click(screen.getByRole('button', { name: 'Copy a problem report' }));
    expect(given.onCopy.mock.calls[0]?.[0].plain).toContain('Part: unread, share: 0.4');
  });
});

describe('forty sources', () => {
  it('four stay open, the rest are one line each until they are pressed', async () => {
    show({ state: 'ready', analysis: forty });
    expect(document.querySelectorAll('.statements')).toHaveLength(4);
    await waitFor(() => expect(document.querySelectorAll('.unfold')).toHaveLength(36));
    fireEvent.click(document.querySelector('.unfold') as HTMLElement);
    expect(document.querySelectorAll('.statements')).toHaveLength(5);
  });

  it('“Show 20 more sources” does so before the rest of the sixty is drawn, too', () => {
    show({ state: 'ready', analysis: crowd });
    expect(document.querySelectorAll('.source').length).toBeLessThan(60);
    fireEvent.click(screen.getByRole('button', { name: /^Show \d+ more sources$/u }));
    expect(document.activeElement).toBe(document.querySelectorAll('.source')[60]?.querySelector('.unfold'));
  });

  it('three statements a source, then “Show 4 more”', () => {
    show({ state: 'ready', analysis: forty });
    const first = document.querySelector('.statements') as HTMLElement;
    expect(first.children).toHaveLength(3);
    const [more] = screen.getAllByRole('button', { name: /^Show \d more$/u });
    more?.focus();
    fireEvent.click(more as HTMLElement);
    expect(first.children.length).toBeGreaterThan(3);
    expect(more?.isConnected).toBe(false);
    expect(document.activeElement).toBe(first.children[3]?.querySelector('.go'));
  });

  it('“Show 20 more sources” gives the focus to the first of them', async () => {
    show({ state: 'ready', analysis: crowd });
    const more = screen.getByRole('button', { name: /^Show \d+ more sources$/u });
    await waitFor(() => expect(document.querySelectorAll('.source')).toHaveLength(60));
    const stood = 60;
    more.focus();
    fireEvent.click(more);
    expect(document.activeElement).toBe(document.querySelectorAll('.source')[stood]?.querySelector('.unfold'));
  });

  it('a mark that is pressed in the page opens its source', async () => {
    const last = forty.attributions.length - 1;
    show({ state: 'ready', analysis: forty }, { selected: { kind: 'attribution', index: last } });
    await waitFor(() => expect(document.querySelector(`#statement-${last}`)?.getAttribute('aria-current')).toBe('true'));
  });
});

describe.each<[string, PanelStatus, RegExp]>([
  ['not read yet', { state: 'unread' }, /Press the Whosaid button in the toolbar/u],
  ['reading', { state: 'reading' }, /Nothing is sent/u],
  ['no article', { state: 'none', why: 'list' }, /list of headlines/u],
  ['too large', { state: 'none', why: 'too-large' }, /too large/u],
  ['without words', { state: 'none', why: 'empty' }, /no text to read/u],
  ['a language that is not read', { state: 'language', lang: 'fi', analysis: empty }, /We do not read Finnish yet/u],
  ['a language tag that no one knows', { state: 'language', lang: '"><', analysis: empty }, /We do not read "></u],
  ['where extensions cannot run', { state: 'cannot', why: 'reader' }, /reader view/u],
  ['failed', { state: 'failed', where: 'analyse' }, /The page is as it was/u],
])('the state %s', (_, status, words) => {
  it('says what is so', () => {
    show(status);
    expect(screen.getByRole('main').textContent).toMatch(words);
  });
});

describe('what the reader can do', () => {
  it('a frame in the way: allow this site', () => {
    const { onAllow } = show({ state: 'cannot', why: 'frame' });
    fireEvent.click(screen.getByRole('button', { name: 'Always on sound-gazette.example' }));
    expect(onAllow.mock.calls).toEqual([['site']]);
  });

  it('not read yet: allow this site, or all', () => {
    const { onAllow } = show({ state: 'unread' });
    fireEvent.click(screen.getByRole('button', { name: 'Always on sound-gazette.example' }));
    fireEvent.click(screen.getByRole('button', { name: 'On all sites' }));
    expect(onAllow.mock.calls).toEqual([['site'], ['all']]);
  });

  it('no article: read it anyway', () => {
    const { onRead } = show({ state: 'none', why: 'short' });
    fireEvent.click(screen.getByRole('button', { name: 'Read it anyway' }));
    expect(onRead).toHaveBeenCalledWith(true);
  });

  it('failed: a problem report with the address only if it is ticked', async () => {
    const { onCopy } = show({ state: 'failed', where: 'analyse' });
    fireEvent.click(screen.getByRole('button', { name: 'Copy a problem report' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Add the address of this page' }));
    fireEvent.click(screen.getByRole('button', { name: 'Copy a problem report' }));
    await waitFor(() => expect(onCopy).toHaveBeenCalledTimes(2));
    const [without, withAddress] = onCopy.mock.calls.map(([{ plain }]) => plain);
    expect(without).not.toContain('sound-gazette');
    expect(without).toContain('Where: analyse');
    expect(withAddress).toContain('Address: https://sound-gazette.example/news/skarra-ferry');
  });

  it('ready: the report holds rule names, and none of the article’s words', async () => {
    const { onCopy } = show(ready);
    fireEvent.click(screen.getByText(/Something wrong here/u));
    fireEvent.click(screen.getByRole('button', { name: 'Copy a problem report' }));
    await waitFor(() => expect(onCopy).toHaveBeenCalled());
    const text = onCopy.mock.calls[0]?.[0].plain ?? '';
    expect(text.split('\n')).toContain('Rules: sample 14');
    expect(text.split('\n')).toContain('Acts: denial 1, statement 13');
    expect(text).toMatch(/^Whosaid 0\.1\.0\nBrowser: A browser 1\nState: ready\nGranted: none\n/u);
    for (const { name } of ferry.sources) expect(text).not.toContain(name);
  });
});
