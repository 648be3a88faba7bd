/** Analyses the text that pages send, opens the panel, keeps the granted sites registered. It holds no state. */
import { defineBackground } from 'wxt/utils/define-background';
import { answerReader } from '../lib/browser/asked.ts';
import { answerPages } from '../lib/browser/background-door.ts';
import { welcomeNewReaders } from '../lib/browser/installed.ts';
import { languagesFor } from '../lib/browser/languages.ts';
import { answerMenus, prepareMenus } from '../lib/browser/menus.ts';
import { leaveRevokedPages, onPermissionsChanged, resync } from '../lib/browser/permissions.ts';
import { takeBackRefused } from '../lib/browser/refused.ts';
import { migrateSettings } from '../lib/browser/settings.ts';
import { onSettingsChanged } from '../lib/browser/settings-changes.ts';
import { answerSettings } from '../lib/browser/settings-door.ts';
import { analyseInTurns } from '../lib/engine/analyse.ts';
import { politeSlices } from '../lib/page/dom/slices.ts';

/** Milliseconds for which one page's article is analysed before another's has its turn: most are done by then. */
const TURN = 30;
/** So many turns has an article before it waits for all others: a book does not hold up what else is read. */
const TURNS = 10;

/** What fails is tried again, and told, where it is needed. */
const prepare = (lang: string | null) => void languagesFor({ lang }, politeSlices()).catch(() => {});

export default defineBackground(() => {
  answerPages({
    analyse: async (document) => analyseInTurns(document, await languagesFor(document, politeSlices()), politeSlices(TURN, TURNS)),
    prepare,
  });
  answerSettings();
  answerReader(() => prepare(null));
  answerMenus();
  welcomeNewReaders([migrateSettings, resync, prepareMenus]);
  onPermissionsChanged(resync);
  leaveRevokedPages();
  onSettingsChanged(resync);
  takeBackRefused();
});
