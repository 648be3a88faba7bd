/**
 * Reads the marked form of the corpus (README.md beside this file): one `article.txt` gives its text, its blocks and its gold annotation.
 * The gold has the shape that scorers of attributions read: offsets are half-open ranges of UTF-16 code units of `text`.
 */
import { differingPairs, samePairs } from './number-pairs.ts';
import { type GoldTable, parseTable } from './parse-table.ts';

export type Range = [start: number, end: number];

/** Two positions in the list of numbers. */
export type NumberPair = [one: number, other: number];

export interface GoldAttribution {
  id: string;
  kind: 'direct' | 'indirect' | 'mixed';
  act: 'speech' | 'other';
  content: Range[];
  cue: Range[];
  source: Range[];
  via?: Range[];
  speaker?: string;
  aliases?: string[];
  nested?: true;
}

export interface GoldQuantity {
  span: Range;
  value: number | null;
  high?: number;
  unit: string | null;
  counted: string | null;
  claimedBy: string | null;
  /** Position in the list of another mention of the same number. */
  same?: number;
  /** Position in the list of a different number for the same thing. */
  differs?: number;
}

export interface GoldSource {
  name: string;
  aliases: string[];
  kind: string;
  role?: string;
  reason?: string;
  speaksFor?: string;
}

export interface GoldReport {
  name: string;
  aliases: string[];
  kind: string;
  author?: string;
  published?: string;
  mentions: Range[];
}

export interface GoldBlock {
  kind: 'title' | 'heading' | 'paragraph' | 'quote' | 'item' | 'caption';
  span: Range;
}

export interface Gold {
  id: string;
  dataset: 'whosaid';
  split: string;
  text: string;
  blocks: GoldBlock[];
  attributions: GoldAttribution[];
  sources: GoldSource[];
  quantities: GoldQuantity[];
  same: NumberPair[];
  differs: NumberPair[];
  reports: GoldReport[];
  /** `attribution`: id of the statement that the words come from; null where they stand nowhere in the text. */
  echoes: { span: Range; attribution: string | null }[];
  notSpeech: Range[];
  /** Neither counted nor punished: echoes, beliefs, wishes and orders, page furniture. */
  ignore: Range[];
  meta: Record<string, string>;
}

export interface Parsed {
  gold: Gold;
  /** What is wrong with the marks, one line each; empty for a well-marked article. */
  problems: string[];
}

interface Mark {
  type: string;
  ids: string[];
  source: string | null;
  span: Range;
  parents: Mark[];
}

const OPEN = /\{([dimsvhqrexn])([0-9,]*|-)(?::([a-z0-9-]+))? /y;
const PREFIX: [string, GoldBlock['kind']][] = [
  ['# ', 'title'],
  ['## ', 'heading'],
  ['> ', 'quote'],
  ['- ', 'item'],
  ['^ ', 'caption'],
  ['% ', 'paragraph'],
];
const KIND = { d: 'direct', i: 'indirect', m: 'mixed' } as const;

/** Takes the marks out of one paragraph; spans are offsets of the whole text, whose length so far is `offset`. */
function takeMarks(line: string, offset: number, problems: string[]): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  const open: Mark[] = [];
  let text = '';
  for (let i = 0; i < line.length; ) {
    OPEN.lastIndex = i;
    const tag = line[i] === '{' ? OPEN.exec(line) : null;
    if (tag) {
      const ids = tag[2] ? (tag[2] as string).split(',') : [];
      const mark: Mark = { type: tag[1] as string, ids, source: tag[3] ?? null, span: [offset + text.length, -1], parents: [...open] };
      marks.push(mark);
      open.push(mark);
      i = OPEN.lastIndex;
    } else if (line[i] === '}') {
      const mark = open.pop();
      if (mark) mark.span[1] = offset + text.length;
      else problems.push(`closing bracket without an opening one: ${line.slice(Math.max(0, i - 30), i + 1)}`);
      i++;
    } else {
      if (line[i] === '{') problems.push(`not a mark: ${line.slice(i, i + 30)}`);
      text += line[i++];
    }
  }
  for (const mark of open) problems.push(`mark not closed: {${mark.type}${mark.ids.join()} in: ${line.slice(0, 60)}`);
  return { text, marks: marks.filter((mark) => mark.span[1] >= 0) };
}

/** Header lines (`key: value`) up to the line of dashes, the marked text up to the next, then the tables. */
export function parseMarked(raw: string, id: string): Parsed {
  const problems: string[] = [];
  const [header = '', body = '', tail = ''] = raw.split(/^---\n/m);
  const meta = Object.fromEntries(
    header
      .trim()
      .split('\n')
      .map((line) => line.split(/:\s+(.*)/s).slice(0, 2)),
  );
  const marks: Mark[] = [];
  const blocks: GoldBlock[] = [];
  const ignore: Range[] = [];
  let text = '';
  for (const line of body.split('\n').filter((each) => each.trim())) {
    const [prefix, kind] = PREFIX.find(([p]) => line.startsWith(p)) ?? ['', 'paragraph' as const];
    const start = text.length;
    const taken = takeMarks(line.slice(prefix.length), start, problems);
    text += taken.text;
    marks.push(...taken.marks);
    blocks.push({ kind, span: [start, text.length] });
    if (prefix === '% ') ignore.push([start, text.length]);
    text += '\n\n';
  }
  text = text.slice(0, -1);
  const table = parseTable(tail, text, problems);
  const quantities = quantitiesOf(marks, table, problems);
  const gold: Gold = {
    id,
    dataset: 'whosaid',
    split: meta.split ?? '',
    text,
    blocks,
    attributions: attributionsOf(marks, table, problems),
    sources: sourcesOf(table),
    quantities,
    same: samePairs(quantities),
    differs: differingPairs(quantities),
    reports: reportsOf(marks, table, problems),
    echoes: marks.filter((m) => m.type === 'e').map((m) => ({ span: m.span, attribution: m.ids[0] === '-' ? null : (m.ids[0] ?? null) })),
    notSpeech: marks.filter((m) => m.type === 'n').map((m) => m.span),
    ignore: [...ignore, ...marks.filter((m) => m.type === 'e' || m.type === 'x').map((m) => m.span)],
    meta,
  };
  for (const echo of gold.echoes) {
    if (echo.attribution !== null && !gold.attributions.some((a) => a.id === echo.attribution))
      problems.push(`echo of unknown ${echo.attribution}`);
  }
  return { gold, problems };
}

/** The key of whom a spokesperson speaks for becomes that source's name. */
function sourcesOf(table: GoldTable): GoldSource[] {
  return [...table.sources.values()].map(({ speaksFor, ...source }) => {
    const name = speaksFor && table.sources.get(speaksFor)?.name;
    return name ? { ...source, speaksFor: name } : source;
  });
}

function attributionsOf(marks: Mark[], table: GoldTable, problems: string[]): GoldAttribution[] {
  const found = new Map<string, GoldAttribution>();
  const isContent = (mark: Mark) => mark.type in KIND;
  for (const mark of marks.filter(isContent)) {
    const [id = ''] = mark.ids;
    const kind = KIND[mark.type as keyof typeof KIND];
    const known = found.get(id);
    if (known) {
      known.content.push(mark.span);
      if (kind !== known.kind) problems.push(`statement ${id} is both ${known.kind} and ${kind}`);
      if (mark.source) problems.push(`statement ${id} names its source twice, or its number is used twice`);
      continue;
    }
    if (!id || !mark.source) problems.push(`statement ${id || '?'} has no number or names no source (write :none)`);
    const source = mark.source && mark.source !== 'none' ? table.sources.get(mark.source) : undefined;
    if (mark.source && mark.source !== 'none' && !source) problems.push(`statement ${id}: unknown source ${mark.source}`);
    const nested = mark.parents.some((parent) => isContent(parent) && parent.ids[0] !== id);
    found.set(id, {
      id,
      kind,
      act: 'speech',
      content: [mark.span],
      cue: [],
      source: [],
      ...(source && { speaker: source.name, aliases: source.aliases }),
      ...(nested && { nested: true as const }),
    });
  }
  for (const mark of marks.filter((m) => 'svh'.includes(m.type))) {
    for (const id of mark.ids) {
      const attribution = found.get(id);
      if (!attribution) problems.push(`{${mark.type}${id}: no such statement`);
      else if (mark.type === 'v') attribution.cue.push(mark.span);
      else if (mark.type === 's') attribution.source.push(mark.span);
      else attribution.via = [...(attribution.via ?? []), mark.span];
    }
    if (!mark.ids.length) problems.push(`{${mark.type} without the number of a statement`);
  }
  return [...found.values()];
}

function quantitiesOf(marks: Mark[], table: GoldTable, problems: string[]): GoldQuantity[] {
  const quantityMarks = marks.filter((mark) => mark.type === 'q');
  const position = new Map(quantityMarks.map((mark, i) => [mark.ids[0] ?? '', i]));
  if (position.size !== quantityMarks.length) problems.push('a number of a quantity is used twice');
  for (const id of table.quantities.keys()) if (!position.has(id)) problems.push(`q${id} stands in the table and not in the text`);
  const contents = new Map(marks.filter((m) => m.type in KIND && m.source).map((m) => [m.ids[0], m.source]));
  return quantityMarks.flatMap((mark) => {
    const row = table.quantities.get(mark.ids[0] ?? '');
    if (!row) {
      problems.push(`q${mark.ids[0]} is not in the table`);
      return [];
    }
    // Where the table does not say, a number is its innermost statement's.
    const statement = mark.parents.findLast((parent) => parent.type in KIND);
    const whose = row.whose ?? (statement ? (contents.get(statement.ids[0]) ?? null) : null);
    const source = whose && whose !== 'none' ? table.sources.get(whose) : undefined;
    if (row.whose && row.whose !== 'none' && !source) problems.push(`q${mark.ids[0]}: unknown source ${row.whose}`);
    const other = (id: string | undefined) => {
      if (id !== undefined && !position.has(id)) problems.push(`q${mark.ids[0]} points to unknown q${id}`);
      return id === undefined ? undefined : position.get(id);
    };
    const [same, differs] = [other(row.same), other(row.differs)];
    return {
      span: mark.span,
      value: row.value,
      ...(row.high !== undefined && { high: row.high }),
      unit: row.unit,
      counted: row.counted,
      claimedBy: source?.name ?? null,
      ...(same !== undefined && { same }),
      ...(differs !== undefined && { differs }),
    };
  });
}

function reportsOf(marks: Mark[], table: GoldTable, problems: string[]): GoldReport[] {
  for (const mark of marks.filter((m) => m.type === 'r' && !table.reports.has(m.ids[0] ?? '')))
    problems.push(`r${mark.ids[0]} is not in the table`);
  return [...table.reports].map(([id, report]) => {
    const mentions = marks.filter((mark) => mark.type === 'r' && mark.ids[0] === id).map((mark) => mark.span);
    if (!mentions.length) problems.push(`r${id} stands in the table and not in the text`);
    return { ...report, mentions };
  });
}
