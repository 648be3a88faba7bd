/**
 * The ground that text stands on, measured: the computed backgrounds from the text outwards, laid over each other.
 */

import { blend, luminance } from '../../messages/contrast.ts';
import type { Ground, Rgb } from '../../messages/palette.ts';
import { member } from '../dom/elements.ts';

export interface Measured {
  readonly ground: Ground;
  /** Null where a picture lies behind the text and its colour is not known. */
  readonly colour: Rgb | null;
  readonly text: Rgb;
}

type Rgba = readonly [number, number, number, number];

/** Computed colours are written `rgb(r, g, b)`, `rgba(r, g, b, a)` or, in newer spaces, `color(srgb r g b / a)`. */
export function parseColour(value: string): Rgba | null {
  const numbers = value.match(/[\d.]+(?:e-?\d+)?%?/g)?.map((part) => (part.endsWith('%') ? Number.parseFloat(part) / 100 : Number(part)));
  if (!numbers || numbers.length < 3) return null;
  const [red, green, blue, alpha = 1] = numbers as [number, number, number, number?];
  if (value.startsWith('rgb')) return [red, green, blue, alpha];
  if (value.startsWith('color(srgb ')) return [red * 255, green * 255, blue * 255, alpha];
  return null;
}

const DARK = 0.18;
const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];

function groundUnder(element: Element): Element | null {
  const outside = member(element, 'parentNode');
  return member(element, 'assignedSlot') ?? (outside?.nodeType === 11 ? (outside as ShadowRoot).host : member(element, 'parentElement'));
}

/** A measure that remembers what it has measured: one for each time of painting. */
export function createMeasure(window: Window & typeof globalThis): (element: Element) => Measured {
  const known = new Map<Element, Rgb | 'picture' | null>();
  const measured = new Map<Element, Measured>();

  /** The ground of an element; null where there is none up to the page's own. */
  function groundOf(element: Element): Rgb | 'picture' | null {
    const path: Element[] = [];
    let ground: Rgb | 'picture' | null = null;
    for (let at: Element | null = element; at; at = groundUnder(at)) {
      const remembered = known.get(at);
      if (remembered !== undefined) {
        ground = remembered;
        break;
      }
      path.push(at);
    }
    for (const at of path.reverse()) {
      const style = window.getComputedStyle(at);
      const colour = parseColour(style.backgroundColor);
      if (style.backgroundImage !== 'none' && style.backgroundImage !== '' && colour?.[3] !== 1) ground = 'picture';
      else if (colour && colour[3] > 0) {
        const over: Rgb = [colour[0], colour[1], colour[2]];
        if (colour[3] >= 0.99) ground = over;
        else if (ground !== 'picture') ground = blend(over, colour[3], ground ?? canvasOf(at));
      }
      known.set(at, ground);
    }
    return ground;
  }

  /** What the browser paints under a page that paints nothing: dark where the page says that it is made for it. */
  function canvasOf(element: Element): Rgb {
    const scheme = window.getComputedStyle(element.ownerDocument.documentElement).colorScheme;
    const dark = /\bdark\b/.test(scheme) && (!/\blight\b/.test(scheme) || window.matchMedia('(prefers-color-scheme: dark)').matches);
    return dark ? [18, 18, 18] : WHITE;
  }

  function measure(element: Element): Measured {
    const found = groundOf(element);
    const text = parseColour(window.getComputedStyle(element).color);
    const ink: Rgb = text ? [text[0], text[1], text[2]] : BLACK;
    if (found === 'picture') return { ground: luminance(ink) > 0.5 ? 'd' : 'l', colour: null, text: ink };
    const colour = found ?? canvasOf(element);
    return { ground: luminance(colour) < DARK ? 'd' : 'l', colour, text: ink };
  }

  return (element) => {
    const remembered = measured.get(element);
    if (remembered) return remembered;
    const fresh = measure(element);
    measured.set(element, fresh);
    return fresh;
  };
}
