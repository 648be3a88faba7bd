/**
 * Every language with its data, for programs that carry them: the command line, the benchmark, the tests, and the build, which writes
 * the files of the package. The extension's own scripts must not import it: the background fetches a file when a page needs it.
 */
import { english } from './en/index.ts';
import { listedLanguages } from './index.ts';
import type { Language } from './language.ts';
import type { LanguageData } from './language-data.ts';
import { languageFrom } from './language-from.ts';

/** The data of each language by its file. */
export const languageData: Readonly<Record<string, LanguageData>> = { 'languages/en.json': english };

/** Ready to be handed to `analyse`: made when this file is first imported, which takes some time. */
export const languages: readonly Language[] = listedLanguages.map(({ file }) => languageFrom(languageData[file]));
