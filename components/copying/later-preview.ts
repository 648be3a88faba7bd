/** The preview of what is copied as a hook: fetched when it is asked for, with every format. Most readers of a panel copy nothing, or plain text. */
import { useState } from 'preact/hooks';
import { watchReader } from '../shared/moved-on.ts';
import type { CopyPreview } from './copy-preview.tsx';

interface LaterPreview {
  /** The preview where it is open; isAwaited: false where the reader went on to something else while it was fetched. */
  readonly opened: { readonly Preview: typeof CopyPreview; readonly isAwaited: boolean } | null;
  readonly open: () => void;
  readonly close: () => void;
}

/** Fetches the preview and the formats; once they are there they stay. */
export const loadPreview = () => import('./copy-preview.tsx');

/** Closed at first; `open` shows it as soon as it has been fetched. */
export function useLaterPreview(): LaterPreview {
  const [opened, setOpened] = useState<LaterPreview['opened']>(null);
  return {
    opened,
    open() {
      const hasMovedOn = watchReader();
      void loadPreview().then(({ CopyPreview: Preview }) => setOpened({ Preview, isAwaited: !hasMovedOn() }));
    },
    close: () => setOpened(null),
  };
}
