/**
 * What people say whom lines name one after another: under their names, else above them, where they wrote it; and, where both stand in one article,
 * between one heading and the next.
 *
 *   **Ana Ruiz, baker**      I walk now.      ## A letter      Dear Editor      I counted the swans.      **Tom Bell**
 *   (names who speaks)       (hers)                                             (his)
 */
import type { Reading } from '../reading.ts';
import { letterAbove, type Signed, type Spoken, writtenAbove } from './letters.ts';
import { announcedUnder, FEWEST, ownUnder, quotedUnder, type Section } from './under-names.ts';

/** What they say; empty where they are no list of people. @param all in the order of the text */
export function saidBySections(reading: Reading, all: readonly Signed[]): readonly Spoken[] {
  const sections = namedIn(all);
  if (sections.length < FEWEST) return [];
  // letters may be signed by two; nothing else is said by them alone
  if (all.filter(({ single }) => single).length < FEWEST) return writtenAbove(reading, all);
  // "— Ana Ruiz" stands below what is hers
  const signed = all.filter((section) => section.signed);
  if (signed.length === all.length) return writtenAbove(reading, all);
  if (signed.length >= FEWEST) {
    // … whatever stands under it, where others have no dash
    const others = saidBySections(
      reading,
      all.filter((section) => !section.signed),
    );
    return others.length > 0 ? [...others, ...writtenAbove(reading, signed)] : writtenAbove(reading, all);
  }
  const spoken = saidUnder(reading, sections);
  if (spoken.length > 0) return spoken;
  const runs = runsOf(reading, all);
  const isOver = (run: readonly Signed[]) => namedIn(run).length >= FEWEST && saidUnder(reading, namedIn(run)).length > 0;
  return runs.length >= FEWEST && runs.some(isOver) ? runs.flatMap((run) => saidInRun(reading, run)) : writtenAbove(reading, all);
}

const namedIn = (all: readonly Signed[]) => all.filter((section): section is Section => section.speaker !== null);

/** What the people say under their names. Names in another style than of those who say something are asked by themselves: they are another list. */
function saidUnder(reading: Reading, sections: readonly Section[]): readonly Spoken[] {
  const spoken = firstSaid(reading, sections);
  const speakers = new Set(spoken.map(({ speaker }) => speaker));
  const styles = new Set(sections.filter(({ speaker }) => speakers.has(speaker)).map(({ style }) => style));
  const others = sections.filter(({ style }) => !styles.has(style));
  return spoken.length > 0 && others.length >= FEWEST ? [...spoken, ...firstSaid(reading, others)] : spoken;
}

function firstSaid(reading: Reading, sections: readonly Section[]): readonly Spoken[] {
  for (const find of [quotedUnder, announcedUnder, ownUnder]) {
    const spoken = find(reading, sections);
    if (spoken.length > 0) return spoken;
  }
  return [];
}

/** The people between one heading that names nobody and the next. */
function runsOf({ document, tokens }: Reading, all: readonly Signed[]): readonly (readonly Signed[])[] {
  const runs: Signed[][] = [];
  const isHeading = ({ speaker }: Signed) => document.blocks[tokens[speaker?.first ?? -1]?.block ?? -1]?.kind === 'heading';
  for (const [i, section] of all.entries()) {
    const before = all[i - 1];
    if (before && (!before.parted || isHeading(section))) runs.at(-1)?.push(section);
    else runs.push([section]);
  }
  return runs;
}

/** What several say who stand in one run, or who signs a letter. */
function saidInRun(reading: Reading, run: readonly Signed[]): readonly Spoken[] {
  const sections = namedIn(run);
  if (sections.length < FEWEST) return run.flatMap((section) => letterAbove(reading, section));
  const spoken = saidUnder(reading, sections);
  return spoken.length > 0 ? spoken : writtenAbove(reading, run);
}
