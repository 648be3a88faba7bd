/** What the English tagger gets wrong where much hangs on it, in the order in which the rows are tried. */
import type { Row } from '../../rows.ts';
import { deedRows } from './deeds.ts';
import { figureRows } from './figures.ts';
import { nameRows } from './names.ts';
import { nounRows } from './nouns.ts';
import { peopleRows } from './people.ts';
import { sayingNounRows } from './saying-nouns.ts';
import { sayingParticipleRows } from './saying-participles.ts';
import { sayingRows } from './sayings.ts';
import { smallWordRows } from './small-words.ts';
import { verbRows } from './verbs.ts';

export const tagRows: readonly Row[] = [
  ...smallWordRows,
  ...verbRows,
  ...sayingRows,
  ...sayingParticipleRows,
  ...sayingNounRows,
  ...peopleRows,
  ...deedRows,
  ...nounRows,
  ...figureRows,
  ...nameRows,
];
