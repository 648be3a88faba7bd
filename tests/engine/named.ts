/** The sources of an article written with marks, for tests. */
import { documentFromText } from '../../lib/engine/document-from-text.ts';
import { findMentions } from '../../lib/engine/mentions/find-mentions.ts';
import type { Statement } from '../../lib/engine/reading.ts';
import { nameSources } from '../../lib/engine/sources/name-sources.ts';
import { finished } from '../../lib/engine/turn-by-turn.ts';
import { english } from './english.ts';
import { marked } from './marked.ts';
import { readText } from './read-text.ts';

/** Names the sources of an article of one paragraph a line: `[content]`, `{words at the cue}`; a content without words at the cue goes on from the one before. */
export function named(...lines: readonly string[]) {
  const statements: Statement[] = [];
  let text = '';
  for (const line of lines) {
    const part = marked(line);
    const at = text.length;
    text += `${part.text}\n`;
    const moved = part.content.map(({ start, end }) => ({ start: start + at, end: end + at }));
    const mention = part.source[0] ? { start: part.source[0].start + at, end: part.source[0].end + at } : null;
    if (moved.length > 0)
      statements.push({
        kind: /^[“"]/.test(part.text.slice(part.content[0]?.start ?? 0).trim()) || part.text.startsWith('“') ? 'direct' : 'indirect',
        act: 'statement',
        of: null,
        content: moved,
        cue: null,
        mention,
        via: null,
        continues: mention || statements.length === 0 ? null : statements.length - 1,
        shape: 'that',
        verb: null,
        rule: 'test',
      });
  }
  const document = documentFromText(text);
  const reading = readText(document, english);
  const { sources, attributions } = finished(nameSources(reading, finished(findMentions(reading)), statements));
  const said = attributions.map(({ source, basis }) => (source === null ? basis : `${basis}: ${sources[source]?.name}`));
  return { document, sources, attributions, said };
}
