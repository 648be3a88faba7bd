/** Who says the last statement of an article, for tests. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../lib/engine/analyse.ts';
import { documentFromText } from '../../lib/engine/document-from-text.ts';
import { languages } from '../../lib/engine/languages/every-language.ts';
import type { Source } from '../../lib/engine/model.ts';

/** The source of the last statement; null: the article does not tell; undefined: nothing is said. */
export function lastSource(text: string): Source | null | undefined {
  const { attributions, sources } = analyse({ ...documentFromText(text), lang: 'en' }, languages);
  const last = attributions.at(-1);
  return last && (sources[last.source ?? -1] ?? null);
}

/** Tables of articles as tests: who says the last statement of each, by name; null: the article does not tell. */
export function lastSpeakers(tables: readonly (readonly [title: string, articles: readonly (readonly [string, string | null])[]])[]): void {
  describe.each(tables)('%s', (_, articles) => {
    test.each(articles)('%s', (text, name) => {
      const source = lastSource(text);
      expect(source === null ? null : source?.name).toBe(name);
    });
  });
}
