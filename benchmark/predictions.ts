/** Reads what a system says of marked articles: JSON lines, one an article. Nothing that is wrong with them is passed over. */
import { noNumber, outside } from './gold.ts';
import type { MarkedArticle, Prediction } from './model.ts';
import { predictionSchema, problemsOf } from './schemas.ts';

export interface Predictions {
  /** By the article's id. */
  readonly of: ReadonlyMap<string, Prediction>;
  /** Articles that the system gave nothing for, with the reason. */
  readonly missing: readonly { readonly id: string; readonly why: string }[];
  /** What is wrong with the lines: which line or article, and what. */
  readonly problems: readonly string[];
}

type Line = { readonly prediction: Prediction } | { readonly missing: string } | { readonly problems: readonly string[] };

/**
 * @param asked - the articles that are scored
 * @param others - ids that may stand in the file and are not asked for: those of the other splits of the same folder
 */
export function readPredictions(jsonLines: string, asked: readonly MarkedArticle[], others: ReadonlySet<string>): Predictions {
  const articles = new Map(asked.map((article) => [article.id, article]));
  const of = new Map<string, Prediction>();
  const missing = new Map<string, string>();
  const problems: string[] = [];
  const seen = new Set<string>();
  for (const [at, line] of jsonLines.split('\n').entries()) {
    if (line.trim() === '') continue;
    const json = parsed(line);
    const id = idOf(json);
    if (id === null) {
      problems.push(`line ${at + 1}: ${json === undefined ? 'no JSON' : 'no "id" that is a text or a number'}`);
      continue;
    }
    const article = articles.get(id);
    if (seen.has(id)) problems.push(`${id}: stands twice, the second time in line ${at + 1}`);
    seen.add(id);
    if (!article) {
      if (!others.has(id)) problems.push(`${id}: no such article in the folder (line ${at + 1})`);
      continue;
    }
    const read = lineOf(json, article);
    if ('prediction' in read) of.set(id, read.prediction);
    else if ('missing' in read) missing.set(id, read.missing);
    else problems.push(...read.problems.map((problem) => `${id}: ${problem}`));
  }
  for (const { id } of asked) if (!seen.has(id)) missing.set(id, 'no line has its id');
  return { of, missing: [...missing].map(([id, why]) => ({ id, why })), problems };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const isRecord = (json: unknown): json is Readonly<Record<string, unknown>> => typeof json === 'object' && json !== null;

function idOf(json: unknown): string | null {
  const id = isRecord(json) ? json.id : null;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null;
}

function lineOf(json: unknown, article: MarkedArticle): Line {
  if (isRecord(json) && json.error !== undefined) return { missing: `the system failed: ${String(json.error)}` };
  if (isRecord(json) && json.isArticle === false)
    return { missing: `the system took it for no article: ${String(json.why ?? 'no reason given')}` };
  const read = predictionSchema.safeParse(json);
  if (!read.success) return { problems: problemsOf(read.error) };
  const { document, ...prediction } = read.data;
  if (document.text !== article.text) return { problems: [otherText(document.text, article.text)] };
  const problems = [...outside(spansOf(prediction), article.text), ...noSource(prediction), ...noPair(prediction)];
  return problems.length > 0 ? { problems } : { prediction };
}

/** Offsets into another text cannot be compared. */
function otherText(given: string, marked: string): string {
  let at = 0;
  while (at < marked.length && given[at] === marked[at]) at++;
  return `"document.text" is not the article's text: they part at offset ${at}, of ${given.length} and ${marked.length}`;
}

function spansOf({ attributions, sources, quantities }: Prediction) {
  return [
    ...attributions.flatMap(({ content, mention }) => [...content, ...(mention ? [mention] : [])]),
    ...sources.flatMap(({ mentions }) => mentions),
    ...quantities.flatMap(({ span, counted }) => [span, ...(counted ? [counted] : [])]),
  ];
}

function noSource({ attributions, quantities, sources }: Prediction): string[] {
  const indexes = [...attributions, ...quantities].flatMap(({ source }) => source ?? []);
  return indexes.filter((at) => at >= sources.length).map((at) => `no source ${at}: "sources" has ${sources.length}`);
}

const noPair = ({ quantities }: Prediction) =>
  noNumber(
    quantities.flatMap(({ same, differs }) => [...(same ?? []), ...(differs ?? [])]),
    quantities,
  );
