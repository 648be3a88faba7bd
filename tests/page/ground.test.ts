/** Colours as a browser computes them, and how well one is read on another. */
import { expect, it } from 'vitest';
import { blend, contrast, luminance } from '../../lib/messages/contrast.ts';
import { parseColour } from '../../lib/page/paint/ground.ts';

it.each([
  ['rgb(255, 0, 10)', [255, 0, 10, 1]],
  ['rgba(255, 0, 10, 0.5)', [255, 0, 10, 0.5]],
  ['rgb(255 0 10 / 50%)', [255, 0, 10, 0.5]],
  ['rgba(0, 0, 0, 0)', [0, 0, 0, 0]],
  ['color(srgb 1 0 0.2)', [255, 0, 51, 1]],
  ['color(srgb 1 0.4 0.2 / 0.25)', [255, 102, 51, 0.25]],
  ['rgba(0, 0, 0, 1e-3)', [0, 0, 0, 0.001]],
  ['color(display-p3 1 0 0)', null],
  ['oklch(0.5 0.1 20)', null],
  ['transparent', null],
  ['rgb(1, 2)', null],
  ['', null],
])('%s', (value, colour) => {
  expect(parseColour(value)).toEqual(colour);
});

it.each([
  ['black on white', [0, 0, 0], [255, 255, 255], 21],
  ['white on black', [255, 255, 255], [0, 0, 0], 21],
  ['a colour on itself', [90, 20, 70], [90, 20, 70], 1],
  ['the grey that is just readable on white', [118, 118, 118], [255, 255, 255], 4.54],
] as const)('the contrast of %s', (_, one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
});

it('weighs green most, and blue least', () => {
  const [red, green, blue] = [luminance([255, 0, 0]), luminance([0, 255, 0]), luminance([0, 0, 255])];
  expect([red, green, blue].map((each) => each.toFixed(4))).toEqual(['0.2126', '0.7152', '0.0722']);
  expect(luminance([10, 10, 10])).toBeCloseTo(10 / 255 / 12.92, 6);
});

it('lays a colour over another by its opacity', () => {
  expect(blend([200, 100, 0], 0.25, [0, 100, 200])).toEqual([50, 100, 150]);
});
