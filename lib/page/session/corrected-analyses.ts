/** Analyses of what was read, as the reader corrects them: what is shown is analysed anew where that was before the last correction. */
import { articleAddress } from '../../corrections/address.ts';
import { changedCorrections } from '../../corrections/changed.ts';
import type { Analysis, Document as Article, Correction } from '../../engine/model.ts';
import { unpacked } from '../../messages/pieces.ts';
import type { BackgroundToPage } from '../../messages/protocol.ts';
import { breathe, politeSlices } from '../dom/slices.ts';
import type { Lookout } from '../page-parts.ts';
import type { Display } from './display.ts';
import type { SessionDoors } from './doors.ts';
import { keepIdsOfText } from './keep-ids-of-text.ts';

type Heard = Extract<BackgroundToPage, { readonly type: 'correct' | 'corrected' }>;

export interface CorrectedAnalyses {
  /** How often the reader has corrected something. */
  readonly times: number;
  analyse(article: Article): Promise<Analysis>;
  /** The reader has corrected something. */
  heard(message: Heard): void;
  /**
   * What is shown is not as the reader corrected it: the same text is analysed anew, and nothing of the page is read. What is not there
   * is so when it is shown.
   */
  catchUp(): Promise<void>;
}

export function createCorrectedAnalyses(lookout: Lookout, doors: Pick<SessionDoors, 'analyse'>, display: Display): CorrectedAnalyses {
  /** The corrections of a private window, by article: they go with the page. */
  const own = new Map<string | null, readonly Correction[]>();
  let times = 0;

  /** The analysis of a long article is long to unpack, and long to paint: the page has its turn between the two. */
  async function analyse(article: Article): Promise<Analysis> {
    const answer = await doors.analyse(article, own.size === 0 ? null : (own.get(articleAddress(article.url)) ?? null));
    const slices = politeSlices();
    const analysis = await unpacked(answer, () => breathe(slices));
    await slices.pause();
    return analysis;
  }

  async function catchUp(): Promise<void> {
    const before = display.shown;
    const isThere = () => lookout.status.state !== 'none';
    if (!before || before.times === times || !isThere()) return;
    const now = times;
    const isCurrent = lookout.turn();
    try {
      const { reading, analysis, part } = before;
      const next = keepIdsOfText(analysis, await analyse({ ...reading.document, url: analysis.document.url }));
      if (!isCurrent() || now !== times || !isThere()) return;
      // read again meanwhile, or under another address
      if (display.shown !== before) return void (await catchUp());
      display.show({ reading, analysis: next, part, times: now });
    } catch (error) {
      // what is shown stays as it was
      if (lookout.isAlive()) console.error('Whosaid:', error);
    }
  }

  return {
    get times() {
      return times;
    },
    analyse,
    heard(message) {
      const { address } = message;
      if (message.type === 'correct') own.set(address, changedCorrections(own.get(address) ?? [], message.change));
      // Of this article, or of any where it is null, known by what is shown of it. What is read just now may be that one.
      const { shown } = display;
      if (shown && address !== null && address !== articleAddress(shown.analysis.document.url)) return;
      times++;
      void catchUp();
    },
    catchUp,
  };
}
