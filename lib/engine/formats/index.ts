/** Every format, by name. A test names a file of this folder that writes a format and is not listed here. */
import { annotation } from './annotation.ts';
import { apa } from './apa.ts';
import { bibtex } from './bibtex.ts';
import { chicago } from './chicago.ts';
import { csl } from './csl.ts';
import type { Format } from './format.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import { mla } from './mla.ts';
import { numbers } from './numbers.ts';
import { plain } from './plain.ts';
import { ris } from './ris.ts';
import { schema } from './schema.ts';
import { statements } from './statements.ts';
import { wikitext } from './wikitext.ts';

export { everything, type Format, ofSource, oneStatement, type Selection, sourced } from './format.ts';

export const formats: Readonly<Record<string, Format>> = {
  plain,
  markdown,
  html,
  wikitext,
  apa,
  mla,
  chicago,
  ris,
  csl,
  bibtex,
  statements,
  numbers,
  annotation,
  schema,
};
