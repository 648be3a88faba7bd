/** A long list in two slices: what the window shows first, the rest right after that is seen. Nobody waits for what is out of sight. */
import { useEffect, useState } from 'preact/hooks';

/** Milliseconds after the first slice was drawn: its frame is on the screen then, on a busy machine too. A timer, since no frame comes where the panel is behind another tab. */
export const SOON = 200;

/** @returns whether the rest is to be drawn too */
export function useDrawnLater(): boolean {
  const [all, setAll] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setAll(true), SOON);
    return () => clearTimeout(timer);
  }, []);
  return all;
}
