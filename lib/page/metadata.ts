/**
 * What the page says of itself, for machines: JSON-LD, microdata and meta tags. Nothing of it is trusted further than that:
 * strings are taken as strings, and looked up one by one, never merged.
 */
import { attributeOf } from './elements.ts';

export interface Metadata {
  /** Where the page says that it stands: its canonical address, or the path of it. */
  readonly address: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly site: string | null;
  /** As the page gives it. */
  readonly published: string | null;
  readonly lang: string | null;
  readonly description: string | null;
  /** The types that JSON-LD and microdata declare for the page, as schema.org names them. */
  readonly types: ReadonlySet<string>;
  /** `og:type`. */
  readonly openGraphType: string | null;
  readonly video: boolean;
}

type Json = Record<string, unknown>;

const ARTICLE = /^(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|ScholarlyArticle|\w+Article)$/;
/** JSON-LD larger than this is data of an application, not a description of the page. */
const JSON_LIMIT = 400_000;
const NODE_LIMIT = 400;

function folded(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = value.slice(0, 2000).replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
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
          JSON.parse(source.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>)\s*;?\s*$/g, '').replace(/[\n\r\t]+/g, ' ')),
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
function namesIn(value: unknown, depth = 0): string[] {
  if (depth > 3) return [];
  if (typeof value === 'string') return /^https?:/.test(value) ? [] : [folded(value)].filter((name) => name !== null);
  if (Array.isArray(value)) return value.slice(0, 20).flatMap((item) => namesIn(item, depth + 1));
  if (typeof value === 'object' && value !== null && Object.hasOwn(value, 'name')) return namesIn((value as Json).name, depth + 1);
  return [];
}

const AUTHOR = ['author', 'article:author', 'parsely-author', 'dc.creator', 'byl', 'sailthru.author'];
const PUBLISHED = [
  'article:published_time', 'datepublished', 'parsely-pub-date', 'date', 'pubdate', 'dc.date', 'dcterms.created', 'sailthru.date',
]; // biome-ignore format: a table
const TITLE = ['og:title', 'twitter:title', 'dc.title', 'headline'];
const SITE = ['og:site_name'];
const SITE_ELSE = ['application-name', 'publisher', 'dc.publisher'];
const LANGUAGE = ['og:locale', 'content-language', 'dc.language'];
const DESCRIPTION = ['description', 'og:description', 'twitter:description'];
const VIDEO = ['og:video', 'og:video:url'];
const WANTED = new Set([
  ...AUTHOR, ...PUBLISHED, ...TITLE, ...SITE, ...SITE_ELSE, ...LANGUAGE, ...DESCRIPTION, ...VIDEO, 'og:url', 'og:type',
]); // biome-ignore format: a table

/** What the meta tags say of what is asked, by their names in lower case; the first of a name counts. */
function metaTags(document: Document): Map<string, string> {
  const meta = new Map<string, string>();
  const add = (element: Element, key: string | null) => {
    const lower = key?.toLowerCase();
    if (lower === undefined || !WANTED.has(lower) || meta.has(lower)) return;
    const content = element.getAttribute('content');
    if (content) meta.set(lower, content);
  };
  for (const element of document.getElementsByTagName('meta')) {
    const property = element.getAttribute('property');
    const name = element.getAttribute('name');
    if (property) add(element, property);
    if (name) add(element, name);
    if (!property && !name) add(element, element.getAttribute('itemprop'));
  }
  return meta;
}

/** Reads what the page says of itself. What an article alone is asked is looked up when it is asked: most pages are none. */
export function metadataOf(document: Document): Metadata {
  const meta = metaTags(document);
  const first = (names: readonly string[]) => {
    for (const name of names) {
      const value = folded(meta.get(name));
      if (value !== null) return value;
    }
    return null;
  };
  const nodes = linkedData(document);
  const article = nodes.find((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  const types = new Set(nodes.flatMap(typesOf));
  for (const element of document.querySelectorAll('[itemscope][itemtype]')) {
    const type = attributeOf(element, 'itemtype')
      .trim()
      .replace(/^.*[/#]/, '');
    if (type) types.add(type);
  }
  const authors = namesIn(article?.author ?? article?.creator);
  const author = first(AUTHOR);
  const declared = folded(article?.datePublished) ?? first(PUBLISHED);
  let time: string | null | undefined;
  return {
    get address() {
      const canonical = document.querySelector('link[rel="canonical"]');
      return (canonical && folded(attributeOf(canonical, 'href'))) ?? first(['og:url']);
    },
    get title() {
      return folded(article?.headline) ?? first(TITLE);
    },
    byline: authors.length > 0 ? [...new Set(authors)].join(', ') : author && !/^https?:/.test(author) ? author : null,
    get site() {
      return first(SITE) ?? namesIn(article?.publisher)[0] ?? first(SITE_ELSE);
    },
    get published() {
      if (declared !== null) return declared;
      if (time === undefined) time = timeOn(document);
      return time;
    },
    get lang() {
      return languageOf(document, article, first(LANGUAGE));
    },
    get description() {
      return first(DESCRIPTION);
    },
    types,
    openGraphType: first(['og:type'])?.toLowerCase() ?? null,
    video: VIDEO.some((name) => meta.has(name)),
  };
}

/** The date that stands on the page itself, marked as such. */
function timeOn(document: Document): string | null {
  const time = document.querySelector('[itemprop="datePublished"], time[pubdate]');
  return time && (folded(attributeOf(time, 'datetime')) ?? folded(attributeOf(time, 'content')) ?? folded(time.textContent));
}

/** Letters above which what is marked as a name is a text with names in it. */
const LONGEST_NAME = 80;

const MARKED_AUTHOR = '[itemprop~="author"]';
const LINKED_AUTHOR = 'a[rel~="author"]';
const MARKED_PUBLISHER = '[itemprop~="publisher"]';

/** What the elements that a selector fits name, as microdata: by its name where it has one. */
function namedBy(elements: readonly Element[], selector: string): string | null {
  const names = new Set<string>();
  for (const element of elements.filter((each) => each.matches(selector)).slice(0, 5)) {
    const named = element.querySelector('[itemprop~="name"]') ?? element;
    const name = folded(attributeOf(named, 'content')) ?? folded(named.textContent)?.replace(/^by:?\s+/i, '');
    if (name && name.length <= LONGEST_NAME) names.add(name);
  }
  return names.size > 0 ? [...names].join(', ') : null;
}

/** Who wrote it and who published it, where the page says so beside the words alone. The page is gone through once. */
export function creditsOn(place: ParentNode): Pick<Metadata, 'byline' | 'site'> {
  const elements = [...place.querySelectorAll([MARKED_AUTHOR, LINKED_AUTHOR, MARKED_PUBLISHER].join())];
  return { byline: namedBy(elements, MARKED_AUTHOR) ?? namedBy(elements, LINKED_AUTHOR), site: namedBy(elements, MARKED_PUBLISHER) };
}

/** BCP 47 with a lower-case primary tag; null where the page says none or nonsense. */
function languageOf(document: Document, article: Json | undefined, meta: string | null): string | null {
  const root = document.documentElement;
  const said = [attributeOf(root, 'lang'), attributeOf(root, 'xml:lang'), folded(article?.inLanguage), meta];
  for (const value of said) {
    const tag = /^([a-z]{2,3})(?:[-_]([a-z0-9-]{2,16}))?$/i.exec(value?.trim() ?? '');
    if (tag) return tag[1]?.toLowerCase() + (tag[2] ? `-${tag[2]}` : '');
  }
  return null;
}
