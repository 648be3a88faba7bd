/** English, as the stages of the pipeline take it. */
import { languages } from '../../lib/engine/languages/every-language.ts';
import type { Language } from '../../lib/engine/languages/language.ts';

export const english = languages.find(({ tags }) => tags.includes('en')) as Language;
