/** Writes lib/page/paint/marks.css. */
import { writeFileSync } from 'node:fs';
import { marksCss } from '../page/paint/marks-css.ts';

writeFileSync(new URL('../page/paint/marks.css', import.meta.url), marksCss());
