/** What was read and is painted. */
import type { Analysis } from '../../engine/model.ts';
import type { Part } from '../../messages/protocol.ts';
import type { Painter } from '../paint/painter.ts';
import type { Reading } from '../reading/reading.ts';

export interface Shown {
  readonly reading: Reading;
  readonly analysis: Analysis;
  readonly painter: Painter;
  /** Why it is not all of the page's text; null: it is. */
  readonly part: Part | null;
  /** How often the reader had corrected something when it was analysed. */
  readonly times: number;
}
