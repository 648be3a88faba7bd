/** Given names, for rooms that hold no language yet. */
import type { Gender } from '../language.ts';
import * as nouns from '../nouns.ts';
import { vocabulary } from './vocabulary.ts';

export const genderOfFirstName = (name: string): Gender | null | undefined =>
  nouns.genderOfFirstName({ classes: vocabulary.classesOf(name) });
