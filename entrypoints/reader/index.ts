/** The second part of the page's script: reads, paints, shows the card. Loaded on articles only. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createPainter } from '../../lib/page/painter.ts';
import { read, readAgain } from '../../lib/page/read.ts';
import { handOver } from '../../lib/page/reader-parts.ts';
import { showCard } from './show-card.tsx';

export default defineUnlistedScript(() => handOver({ read, readAgain, createPainter, showCard }));
