/**
 * Looks whether there is an article, and waits for one. Most pages are none: all that has to do with an article is loaded where there
 * seems to be one, or where the reader asks, and from then on the session has the word.
 */
import { grantedFor } from '../../lib/browser/origins.ts';
import { alive, hearBackground, servePanels } from '../../lib/browser/page-door.ts';
import type { BackgroundToPage, PanelToPage, Status } from '../../lib/messages/protocol.ts';
import { detect } from '../../lib/page/detect.ts';
import { addressOf, hasGrown, type Subjects, subjectsOf } from '../../lib/page/frames.ts';
import { metadataOf } from '../../lib/page/metadata.ts';
import type { Session } from '../../lib/page/page-parts.ts';
import { untilVisible } from '../../lib/page/until-visible.ts';
import { watch } from '../../lib/page/watch.ts';
import { loadPart } from './loaded-part.ts';

const looking = { subjectsOf, addressOf, metadataOf, detect, watch, loadPart };

export function startScout(): void {
  let status: Status = { state: 'unread' };
  let session: Session | null = null;
  let asked = false;
  let round = 0;
  let unwatch: () => void = () => {};

  const panels = servePanels(
    () => ({ type: 'status', status: session?.status ?? status, url: document.URL, title: document.title }),
    (message) => (session ? session.heard(message) : heard(message)),
  );
  const deaf = hearBackground((message) => {
    if (message.type === 'stop' && grantedFor(location.hostname, message.origins) !== 'none') stop();
    else if (session) session.asked(message);
    else ask(message);
  });

  function tell(next: Status): void {
    status = next;
    panels.greet();
  }

  async function look(): Promise<void> {
    const mine = ++round;
    unwatch();
    tell({ state: 'reading' });
    await untilVisible();
    if (mine !== round) return;
    const subjects = subjectsOf(document);
    const [{ detection }] = subjects;
    if (detection.isArticle || asked) return call(subjects);
    wait(subjects);
    tell({
      state: 'none',
      // Asked when a panel wants to know: most pages are none, and most have no panel.
      get why() {
        return detection.why;
      },
    });
  }

  /** There is no article: by now there may be one, whenever the page has changed. */
  function wait(first: Subjects): void {
    unwatch = watch(
      document,
      { root: null, map: null },
      {
        touched: () => false,
        isAlive() {
          if (!alive()) stop();
          return alive();
        },
        navigated: () => void look(),
        changed() {
          const now = subjectsOf(document);
          if (now[0].detection.isArticle) void call(now);
          return Promise.resolve({ different: hasGrown(first, now), watched: { root: null, map: null } });
        },
      },
    );
  }

  /** There seems to be an article: the session takes over. */
  async function call(subjects: Subjects): Promise<void> {
    const mine = ++round;
    unwatch();
    tell({ state: 'reading' });
    try {
      const { startSession } = await loadPart('session');
      if (mine !== round) return;
      session = startSession({ panels, subjects, asked, stop, looking });
    } catch (error) {
      if (!alive()) return stop();
      if (mine !== round) return;
      console.error('Whosaid:', error);
      tell({ state: 'failed', where: 'loading' });
    }
  }

  function ask({ type }: BackgroundToPage): void {
    if (type !== 'asked') return;
    asked = true;
    void look();
  }

  function heard(message: PanelToPage): void {
    if (message.type !== 'read') return;
    asked ||= message.anyway;
    void look();
  }

  function stop(): void {
    round++;
    unwatch();
    deaf();
    panels.close();
    session?.end();
    Reflect.deleteProperty(globalThis, 'whosaid');
  }

  void look();
}
