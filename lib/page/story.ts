/**
 * The story: the runs of text under what was chosen that belong to the article, in order, each with its kind.
 */
import type { BlockKind } from '../engine/model.ts';
import type { Choice } from './choose.ts';
import { attributeOf, isBlock, isSkipped, member, nameOf } from './elements.ts';
import { isUnseen } from './furniture.ts';
import { isFurnitureText } from './furniture-text.ts';
import { headlineOf, isDescription } from './headline.ts';
import type { Metadata } from './metadata.ts';
import { type LinkTarget, type Run, RunBuilder } from './runs.ts';
import { saysOf } from './says.ts';
import { breathe, type Slices } from './slices.ts';
import type { StoryMemory } from './story-memory.ts';
import { walk } from './walk.ts';
import { hasLetters } from './words.ts';

export type Story = readonly StoryPart[];

export interface StoryPart {
  readonly kind: BlockKind;
  readonly run: Run;
}

/** A run, where it was found, and what speaks for it and against it. */
export interface Found {
  readonly kind: BlockKind;
  readonly run: Run;
  /** The block's name and classes, and its parent's: paragraphs of one text share them. */
  readonly shape: string;
  /** Stands under what was chosen; else between headline and text. */
  readonly inside: boolean;
  readonly zones: readonly Element[];
  readonly standfirst: boolean;
}

/** What the elements around the current place say: the element's own word, else that of those around it. */
interface Level {
  readonly element: Element;
  readonly block: boolean;
  /** How many runs had been found before it. */
  readonly from: number;
  readonly kind: BlockKind | null;
  /** The cell of a table, where the kind is its own. */
  readonly cell: boolean;
  readonly caption: boolean;
  readonly zones: readonly Element[];
  readonly link: LinkTarget | null;
  readonly standfirst: boolean;
}

/** Letters from which on a text is prose. */
const PROSE = 80;
/** Zones in each other beyond this tell nothing more. */
const MOST_ZONES = 32;

function targetOf(link: Element, base: string): LinkTarget {
  const href = attributeOf(link, 'href');
  if (href === '' || href.startsWith('#')) return { href: null };
  try {
    const url = new URL(href, base || undefined);
    return { href: /^https?:$/.test(url.protocol) ? url.href : null };
  } catch {
    return { href: null };
  }
}

/**
 * Reads the story under what was chosen, from the headline on.
 * @param place the document, or the one element of it to read
 * @param memory what was found under the same choice before; it is used where nothing has changed, and written
 */
export async function storyUnder(
  choice: Choice,
  place: Document | Element,
  { metadata, url }: { readonly metadata: Metadata; readonly url: string | null },
  slices: Slices,
  memory?: StoryMemory<Found>,
): Promise<Story> {
  const document = choice.root.ownerDocument;
  await breathe(slices);
  const headline = headlineOf(place, choice.root, metadata);
  await breathe(slices);
  const base = document.querySelector('base[href]') || !url ? (document.baseURI ?? '') : url;
  const found: Found[] = [];
  const levels: Level[] = [];
  let inside = 0;
  let started = headline === null;
  let ended = false;

  const kindHere = (run: Run): BlockKind => {
    const level = levels[levels.length - 1];
    if (level?.caption) return 'caption';
    // Old pages stand in tables: a cell that holds prose holds the text itself.
    return level?.kind && !(level.cell && run.text.length >= PROSE) ? level.kind : 'paragraph';
  };
  const builder = new RunBuilder((run) => {
    const block = levels.findLastIndex((level) => level.block);
    found.push({
      kind: kindHere(run),
      run,
      shape: [levels[block], levels[block - 1]]
        .map((level) => (level ? `${nameOf(level.element)} ${attributeOf(level.element, 'class')}` : ''))
        .join(' < '),
      inside: inside > 0,
      zones: levels[levels.length - 1]?.zones ?? [],
      standfirst: levels[levels.length - 1]?.standfirst === true,
    });
  });

  const root = headline ? top(headline, choice.root) : choice.root;
  await walk(
    root,
    {
      enter(element, name) {
        if (
          ended ||
          (!started && element !== headline && element !== choice.root && !element.contains(headline) && !element.contains(choice.root))
        )
          return false;
        if (name === 'BR') {
          builder.break();
          return false;
        }
        if (isSkipped(element, name)) {
          builder.tear();
          return false;
        }
        const block = isBlock(name);
        const says = saysOf(element, name);
        const { zone } = says;
        if (zone && !block && isUnseen(element)) {
          builder.tear();
          return false;
        }
        if (block) builder.flush();
        const before = block && inside > 0 ? memory?.recall(element) : undefined;
        if (before) {
          for (const item of before) found.push(item);
          return false;
        }
        if (element === headline) started = true;
        if (element === choice.root) {
          started = true;
          inside++;
        }
        const around = levels[levels.length - 1];
        const zones = around?.zones ?? [];
        const kind = element === headline ? 'title' : says.kind;
        levels.push({
          element,
          block,
          from: found.length,
          kind: kind ?? around?.kind ?? null,
          cell: kind === null ? around?.cell === true : name === 'TD' || name === 'TH',
          caption: kind === 'caption' || around?.caption === true,
          zones: zone && zones.length < MOST_ZONES ? [...zones, element] : zones,
          link: name === 'A' && attributeOf(element, 'href') !== '' ? targetOf(element, base) : (around?.link ?? null),
          standfirst: around?.standfirst === true || says.standfirst,
        });
        return true;
      },
      leave(element) {
        const level = levels[levels.length - 1];
        if (level?.block) builder.flush();
        if (level?.block && inside > 0 && element !== choice.root) memory?.keep(element, found.slice(level.from));
        levels.pop();
        if (element === choice.root) {
          inside--;
          ended = true;
        }
      },
      text(node) {
        if (!started || ended) return;
        const around = levels[levels.length - 1];
        builder.text(node, around?.link ?? null, around !== undefined && choice.isKept(node, around.element));
      },
    },
    slices,
  );
  return selected(found, metadata.description);
}

/** The lowest element that holds both. */
function top(one: Element, other: Element): Element {
  let element: Element | null = one;
  while (element && !element.contains(other)) element = member(element, 'parentElement');
  return element ?? other;
}

/** Share of the chosen text from which on a zone is no furniture, whatever it calls itself. */
const LARGE_ZONE = 0.3;
/** Letters below which a line over the text is a label or a name, and no standfirst. */
const LEAD = 20;
/** Share of an item's letters in links from which on the list is a list of links. */
const MOSTLY = 0.8;
/** Share of the chosen text from which on a shape is the shape of the text's paragraphs. */
const BODY_SHAPE = 0.2;

function sumBy<K>(found: readonly Found[], keys: (item: Found) => readonly K[]): Map<K, number> {
  const sums = new Map<K, number>();
  for (const item of found) for (const key of keys(item)) sums.set(key, (sums.get(key) ?? 0) + item.run.text.length);
  return sums;
}

/** Which of the runs are the story's. */
function selected(found: readonly Found[], description: string | null): Story {
  const chosen = new Set(found.filter(({ run, inside }) => inside && run.weight * 2 > run.text.length));
  const total = [...chosen].reduce((sum, { run }) => sum + run.text.length, 0);
  const inZone = sumBy([...chosen], ({ zones }) => zones);
  const inShape = sumBy([...chosen], ({ shape }) => [shape]);
  const furniture = new Set(
    found.filter(
      ({ kind, run, zones }) =>
        zones.some((zone) => (inZone.get(zone) ?? 0) < total * LARGE_ZONE) || isFurnitureText(run.text, kind === 'heading'),
    ),
  );
  const isProse = (item: Found) => item.kind === 'paragraph' && chosen.has(item) && item.run.text.length >= PROSE;
  const hasBodyShape = ({ shape }: Found) => (inShape.get(shape) ?? 0) > total * BODY_SHAPE;
  const first = found.findIndex(isProse);
  const last = found.findLastIndex(isProse);
  const isStory = (item: Found, i: number): boolean => {
    const { kind, run, inside } = item;
    if (kind === 'title') return !isLabel(item);
    if (furniture.has(item) || !hasLetters(run.text)) return false;
    if (kind === 'caption') return true;
    if (isLead(item, i)) return true;
    if (!inside) return false;
    if (kind === 'item' && run.linked > run.text.length * MOSTLY) return false;
    if (chosen.has(item)) return true;
    if (kind === 'heading') return i < last && run.linked * 2 < run.text.length && leadsToBody(i);
    if (kind === 'paragraph') return hasBodyShape(item);
    return i > first && i < last && run.linked * 2 < run.text.length;
  };
  const isLead = (item: Found, i: number) =>
    (i <= first || !item.inside) &&
    (item.kind === 'paragraph' || item.kind === 'heading' || (item.kind === 'item' && item.run.linked * 2 < item.run.text.length)) &&
    ((item.standfirst && item.run.text.length >= LEAD) || isDescription(item.run.text, description));
  const titles = found.filter(({ kind }) => kind === 'title');
  const isLinked = ({ run }: Found) => run.linked * 2 > run.text.length;
  /** The section's name over the headline, in the same heading: it leads to the section. */
  const isLabel = (item: Found) => isLinked(item) && !titles.every(isLinked);
  /** True where the text goes on right after a heading: else it is one of a row of cards. */
  const leadsToBody = (i: number) => {
    const next = found.slice(i + 1, i + 6).find((item) => item.kind !== 'caption' && !furniture.has(item));
    return next !== undefined && next.kind !== 'heading' && (chosen.has(next) || hasBodyShape(next));
  };
  const story: StoryPart[] = [];
  found.forEach((item, i) => {
    if (isStory(item, i))
      story.push({
        kind: (item.kind === 'paragraph' || item.kind === 'heading') && isLead(item, i) ? 'heading' : item.kind,
        run: item.run,
      });
  });
  return story;
}
