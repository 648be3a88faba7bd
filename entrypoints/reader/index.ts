/** The part of the page's script that reads and paints. Loaded on articles only. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hearBackground, servePanels } from '../../lib/browser/page-door.ts';
import { handOver } from '../../lib/page/page-parts.ts';
import { createSession } from './session.ts';

export default defineUnlistedScript(() => handOver('reader', { createSession, servePanels, hearBackground }));
