/** The figures: percentages made of counts, each with a key under which it is kept and a name to print. */
import type { Counts, Tally } from './counts.ts';
import { MENTION_KINDS, type MentionKind } from './mentions.ts';

export interface Figure {
  readonly key: string;
  readonly name: string;
  /** What the part and the whole are; the figure is part / whole. */
  readonly of: (counts: Counts) => readonly [part: number, whole: number];
}

/** Requests and questions that the marks leave out are not punished, up to one in so many of what is predicted. */
const APART = 12;

/** How many predicted stretches count: without those that are neither asked for nor punished. */
export function predictedOf({ statements }: Counts): number {
  const { predicted, forgiven, apart } = statements;
  return predicted - forgiven - Math.min(apart, Math.floor(predicted / APART));
}

const LEVELS = [
  ['found', 'half of the letters'],
  ['close', 'four fifths'],
  ['exact', 'all letters'],
] as const;
const PAIRS = [
  ['same', 'the same number twice'],
  ['differs', 'numbers that differ'],
] as const;
const KINDS = ['direct', 'indirect', 'mixed'] as const;

const placed = (kind: MentionKind) => (kind === 'none' ? 'speaker not named there' : `speaker by ${kind}`);
const of = ({ right, asked }: Tally): readonly [number, number] => [right, asked];
const f1 = (found: number, predicted: number, marked: number): readonly [number, number] => [2 * found, predicted + marked];

/** In the order in which they are printed; `of` gives a numerator and a denominator, which may be 0. */
export const figures: readonly Figure[] = [
  ...LEVELS.flatMap(([level, name]): Figure[] => [
    { key: `content.${level}.precision`, name: `content precision, ${name}`, of: (c) => [c.statements[level], predictedOf(c)] },
    { key: `content.${level}.recall`, name: `content recall, ${name}`, of: (c) => [c.statements[level], c.statements.marked] },
    { key: `content.${level}.f1`, name: `content F1, ${name}`, of: (c) => f1(c.statements[level], predictedOf(c), c.statements.marked) },
  ]),
  {
    key: 'content.unexcused',
    name: 'content precision, requests and questions punished too',
    of: ({ statements }) => [statements.found, statements.predicted - statements.forgiven],
  },
  ...KINDS.flatMap((kind) =>
    LEVELS.map(
      ([level, name]): Figure => ({
        key: `kind.${kind}.${level}`,
        name: `${kind} found, ${name}`,
        of: ({ kinds }) => [kinds[kind][level], kinds[kind].marked],
      }),
    ),
  ),
  { key: 'speaker.right', name: "speaker's name right, of found", of: ({ name }) => [name.right, name.asked] },
  { key: 'speaker.wrong', name: "speaker's name wrong, of found", of: ({ name }) => [name.wrong, name.asked] },
  { key: 'speaker.none', name: 'no name given, of found', of: ({ name }) => [name.none, name.asked] },
  { key: 'speaker.full', name: 'full name, of right names', of: ({ full }) => of(full) },
  {
    key: 'contentAndSpeaker.f1',
    name: 'content and speaker F1',
    of: (c) => (c.name.asked > 0 ? f1(c.name.right, predictedOf(c), c.statements.marked) : [0, 0]),
  },
  { key: 'mention', name: 'words that name the source right, of found', of: ({ mention }) => of(mention) },
  ...MENTION_KINDS.flatMap((kind): Figure[] => [
    { key: `mention.${kind}.found`, name: `${placed(kind)}: found`, of: ({ mentions }) => [mentions[kind].found, mentions[kind].marked] },
    {
      key: `mention.${kind}.right`,
      name: `${placed(kind)}: name right`,
      of: ({ mentions }) => [mentions[kind].right, mentions[kind].asked],
    },
    {
      key: `mention.${kind}.wrong`,
      name: `${placed(kind)}: name wrong`,
      of: ({ mentions }) => [mentions[kind].wrong, mentions[kind].asked],
    },
    { key: `mention.${kind}.none`, name: `${placed(kind)}: no name`, of: ({ mentions }) => [mentions[kind].none, mentions[kind].asked] },
  ]),
  { key: 'numbers.precision', name: 'numbers precision', of: ({ numbers }) => [numbers.found, numbers.predicted] },
  { key: 'numbers.recall', name: 'numbers recall', of: ({ numbers }) => [numbers.found, numbers.marked] },
  { key: 'numbers.f1', name: 'numbers F1', of: ({ numbers }) => f1(numbers.found, numbers.predicted, numbers.marked) },
  { key: 'numbers.value', name: 'value right, of found', of: ({ numbers }) => of(numbers.value) },
  { key: 'numbers.whose', name: 'whose right, of found', of: ({ numbers }) => of(numbers.whose) },
  { key: 'numbers.stated', name: 'whose right, where stated', of: ({ numbers }) => of(numbers.stated) },
  ...PAIRS.flatMap(([relation, name]): Figure[] => [
    { key: `numbers.${relation}.precision`, name: `${name}, precision`, of: ({ numbers: { [relation]: c } }) => [c.found, c.predicted] },
    { key: `numbers.${relation}.recall`, name: `${name}, recall`, of: ({ numbers: { [relation]: c } }) => [c.found, c.marked] },
    { key: `numbers.${relation}.f1`, name: `${name}, F1`, of: ({ numbers: { [relation]: c } }) => f1(c.found, c.predicted, c.marked) },
  ]),
  { key: 'reports.precision', name: 'reports precision', of: ({ reports }) => [reports.found, reports.predicted] },
  { key: 'reports.recall', name: 'reports recall', of: ({ reports }) => [reports.found, reports.marked] },
  { key: 'reports.f1', name: 'reports F1', of: ({ reports }) => f1(reports.found, reports.predicted, reports.marked) },
  { key: 'reports.name', name: 'name of the report right, of found', of: ({ reports }) => of(reports.name) },
];

/** Percent to one decimal; null where nothing was asked. */
export function percent([part, whole]: readonly [number, number]): number | null {
  return whole === 0 ? null : Math.round((1000 * part) / whole) / 10;
}

/** All figures of some counts by their keys, in per cent. */
export function figuresOf(counts: Counts): Record<string, number | null> {
  return Object.fromEntries(figures.map(({ key, of: ratio }) => [key, percent(ratio(counts))]));
}
