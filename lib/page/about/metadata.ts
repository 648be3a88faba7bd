/** What an article's page says of it: by what it declares, and by what it marks beside the words. */

import { hostOf } from '../../messages/host-of.ts';
import { attributeOf } from '../dom/elements.ts';
import { type Declared, type Json, lineOf, namesIn } from './declared.ts';
import { nameInTitle, outletOf } from './outlet.ts';

export interface Metadata {
  readonly title: string | null;
  readonly byline: string | null;
  readonly site: string | null;
  /** As the page gives it. */
  readonly published: string | null;
  /** BCP 47. */
  readonly lang: string | null;
  readonly description: string | null;
  /** False where the page says that its article is to be paid for; null: it does not say. */
  readonly free: boolean | null;
  /** How many words the article has, as the page says. */
  readonly words: number | null;
}

const TITLE = ['og:title', 'twitter:title', 'dc.title', 'headline'];
const SITE = ['og:site_name'];
const SITE_ELSE = ['application-name', 'publisher', 'dc.publisher'];
const LANGUAGE = ['og:locale', 'content-language', 'dc.language'];
const DESCRIPTION = ['description', 'og:description', 'twitter:description'];

/**
 * @param declared by the same document
 * @param url its address; the one that it gives itself where it is not known
 */
export function metadataOf(document: Document, declared: Declared, url: string | null = null): Metadata {
  const { byline, published, article, meta } = declared;
  const names = [meta(SITE), namesIn(article?.publisher)[0], meta(SITE_ELSE), nameInTitle(document.title ?? '')];
  return {
    title: lineOf(article?.headline) ?? meta(TITLE),
    byline,
    site: outletOf(names, hostOf(url ?? declared.address) ?? ''),
    published,
    lang: languageOf(document, article, meta(LANGUAGE)),
    description: meta(DESCRIPTION),
    free: freeIn(article?.isAccessibleForFree),
    words: wordsIn(article?.wordCount),
  };
}

/** A page may declare anything: what is neither yes nor no says nothing. */
function freeIn(value: unknown): boolean | null {
  const said = typeof value === 'boolean' ? String(value) : lineOf(value);
  if (said === null) return null;
  return /^(?:true|yes|1)$/i.test(said) ? true : /^(?:false|no|0)$/i.test(said) ? false : null;
}

function wordsIn(value: unknown): number | null {
  const count = typeof value === 'number' ? value : Number(lineOf(value) ?? Number.NaN);
  return Number.isFinite(count) && count > 0 ? count : null;
}

/** BCP 47 with a lower-case primary tag; null where the page says none or nonsense. */
function languageOf(document: Document, article: Json | undefined, meta: string | null): string | null {
  const root = document.documentElement;
  const said = [attributeOf(root, 'lang'), attributeOf(root, 'xml:lang'), lineOf(article?.inLanguage), meta];
  for (const value of said) {
    const tag = /^([a-z]{2,3})(?:[-_]([a-z0-9-]{2,16}))?$/i.exec(value?.trim() ?? '');
    if (tag) return tag[1]?.toLowerCase() + (tag[2] ? `-${tag[2]}` : '');
  }
  return null;
}
