/**
 * Runs: the stretches of text between two edges of blocks, as the page would set them, with white space folded.
 * A paragraph is one run; so is a heading, a caption, a list item's text.
 */
import type { Lead } from '../../engine/model.ts';
import { latePattern } from '../dom/late-pattern.ts';
import type { Piece } from '../dom/text-map.ts';

/** One run of text. `pieces` and `links` count from the run's own beginning. */
export interface Run {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly links: readonly { readonly start: number; readonly end: number; readonly href: string }[];
  /** How many of its letters stand in links. */
  readonly linked: number;
  /** How many of its letters stand in elements that `weigh` counted. */
  readonly weight: number;
  /** What it opens with in bold or italics, and where that ends; null: it opens with neither. */
  readonly lead: Lead | null;
  /** Where the words at its end begin that say whose a quotation is; null: none do. */
  readonly credit: { readonly start: number; readonly end: number } | null;
}

/** What the elements around a text say of its looks and its use: the sum of these. */
export const [BOLD, ITALIC, CREDIT] = [1, 2, 4];

/** What stands around the text of a node. */
export interface Around {
  /** The link that it stands in. */
  readonly link: LinkTarget | null;
  /** Its letters count for `weight`. */
  readonly weigh: boolean;
  /** Of {@link BOLD}, {@link ITALIC} and {@link CREDIT}. */
  readonly style: number;
  /** Its lines are shown as they were typed: an empty one ends a paragraph. */
  readonly typed?: boolean;
}

/** Where a link leads; null where it leads nowhere on the web. */
export interface LinkTarget {
  readonly href: string | null;
}

/** White space but for the blank, and characters without width that say nothing to a reader: soft hyphens, joiners of nothing, marks of direction. */
const SPECIAL =
  '\\t-\\r\\u00a0\\u00ad\\u1680\\u180e\\u2000-\\u200b\\u200e\\u200f\\u2028-\\u202f\\u205f-\\u2064\\u2066-\\u206f\\u3000\\ufeff';
/**
 * What is folded or left out: all but the single blank between two words, which stands as it is. Every letter of a page is tried by it: it looks at
 * each once, and at one more after a blank.
 */
const GAP = new RegExp(`[${SPECIAL}][ ${SPECIAL}]*| (?:[ ${SPECIAL}]+|$)|^ `, 'g');
const BLANK = /[^\S\ufeff]/;
const EMPTY_LINE = /\n[^\S\n]*\n/;
/** Joiners between letters that do not join are left out as well; elsewhere they shape Persian, Hindi and emoji. */
const JOINERS = latePattern(String.raw`(?<=[\p{Script=Latin}\p{P}\p{N}])[\u200c\u200d]+`, 'gu');
const SENTENCE_END = /[.!?…:;]["'”’»›)\]]*$/;
/** A time, as it stands in an element of its own before who speaks, with nothing but a style between them. */
const TIME = /^\[?\d{1,2}(?::\d{2}){1,2}\]?$/;
/** What a line opens with that says who speaks: "Ruiz: It was late." */
const LABEL = /^[A-Z][^.!?:]{0,30}:(?: |$)/;
/** Longest name with what its bearer is on a line of its own, in letters. */
const NAME = 60;
/** A name up to the end, or up to a comma and what its bearer is: "Ana Ruiz", "Ana Ruiz, 41, baker". */
const NAMED = latePattern(String.raw`^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,4}(?=,|$)`, 'u');
/** … and how old they are: "Ana Ruiz, 41, baker". */
const AGED = /, \d{1,3}(?:,|$)/;
const STARTS_LINE = latePattern(String.raw`^[\p{Lu}“"]`, 'u');
/** One node's text beyond this is no prose; a page cannot make the reader wait for it. */
const NODE_LIMIT = 1_000_000;

/** How many there are beside the blanks. */
function lettersIn(words: string): number {
  let letters = words.length;
  for (let at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) letters--;
  return letters;
}

/** A line of few words with a comma at its end, as letters open and end with: "Dear Ana," and "Yours sincerely,". */
const OPENS_OR_ENDS_LETTER = /^\p{Lu}[\p{L}’' ]{2,30},$/u;

/** A name with a capital between words in italics. */
const TITLE = latePattern(String.raw`^ ?\p{Lu}[^.?!:;]{1,60}$`, 'u');

/** Builds one run after the other; `flush` hands over the one that has come to its end. */
export class RunBuilder {
  #text = '';
  #pieces: Piece[] = [];
  #links: { start: number; end: number; href: string }[] = [];
  #linked = 0;
  #weight = 0;
  /** White space that becomes a blank if a letter follows: where it stands, or nowhere for a line break. */
  #blank: { node: Text | null; offset: number } | null = null;
  #breaks = 0;
  #torn = false;
  #seam = false;
  #label = false;
  #lead: Lead | null = null;
  #credit: number | null = null;
  /** Where what is credited ends that an element of its own goes on from: "Ana Ruiz" before "Baker, Leith". */
  #creditEnd: number | null = null;

  constructor(private readonly emit: (run: Run) => void) {}

  /** Adds the text of a node, or a stretch of it. */
  text(node: Text, around: Around, from = 0, to = NODE_LIMIT): void {
    const data = node.data.length > to ? node.data.slice(0, to) : node.data;
    const shaped = /[\u200c\u200d]/.test(data) ? data.replace(JOINERS(), (found) => '\u200b'.repeat(found.length)) : data;
    let at = from;
    GAP.lastIndex = from;
    for (let found = GAP.exec(shaped); found; found = GAP.exec(shaped)) {
      if (found.index > at) this.#letters(node, shaped, at, found.index, around);
      if (around.typed && EMPTY_LINE.test(found[0])) this.flush();
      const blank = found[0].search(BLANK);
      if (blank >= 0 && !this.#blank?.node) this.#blank = { node, offset: found.index + blank };
      at = found.index + found[0].length;
    }
    if (at < shaped.length) this.#letters(node, shaped, at, shaped.length, around);
  }

  /** A line break: a blank in a sentence, the end of the run after one or after what is set apart, and after two. */
  break(): void {
    this.#breaks++;
    if (this.#breaks > 1) this.flush();
    else this.#blank ??= { node: null, offset: 0 };
  }

  /** One element ends here and another begins that is shown apart from it: "Ana Ruiz" and "Baker, Leith" are parted by a blank, as "impor" and "tant" are not. @param label it is no sentence */
  seam(label: boolean): void {
    this.#label = label;
    this.#seam = /[\p{L}”"’)]{3}$/u.test(this.#text.slice(-3));
  }

  /** Something stands here that is left out: no range may be drawn across it. */
  tear(): void {
    this.#torn = true;
  }

  flush(): void {
    if (this.#text !== '') {
      this.emit({
        text: this.#text,
        pieces: this.#pieces,
        links: this.#links,
        linked: this.#linked,
        weight: this.#weight,
        lead: this.#lead,
        credit: this.#credit === null ? null : { start: this.#credit, end: this.#creditEnd ?? this.#text.length },
      });
      this.#text = '';
      this.#pieces = [];
      this.#links = [];
      this.#linked = 0;
      this.#weight = 0;
      this.#lead = null;
      this.#credit = null;
      this.#creditEnd = null;
    }
    this.#blank = null;
    this.#breaks = 0;
    this.#torn = false;
  }

  #letters(node: Text, data: string, from: number, to: number, { link, weigh, style }: Around): void {
    const ends = () =>
      SENTENCE_END.test(this.#text.slice(-8)) ||
      OPENS_OR_ENDS_LETTER.test(this.#text) ||
      LABEL.test(data.slice(from, to)) ||
      (!link && (this.#isSetApart(style) || this.#beginsAgain(style) || this.#isName(style, data.slice(from, from + 2))));
    if ((this.#breaks > 0 && ends()) || (this.#seam && this.#label && this.#isBearer(link, data.slice(from, from + 2)))) this.flush();
    const start = this.#text.length;
    if (!this.#blank && TIME.test(this.#text) && /^[A-Z]/.test(data.slice(from, from + 1)) && this.#pieces.at(-1)?.node !== node)
      this.#blank = { node: null, offset: 0 };
    const isCredit = this.#credit !== null;
    // "Ana Ruiz" and "owner of the lock", but not "impor" and "tant"
    const isBearer = this.#seam && data.slice(from, to).includes(' ') && NAMED().test(this.#text);
    if (this.#seam && (isCredit || isBearer ? /^[\p{L}“"(]/u : /^[\p{Lu}“"(]/u).test(data.slice(from, from + 2))) {
      this.#blank ??= { node: null, offset: 0 };
      if (isCredit) this.#creditEnd ??= start;
    }
    this.#seam = false;
    if (this.#blank && start > 0) {
      if (this.#blank.node) this.#append(this.#blank.node, this.#blank.offset, 1);
      this.#text += ' ';
    }
    this.#blank = null;
    this.#breaks = 0;
    const begin = this.#text.length;
    this.#append(node, from, to - from);
    const words = data.slice(from, to);
    this.#text += words;
    const end = this.#text.length;
    this.#look(start, begin, end, style);
    if (!weigh && !link) return;
    const letters = lettersIn(words);
    if (weigh) this.#weight += letters;
    if (!link) return;
    this.#linked += letters;
    const { href } = link;
    if (href === null) return;
    const last = this.#links[this.#links.length - 1];
    if (last?.href === href && last.end >= start) last.end = end;
    else this.#links.push({ start: begin, end, href });
  }

  /** True where all of it so far is in bold or italics, and what comes looks otherwise: a name over where its bearer lives. */
  #isSetApart(next: number): boolean {
    const lead = this.#lead;
    return lead !== null && lead.end === this.#text.length && !(next & (lead.style === 'bold' ? BOLD : ITALIC));
  }

  /** True where it opened in bold and went on plainly, and what comes is bold again: "**Q:** When? **A:** In May." is two lines. */
  #beginsAgain(next: number): boolean {
    const lead = this.#lead;
    return lead?.style === 'bold' && lead.end < this.#text.length && (next & BOLD) > 0;
  }

  /** True for a name over a line that begins anew or looks otherwise, and for a name with what its bearer is over a quotation, or with an age over any; not in "Ana Ruiz said in", "Leith". */
  #isName(next: number, letters: string): boolean {
    if (this.#text.length > NAME) return false;
    const isStyled = this.#lead === null && (next & (BOLD | ITALIC)) > 0;
    const isQuoted = /^[“"]/.test(letters);
    if (!isQuoted && !isStyled && !STARTS_LINE().test(letters)) return false;
    const name = NAMED().exec(this.#text)?.[0];
    return isQuoted || AGED.test(this.#text) ? name !== undefined : name === this.#text;
  }

  /** True for a name and no more before an element of its own that begins anew, with what its bearer is: "Ana Ruiz" and "Head teacher, Quay School". */
  #isBearer(link: LinkTarget | null, letters: string): boolean {
    const isName = this.#credit === null && this.#linked === 0 && NAMED().exec(this.#text)?.[0] === this.#text;
    return isName && link === null && /^\p{Lu}/u.test(letters);
  }

  /** Notes how the words from `begin` to `end` look, after those that end at `before`. */
  #look(before: number, begin: number, end: number, style: number): void {
    const isLead =
      before === 0 ? style & (BOLD | ITALIC) : this.#lead?.end === before && style & (this.#lead.style === 'bold' ? BOLD : ITALIC);
    if (isLead) this.#lead = { style: isLead & BOLD ? 'bold' : 'italic', end };
    // in italics a title stands upright
    else if (style & ITALIC && this.#lead?.style === 'italic' && TITLE().test(this.#text.slice(this.#lead.end, begin)))
      this.#lead = { style: 'italic', end };
    this.#credit = style & CREDIT ? (this.#credit ?? begin) : null;
  }

  #append(node: Text, offset: number, length: number): void {
    const start = this.#text.length;
    const last = this.#pieces[this.#pieces.length - 1] as { -readonly [K in keyof Piece]: Piece[K] } | undefined;
    if (last && last.node === node && last.offset + last.length === offset && last.start + last.length === start) {
      last.length += length;
      return;
    }
    this.#pieces.push({ node, offset, start, length, joined: start > 0 && !this.#torn });
    this.#torn = false;
  }
}
