/** Counts pixels of a screenshot, decoded by a browser: what is painted is seen, not only registered. */
import { blend } from '../../../lib/messages/contrast.ts';
import { rgbOf, TINT } from '../../../lib/messages/palette.ts';

/** Body of an async function with the arguments PNG (base64), rgb and tolerance; runs in any page of either browser. */
export const countPixels = `
  const [png, rgb, tolerance] = args;
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
  const context = canvas.getContext('2d');
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  let count = 0;
  for (let i = 0; i < data.length; i += 4) {
    if (rgb.every((value, channel) => Math.abs(value - data[i + channel]) <= tolerance)) count++;
  }
  return count;
`;

/** The colours that tell the quotations of the source with a slot of 1 or more, on white: of their lines, and of their grounds. */
export const coloursOf = (slot: number) => ({ line: rgbOf('l', slot), ground: blend(rgbOf('l', slot), TINT.l, WHITE) });
const WHITE = [255, 255, 255] as const;

/** False in Firefox before version 146, which draws no lines under marks: the body of a function that runs in the page. */
export const drawsLines = `return !CSS.supports('-moz-appearance: none') || CSS.supports('text-decoration-inset: 1px');`;
