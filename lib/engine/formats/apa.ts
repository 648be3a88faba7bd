/**
 * APA style: Publication Manual of the American Psychological Association, 7th edition (2020).
 *
 * - 8.6: who is quoted by somebody else is named in the text, and the work that was read is cited: "(as cited in Munro, 2026)".
 * - 8.17, 9.8: one author, two with "&", three and more with "et al."; up to twenty in the list.
 * - 8.14: a work without an author is cited by its title, shortened: in italics where the list has it so, else in quotation marks.
 * - 8.26, 8.27: a quotation of forty words and more is a block without marks, cited after its last mark.
 * - 8.13, 8.28: where there are no pages, the paragraph of a quotation is given, or the first and the last.
 * - 9.7 to 9.12: names inverted with initials; a work without an author begins with its title.
 * - 9.13 to 9.17: the day in parentheses; "n.d." without one, and then the day of retrieval (9.16), which dated news does not have.
 * - 10.1, example 16, and 10.16, example 110: newspapers are in italics; on other sites of news, and where no outlet is known, the title is.
 * - 6.17, 9.19: the headline with a sentence's capitals; which of its words are names, the article tells.
 */
import { type Article, inOrder } from './article.ts';
import { americanDate, yearOf } from './dates.ts';
import { type Cited, manualOf, type Run, run } from './essay.ts';
import type { Format } from './format.ts';
import { doubleOutside, insideMarks } from './marks.ts';
import { initials, inverted, shortName } from './names.ts';
import type { Names } from './names-in-text.ts';
import { OUTLETS, wholeWords } from './outlets.ts';
import { sentenceCapitals } from './sentence-capitals.ts';
import { headlineCapitals, shortTitle, titled, withEnd, withSubtitle } from './title.ts';

const UNTITLED = '[News article]';
/** Sites of news that are no newspapers. */
const SITE = /* @__PURE__ */ wholeWords(
  `${OUTLETS}|MSNBC|NBC|CBS|ABC|PBS|CBC|ITV|RTÉ|Sky News|Fox News|HuffPost|Vox|Salon|Politico|Axios|BuzzFeed|Yahoo`,
);
const MOST = 20;

function authorsOf({ authors }: Article): string {
  const names = authors.map((author) => inverted({ ...author, given: initials(author.given ?? '') }));
  return names.length > MOST ? inOrder([...names.slice(0, MOST - 1), names.at(-1) ?? ''], ', . . . ') : inOrder(names, ', & ');
}

/** True where the title is the work that is in italics, and not the outlet. */
const hasSite = ({ outlet }: Article): boolean => outlet === null || SITE.test(outlet);

function entry(article: Article, accessed: string | undefined, names: Names): Run[] {
  const { title, outlet, url, lang } = article;
  if (!title && !outlet && !url) return [];
  const isSite = hasSite(article);
  const date = `(${americanDate(article, 'year first') ?? 'n.d.'})`;
  const name = authorsOf(article);
  const retrieved = !article.date && accessed && url ? `Retrieved ${americanDate({ isoDate: accessed, date: null }, 'day')}, from ` : '';
  const headline: Run = {
    text: withEnd(title === null ? UNTITLED : (doubleOutside([withSubtitle(sentenceCapitals(title, lang, names))])[0] ?? title), '.'),
    ...(isSite && title !== null && { italic: true as const }),
  };
  return [
    ...(name ? [run(`${withEnd(name, '.')} ${date}. `), headline] : [headline, run(` ${date}.`)]),
    ...(outlet ? [run(' '), { text: titled(outlet), ...(!isSite && { italic: true as const }) }, run('.')] : []),
    ...(url ? [run(` ${retrieved}`), { text: url, href: url }] : []),
  ];
}

/** The title where it stands for its author: in italics if the list has it so, else in quotation marks. */
function titleOf({ article, names }: Pick<Cited, 'article' | 'names'>): Run {
  if (!article.title) return run(`${UNTITLED},`);
  const title = headlineCapitals(shortTitle(article.title, names), article.lang, 'chicago');
  return hasSite(article) ? { text: `${title},`, italic: true } : run(`“${insideMarks(title)},”`);
}

/** ", para. 4", ", paras. 4–5". */
const placeOf = ([first, last]: readonly [number, number]): string => (first === last ? `, para. ${first}` : `, paras. ${first}–${last}`);

function cite({ article, names, isQuoted, paragraphs, link }: Cited): Run[] {
  const [first, second, ...more] = article.authors.map(shortName);
  const who = first ? run(`${first}${more.length > 0 ? ' et al.' : second ? ` & ${second}` : ''},`) : titleOf({ article, names });
  const where = isQuoted && paragraphs ? placeOf(paragraphs) : '';
  const [before, after] = ['as cited in ', ` ${yearOf(article) ?? 'n.d.'}${where}`];
  const cited = who.italic ? [run(before), who, run(after)] : [run(before + who.text + after)];
  return [run(' ('), ...cited.map((part) => ({ ...part, href: link })), run(')')];
}

export const apa: Format = /* @__PURE__ */ manualOf('apa', { block: 40, endsInside: false, cite, heading: 'References', entry });
