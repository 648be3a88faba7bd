/** Who says what by the layout of a page, for tests. */
import { readHtml } from '../../lib/cli/read-html.ts';
import { analyse } from '../../lib/engine/analyse.ts';
import { languages } from '../../lib/engine/languages/every-language.ts';
import type { Analysis } from '../../lib/engine/model.ts';
import { turnsIn } from '../engine/turns/laid-out.ts';

const INTRO =
  '<p>The regatta at Leith Quay ended in the dark on Saturday, an hour after the last of the boats was due, and the crowd had long gone home by then.</p><p>Nobody was hurt, and the harbour office said that it would look again at the course before the spring, when the next race is to be held.</p>';
const OUTRO =
  '<p>The cup was given to the crew of the Wren on Sunday morning, in front of a small crowd on the quay, and the band played until noon.</p>';

/** Who says what by the layout in the words between two of an article's own paragraphs. */
export const turnsOfPage = async (inner: string): Promise<readonly string[]> => turnsIn(await analysed(inner));

/** All that somebody says there, and who: "Ana Ruiz: “It was late.”". */
export async function saidOnPage(inner: string): Promise<readonly string[]> {
  const { attributions, sources, document } = await analysed(inner);
  return attributions.flatMap(({ source, content: [content] }) =>
    source === null || !content ? [] : [`${sources[source]?.name}: ${document.text.slice(content.start, content.end)}`],
  );
}

async function analysed(inner: string): Promise<Analysis> {
  const html = `<html lang="en"><head><title>Regatta ends in the dark</title></head><body><main><article><h1>Regatta ends in the dark</h1>${INTRO}${inner}${OUTRO}</article></main></body></html>`;
  const read = await readHtml(html, 'https://courier.example/2026/03/regatta', { force: true });
  if (!read.isArticle) throw new Error(read.why);
  return analyse(read.document, languages);
}
