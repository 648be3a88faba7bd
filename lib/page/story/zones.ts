/** What is furniture by where it stands: in zones that call themselves so, in cards, in what readers write. It is so only where it is not much of the text. */
import { madeOnce } from '../../engine/languages/remembered.ts';
import { PROSE } from '../choose/prose.ts';
import { attributeOf, nameOf } from '../dom/elements.ts';
import { ASKS_TO_PAY } from './asks.ts';
import type { Found } from './story-selected.ts';

/** Share of the chosen text from which on a zone is no furniture, whatever it calls itself. */
const LARGE_ZONE = 0.3;
/** The same for all zones of one name together: a page may set each paragraph in one. */
const LARGE_KIND = 0.5;
/** Share of the prose that was chosen below which names of zones are not believed: they throw out the text. */
const LEFT = 0.5;
/** Letters of text before what readers write from which on it is theirs, however much it is. */
const BODY = 400;

/** Letters of a run. */
export const lengthOf = ({ run }: Found) => run.text.length;

/** For each key the sum over what has it: of letters, or of what it is worth. */
export function sumBy<K>(found: readonly Found[], keys: (item: Found) => readonly K[], worth = lengthOf): Map<K, number> {
  const sums = new Map<K, number>();
  for (const item of found) for (const key of keys(item)) sums.set(key, (sums.get(key) ?? 0) + worth(item));
  return sums;
}

/** Names of a wall before the rest of an article. */
const WALL = /(?:^|[\s_-])(?:paywall|subscription)(?=$|[\s_-])/i;

/** What a zone calls itself, without the numbers that tell it from others of its kind. */
const kindOf = (zone: Element): string => `${nameOf(zone)} ${attributeOf(zone, 'class')}`.replace(/\d+/g, '');

/** The runs that stand in what names itself furniture, where not so much of the text stands there that it is the text itself; and what readers wrote. */
export function zoned(found: readonly Found[], chosen: ReadonlySet<Found>, total: number, trusted: boolean): ReadonlySet<Found> {
  const [inZone, inKind] = [new Map<Element, number>(), new Map<string, number>()];
  const kindOnce = madeOnce(kindOf);
  // runs in the same zones share one list of them
  for (const [zones, letters] of sumBy([...chosen], (item) => [item.zones])) {
    for (const zone of zones) inZone.set(zone, (inZone.get(zone) ?? 0) + letters);
    for (const kind of new Set(zones.map(kindOnce))) inKind.set(kind, (inKind.get(kind) ?? 0) + letters);
  }
  // a box that is called a wall and asks for nothing is what stands before it or behind it
  const asking = new Set(
    found.filter(({ zones, run }) => zones.length > 0 && ASKS_TO_PAY.test(run.text)).flatMap(({ zones }) => zones.map(kindOnce)),
  );
  const isOpen = (zone: Element) => WALL.test(attributeOf(zone, 'class')) && !asking.has(kindOnce(zone));
  const isSmall = (zone: Element) =>
    (inZone.get(zone) ?? 0) < total * LARGE_ZONE && (inKind.get(kindOnce(zone)) ?? 0) < total * LARGE_KIND && !isOpen(zone);
  const isFurniture = madeOnce((zones: readonly Element[]) => zones.some(isSmall));
  let before = 0;
  const discussions = new Set<Element>();
  const result = new Set<Found>();
  for (const item of found) {
    const { zones, discussion } = item;
    if (discussion && !discussions.has(discussion) && before >= BODY) discussions.add(discussion);
    const isOut = isFurniture(zones) || (discussion !== null && discussions.has(discussion));
    if (isOut) result.add(item);
    else if (chosen.has(item) && discussion === null) before += item.run.text.length;
  }
  const prose = [...chosen].filter(({ run, discussion }) => run.text.length >= PROSE && discussion === null);
  const all = prose.reduce((sum, item) => sum + lengthOf(item), 0);
  const left = prose.reduce((sum, item) => sum + (result.has(item) ? 0 : lengthOf(item)), 0);
  return trusted || left < all * LEFT ? new Set([...result].filter(({ discussion }) => discussion !== null)) : result;
}

/** The runs that stand in cards, where these are no more than a little of the text, together with others of their kind. */
export function inCards(found: readonly Found[], chosen: ReadonlySet<Found>, total: number): readonly Found[] {
  const held = sumBy([...chosen], ({ cards }) => [...new Set(cards.map(kindOf))]);
  return found.filter(({ kind, cards }) => kind !== 'title' && cards.some((card) => (held.get(kindOf(card)) ?? 0) < total * LARGE_KIND));
}
