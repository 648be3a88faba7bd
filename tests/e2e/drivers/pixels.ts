/** Counts pixels of a screenshot, decoded by a browser: what is painted is seen, not only registered. */

/** Body of an async function with the arguments PNG (base64), rgb and tolerance; runs in any page of either browser. */
export const countPixels = `
  const [png, rgb, tolerance] = args;
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = document.createElement('canvas');
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
