/** What is copied and saved of what the panel lists: what has a source, or the rest too, in the format that is asked for. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Selection } from '../../lib/engine/formats/format.ts';
import { plain } from '../../lib/engine/formats/plain.ts';
import type { Analysis } from '../../lib/engine/model.ts';
import type { View } from '../lists/view.ts';
import type { PanelCallbacks } from '../shared/panel-state.ts';
import { asked, formatNamed } from './copy-choice.ts';
import { type CopiedWhat, type Copying, flavoursIn } from './copying.ts';

export interface Copies {
  /** All that is listed. */
  readonly shown: Selection;
  /** What of it is copied. */
  readonly toCopy: Selection;
  /** With what has no source too. */
  readonly whole: boolean;
  readonly setWhole: (whole: boolean) => void;
  readonly copy: (format: string, selection: Selection, what: CopiedWhat) => Promise<void>;
  /** @param text as the reader edited it; null: what is to be copied */
  readonly save: (format: string, text: string | null) => Promise<void>;
}

/** @param usual the format that is there at once */
export function useCopies(analysis: Analysis, view: View, usual: string, copying: Copying, onSave: PanelCallbacks['onSave']): Copies {
  const [whole, setWhole] = useState(false);
  useEffect(() => {
    if (usual !== plain.name) void formatNamed(usual);
  }, [usual]);
  const shown = useMemo(
    () => ({ attributions: view.groups.flatMap(({ statements }) => statements), quantities: view.numbers, reports: view.reports }),
    [view],
  );
  const toCopy = asked(analysis, shown, whole);
  return {
    shown,
    toCopy,
    whole,
    setWhole,
    copy: async (name, selection, what) => copying.copy(flavoursIn(analysis, await formatNamed(name), selection), what),
    save: async (name, text) => {
      const format = await formatNamed(name);
      onSave(`who-said-what.${format.extension}`, format.mime, text ?? flavoursIn(analysis, format, toCopy).plain);
    },
  };
}
