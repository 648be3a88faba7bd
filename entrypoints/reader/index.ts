/** The second part of the page's script: reads, paints, shows the card. Loaded on articles only. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOver } from '../../lib/browser/reader-parts.ts';
import { createPainter } from '../../lib/page/painter.ts';
import { read } from '../../lib/page/read.ts';
import { showCard } from './show-card.tsx';

export default defineUnlistedScript(() => handOver({ read, createPainter, showCard }));
