/** What was read and is painted. */
import type { Analysis } from '../../lib/engine/model.ts';
import type { Painter } from '../../lib/page/painter.ts';
import type { Reading } from '../../lib/page/read.ts';

export interface Shown {
  readonly reading: Reading;
  readonly analysis: Analysis;
  readonly painter: Painter;
}
