/** A tab that the reader leaves and comes back to, for tests of what watches a page. */
import { vi } from 'vitest';

/** Until mocks are restored. */
export function hide(hidden: boolean): void {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden);
  document.dispatchEvent(new Event('visibilitychange'));
}
