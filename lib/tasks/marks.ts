/** Writes lib/page/marks.css. */
import { writeFileSync } from 'node:fs';
import { marksCss } from '../page/marks-css.ts';

writeFileSync(new URL('../page/marks.css', import.meta.url), marksCss());
