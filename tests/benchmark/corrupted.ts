/**
 * Predictions made from the marks of an article by seeded corruption: dropped, shifted, merged, split, given to others or to nobody,
 * with what nobody marked added. Every way of counting is met, and the same seed gives the same predictions.
 */
import type {
  FoundNumber,
  FoundReport,
  FoundSource,
  FoundStatement,
  MarkedArticle,
  MarkedStatement,
  Prediction,
} from '../../benchmark/model.ts';
import { randomOf } from '../../benchmark/random.ts';
import type { Span } from '../../lib/engine/model.ts';

type Draw = ReturnType<typeof drawing>;

/** @param harm - from 0, nothing is changed, to 1 */
export function corrupted(article: MarkedArticle, seed: number, harm: number): Prediction {
  const draw = drawing(seed, harm);
  const sources = sourcesOf(article, draw);
  const attributions = [
    ...merged(
      article.attributions.flatMap((mark) => (draw.harm() ? [] : [statementOf(mark, article.text, sources, draw)])),
      draw,
    ),
    ...spurious(article.text, sources, draw),
  ];
  return { attributions, sources, quantities: numbersOf(article, sources, draw), reports: reportsOf(article, draw) };
}

function drawing(seed: number, level: number) {
  const random = randomOf(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  return {
    below,
    /** True as often as the level of harm says, or a part of it. */
    harm: (part = 1) => random() < level * part,
    chance: (share: number) => random() < share,
    oneOf: <T>(list: readonly T[]): T | null => list[below(list.length)] ?? null,
  };
}

/** The speakers, some under an alias first, some with everybody's names, some in words that the text has not; and one whom nobody quotes. */
function sourcesOf({ attributions, text }: MarkedArticle, draw: Draw): FoundSource[] {
  const speakers = new Map(attributions.flatMap((mark) => (mark.speaker ? [[mark.speaker, mark] as const] : [])));
  const names = [...speakers.keys()];
  const sources = [...speakers.values()].map(({ speaker, aliases, source }): FoundSource => {
    const own = [speaker ?? '', ...aliases];
    if (draw.harm(0.2)) own.push(own.shift() ?? '');
    if (draw.harm(0.2)) own.push(draw.oneOf(names) ?? '');
    if (draw.harm(0.2)) own[0] = `a spokesperson for ${own[0]}`;
    if (draw.harm(0.2)) own[0] = (own[0] ?? '').toUpperCase().replaceAll(' ', '  ');
    if (draw.harm(0.2)) own[0] = (own[0] ?? '').split(' ').at(-1) ?? '';
    const [name = '', ...others] = own;
    return { name, aliases: others, mentions: source };
  });
  return [
    ...sources,
    { name: wordsAt(text, draw, 1).words, aliases: [wordsAt(text, draw, 40).words], mentions: [wordsAt(text, draw, 30).span] },
  ];
}

function wordsAt(text: string, draw: Draw, many: number): { words: string; span: Span } {
  const words = [...text.matchAll(/\S+/g)];
  const first = draw.below(Math.max(1, words.length - many));
  const last = words[Math.min(words.length, first + many) - 1];
  const start = words[first]?.index ?? 0;
  const end = last ? last.index + last[0].length : text.length;
  return { words: text.slice(start, end), span: { start, end } };
}

function statementOf(mark: MarkedStatement, text: string, sources: readonly FoundSource[], draw: Draw): FoundStatement {
  const at = sources.findIndex(
    ({ name, aliases }) => mark.speaker !== null && [name, ...aliases].some((each) => each.includes(mark.speaker ?? '')),
  );
  const source = draw.harm(0.5) ? draw.below(sources.length) : at < 0 || draw.harm(0.4) ? null : at;
  const mention = draw.harm(0.3) ? wordsAt(text, draw, draw.oneOf([1, 40]) ?? 1).span : draw.harm(0.4) ? null : (mark.source[0] ?? null);
  const act = draw.harm(0.3) ? (draw.oneOf(['request', 'question', 'statement']) ?? undefined) : undefined;
  const kind = draw.harm(0.2) ? (draw.oneOf(['direct', 'indirect', 'mixed'] as const) ?? mark.kind) : mark.kind;
  return {
    kind,
    act,
    content: mark.content.flatMap((span) => shifted(span, text, draw)),
    mention,
    source,
    rule: draw.oneOf(['a:say', 'b']) ?? 'a',
  };
}

/** The span with its edges moved, or in two pieces with a gap between them, or over more than one paragraph. */
function shifted({ start, end }: Span, text: string, draw: Draw): Span[] {
  if (draw.harm(0.6)) {
    const moved = { start: start + draw.below(30), end: Math.min(text.length, end + draw.below(60) - 30) };
    return [moved.start < moved.end ? moved : { start, end }];
  }
  const middle = start + 1 + draw.below(Math.max(1, end - start - 2));
  if (draw.harm(0.3) && middle + 1 < end)
    return [
      { start, end: middle },
      { start: middle + 1, end },
    ];
  return [{ start, end: draw.harm(0.1) ? Math.min(text.length, end + 200) : end }];
}

/** Some statements swallow the one after them; the content stays in order and does not overlap. */
function merged(statements: readonly FoundStatement[], draw: Draw): FoundStatement[] {
  const all: FoundStatement[] = [];
  for (const statement of statements) {
    const last = all.at(-1);
    const content = [...(last?.content ?? []), ...statement.content];
    const inOrder = content.every((span, i) => i === 0 || span.start >= (content[i - 1]?.end ?? 0));
    if (last && draw.harm(0.2) && inOrder) all[all.length - 1] = { ...last, content };
    else if (statement.content.every((span, i) => i === 0 || span.start >= (statement.content[i - 1]?.end ?? 0))) all.push(statement);
  }
  return all;
}

function spurious(text: string, sources: readonly FoundSource[], draw: Draw): FoundStatement[] {
  return text.split('\n').flatMap((): FoundStatement[] => {
    if (!draw.harm()) return [];
    const act = draw.oneOf(['request', 'question', undefined] as const) ?? undefined;
    const { span } = wordsAt(text, draw, 1 + draw.below(25));
    return [
      {
        kind: draw.oneOf(['direct', 'indirect'] as const) ?? 'direct',
        act,
        content: [span],
        mention: null,
        source: draw.below(sources.length),
      },
    ];
  });
}

function numbersOf({ quantities, text }: MarkedArticle, sources: readonly FoundSource[], draw: Draw): FoundNumber[] {
  const found = (quantities ?? []).flatMap(({ span, value, claimedBy }): FoundNumber[] => {
    if (draw.harm(0.5)) return [];
    const at = sources.findIndex(({ name, aliases }) => claimedBy !== null && [name, ...aliases].includes(claimedBy));
    const source = draw.harm(0.5) ? draw.below(sources.length) : at < 0 ? null : at;
    const start = draw.harm(0.4) ? Math.max(0, span.start - 5) : span.start;
    const changed = draw.harm(0.2) ? null : (value ?? 0) * (draw.harm(0.4) ? 1.0001 : 1);
    const number = { span: { start, end: span.end }, value: changed, source };
    return draw.harm(0.2) ? [{ ...number, span: { start: Math.max(0, span.start - 1), end: span.start + 1 } }, number] : [number];
  });
  const soft = [...text.matchAll(/\b(?:several|first|second|a few|the 19th|one)\b/g)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const others = [...soft, wordsAt(text, draw, 1).span].filter(() => draw.harm());
  return [...found, ...others.map((span): FoundNumber => ({ span, value: 1, source: null }))];
}

function reportsOf({ reports, text }: MarkedArticle, draw: Draw): FoundReport[] {
  const found = (reports ?? []).flatMap(({ name, aliases }): FoundReport[] => {
    if (draw.harm(0.4)) return [];
    const names = [name, ...aliases];
    if (draw.harm(0.4)) names.push(names.shift() ?? '');
    if (draw.harm(0.3)) names[0] = (names[0] ?? '').split(' ').slice(0, 2).join(' ');
    const [first = '', ...others] = names;
    return [{ name: first, aliases: draw.harm(0.4) ? [] : others }];
  });
  return draw.chance(0.3) ? [...found, { name: wordsAt(text, draw, 4).words, aliases: [] }] : found;
}
