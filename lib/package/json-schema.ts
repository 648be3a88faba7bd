/** The JSON Schema of an analysis, made of the schema that stands at the extension's own doors. */
import * as z from 'zod/mini';
import { analysisSchema, parts } from '../messages/analysis-schema.ts';

/**
 * JSON Schema, draft 2020-12. It says less than the types promise: that spans lie inside the text and indexes inside their lists
 * is beyond it. Further fields are allowed, as the `id` of the command line's JSON lines.
 */
export function jsonSchema(): object {
  const named = z.registry<{ readonly id: string }>();
  for (const [id, part] of Object.entries(parts)) named.add(part, { id });
  const { $schema, ...schema } = z.toJSONSchema(analysisSchema, { metadata: named, io: 'input' });
  const { version } = schema.properties as { version: { const: number } };
  const shape = version.const;
  return { $schema, $id: `whosaid:analysis:${shape}`, title: `Whosaid's analysis of an article, shape ${shape}`, ...schema };
}
