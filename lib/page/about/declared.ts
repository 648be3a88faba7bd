/**
 * What the page declares of itself for machines, as far as it tells whether there is an article: JSON-LD, microdata and meta tags.
 * Nothing of it is trusted further than that: strings are taken as strings, and looked up one by one, never merged. The rest is
 * found out of an article alone, in `metadata.ts`: this is done on every page.
 */
import { attributeOf } from '../dom/elements.ts';

/** The first of these meta tags that says something. */
export type FirstOf = (names: readonly string[]) => string | null;

export interface Declared {
  /** Where the page says that it stands: its canonical address, or the path of it. */
  readonly address: string | null;
  readonly byline: string | null;
  /** As the page gives it. */
  readonly published: string | null;
  /** The types that JSON-LD and microdata declare for the page, as schema.org names them. */
  readonly types: ReadonlySet<string>;
  /** `og:type`. */
  readonly openGraphType: string | null;
  readonly video: boolean;
  /** The article's own object of the JSON-LD. */
  readonly article: Json | undefined;
  readonly meta: FirstOf;
}

export type Json = Record<string, unknown>;

const ARTICLE = /^(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|ScholarlyArticle|\w+Article)$/;
/** JSON-LD larger than this is data of an application, not a description of the page. */
const JSON_LIMIT = 400_000;
const NODE_LIMIT = 400;

/** What a page gives as text, on one line and cut at 2,000 letters; null for anything else, and for white space alone. */
export function lineOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = value.slice(0, 2000).replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
}

/** A date that is one: what programs write where they know none begins with the year 0 or 1. */
function dateIn(value: unknown): string | null {
  const date = lineOf(value);
  return date !== null && /^(?!0|1-)/.test(date) ? date : null;
}

/** The objects of the page's JSON-LD, graphs and lists opened, outermost first. */
function linkedData(document: Document): Json[] {
  const found: Json[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const source = script.textContent ?? '';
    if (source.length > JSON_LIMIT) continue;
    const queue: unknown[] = [];
    try {
      queue.push(JSON.parse(source));
    } catch {
      try {
        queue.push(
          JSON.parse(
            source
              .trim()
              .replace(/^(?:<!--|\/\/\s*<!\[CDATA\[)|(?:-->|\/\/ ?\]\]>);?$/g, '')
              .replace(/[\n\r\t]+/g, ' '),
          ),
        );
      } catch {
        continue;
      }
    }
    for (let i = 0; i < queue.length && i < NODE_LIMIT; i++) {
      const node = queue[i];
      if (Array.isArray(node)) queue.push(...node.slice(0, NODE_LIMIT));
      else if (typeof node === 'object' && node !== null) {
        found.push(node as Json);
        for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) if (Object.hasOwn(node, key)) queue.push((node as Json)[key]);
      }
    }
  }
  return found;
}

function typesOf(node: Json): string[] {
  const types = Array.isArray(node['@type']) ? node['@type'] : [node['@type']];
  return types.filter((type): type is string => typeof type === 'string').map((type) => type.replace(/^.*[/#:]/, ''));
}

/** The names of persons or organisations, however the page nests them. */
export function namesIn(value: unknown, depth = 0): string[] {
  if (depth > 3) return [];
  if (typeof value === 'string') return /^https?:/.test(value) ? [] : [lineOf(value)].filter((name) => name !== null);
  if (Array.isArray(value)) return value.slice(0, 20).flatMap((item) => namesIn(item, depth + 1));
  if (typeof value === 'object' && value !== null && Object.hasOwn(value, 'name')) return namesIn((value as Json).name, depth + 1);
  return [];
}

const AUTHOR = ['author', 'article:author', 'parsely-author', 'dc.creator', 'byl', 'sailthru.author'];
const PUBLISHED = [
  'article:published_time', 'article:published', 'datepublished', 'parsely-pub-date', 'date', 'pubdate', 'dc.date', 'dcterms.created', 'sailthru.date',
]; // biome-ignore format: a table
const VIDEO = ['og:video', 'og:video:url'];

/** What the meta tags say, by their names in lower case; the first of a name counts. */
function metaTags(document: Document): Map<string, string> {
  const meta = new Map<string, string>();
  const add = (element: Element, key: string | null) => {
    const lower = key?.toLowerCase();
    if (lower === undefined || meta.has(lower)) return;
    const content = element.getAttribute('content') || element.getAttribute('value');
    if (content) meta.set(lower, content);
  };
  for (const element of document.querySelectorAll('meta')) {
    const property = element.getAttribute('property');
    const name = element.getAttribute('name');
    if (property) add(element, property);
    if (name) add(element, name);
    if (!property && !name) add(element, element.getAttribute('itemprop'));
  }
  return meta;
}

/** Reads what the page declares. */
export function declaredBy(document: Document): Declared {
  const tags = metaTags(document);
  const meta: FirstOf = (names) => {
    for (const name of names) {
      const value = lineOf(tags.get(name));
      if (value !== null) return value;
    }
    return null;
  };
  const nodes = linkedData(document);
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  // others may be stories that the page leads to
  const article = articles.find(({ headline }) => typeof headline === 'string' && document.title?.startsWith(headline)) ?? articles[0];
  const types = new Set(nodes.flatMap(typesOf));
  for (const element of document.querySelectorAll('[itemscope][itemtype]')) {
    const type = attributeOf(element, 'itemtype')
      .trim()
      .replace(/^.*[/#]/, '');
    if (type) types.add(type);
  }
  const authors = namesIn(article?.author ?? article?.creator);
  const author = meta(AUTHOR);
  const declared = dateIn(article?.datePublished) ?? dateIn(meta(PUBLISHED));
  let time: string | null | undefined;
  return {
    get address() {
      const canonical = document.querySelector('link[rel="canonical"]');
      return (canonical && lineOf(attributeOf(canonical, 'href'))) ?? meta(['og:url']);
    },
    byline: authors.length > 0 ? [...new Set(authors)].join(', ') : author && !/^https?:/.test(author) ? author : null,
    get published() {
      if (declared !== null) return declared;
      if (time === undefined) time = timeOn(document);
      return time;
    },
    types,
    openGraphType: meta(['og:type'])?.toLowerCase() ?? null,
    video: VIDEO.some((name) => tags.has(name)),
    article,
    meta,
  };
}

/** The date that stands on the page itself, marked as such. */
function timeOn(document: Document): string | null {
  const time = document.querySelector('[itemprop="datePublished"], time[pubdate]');
  return time && (lineOf(attributeOf(time, 'datetime')) ?? lineOf(attributeOf(time, 'content')) ?? lineOf(time.textContent));
}
