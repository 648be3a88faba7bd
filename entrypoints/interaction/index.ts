/** The part of the page's script that follows what the reader chooses and selects. Loaded when they first do. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { chooseSelected } from '../../lib/page/choose/choose-selected.ts';
import { openDocuments } from '../../lib/page/detect/frames.ts';
import { handOver } from '../../lib/page/page-parts.ts';
import { createChosen } from '../../lib/page/session/chosen.ts';
import { keepIds } from '../../lib/page/session/keep-ids.ts';

export default defineUnlistedScript(() => handOver('interaction', { createChosen, openDocuments, chooseSelected, keepIds }));
