/** The figures of a set of articles as tables in Markdown. */
import type { Counts, Finding, Naming, Pairing, Tally } from './counts.ts';
import { percent, predictedOf } from './figures.ts';
import { MENTION_KINDS } from './mentions.ts';

type Ratio = readonly [part: number, whole: number];

/** Per cent with one decimal, as it is printed; a dash where nothing was asked. */
export function shownPercent(ratio: Ratio): string {
  const value = percent(ratio);
  return value === null ? '–' : value.toFixed(1);
}

const of = ({ right, asked }: Tally): Ratio => [right, asked];

function table(head: readonly string[], rows: readonly (readonly (string | number | Ratio)[])[]): string {
  const line = (cells: readonly (string | number | Ratio)[]) =>
    `| ${cells.map((cell) => (typeof cell === 'object' ? shownPercent(cell) : String(cell))).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

/** @param title - what the articles are */
export function card(title: string, counts: Counts): string {
  const { articles, missing, numbers, reports, name } = counts;
  const left = missing === 0 ? '' : `, ${missing} of them without a prediction, which count as empty`;
  return [
    `## ${title}: ${articles} articles${left}`,
    statements(counts),
    ...(name.asked > 0 ? [speakers(counts)] : []),
    ...(numbers.marked > 0 ? [numberTable(numbers)] : []),
    ...(numbers.same.marked + numbers.differs.marked > 0 ? [pairTable(numbers)] : []),
    ...(reports.marked > 0 ? [reportTable(reports)] : []),
    ...(Object.keys(counts.rules).length > 0 ? [rules(counts)] : []),
  ].join('\n\n');
}

function statements(counts: Counts): string {
  const { statements: all, kinds } = counts;
  const predicted = predictedOf(counts);
  const row = (kind: string, { marked, found, close, exact }: Finding, right: Ratio) =>
    [kind, marked, [found, marked], [close, marked], [exact, marked], right] as const;
  const f1 = (found: number) => shownPercent([2 * found, predicted + all.marked]);
  return `${table(
    ['statements', 'marked', 'found', 'found closely', 'exactly', 'finds that are right'],
    [
      row('**all**', all, [all.found, predicted]),
      ...Object.entries(kinds).map(([kind, each]) => row(kind, each, [each.right, each.predicted])),
    ],
  )}\n\nContent F1 ${f1(all.found)}, closely ${f1(all.close)}, exactly ${f1(all.exact)}.`;
}

const naming = ({ asked, right, wrong, none }: Naming): Ratio[] => [
  [right, asked],
  [wrong, asked],
  [none, asked],
];

function speakers(counts: Counts): string {
  const { name, mentions, full, mention, statements: all } = counts;
  const both = shownPercent([2 * name.right, predictedOf(counts) + all.marked]);
  const [fullNames, places] = [full, mention].map((tally) => shownPercent(of(tally)));
  return `${table(
    ['how the article names the speaker', 'marked', 'found', 'name right', 'name wrong', 'no name'],
    [
      ['**all**', all.marked, [all.found, all.marked], ...naming(name)],
      ...MENTION_KINDS.map((kind) => [
        kind,
        mentions[kind].marked,
        [mentions[kind].found, mentions[kind].marked] as Ratio,
        ...naming(mentions[kind]),
      ]),
    ],
  )}\n\nContent and speaker F1 ${both}. Of right names ${fullNames} are full ones; the words that name the source were seen in ${places}.`;
}

function numberTable({ marked, predicted, found, value, whose, stated, high, unit, counted }: Counts['numbers']): string {
  // asked only where they are marked in our own terms
  const own = (
    [
      ['upper end', high],
      ['unit', unit],
      ['what is counted', counted],
    ] as const
  ).filter(([, { asked }]) => asked > 0);
  return table(
    ['numbers', 'found', 'finds that are right', 'value', 'whose', 'whose, where the article says', ...own.map(([name]) => name)],
    [[marked, [found, marked], [found, predicted], of(value), of(whose), of(stated), ...own.map(([, tally]) => of(tally))]],
  );
}

function pairTable({ same, differs }: Counts['numbers']): string {
  const row = (name: string, { marked, predicted, found }: Pairing) =>
    [name, marked, [found, marked], [found, predicted], [2 * found, predicted + marked]] as const;
  return table(
    ['pairs of numbers that were both found', 'marked', 'found', 'finds that are right', 'F1'],
    [row('the same number twice', same), row('numbers that differ', differs)],
  );
}

function reportTable({ marked, predicted, found, name, kind }: Counts['reports']): string {
  const own = kind.asked > 0;
  return table(
    ['reports', 'found', 'finds that are right', 'F1', 'name', ...(own ? ['kind'] : [])],
    [[marked, [found, marked], [found, predicted], [2 * found, predicted + marked], of(name), ...(own ? [of(kind)] : [])]],
  );
}

function rules({ rules: byRule }: Counts): string {
  const sorted = Object.entries(byRule).sort(([, a], [, b]) => b.predicted - a.predicted);
  return table(
    ['rule', 'finds', 'right', 'closely right', 'name right', 'name wrong', 'no name'],
    sorted.map(([rule, each]) => [
      `\`${rule}\``,
      each.predicted,
      [each.found, each.predicted],
      [each.close, each.predicted],
      ...naming(each),
    ]),
  );
}
