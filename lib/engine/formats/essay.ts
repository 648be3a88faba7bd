/**
 * What the manuals of style have in common: sentences that say who said what, each with the place that it is cited from, and one entry
 * for the article at the end. As text, and as HTML with its italics and with each sentence linked to the words.
 */
import { firstWhere } from '../first-where.ts';
import { type Analysis, type Attribution, textOf } from '../model.ts';
import { type Article, articleOf } from './article.ts';
import { trailing } from './ends.ts';
import { escapeHtml } from './escape.ts';
import { withVerb } from './finite.ts';
import { chosenSayings, type Format, formatOf, type Selection, type Writer } from './format.ts';
import { linksIn } from './fragment.ts';
import { curled, doubleOutside, inMarks, isBare } from './marks.ts';
import { type Names, namesIn } from './names-in-text.ts';
import { endFor } from './pairs.ts';
import { hasDouble } from './quotation-marks.ts';
import { readingOn } from './reads-on.ts';
import { blockOf, closed, isBlock, nameInSentence, type Saying, sayingOf } from './saying.ts';
import { isAbbreviation, lastOf } from './title.ts';

/** A stretch of a citation. */
export interface Run {
  readonly text: string;
  readonly italic?: true;
  /** Where it leads to, in HTML. */
  readonly href?: string | null;
}

/** One statement, as a manual needs to see it. */
export interface Cited {
  readonly article: Article;
  /** What its text tells of names. */
  readonly names: Names;
  readonly attribution: Attribution;
  /** Where it stands among those that are written. */
  readonly at: number;
  /** Who said it; null where the article names nobody. */
  readonly speaker: string | null;
  /** True where words of the source are quoted; false for the article's own words. */
  readonly isQuoted: boolean;
  /** The first and the last paragraph of the text that it stands in, counted from one; null: in none, as in a headline. */
  readonly paragraphs: readonly [first: number, last: number] | null;
  /** The day of reading, ISO 8601. */
  readonly accessed: string | undefined;
  /** To the words, else to the article. */
  readonly link: string | null;
}

export interface Manual {
  /** Words from which on a quotation is set as a block. */
  readonly block: number;
  /** True where the mark at the end of a sentence stands inside of the quotation marks, before the citation. */
  readonly endsInside: boolean;
  /** True where a typewriter's apostrophes are set as print has them. */
  readonly curls?: true;
  /** What stands in the text behind the words: " (as cited in Munro, 2026)", or the number of a note. */
  readonly cite: (cited: Cited) => readonly Run[];
  readonly note?: (cited: Cited) => readonly Run[];
  readonly heading: string;
  /** The article in the list; with what its text tells of names. */
  readonly entry: (article: Article, accessed: string | undefined, names: Names) => readonly Run[];
}

/** Words in upright letters, without a link. */
export const run = (text: string): Run => ({ text });

/** What is given of the parts, with a comma between any two; a headline has its own, inside of its marks. */
export function listed(parts: readonly (Run | string | null)[]): Run[] {
  const given = parts.flatMap((part) => (part === null || part === '' ? [] : typeof part === 'string' ? run(part) : part));
  return given.flatMap((part, at) => (at > 0 ? [run(/,[’”]+$/u.test(given[at - 1]?.text ?? '') ? ' ' : ', '), part] : part));
}

/** Which paragraph of the text a place stands in, counted from one; null: in a headline, a caption or words set large. Looked up by halves. */
function paragraphsIn({ blocks }: Analysis['document']): (at: number) => number | null {
  const paragraphs = blocks.filter(({ kind, pulled }) => (kind === 'paragraph' || kind === 'item' || kind === 'quote') && !pulled);
  return (at) => {
    const place = firstWhere(paragraphs, ({ span }) => span.end > at);
    const found = paragraphs[place];
    return found && found.span.start <= at ? place + 1 : null;
  };
}

function citedIn(
  analysis: Analysis,
  selection: Selection,
  { article, names, accessed }: Pick<Cited, 'article' | 'names' | 'accessed'>,
): Cited[] {
  const linkTo = linksIn(analysis.document);
  const { document } = analysis;
  const paragraphOf = paragraphsIn(document);
  return chosenSayings(analysis, selection).map((attribution, at) => {
    const { content } = attribution;
    const [first, last] = [content[0], content.at(-1)];
    const [from, to] = [first, last].map((span, end) => span && paragraphOf(end === 0 ? span.start : span.end - 1));
    return {
      article,
      names,
      attribution,
      at,
      speaker: attribution.source === null ? null : nameInSentence(analysis, attribution.source),
      isQuoted: attribution.kind !== 'indirect' || content.some((span) => hasDouble(textOf(document, span))),
      accessed,
      paragraphs: from ? [from, to ?? from] : null,
      link: linkTo(first),
    };
  });
}

/** The end of a sentence, what it is cited from, and the mark that ends it, where the manual wants that. */
function ended(words: string, citing: string, endsInside: boolean, written: (text: string) => string): string {
  const { before, mark, closing } = endFor(words);
  if (endsInside) return `${written(before)}${mark || '.'}${closing}${citing}`;
  return `${written(before)}${mark === '.' && !isAbbreviation(lastOf(before + mark)) ? '' : mark}${closing}${citing}.`;
}

/** A full stop or a comma behind a title belongs to the sentence around it, and is in no italics. */
const asRich = ({ text, italic, href }: Run): string => {
  const end = text.length - trailing(text, '.,');
  const words = italic ? `<i>${escapeHtml(text.slice(0, end))}</i>${text.slice(end)}` : escapeHtml(text);
  return href ? `<a href="${escapeHtml(href)}">${words}</a>` : words;
};
const opening = ({ before, name, lead, asked }: Saying): string =>
  asked.map((question) => `(${question}) `).join('') + before + name + lead;

/** What a source says in marks as the manuals have them; and as a block without them, where it has so many words. */
function quotedAs(
  attribution: Attribution,
  said: Saying,
  words: number,
): { readonly saying: Saying; readonly block: readonly string[] | null } {
  const bare = attribution.kind === 'direct' && isBare(said.paragraphs);
  const saying = { ...said, paragraphs: bare ? inMarks(said.paragraphs) : doubleOutside(said.paragraphs) };
  const block = bare ? (isBlock(attribution, said, words) ? said.paragraphs : null) : blockOf(attribution, saying, words);
  // without marks around them, what they quote themselves is in double ones
  const set = block && doubleOutside(block);
  return { saying, block: set && [...set.slice(0, -1), closed(set.at(-1) ?? '')] };
}

const inParagraph = (words: string) => `<p>${words}</p>`;

/** A format as a manual wants it: text, and HTML with its italics. */
export function manualOf(name: string, manual: Manual): Format {
  const writer =
    (isRich: boolean): Writer =>
    (analysis, selection, accessed) => {
      const found = articleOf(analysis.document);
      const names = namesIn(analysis.document.text, analysis.document.title);
      const set = manual.curls ? curled : String;
      const article = { ...found, title: found.title && set(found.title) };
      const written = isRich ? escapeHtml : String;
      const allOf = (runs: readonly Run[]) => runs.map((each) => (isRich ? asRich(each) : each.text)).join('');
      const all = citedIn(analysis, selection, { article, names, accessed });
      const sentences = all.map((cited) => {
        const said = readingOn(names, cited.attribution, withVerb(cited.attribution, sayingOf(analysis, cited.attribution)));
        const { saying, block } = quotedAs(cited.attribution, { ...said, paragraphs: said.paragraphs.map(set) }, manual.block);
        const citing = allOf(manual.cite(cited));
        if (isRich && block) {
          const quoted = block.map((words, place) => inParagraph(escapeHtml(words) + (place === block.length - 1 ? citing : '')));
          return `${inParagraph(written(set(opening(saying))).trimEnd())}\n<blockquote>\n${quoted.join('\n')}\n</blockquote>`;
        }
        const last = ended(saying.paragraphs.at(-1) ?? '', citing, manual.endsInside, written);
        // a colon leads to a block; to words in the sentence a comma does
        const lead = saying.verb && /^["“‘']/u.test(saying.paragraphs[0] ?? '') ? saying.lead.replace(/: $/u, ', ') : saying.lead;
        const words =
          written(set(opening({ ...saying, lead }))) + [...saying.paragraphs.slice(0, -1).map(written), last].join(isRich ? '<br>' : '\n');
        if (isRich) return inParagraph(words);
        return cited.link && cited.link !== article.url ? `${words}\n${cited.link}` : words;
      });
      const notes = all.flatMap((cited) => (manual.note ? `${cited.at + 1}. ${allOf(manual.note(cited))}` : []));
      const entry = allOf(manual.entry(article, accessed, names));
      const parts = isRich
        ? [...sentences, ...notes.map(inParagraph), entry && `${inParagraph(`<b>${manual.heading}</b>`)}\n${inParagraph(entry)}`]
        : [...sentences, notes.join('\n'), entry && `${manual.heading}\n${entry}`];
      return `${parts.filter(Boolean).join(isRich ? '\n' : '\n\n')}\n`;
    };
  return formatOf({ name, extension: 'txt', mime: 'text/plain', write: writer(false), rich: writer(true) });
}
