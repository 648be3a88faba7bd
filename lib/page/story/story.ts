/** Walks what was chosen, from the headline on: finds the runs of text in order, each with what speaks for it and against it. */
import type { BlockKind } from '../../engine/model.ts';
import { headlineOf } from '../about/headline.ts';
import type { Metadata } from '../about/metadata.ts';
import type { Choice } from '../choose/choose.ts';
import { PROSE } from '../choose/prose.ts';
import { attributeOf, contains, isBlock, isSkipped, member, nameOf } from '../dom/elements.ts';
import { breathe, type Slices } from '../dom/slices.ts';
import { walk } from '../dom/walk.ts';
import { isCard } from './cards.ts';
import { isUnseen } from './furniture.ts';
import { beginsAnew, isBesideAnother, isLabel, tailOf } from './inline.ts';
import { isPost } from './posts.ts';
import { BOLD, CREDIT, type LinkTarget, type Run, RunBuilder } from './runs.ts';
import { cellsOfPages, holdsParagraphs, isCreditedBox, isSetApart, saysOf } from './says.ts';
import { isSignature, isSignedBox, isSignedQuotation, saysSignature } from './signatures.ts';
import { placeBelow } from './standfirst.ts';
import type { StoryMemory } from './story-memory.ts';
import { type Found, type Story, selected } from './story-selected.ts';

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
  readonly discussion: Element | null;
  readonly embedded: boolean;
  readonly link: LinkTarget | null;
  readonly standfirst: boolean;
  readonly style: number;
  /** Of a heading: what ends it and looks otherwise, as the role below a name. */
  readonly tail: Element | null;
  readonly typed: boolean;
  /** The block quotation, with who is credited with it. */
  readonly quotation: Element | null;
  readonly pulled: boolean;
  /** The outermost of those under the choice that call themselves a post. */
  readonly post: Element | null;
}

/** Zones in each other beyond this tell nothing more, and cards. */
const [MOST_ZONES, MOST_BOXES] = [32, 8];

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
  const headline = choice.only ? null : headlineOf(place, choice.root, metadata, choice.trusted);
  await breathe(slices);
  const base = document.querySelector('base[href]') || !url ? (document.baseURI ?? '') : url;
  const pages = cellsOfPages(document);
  const found: Found[] = [];
  const levels: Level[] = [];
  let inside = 0;
  /** The box that was left last: from where to where it goes in what was found, and how many in it go as far. */
  let box = { from: -1, to: -1, around: 0 };
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
      cards: [],
      discussion: levels[levels.length - 1]?.discussion ?? null,
      embedded: levels[levels.length - 1]?.embedded === true,
      standfirst: levels[levels.length - 1]?.standfirst === true,
      below: inside === 0 && levels[block] && headline ? placeBelow(levels[block].element, headline) : null,
      quotation: levels[levels.length - 1]?.quotation ?? null,
      pulled: levels[levels.length - 1]?.pulled === true,
      post: levels[levels.length - 1]?.post ?? null,
    });
  });

  const root = headline ? top(headline, choice.root) : choice.root;
  await walk(
    root,
    {
      enter(element, name) {
        if (
          ended ||
          (!started && element !== headline && element !== choice.root && !contains(element, headline) && !contains(element, choice.root))
        )
          return false;
        if (name === 'BR') {
          const line = levels[levels.length - 1]?.element;
          // "Ana Ruiz" over what she is
          if (line && saysSignature(attributeOf(line, 'class'))) builder.flush();
          else builder.break();
          return false;
        }
        if (isSkipped(element, name, choice.trusted)) {
          builder.tear();
          return false;
        }
        const block = isBlock(name);
        const around = levels[levels.length - 1];
        const says = saysOf(element, name);
        const embedded = around?.embedded !== true && inside > 0 && element !== choice.root && isPost(element, name, says.embedded);
        const mayQuote = block && inside > 0 && !around?.quotation && element !== choice.root;
        const isBox =
          mayQuote && ((says.quotes && (isCreditedBox(element) || isSignedQuotation(element))) || (!says.post && isSignedBox(element)));
        const quotes =
          embedded ||
          isBox ||
          (mayQuote && name === 'P' && says.quotes) ||
          name === 'BLOCKQUOTE' ||
          (name === 'FIGURE' && element.querySelector('blockquote') !== null);
        const quotation = quotes && !around?.quotation ? element : (around?.quotation ?? null);
        const signs =
          quotation !== null && quotation === around?.element && element === member(quotation, 'lastElementChild') && isSignature(element);
        const credits = quotation !== null && quotation !== element && ((says.style & CREDIT) !== 0 || signs);
        // a post is its author's, whatever network it is called by
        const zone = says.zone && !credits && !embedded;
        if (zone && !block && isUnseen(element)) {
          builder.tear();
          return false;
        }
        if (block) builder.flush();
        else if (beginsAnew(element, name)) builder.break();
        else if (isBesideAnother(element, name)) builder.seam(isLabel(element));
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
        const zones = around?.zones ?? [];
        const own = pages.has(element) ? null : says.kind;
        const kind = element === headline ? 'title' : quotes || credits ? 'quote' : own;
        const tail = kind === 'heading' ? tailOf(element) : null;
        const style =
          (around?.style ?? 0) | (isSetApart(element, says) ? BOLD : 0) | (credits ? says.style | CREDIT : says.style & ~CREDIT);
        levels.push({
          element,
          block,
          from: found.length,
          kind: kind ?? around?.kind ?? null,
          cell: kind === null ? around?.cell === true : name === 'TD' || name === 'TH',
          caption: kind === 'caption' || (around?.caption === true && quotation === null),
          discussion: around?.discussion ?? (says.discussion ? element : null),
          embedded: embedded || around?.embedded === true,
          zones: zone && zones.length < MOST_ZONES ? [...zones, element] : zones,
          link: name === 'A' && attributeOf(element, 'href') !== '' ? targetOf(element, base) : (around?.link ?? null),
          standfirst: around?.standfirst === true || says.standfirst || (says.leads && inside === 0 && holdsParagraphs(element, name)),
          style: tail ? style | BOLD : around?.tail === element ? style & ~BOLD : style,
          tail,
          typed: around?.typed === true || name === 'PRE',
          quotation,
          pulled: around?.pulled === true || says.pulled,
          post: around?.post ?? (says.post && inside > 0 && element !== choice.root ? element : null),
        });
        return true;
      },
      leave(element) {
        const level = levels[levels.length - 1];
        if (level?.block || element === choice.root) builder.flush();
        if (level?.block && inside > 0 && element !== choice.root) {
          // boxes around a box that hold nothing else say no more of it, however many there are
          const isAround = box.from === level.from && box.to === found.length;
          box = { from: level.from, to: found.length, around: isAround ? box.around + 1 : 0 };
          if (box.around < MOST_BOXES && isCard(element, nameOf(element), found, level.from))
            for (let i = level.from; i < found.length; i++) {
              const item = found[i] as Found;
              if (item.cards.length < MOST_BOXES) found[i] = { ...item, cards: [...item.cards, element] };
            }
          memory?.keep(element, found.slice(level.from));
        }
        levels.pop();
        if (element === choice.root) {
          inside--;
          ended = true;
        }
      },
      text(node) {
        if (!started || ended) return;
        const around = levels[levels.length - 1];
        const stretch = choice.stretchOf?.(node);
        if (choice.only && !stretch) return;
        const looks = {
          link: around?.link ?? null,
          weigh: around !== undefined && choice.isKept(node, around.element),
          style: around?.style ?? 0,
          typed: around?.typed === true,
        };
        if (stretch) builder.text(node, looks, ...stretch);
        else builder.text(node, looks);
      },
    },
    slices,
  );
  return selected(found, { description: metadata.description, byline: metadata.byline, trusted: choice.trusted, only: choice.only });
}

/** The lowest element that holds both. */
function top(one: Element, other: Element): Element {
  let element: Element | null = one;
  while (element && !contains(element, other)) element = member(element, 'parentElement');
  return element ?? other;
}
