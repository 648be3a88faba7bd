/** The languages as the background has them: their data is fetched from the package when a page needs it, and kept while the background lives. */
import browser from 'webextension-polyfill';
import { readRowsInTurns } from '../engine/analyse.ts';
import { listedLanguages, mayBeIn } from '../engine/languages/index.ts';
import type { Language } from '../engine/languages/language.ts';
import { languageInTurns } from '../engine/languages/language-from.ts';
import type { Document } from '../engine/model.ts';
import type { Turns } from '../engine/turn-by-turn.ts';

async function readLanguage(file: string, turns: Turns): Promise<Language> {
  // no request: the browser answers it from the package
  const answer = await fetch(browser.runtime.getURL(file));
  if (!answer.ok) throw new Error(`${file} is not in the package`);
  const language = await languageInTurns(await answer.json(), turns);
  await readRowsInTurns(language, turns);
  return language;
}

const kept = new Map<string, Promise<Language>>();

function languageOfFile(file: string, turns: Turns): Promise<Language> {
  const known = kept.get(file);
  if (known) return known;
  const read = readLanguage(file, turns);
  kept.set(file, read);
  // the next page tries again
  read.catch(() => kept.delete(file));
  return read;
}

/**
 * The languages that the document may be in, by its tag; none for one in a language that is not listed.
 * @param turns others have theirs while one is made
 * @throws where the package's data of one cannot be read, or is none
 */
export function languagesFor(document: Pick<Document, 'lang'>, turns: Turns): Promise<Language[]> {
  return Promise.all(mayBeIn(document, listedLanguages).map(({ file }) => languageOfFile(file, turns)));
}
