/** Statements as notes to a record of their article: who said what, and the way to the words. */
import type { Analysis } from '../model.ts';
import { oneLine, safeUrl } from './escape.ts';
import { chosenSayings, type Selection } from './format.ts';
import { linksIn } from './fragment.ts';
import { closed, sentenceOf } from './saying.ts';

/** One line a statement; the record has the plain address, so that a link that leads no further is left out. */
export function notesOf(analysis: Analysis, selection: Selection): string[] {
  const linkTo = linksIn(analysis.document);
  const plain = safeUrl(analysis.document.url);
  return chosenSayings(analysis, selection).map((attribution) => {
    const link = linkTo(attribution.content[0]);
    const sentence = closed(oneLine(sentenceOf(analysis, attribution, ' ')));
    return link && link !== plain ? `${sentence} ${link}` : sentence;
  });
}
