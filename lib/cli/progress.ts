/** How far it is, on the last line of a terminal's standard error; silent where that is no terminal. */

import { forTerminal } from '../engine/formats/escape.ts';

/** Milliseconds between two updates. */
const PAUSE = 100;

export interface Progress {
  readonly step: (what: string) => void;
  /** Wipes the line, so that a message or a result can be written. */
  readonly clear: () => void;
}

export function progressOn(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return { step: () => {}, clear: () => {} };
  let last = 0;
  let shown = false;
  return {
    step: (what) => {
      if (Date.now() - last < PAUSE) return;
      last = Date.now();
      shown = true;
      stream.write(`\r\u001b[K${forTerminal(what).slice(0, Math.max(1, stream.columns - 1))}`);
    },
    clear: () => {
      if (shown) stream.write('\r\u001b[K');
      shown = false;
    },
  };
}
