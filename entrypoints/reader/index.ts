/** The part of the page's script that reads and paints. Loaded on articles only. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { loadMarks, onMarksChanged } from '../../lib/browser/marks.ts';
import { hearBackground, requestAnalysis, requestFrameStyles, servePanels } from '../../lib/browser/page-door.ts';
import { handOver } from '../../lib/page/page-parts.ts';
import { createSession } from '../../lib/page/session/session.ts';

const doors = { analyse: requestAnalysis, styleFrames: requestFrameStyles, loadMarks, onMarksChanged };

export default defineUnlistedScript(() =>
  handOver('reader', { createSession: (lookout) => createSession(lookout, doors), servePanels, hearBackground }),
);
