/** Who wrote an article, who published it and when, where the page says so beside the words: marked for machines as microdata, links and times. */

import { attributeOf } from '../dom/elements.ts';
import { lineOf } from './declared.ts';

/** Who wrote an article and who published it, in the page's words; null where it does not say. */
export interface Credits {
  readonly byline: string | null;
  readonly site: string | null;
}

/** How far around a headline its date is looked for, in elements. */
const AROUND = 5;

/** The date that stands beside the headline, marked as a time. */
export function timeBeside(headline: Element | null): string | null {
  let at = headline;
  for (let i = 0; i < AROUND && at; i++, at = at.parentElement) {
    const [time, ...more] = at.querySelectorAll('time[datetime]');
    const said = time && lineOf(attributeOf(time, 'datetime'));
    // more than a first and a changed date are those of other stories
    if (said) return more.length <= 2 && /^\d{4}-\d\d-\d\d/.test(said) ? said : null;
  }
  return null;
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
    const name = lineOf(attributeOf(named, 'content')) ?? lineOf(named.textContent)?.replace(/^by:?\s+/i, '');
    if (name && name.length <= LONGEST_NAME) names.add(name);
  }
  return names.size > 0 ? [...names].join(', ') : null;
}

/** Who wrote it and who published it, where the page says so beside the words alone. The page is gone through once. */
export function creditsOn(place: ParentNode): Credits {
  const elements = [...place.querySelectorAll([MARKED_AUTHOR, LINKED_AUTHOR, MARKED_PUBLISHER].join())];
  return { byline: namedBy(elements, MARKED_AUTHOR) ?? namedBy(elements, LINKED_AUTHOR), site: namedBy(elements, MARKED_PUBLISHER) };
}
