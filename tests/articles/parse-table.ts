/** Reads the tables under a marked article: sources, quantities, reports, one a line (README.md beside this file). */
import type { GoldReport, GoldSource } from './parse-marked.ts';

export interface QuantityRow {
  value: number | null;
  high?: number;
  unit: string | null;
  counted: string | null;
  /** Key of a source, or `none`; absent where the number is its statement's. */
  whose?: string;
  same?: string;
  differs?: string;
}

export interface GoldTable {
  sources: Map<string, GoldSource>;
  quantities: Map<string, QuantityRow>;
  reports: Map<string, Omit<GoldReport, 'mentions'>>;
}

const SOURCE_KINDS = ['person', 'organisation', 'group', 'document', 'unnamed'];
const REPORT_KINDS = ['report', 'study', 'review', 'survey', 'data', 'ruling', 'filing', 'letter', 'release', 'book', 'outlet'];
const VALUE = /^(?:\?|(-?\d+(?:\.\d+)?(?:e\d+)?)(?:\.\.(-?\d+(?:\.\d+)?(?:e\d+)?))?)(?:\s+([A-Za-z].*))?$/;

/** Every name and every phrase of the tables must stand in `text`, to the letter; what does not is added to `problems`. */
export function parseTable(tail: string, text: string, problems: string[]): GoldTable {
  const table: GoldTable = { sources: new Map(), quantities: new Map(), reports: new Map() };
  const verbatim = (key: string, words: string) => {
    if (!text.includes(words)) problems.push(`${key}: not in the text: ${words}`);
    return words;
  };
  for (const line of tail.split('\n').filter((each) => each.trim())) {
    const [, key = '', value = ''] = /^([a-z0-9-]+) = (.*)$/.exec(line) ?? [];
    if (!key) problems.push(`not a line of a table: ${line}`);
    const [first = '', ...fields] = value.split(' | ').map((field) => field.trim());
    const field = (name: string) => fields.find((each) => each.startsWith(`${name} `))?.slice(name.length + 1);
    const names = () => {
      const [name = '', ...aliases] = first.split(' / ').map((each) => verbatim(key, each));
      return { name, aliases };
    };
    const kindOf = (kinds: string[]) => {
      const kind = fields.find((each) => kinds.includes(each));
      if (!kind) problems.push(`${key}: no kind`);
      return kind ?? '';
    };
    const id = key.slice(1);
    if (/^q\d+$/.test(key)) {
      if (table.quantities.has(id)) problems.push(`${key} twice`);
      table.quantities.set(id, quantityRow(key, first, fields, field, verbatim, problems));
    } else if (/^r\d+$/.test(key)) {
      if (table.reports.has(id)) problems.push(`${key} twice`);
      const [author, published] = [field('author'), field('published')];
      table.reports.set(id, {
        ...names(),
        kind: kindOf(REPORT_KINDS),
        ...(author && { author: verbatim(key, author) }),
        ...(published && { published: verbatim(key, published) }),
      });
    } else {
      if (table.sources.has(key)) problems.push(`${key} twice`);
      const [role, reason, speaksFor] = [field('role'), field('reason'), field('for')];
      table.sources.set(key, {
        ...names(),
        kind: kindOf(SOURCE_KINDS),
        ...(role && { role: verbatim(key, role) }),
        ...(reason && { reason: verbatim(key, reason) }),
        ...(speaksFor && { speaksFor }),
      });
    }
  }
  for (const [key, source] of table.sources) {
    if (source.speaksFor && !table.sources.has(source.speaksFor)) problems.push(`${key} speaks for unknown ${source.speaksFor}`);
  }
  return table;
}

function quantityRow(
  key: string,
  first: string,
  fields: string[],
  field: (name: string) => string | undefined,
  verbatim: (key: string, words: string) => string,
  problems: string[],
): QuantityRow {
  const match = VALUE.exec(first);
  if (!match) problems.push(`${key}: no value: ${first}`);
  const counted = fields.find((each) => !/^(by|same|differs) /.test(each));
  const [whose, same, differs] = [field('by'), field('same'), field('differs')];
  return {
    value: match?.[1] === undefined ? null : Number(match[1]),
    ...(match?.[2] !== undefined && { high: Number(match[2]) }),
    unit: match?.[3] ?? null,
    counted: counted ? verbatim(key, counted) : null,
    ...(whose && { whose }),
    ...(same && { same: same.slice(1) }),
    ...(differs && { differs: differs.slice(1) }),
  };
}
