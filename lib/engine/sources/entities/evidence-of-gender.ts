/** What the gender of somebody in a mention is known by. */

import { genderOfFirstName, genderOfHonorific } from '../../languages/nouns.ts';
import type { Mention, Reading } from '../../reading.ts';
import type { Evidence } from './facts.ts';
import { wordBeforeName } from './role-heads.ts';

/** Which of its words tell the gender of whom a mention names. */
export function evidenceOfGender(reading: Reading, mention: Mention): Evidence {
  const { gender, name, first, last } = mention;
  if (!gender || !name) return 'words';
  if (genderOfHonorific(wordBeforeName(reading, mention)) === gender) return 'title';
  const { tokens } = reading;
  for (let i = first; i < last; i++) if ((tokens[i]?.start ?? 0) >= name.start && genderOfFirstName(tokens[i]) === gender) return 'name';
  return 'noun';
}
