/** Writes the golden files of the corpus anew: `npm run golden`. Read the difference before you commit it. */
import { writeFileSync } from 'node:fs';
import { goldenFile, goldenOf, slugs } from '../../tests/articles/golden.ts';

for (const slug of slugs) writeFileSync(goldenFile(slug), goldenOf(slug));
console.log(`${slugs.length} golden files written`);
