/** The part of the page's script that chooses the article by Readability. Loaded where the prose alone does not tell. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { chooseByReadability } from '../../lib/page/choose/choose-by-readability.ts';
import { handOver } from '../../lib/page/page-parts.ts';

export default defineUnlistedScript(() => handOver('readability', { chooseByReadability }));
