/** Do people speak on a page under their names, as in interviews, letters, lists of reactions and live blogs? Told by the texts alone. */
import { nameOf, own } from '../dom/elements.ts';
import { latePattern } from '../dom/late-pattern.ts';

/** So many texts are looked at, from the page's heading on. */
const TEXTS = 600;
/** Letters of the longest text that may be a name with what its bearer is, and of the shortest that may be what somebody says. */
const [LABEL, SAID] = [70, 40];
/** So many names, where one that stands once has two words, and so many texts of people who speak of themselves: one text in so many is one. */
const [NAMES, SELVES, SPREAD] = [3, 3, 6];

/** A name at the beginning of a text: "Q", "[Ana Ruiz]", "— Joe Kim". */
const NAME = latePattern(String.raw`^[^\p{L}\p{N}]{0,3}(\p{Lu}[\p{L}.'’-]*(?: (?:(?:de|van|von|of|the) )?\p{Lu}[\p{L}.'’-]*){0,3})`, 'u');
/** After a name that is all of a text, its bearer's role with it: ", Quay Street". */
const ROLE = /^(?:\W{0,2}|,? ?[,(–—|].*)$/;
/** After one that a text begins with: ", clerk: It is late". */
const COLON = /^(?:, [^.:;?!]{3,60})? ?:\s+\S/;
/** Somebody speaks of themself. */
const SELF = /\b(?:I|I['’](?:m|ve|d|ll)|my|me)\b/;
/** When somebody wrote, beside the name, in a line no longer than a label: what guests and readers write is dated one by one. */
const DATE = /\b(?:(?:19|20)\d\d|ago)\b/;
/** What holds words that lead elsewhere, or are about a picture or a time. */
const ELSEWHERE = 'a, nav, button, form, script, style, noscript, template, textarea, time, figcaption';

/** True where names stand alone or before what is said, often enough, and people speak of themselves among them. Looks at a few hundred texts below the heading. */
export function hasVoices(document: Document): boolean {
  const body = document.querySelector('body');
  if (!body) return false;
  const walker = document.createTreeWalker(body, 4 /* text nodes */);
  const heading = body.querySelector('h1');
  if (heading) walker.currentNode = heading;
  const labels = new Map<string, number>();
  const count = (name: string, times: number) => labels.set(name, (labels.get(name) ?? 0) + times);
  let [texts, selves] = [0, 0];
  let before: string | undefined;
  for (let i = 0; i < TEXTS && walker.nextNode(); ) {
    const { data, parentElement } = walker.currentNode as Text;
    const text = data.trim();
    if (text === '') continue;
    i++;
    const isDate = (text.length <= LABEL && DATE.test(text)) || (parentElement && nameOf(parentElement) === 'TIME');
    if (before && isDate) count(before, -1);
    before = undefined;
    if (!parentElement || heading?.contains(parentElement) || own(parentElement, 'closest')(ELSEWHERE)) continue;
    const [start = '', name] = NAME().exec(text) ?? [];
    const rest = text.slice(start.length);
    if (name && ((text.length <= LABEL && ROLE.test(rest)) || COLON.test(rest))) {
      count(name, 1);
      before = name;
    }
    if (text.length < SAID) continue;
    texts++;
    if (SELF.test(text)) selves++;
  }
  let names = 0;
  for (const [name, times] of labels) if (times > 1 || name.includes(' ')) names += times;
  return names >= NAMES && selves >= SELVES && selves * SPREAD >= texts;
}
