/** The part of the page's script that reads and paints. Loaded on articles only. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { keepIds } from '../../lib/page/keep-ids.ts';
import { handOver } from '../../lib/page/page-parts.ts';
import { createPainter } from '../../lib/page/painter.ts';
import { read, readAgain } from '../../lib/page/read.ts';

export default defineUnlistedScript(() => handOver('reader', { read, readAgain, keepIds, createPainter }));
