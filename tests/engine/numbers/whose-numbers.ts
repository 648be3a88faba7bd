import { expect } from 'vitest';
import { analyse } from '../../../lib/engine/analyse.ts';
import { documentFromText } from '../../../lib/engine/document-from-text.ts';
import { languages } from '../../../lib/engine/languages/every-language.ts';

/** Expects each number in `[12]` to be whose `{the port}` is; without braces, the article's own. `|` parts paragraphs. */
export function expectWhose(marked: string): void {
  const text = marked.replaceAll(' | ', '\n').replace(/[[\]{}]/g, '');
  const name = /\{(.+?)\}/.exec(marked)?.[1] ?? null;
  const { quantities, sources } = analyse(documentFromText(text), languages);
  for (const [, number] of marked.matchAll(/\[(.+?)\]/g)) {
    const quantity = quantities.find(({ span }) => text.slice(span.start, span.end) === number);
    expect(quantity, number).toBeDefined();
    expect(quantity?.source == null ? null : sources[quantity.source]?.name.toLowerCase(), number).toBe(name?.toLowerCase() ?? null);
  }
}
