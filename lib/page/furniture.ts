/**
 * Furniture: what stands in the middle of an article and is none of it. Told by the words that authors name elements by,
 * and by the few phrases that every newsroom uses. Whole zones are judged by how much of the text they hold, so that a body
 * called "article--with-comments" is not lost.
 */
import { attributeOf, hasNoAttributes, namesOf } from './elements.ts';

/** Classes, identifiers and test names of zones that are furniture. */
const ZONE = new RegExp(
  `(?:^|[\\s_-])(?:${[
    'related', 'recirc\\w*', 'recommend\\w*', 'read-?more', 'more-?(?:on|from|stories|news|like)', 'most-?(?:read|popular|viewed|recent)', 'popular', 'trending',
    'newsletters?', 'sign-?up', 'subscribe\\w*', 'subscription', 'paywall', 'promo\\w*', 'share\\w*', 'sharing', 'social\\w*', 'follow-?us',
    'comments?', 'disqus\\w*', 'author-?(?:bio|box|info|card|details?|block|profile)', 'bio', 'about-the-author', 'contributors?', 'bylines?', 'dateline',
    'breadcrumbs?', 'tags?', 'tag-?list', 'topics', 'keywords', 'ads?', 'advert\\w*', 'advertisement', 'sponsor\\w*', 'outbrain', 'taboola',
    'cookies?', 'consent', 'gdpr', 'toolbar', 'tools', 'menu', 'nav\\w*', 'pagination', 'pager', 'footer', 'copyright', 'sidebar', 'widget',
    'sr-only', 'visually-?hidden', 'screen-?reader\\w*', 'off-?screen', 'a11y-?hidden', '(?:tooltip|popover|rollover|hover-?card)s?-(?:[\\w-]+-)?(?:text|content|body|block|box)', 'skip-?link', 'print-?only', 'timestamps?', 'published', 'updated',
    'donat\\w*', 'support-us', 'poll', 'quiz', 'jump-?link', 'up-?next', 'carousel', 'teasers?', 'correction-link', 'feedback', 'player', 'video-?(?:title|meta|info)',
  ].join('|')})(?=$|[\\s_-])`,
  'i',
); // biome-ignore format: a table

/** Whole runs that are furniture, in the languages of the newsrooms that were looked at. */
const PHRASE = new RegExp(
  `^(?:${[
    'advertisement', 'ad', 'sponsored(?: content)?', 'story continues(?: below)?.*', 'article continues (?:below|after).*', 'scroll (?:down )?to continue.*', 'loading\\.*…?',
    'read (?:the )?(?:more|entire article|full (?:story|article)|next|also|on)(?:\\s*[:>›»]?.*)?', 'continue reading.*', 'see (?:also|more)\\b.*', 'more(?: on this| from .*)?:?', 'related(?: (?:articles?|stories|content|topics|links|coverage))?\\b:?.*',
    'recommended(?: (?:stories|reading|for you))?', 'most (?:read|popular|viewed)', 'up next', 'watch(?: (?:now|live|more|this))?:.*', 'listen(?: now)?:?', 'share(?: (?:this|on|via)\\b.*)?', 'follow us.*', 'copy link', 'print', 'save', 'comments?', '\\d+ comments?', 'leave a comment.*',
    'sign up (?:for|to)\\b.*', 'subscribe\\b.*', 'get (?:the|our) .*newsletter.*', 'click here (?:to|for)\\b.*', 'download the .* app.*', 'follow @?\\w+(?: \\w+)? on (?:twitter|facebook|x|instagram).*',
    '(?:about |almost )?\\d+ (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?) ago', '\\d+ min(?:ute)?s? read', '(?:last )?updated:?(?: .{0,40})?', 'published:?(?: .{0,40})?',
    'image (?:source|copyright|caption|credit).{0,60}', 'media caption', 'getty images', 'enlarge(?: this image)?', 'toggle caption', 'hide caption', 'photos?:?', 'view (?:image|gallery).*', 'image', 'video',
    'anzeige', 'werbung', 'mehr zum thema.*', 'lesen sie (?:auch|mehr).*', 'auch interessant.*', 'zum thema:?', 'teilen', 'externer inhalt.*', 'publicité', 'lire aussi.*', 'à lire aussi.*', 'la suite après cette publicité', 'partager', 'publicidad', 'publicidade', 'más información', 'lea también.*', 'leia (?:também|mais).*', 'pubblicità', 'leggi anche.*', 'lees ook.*',
  ].join('|')})$`,
  'i',
); // biome-ignore format: a table

/** What is set for screen readers alone, or comes up under the pointer: in the middle of a sentence it is none of its words. */
const UNSEEN =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader\w*|off-?screen|a11y-?hidden|(?:tooltip|popover|rollover|hover-?card)s?-(?:[\w-]+-)?(?:text|content|body|block|box))(?=$|[\s_-])/i;
/** The class by which frameworks hide something, where no other of theirs shows it again on some screens. */
const HIDDEN = /(?:^|\s)hidden(?=\s|$)/;
const SHOWN = /:(?:block|flex|grid|inline|table|contents)/;

/** What is left of a date line when its figures and marks are taken away. */
const DATE_WORDS =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|januar|februar|märz|mai|juni|juli|oktober|dezember|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|décembre|enero|febrero|abril|mayo|junio|julio|septiembre|octubre|noviembre|diciembre|am|pm|a\.m|p\.m|gmt|bst|utc|e[sd]?t|p[sd]?t|c[ed]?s?t|jst|ist|uhr|h|um|at|on|de|le|il|am|à|updated|published|modifica|aggiornato|mis à jour|publié|lesedauer|minuten|minutes?|mins?|read|stand|ore|hours?)\b/gi;
/** Who else worked on the story: the newsroom's own line, not the story's. */
const CREDIT =
  /^[\s—–(*-]*(?:(?:additional )?reporting (?:by|from)\b|(?:editing|writing) by\b|(?:source|quelle|fonte|fuente)\s*:|mit (?:agenturmaterial|(?:material|informationen) (?:von|der))\b|.{3,240}\bcontributed (?:to this (?:report|story|article)|reporting)\b)/i;

const CLOCK = /^\d{1,2}:\d\d\s\p{L}/u;
/** Whose the text is, and what may be done with it. */
const RIGHTS =
  /^(?:(?:©|\(c\)|copyright\b)\s*(?:©|\(c\)|\d{4}\b)|this (?:document|article|story|material) (?:is subject to copyright|may not be))/i;

function isDateLine(text: string): boolean {
  return text.length < 70 && /\d{4}|\d:\d\d/.test(text) && !/\p{L}/u.test(text.replace(DATE_WORDS, ''));
}

/** What was said of names before: pages repeat them, and the patterns are long. */
const known = new Map<string, boolean>();
const KNOWN = 5000;

function saysFurniture(name: string, role: string, names: string): boolean {
  // A quotation's own names say where it is from: a post in a social network.
  if (name === 'BLOCKQUOTE' || /pull-?quote/i.test(names)) return false;
  if (name === 'ASIDE' || name === 'FOOTER' || role === 'complementary' || role === 'contentinfo') return true;
  return ZONE.test(dashed(names)) || (HIDDEN.test(names) && !SHOWN.test(names));
}

/** `authorBox` as `author-Box`. */
const dashed = (names: string) => names.replace(/([a-z])(?=[A-Z])/g, '$1-');

/** True where an element names itself furniture. */
export function isFurnitureZone(element: Element, name: string): boolean {
  if (hasNoAttributes(element)) return name === 'ASIDE' || name === 'FOOTER';
  const role = attributeOf(element, 'role');
  const key = `${name} ${role} ${namesOf(element)} ${attributeOf(element, 'data-testid')} ${attributeOf(element, 'data-component')}`;
  let zone = known.get(key);
  if (zone === undefined) {
    zone = saysFurniture(name, role, key.slice(name.length + role.length + 2));
    if (known.size < KNOWN) known.set(key, zone);
  }
  return zone;
}

/** Says whose the picture is: a line with it is furniture, and has to be told by it. */
const CREDIT_LABEL = /^\s*(?:image |photo )?(?:source|copyright|credit)/i;

/** True where an element in the line, a zone of furniture by its names, is not seen among the words around it. */
export function isUnseen(element: Element): boolean {
  return UNSEEN.test(dashed(namesOf(element))) && !CREDIT_LABEL.test(element.textContent ?? '');
}

/** True where a whole run of text is one of the phrases of furniture. @param isHeading those of live blogs begin with the time */
export function isFurnitureText(text: string, isHeading: boolean): boolean {
  if (text.length < 160 && (PHRASE.test(text) || (!isHeading && CLOCK.test(text)) || isDateLine(text))) return true;
  return text.length < 400 && (CREDIT.test(text) || RIGHTS.test(text));
}
