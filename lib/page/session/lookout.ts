/**
 * One page's lookout: is there an article, and who is told. What is done with an article is the session's, which is loaded where
 * there is one, or where somebody asks. The doors to the background and to the panels come with it, and stand open from then on: most
 * pages are none, and nobody asks.
 */
import type { BackgroundToPage, NoArticleReason, PageToPanel, Panels, PanelToPage, Status } from '../../messages/protocol.ts';
import { declaredBy } from '../about/declared.ts';
import { detect } from '../detect/detect.ts';
import { type Subject, subjectsOf } from '../detect/frames.ts';
import type { Lookout, Session } from '../page-parts.ts';
import { awaitArticle } from '../watch/await-article.ts';
import type { LookoutDoors } from './doors.ts';
import { untilVisible } from './until-visible.ts';

/** More letters than before from which on a page that was none is worth another look where the reader asked for it. */
const MORE = 250;
/** So many times in a row a page that says that it is an article, and has none to read, is read again when it changes. */
const MOST_VAIN = 7;

function proseOf(subjects: readonly Subject[]): number {
  return Math.max(0, ...subjects.map(({ detection }) => detection.prose));
}

/** @returns opens the doors: the background calls it where a panel or the reader has something to say to the page */
export function keepLookout(doors: LookoutDoors): () => Promise<void> {
  let status: Status = { state: 'reading' };
  let session: Session | null = null;
  let loading: Promise<Session> | null = null;
  let panels: Panels | null = null;
  let round = 0;
  /** How often a panel has asked for what is to be read: of two such wishes the last is kept. */
  let wishes = 0;
  let unwatch: (() => void) | null = null;
  /** How much there was when it was looked at; null: nobody has asked yet. */
  let prose: number | null = null;
  /** How often in a row it was worth another look, and came to nothing. */
  let vain = 0;

  const stops: (() => void)[] = [];

  const lookout: Lookout = {
    anyway: false,
    get status() {
      return status;
    },
    turn() {
      const mine = round;
      return () => mine === round;
    },
    begin,
    look: (next) => void look(next),
    found() {
      vain = 0;
    },
    none(why, isWhole) {
      none({ why }, !isWhole && vain === 0);
    },
    tell,
    send: (message) => panels?.send(message) === true,
    isAlive,
    loadPart: doors.loadPart,
    declaredBy,
    detect,
  };

  /**
   * @param next the one article to read, where the page shows several one after the other
   * @param known what there is to read, where that has just been looked up
   */
  async function look(next: Element | null = null, known?: readonly Subject[]): Promise<void> {
    const isCurrent = begin();
    try {
      if (document.visibilityState !== 'visible') await untilVisible();
      if (!isCurrent()) return;
      const subjects = known ?? subjectsOf(document);
      const { detection } = subjects[0] as Subject;
      const { anyway } = lookout;
      prose = detection.isArticle || anyway ? proseOf(subjects) : null;
      if (!detection.isArticle && !anyway) return none(detection, false);
      const { read } = await loadSession();
      if (isCurrent()) await read(subjects, next);
    } catch (error) {
      if (!isCurrent() || !isAlive()) return;
      console.error('Whosaid:', error);
      tell({ state: 'failed', where: 'loading' });
    }
  }

  function begin(): () => boolean {
    const mine = ++round;
    clear();
    tell({ state: 'reading' });
    return () => mine === round;
  }

  function loadSession(): Promise<Session> {
    loading ??= openDoors().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  }

  async function openDoors(): Promise<Session> {
    const { createSession, servePanels, hearBackground } = await doors.loadPart('reader');
    session = createSession(lookout);
    panels = servePanels(() => [said(), ...(session?.waiting() ?? [])], heard);
    stops.push(hearBackground(heard), panels.close);
    return session;
  }

  /** Why is asked when a panel wants to know: most pages are none, and most have no panel. */
  function none(found: { readonly why: NoArticleReason }, isStale: boolean): void {
    clear();
    unwatch = awaitArticle({ came, navigated, isAlive }, isStale);
    tell({
      state: 'none',
      get why() {
        return found.why;
      },
    });
  }

  /** There was no article: by now there may be one. */
  function came(): boolean {
    const now = subjectsOf(document);
    prose ??= proseOf(now);
    const grown = proseOf(now) > prose + MORE;
    if (grown) vain = 0;
    if (now[0]?.detection.isArticle ? vain++ < MOST_VAIN : lookout.anyway && grown) void look(null, now);
    return grown;
  }

  function navigated(): void {
    lookout.anyway = false;
    void look();
  }

  function heard(message: PanelToPage | BackgroundToPage): void {
    if (message.type === 'asked') ask();
    else if (message.type === 'read-selected') {
      const mine = ++wishes;
      void session?.readSelected(() => mine === wishes);
    } else if (message.type === 'read') {
      wishes++;
      lookout.anyway ||= message.anyway;
      void look();
    } else if (message.type === 'stop') stop();
    else session?.heard(message);
  }

  /** The button was pressed: there may be an article by now. What looks like none is read when the reader says so in the panel. */
  function ask(): void {
    if (status.state === 'none' || status.state === 'failed') void look();
  }

  function tell(next: Status): void {
    status = next;
    panels?.send(said());
  }

  const said = (): PageToPanel => ({ type: 'status', status, url: document.URL, title: document.title });

  function clear(): void {
    unwatch?.();
    unwatch = null;
    session?.clear();
  }

  function isAlive(): boolean {
    if (doors.alive()) return true;
    stop();
    return false;
  }

  function stop(): void {
    round++;
    wishes++;
    for (const each of stops.splice(0)) each();
    clear();
    session?.close();
    Reflect.deleteProperty(globalThis, 'whosaid');
  }

  void look();
  return async () => void (await loadSession());
}
