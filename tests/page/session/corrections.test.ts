// @vitest-environment happy-dom
/** What the reader corrects of a page’s article: it is shown there, and lost in none of the moments in which it may come. */
import { describe, expect, it, vi } from 'vitest';
import { articleAddress } from '../../../lib/corrections/address.ts';
import { anchorOf } from '../../../lib/corrections/anchor.ts';
import type { Correction } from '../../../lib/engine/model.ts';
import * as reading from '../../../lib/page/reading/read.ts';
import { fromBackground, fromPanel, held, NEWS, page, paragraph, settled, status, TWO, visit } from './visited-page.ts';

vi.mock('../../../lib/page/reading/read.ts', async (original) => ({
  ...(await original<typeof import('../../../lib/page/reading/read.ts')>()),
}));
const actual = await vi.importActual<typeof import('../../../lib/page/reading/read.ts')>('../../../lib/page/reading/read.ts');

describe('what the reader corrected', () => {
  const bases = () => {
    const now = status();
    return now.state === 'ready' ? now.analysis.attributions.map(({ basis }) => basis) : null;
  };
  /** That the last statement is nobody's: the others have the same words. */
  function nobodys(): readonly Correction[] {
    const now = status();
    const last = now.state === 'ready' ? now.analysis.attributions.at(-1) : undefined;
    if (now.state !== 'ready' || !last) throw new Error('Nothing was read');
    return [{ ...anchorOf(now.analysis, last), who: 'nobody' }];
  }

  it('is shown as soon as it changes, without reading the page again, and the statements are known as before', async () => {
    await visit(NEWS, TWO);
    const ids = () => {
      const now = status();
      return now.state === 'ready' ? now.analysis.attributions.map(({ id }) => id) : null;
    };
    const before = ids();
    expect(bases()).not.toContain('placed');
    page.stored = nobodys();
    fromBackground({ type: 'corrected', address: null });
    await vi.waitFor(() => expect(bases()?.at(-1)).toBe('placed'));
    expect(ids()).toEqual(before);
    expect(page.analysed).toHaveLength(2);
    expect(page.analysed[1]?.text).toBe(page.analysed[0]?.text);
    page.stored = [];
    fromBackground({ type: 'corrected', address: null });
    await vi.waitFor(() => expect(bases()).not.toContain('placed'));
  });

  it('of another article is not asked for', async () => {
    await visit(NEWS, TWO);
    page.stored = nobodys();
    fromBackground({ type: 'corrected', address: 'https://courier.example/other' });
    expect(page.analysed).toHaveLength(1);
  });

  const putHere = (put: Correction) =>
    fromBackground({ type: 'correct', address: articleAddress(document.URL), change: { put, instead: null } });

  it('in a private window lives with the page', async () => {
    await visit(NEWS, TWO);
    nobodys().forEach(putHere);
    await vi.waitFor(() => expect(bases()?.at(-1)).toBe('placed'));
    fromPanel({ type: 'read', anyway: false });
    await vi.waitFor(() => expect(page.analysed).toHaveLength(3));
    await settled();
    expect(bases()?.at(-1)).toBe('placed');
  });

  it('in a private window is kept beside what was corrected in the same moment, and that of another article is passed over', async () => {
    await visit(NEWS, `${TWO.replace('</article>', '')}${paragraph('“We shall be asked for it,” Iris Vale said')}</article>`);
    const now = status();
    if (now.state !== 'ready') throw new Error(now.state);
    for (const attribution of now.analysis.attributions.slice(-2)) putHere({ ...anchorOf(now.analysis, attribution), who: 'nobody' });
    await vi.waitFor(() => expect(bases()?.slice(-2)).toEqual(['placed', 'placed']));
    const count = page.analysed.length;
    const [first] = now.analysis.attributions;
    if (!first) throw new Error('Nothing was read');
    const put: Correction = { ...anchorOf(now.analysis, first), who: 'nothing' };
    fromBackground({ type: 'correct', address: 'https://courier.example/other', change: { put, instead: null } });
    expect(page.analysed).toHaveLength(count);
  });

  it('while the article is read for the first time is not lost', async () => {
    await visit(NEWS, TWO);
    const corrections = nobodys();
    const { wait, go } = held();
    page.until = wait;
    fromPanel({ type: 'read', anyway: false });
    await vi.waitFor(() => expect(page.analysed).toHaveLength(2));
    page.stored = corrections;
    fromBackground({ type: 'corrected', address: articleAddress(document.URL) });
    go();
    await vi.waitFor(() => expect(bases()?.at(-1)).toBe('placed'));
  });

  it('stays where it was made while the page was read again', async () => {
    await visit(NEWS, TWO);
    const { wait, go } = held();
    const reads = vi.spyOn(reading, 'readAgain').mockImplementationOnce(async (...given) => {
      await wait;
      return actual.readAgain(...given);
    });
    document.querySelector('article')?.insertAdjacentHTML('beforeend', '<nav><p>More about the harbour.</p></nav>');
    await vi.waitFor(() => expect(reads).toHaveBeenCalled(), 5000);
    page.stored = nobodys();
    fromBackground({ type: 'corrected', address: null });
    await vi.waitFor(() => expect(bases()?.at(-1)).toBe('placed'));
    go();
    await vi.waitFor(() => expect(reads).toHaveBeenCalledTimes(2));
    await reads.mock.results[1]?.value;
    await new Promise((resolve) => setTimeout(resolve));
    expect(bases()?.at(-1)).toBe('placed');
  });

  it('of an article that is gone from the page brings nothing back, and is there when the article is', async () => {
    await visit(NEWS, TWO);
    const article = document.querySelector('article') as Element;
    page.stored = nobodys();
    article.remove();
    await vi.waitFor(() => expect(status().state).toBe('none'), 5000);
    fromBackground({ type: 'corrected', address: null });
    expect(page.analysed).toHaveLength(1);
    document.body.append(article);
    await vi.waitFor(() => expect(bases()?.at(-1)).toBe('placed'), 5000);
  });

  it('leaves everything as it stands where the background fails', async () => {
    await visit(NEWS, TWO);
    const before = status();
    page.fails = true;
    fromBackground({ type: 'corrected', address: null });
    await vi.waitFor(() => expect(console.error).toHaveBeenCalledWith('Whosaid:', new Error('no background')));
    expect(status()).toBe(before);
  });
});
