/** How many checks passed and failed, from the reports that the runners write. */
import * as z from 'zod/mini';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** What the report says that the runner's own output may not: one line each. */
  readonly problems: readonly string[];
}

const testReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

const sizeReport = z.array(z.object({ name: z.string(), passed: z.optional(z.boolean()), size: z.optional(z.number()) }));

/**
 * Vitest's JSON report. What did not pass has failed: skipped and unfinished tests, and files that could not be loaded.
 *
 * @param endedWell - false: the runner itself says that something failed, also where no test did
 */
export function countTests(report: string, endedWell: boolean): Tally {
  const parsed = parse(testReport, report);
  if (!parsed) return { passed: 0, failed: 1, problems: ['the runner wrote no report'] };
  const problems: string[] = [];
  let passed = 0;
  for (const file of parsed.testResults) {
    if (file.assertionResults.length === 0) problems.push(`no test ran: ${file.name}`);
    for (const test of file.assertionResults) {
      if (test.status === 'passed') passed++;
      else problems.push(`${test.status}: ${test.fullName}`);
    }
  }
  if (problems.length === 0 && passed === 0) problems.push('no test ran');
  if (problems.length === 0 && !endedWell) problems.push('the runner ended with an error outside of any test');
  return { passed, failed: problems.length, problems };
}

/** size-limit's JSON report; what has no verdict or no size was not measured, and has failed. */
export function countSizes(report: string): Tally {
  const parsed = parse(sizeReport, report);
  if (!parsed || parsed.length === 0) return { passed: 0, failed: 1, problems: ['no size was measured'] };
  const over = parsed.filter(({ passed, size }) => passed !== true || !size);
  return {
    passed: parsed.length - over.length,
    failed: over.length,
    problems: over.map((entry) => (entry.size ? `too large: ${entry.name}, ${entry.size} bytes` : `not built: ${entry.name}`)),
  };
}

function parse<T>(schema: z.ZodMiniType<T>, text: string): T | null {
  try {
    const result = schema.safeParse(JSON.parse(text));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}
