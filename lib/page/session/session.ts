/** What is done with an article: it is read, analysed and painted, kept up with, and told of. */
import { articleAddress } from '../../corrections/address.ts';
import { changedCorrections } from '../../corrections/changed.ts';
import { isAsked } from '../../engine/formats/asked.ts';
import type { Analysis, Document as Article, Correction } from '../../engine/model.ts';
import { unpacked } from '../../messages/pieces.ts';
import type { Listed, Marks, NoArticleReason, Part, Status } from '../../messages/protocol.ts';
import type { Edits } from '../edits.ts';
import type { Subject } from '../frames.ts';
import { keepIds, keepIdsOfText } from '../keep-ids.ts';
import { twinInView } from '../next-article.ts';
import type { Lookout, Session } from '../page-parts.ts';
import { createPainter } from '../painter.ts';
import { partOf } from '../part.ts';
import type { Point } from '../place.ts';
import type { Reading } from '../reading.ts';
import { breathe, politeSlices } from '../slices.ts';
import { type Listener, type Watched, type WatchOptions, watch } from '../watch.ts';
import { createChosen } from './chosen.ts';
import type { SessionDoors } from './doors.ts';
import { moveOn } from './move-on.ts';
import { createPageReader } from './page-reader.ts';
import { followPointer } from './pointing.ts';
import { hearPresses } from './presses.ts';
import type { Shown } from './shown.ts';

const nothing = () => {};

export function createSession(lookout: Lookout, doors: SessionDoors): Session {
  let marks: Marks = { kinds: [], colours: 'source', chosen: false };
  let following: Promise<void> | null = null;
  let unfollow = nothing;
  let shown: Shown | null = null;
  let unwatch = nothing;
  let deaf = nothing;
  /** The corrections of a private window, by article: they go with the page. */
  const own = new Map<string | null, readonly Correction[]>();
  /** How often the reader has corrected something. */
  let corrected = 0;
  /** What the panel's list holds of what is shown, while it is filtered. */
  let listed: Listed | null = null;
  const pageReader = createPageReader(lookout, doors);
  const chosen = createChosen(
    lookout,
    () => shown,
    () => marks.colours,
  );

  async function read(subjects: readonly Subject[], next: Element | null): Promise<void> {
    const isCurrent = lookout.turn();
    let where = 'reading';
    try {
      following ??= followMarks();
      const [{ result: reading, hasChanged, takeOver }] = await Promise.all([pageReader.read(subjects, next), following]);
      if (reading.status === 'article') lookout.found();
      if (!isCurrent()) return;
      takeOver();
      if (reading.status === 'none') return lookout.none(reading.why, false);
      if (pageReader.isTranslated(reading)) return lookout.none('translated', true);
      where = 'analysing';
      const times = corrected;
      const analysing = analyse(reading.document);
      keepWatch(reading, { after: analysing, isStale: hasChanged(reading.root) });
      const analysis = await analysing;
      if (!isCurrent()) return;
      // Declared to be English, and not: the reader would be told that we do not read English.
      if (!analysis.read && /^en\b/i.test(analysis.document.lang ?? 'en')) return lookout.none('unclear', true);
      where = 'painting';
      await present({ reading, analysis, times }, isCurrent);
    } catch (error) {
      fail(error, where, isCurrent);
    }
  }

  /** Until it has been analysed, everything stays as it was. Where the page alone was looked at anew meanwhile, it is read once more. */
  async function readSelected(isWanted: () => boolean): Promise<void> {
    const isCurrent = lookout.turn();
    let begun: (() => boolean) | null = null;
    try {
      following ??= followMarks();
      const [selected] = await Promise.all([pageReader.readSelected(), following]);
      if (!isWanted()) return;
      if (!isCurrent()) return await readSelected(isWanted);
      if (selected?.result.status !== 'article') {
        lookout.send({ type: 'unselected', why: selected?.result.why === 'too-large' ? 'too-large' : selected ? 'short' : 'nothing' });
        return;
      }
      const { result: reading, takeOver } = selected;
      const times = corrected;
      const analysis = await analyse(reading.document);
      if (!isWanted()) return;
      if (!isCurrent()) return await readSelected(isWanted);
      begun = lookout.begin();
      takeOver();
      // It may have changed while it was analysed.
      keepWatch(reading, { isStale: true });
      await present({ reading, analysis, times }, begun);
    } catch (error) {
      if (begun) return fail(error, 'selection', begun);
      if (!isWanted() || !lookout.isAlive()) return;
      console.error('Whosaid:', error);
      lookout.send({ type: 'unselected', why: 'failed' });
    }
  }

  /** The analysis of a long article is long to unpack, and long to paint: the page has its turn between the two. */
  async function analyse(article: Article): Promise<Analysis> {
    const answer = await doors.analyse(article, own.size === 0 ? null : (own.get(articleAddress(article.url)) ?? null));
    const slices = politeSlices();
    const analysis = await unpacked(answer, () => breathe(slices));
    await slices.pause();
    return analysis;
  }

  /** Paints, and tells; how much of the page it is, first where nobody is quoted, since that would be told. */
  async function present(found: Pick<Shown, 'reading' | 'analysis' | 'times'>, isCurrent: () => boolean): Promise<void> {
    const { reading, analysis } = found;
    const isQuoted = quotesSomebody(analysis);
    const looking = partFound(reading, isQuoted);
    const first = isQuoted ? null : await looking;
    if (!isCurrent()) return;
    show({ ...found, part: first });
    const stop = [hearPresses(pageReader.document, pressed), followPointer(pageReader.document, (at) => painted()?.point(at))];
    deaf = () => {
      for (const each of stop) each();
    };
    const part = await looking;
    // It may have been read again meanwhile.
    if (!part || first || !isCurrent() || shown?.reading !== reading) return;
    shown = { ...shown, part };
    lookout.tell(statusOf(shown));
  }

  function fail(error: unknown, where: string, isCurrent: () => boolean): void {
    if (!isCurrent() || !lookout.isAlive()) return;
    unwatch();
    console.error('Whosaid:', error);
    lookout.tell({ state: 'failed', where });
  }

  /** What the reader chose to have marked, from now on; a page without an article never asks. */
  async function followMarks(): Promise<void> {
    unfollow = doors.onMarksChanged((changed) => {
      marks = changed;
      painted()?.paint(changed.kinds, changed);
    });
    marks = await doors.loadMarks();
  }

  function keepWatch({ root, map }: Reading, options: WatchOptions): () => void {
    unwatch = watch(pageReader.document, { root, map }, listener, options);
    return unwatch;
  }

  function show(next: Omit<Shown, 'painter'>): void {
    const before = shown;
    const painter = createPainter(next.reading.map, next.analysis);
    before?.painter.clear();
    shown = { ...next, painter };
    // The panel has yet to see what is listed of another analysis.
    if (before?.analysis !== next.analysis) listed = null;
    if (listed) painter.only(listed);
    painter.paint(marks.kinds, marks);
    if (before) chosen.carry(before.analysis);
    const { status } = lookout;
    const now = statusOf(shown);
    const isTold = status.state === now.state && 'analysis' in status && status.analysis === next.analysis;
    if (!isTold || ('part' in status ? status.part : null) !== next.part) lookout.tell(now);
    chosen.told();
    void correctAgain();
  }

  const listener: Listener = {
    touched: (touch) => shown?.painter.drop(touch) === true,
    isAlive: lookout.isAlive,
    looks() {
      const headline = shown && pageReader.document === document ? headlineOf(shown.reading) : null;
      const next = shown && headline && twinInView(shown.reading.root, headline);
      if (next) lookout.look(next);
    },
    navigated() {
      lookout.anyway = false;
      if (!shown || lookout.status.state === 'none') lookout.look(null);
      else moveOn(lookout, pageReader, () => shown, { rename, keepWatch });
    },
    async changed(edits) {
      const before = shown;
      const unchanged = { different: false, watched: { root: before?.reading.root ?? null, map: before?.reading.map ?? null } };
      if (!before) return unchanged;
      try {
        return (await readAgain(before, edits)) ?? unchanged;
      } catch (error) {
        if (lookout.isAlive()) console.error('Whosaid:', error);
        return unchanged;
      }
    },
  };

  /** Null where it came to nothing, since the page was looked at anew meanwhile. */
  async function readAgain(before: Shown, edits: Edits | null): Promise<{ different: boolean; watched: Watched } | null> {
    const isCurrent = lookout.turn();
    // Corrected meanwhile, or under another address.
    const isOther = () => isCurrent() && shown !== before;
    const reading = await pageReader.readAgain(before.reading, edits);
    if (isOther()) return shown && readAgain(shown, edits);
    if (!isCurrent()) return null;
    if (reading.status === 'none') return leave(before, reading.why);
    const { root, map } = reading;
    if (pageReader.isTranslated(reading)) return { ...leave(before, 'translated'), watched: { root, map } };
    const times = corrected;
    const isSame = reading.document.text === before.reading.document.text;
    const isKnown = isSame && before.times === times;
    const keep = isSame ? keepIdsOfText : keepIds;
    const analysis = isKnown ? before.analysis : keep(before.analysis, await analyse(reading.document));
    const isPart = before.part !== null || !quotesSomebody(analysis);
    const part = isKnown ? before.part : isPart ? await partFound(reading, quotesSomebody(analysis)) : null;
    if (isOther()) return shown && readAgain(shown, edits);
    if (!isCurrent()) return null;
    show({ reading, analysis, part, times });
    return { different: !isSame, watched: { root, map } };
  }

  /** Of this article, or of any where it is null. What is read just now may be that one. */
  function heardCorrected(address: string | null): void {
    if (shown && address !== null && address !== shownAddress()) return;
    corrected++;
    void correctAgain();
  }

  /**
   * What is shown is not as the reader corrected it: the same text is analysed anew, and nothing of the page is read. What is not there
   * is so when it is shown.
   */
  async function correctAgain(): Promise<void> {
    const before = shown;
    const isThere = () => lookout.status.state !== 'none';
    if (!before || before.times === corrected || !isThere()) return;
    const times = corrected;
    const isCurrent = lookout.turn();
    try {
      const { reading, analysis, part } = before;
      const next = keepIdsOfText(analysis, await analyse({ ...reading.document, url: analysis.document.url }));
      if (!isCurrent() || times !== corrected || !isThere()) return;
      // read again meanwhile, or under another address
      if (shown !== before) return void (await correctAgain());
      show({ reading, analysis: next, part, times });
    } catch (error) {
      // what is shown stays as it was
      if (lookout.isAlive()) console.error('Whosaid:', error);
    }
  }

  /** The article's address is known by what is shown of it. */
  const shownAddress = () => articleAddress(shown?.analysis.document.url ?? null);

  /** The article is gone from the page, for good or until the page has drawn itself anew: what was read stays known. */
  function leave({ painter }: Shown, why: NoArticleReason): { different: boolean; watched: Watched } {
    chosen.closeCard();
    painter.clear();
    const { status } = lookout;
    const different = status.state !== 'none' || status.why !== why;
    if (different) lookout.tell({ state: 'none', why });
    return { different, watched: { root: null, map: null } };
  }

  /** The same article under another address. */
  function rename({ reading, analysis, ...rest }: Shown): void {
    const renamed = { ...analysis, document: { ...analysis.document, url: pageReader.url } };
    shown = { reading, analysis: renamed, ...rest };
    lookout.tell(statusOf(shown));
    // Its address may be the first that changes, and its words the next.
    keepWatch(reading, { isStale: true });
  }

  /** The painter of what stands on the screen. */
  const painted = () => (lookout.isAlive() && lookout.status.state !== 'none' ? shown?.painter : undefined);

  function only(next: Listed | null): void {
    listed = next;
    painted()?.only(next);
  }

  function pressed(at: Point): void {
    const target = painted()?.hit(at);
    if (target) chosen.choose(target, false);
  }

  function clear(): void {
    unwatch();
    deaf();
    [unwatch, deaf] = [nothing, nothing];
    chosen.forget();
    shown?.painter.clear();
    shown = null;
  }

  return {
    read,
    readSelected,
    heard(message) {
      if (message.type === 'evidence') chosen.showEvidence(message.attribution);
      if (message.type === 'taken') chosen.taken();
      if (message.type === 'show') chosen.go(message.target);
      if (message.type === 'only') only(message.listed);
      if (message.type === 'step') chosen.step(message.by);
      if (message.type === 'copy-selected') chosen.handSelected();
      if (message.type === 'correct') own.set(message.address, changedCorrections(own.get(message.address) ?? [], message.change));
      if (message.type === 'correct' || message.type === 'corrected') heardCorrected(message.address);
    },
    waiting: chosen.waiting,
    clear,
    close: () => unfollow(),
  };
}

/** The element that the headline stands in. */
function headlineOf({ map, document: { blocks } }: Reading): Element | null {
  const title = blocks.find(({ kind }) => kind === 'title');
  const node = title && map.rangeOf(title.span)?.startContainer;
  return node?.parentElement?.closest('h1, h2, [itemprop="headline"]') ?? null;
}

function statusOf({ analysis, part }: Pick<Shown, 'analysis' | 'part'>): Status {
  if (!analysis.read) return { state: 'language', lang: analysis.document.lang ?? '', analysis };
  return part ? { state: 'ready', analysis, part } : { state: 'ready', analysis };
}

/** None where it cannot be told: what was read stands. */
function partFound(reading: Reading, isQuoted: boolean): Promise<Part | null> {
  return partOf(reading, isQuoted, politeSlices()).catch((error: unknown) => {
    console.error('Whosaid:', error);
    return null;
  });
}

/** True where anybody says anything: what an interviewer asks is the article's own. */
function quotesSomebody({ read, attributions }: Analysis): boolean {
  return !read || !attributions.every(isAsked);
}
