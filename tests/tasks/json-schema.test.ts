import { expect, test } from 'vitest';
import { jsonSchema } from '../../lib/package/json-schema.ts';

/** A change of it is a change for everybody who reads analyses: `version` of the model says when that is raised. `npx vitest run tests/tasks/json-schema.test.ts -u` writes it. */
test('the JSON Schema of an analysis is the one that was last published', async () => {
  await expect(`${JSON.stringify(jsonSchema(), null, 2)}\n`).toMatchFileSnapshot('../../lib/package/analysis.schema.json');
});
