/** How colours stand out from each other. */
import type { Rgb } from './palette.ts';

/** Relative luminance, WCAG 2.2. */
export function luminance([red, green, blue]: Rgb): number {
  const linear = (channel: number) => (channel <= 10.31475 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Contrast ratio, WCAG 2.2: 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** `over` with the given opacity, laid over `under`. */
export function blend(over: Rgb, alpha: number, under: Rgb): Rgb {
  return over.map((channel, i) => channel * alpha + (under[i] as number) * (1 - alpha)) as unknown as Rgb;
}
