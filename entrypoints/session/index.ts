/** The part of the page's script that has to do with one article, from its reading on. Loaded where there seems to be one. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOver } from '../../lib/page/page-parts.ts';
import { startSession } from './session.ts';

export default defineUnlistedScript(() => handOver('session', { startSession }));
