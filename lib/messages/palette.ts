/** The colours of the marks, the same in pages and in the options, by slot: 1 to 8 go to sources, 0 is ink. Values of the design, measured there for contrast. */

/** Red, green, blue from 0 to 255. */
export type Rgb = readonly [number, number, number];
export type Ground = 'l' | 'd';
/** 0 to 8, or none where no source was found. */
export type Slot = number | 'none';

const HEX: Record<Ground, readonly string[]> = {
  l: ['#4a4a46', '#215193', '#6e2a1e', '#397856', '#612665', '#735017', '#6b5ebb', '#197587', '#4b545a'],
  d: ['#b9b6ad', '#67b8ff', '#d3754f', '#8ae1af', '#b2819c', '#d8bd51', '#9b80d8', '#44e1f9', '#aab2ba'],
};
/** Opacity of the tint on light and on dark ground. */
export const TINT: Record<Ground, number> = { l: 0.1, d: 0.18 };
/** Of cue, mention and antecedent, while the panel shows how a statement is attributed. */
export const EVIDENCE: Record<Ground, string> = { l: '#1c1c1a', d: '#f0eee8' };
/** Letters and ground of the flash. */
export const FLASH: Record<Ground, readonly [string, string]> = { l: ['#fff', '#00566b'], d: ['#17181a', '#7ccbe0'] };

/** "#rrggbb"; ink for `none`. */
export function hexOf(ground: Ground, slot: Slot): string {
  return HEX[ground][slot === 'none' ? 0 : slot] ?? (HEX[ground][0] as string);
}

/** The same as numbers. */
export function rgbOf(ground: Ground, slot: Slot): Rgb {
  const hex = hexOf(ground, slot);
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
}
