/**
 * Articles whose layout says who speaks, for tests. A line is a block: `# ` title, `## ` heading, `> ` block quotation, `>> ` pulled out
 * of the text, `- ` item, `^ ` caption, `@ ` the first block of an entry; `*…*` at its beginning is set in bold, `_…_` in italics;
 * `~ ` before a name, at the end of a block quotation, credits it.
 */
import { analyse } from '../../../lib/engine/analyse.ts';
import { languages } from '../../../lib/engine/languages/every-language.ts';
import { type Analysis, type Block, type BlockKind, type Document, textOf } from '../../../lib/engine/model.ts';

const KINDS: Readonly<Record<string, BlockKind>> = {
  '#': 'title',
  '##': 'heading',
  '>': 'quote',
  '>>': 'quote',
  '-': 'item',
  '^': 'caption',
  '@': 'paragraph',
};

/** The document that the lines are. */
export function laidOut(lines: readonly string[], about: Partial<Document> = {}): Document {
  const texts: string[] = [];
  const blocks: Block[] = [];
  let start = 0;
  for (const line of lines) {
    const [, sign = '', rest = ''] = /^(?:(#{1,2}|>{1,2}|[-^@]) )?(.*)$/su.exec(line) ?? [];
    const [, bold, italic, after = ''] = /^(?:\*([^*]*)\*|_([^_]*)_)?(.*)$/su.exec(rest) ?? [];
    const lead = bold ?? italic;
    const credit = after.indexOf('~ ');
    const text = (lead ?? '') + after.replace('~ ', '');
    const end = start + text.length;
    blocks.push({
      kind: KINDS[sign] ?? 'paragraph',
      span: { start, end },
      ...(lead !== undefined && { lead: { style: bold === undefined ? 'italic' : 'bold', end: start + lead.length } }),
      ...(credit >= 0 && { credit: { start: start + (lead ?? '').length + credit, end } }),
      ...(sign === '>>' && { pulled: true as const }),
      ...(sign === '@' && { entry: true as const }),
    });
    texts.push(text);
    start = end + 1;
  }
  return {
    url: null,
    title: null,
    byline: null,
    site: null,
    published: null,
    lang: 'en',
    text: texts.join('\n'),
    blocks,
    links: [],
    ...about,
  };
}

const BY_LAYOUT = /^(?:turn|interview|asked)$/u;

/** Who says or asks what by the layout: "Ana Ruiz: It was late.", "? Ana Ruiz: Was it late?"; nobody is "–". */
export function turnsIn({ attributions, sources, document }: Analysis): readonly string[] {
  return attributions
    .filter(({ rule }) => BY_LAYOUT.test(rule))
    .map(({ act, source, content }) => {
      const name = source === null ? '–' : (sources[source]?.name ?? '');
      return `${act === 'question' ? '? ' : ''}${name}: ${content.map((span) => textOf(document, span)).join(' … ')}`;
    });
}

/** The same of an article by its lines. */
export const turnsOf = (lines: readonly string[], about: Partial<Document> = {}) => turnsIn(analyse(laidOut(lines, about), languages));
