/** “Show more” as a hook: its button goes by being pressed, and the first of what it shows has the focus then. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * @param list what is shown are its children
 * @param first what takes the focus in one of them
 * @returns whether all are shown, and shows all, of which so many stood there
 */
export function useShowMore(list: RefObject<HTMLElement>, first = '.unfold, .go'): readonly [boolean, (stood: number) => void] {
  const [stood, setStood] = useState<number | null>(null);
  useLayoutEffect(() => {
    if (stood !== null) list.current?.children[stood]?.querySelector<HTMLElement>(first)?.focus();
  }, [stood]);
  return [stood !== null, setStood];
}
