/** The part of the page's script that shows the card. Loaded when the first mark is pressed. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOver } from '../../lib/page/page-parts.ts';
import { showCard } from './show-card.tsx';

export default defineUnlistedScript(() => handOver('card', { showCard }));
