/** The floor under accuracy: the figures of the dev split that are kept in `figures.json`, and what may not be lost against them. */
import { type Figure, figures } from './figures.ts';

export interface Floor {
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly version: string;
  readonly commit: string;
  readonly articles: number;
  /** By the keys of `figures.ts`, in per cent. */
  readonly figures: Readonly<Record<string, number | null>>;
  /** The same of the locked articles, which nobody reads: what readers are told of errors. */
  readonly unread: { readonly articles: number; readonly figures: Readonly<Record<string, number | null>> };
}

/** How many points a held figure may lose. */
const ALLOWED = 0.5;
const HELD = [
  { key: 'contentAndSpeaker.f1', better: 1 },
  { key: 'speaker.wrong', better: -1 },
] as const;

/** Rounding of decimal fractions is no loss. */
const DUST = 1e-9;

/** What was lost against the floor, in words for who reads a failing test; null where nothing was. */
export function lossOf(floor: Floor, now: Floor['figures']): string | null {
  const lost = HELD.flatMap(({ key, better }) => {
    const [before, after] = [floor.figures[key] ?? null, now[key] ?? null];
    if (before === null || after === null) return [`${nameOf(key)}: there is no figure to compare`];
    const loss = (before - after) * better;
    return loss > ALLOWED + DUST ? [`${nameOf(key)}: ${after}, and the floor is ${before} (${ALLOWED} points are allowed)`] : [];
  });
  if (lost.length === 0) return null;
  return [
    `Accuracy on the dev split fell below the floor of ${floor.date} (version ${floor.version}, commit ${floor.commit}).`,
    ...lost,
    'What moved most:',
    ...moved(floor.figures, now).slice(0, 8),
    `Which sentences changed: npm run compare -- ${floor.commit}`,
    'If the loss is worth it: npm run floor, as a commit of its own that says why.',
  ].join('\n');
}

/** The figures that moved, those that moved most first. */
function moved(before: Floor['figures'], after: Floor['figures']): string[] {
  return figures
    .map(({ key }) => ({ key, from: before[key] ?? null, to: after[key] ?? null }))
    .filter(({ from, to }) => from !== to)
    .sort((a, b) => Math.abs((b.to ?? 0) - (b.from ?? 0)) - Math.abs((a.to ?? 0) - (a.from ?? 0)))
    .map(({ key, from, to }) => `  ${nameOf(key)}: ${from ?? '–'} → ${to ?? '–'}`);
}

const nameOf = (key: Figure['key']) => figures.find((figure) => figure.key === key)?.name ?? key;
