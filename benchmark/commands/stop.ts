/** Ends a command that cannot go on: what is wrong goes to standard error, and the exit code says so. */
export function stop(message: string, exitCode: 1 | 2 = 1): never {
  console.error(message);
  process.exit(exitCode);
}

/** The first lines of a long list, and how many more there are. */
export function firstOf(lines: readonly string[], many = 20): string {
  const more = lines.length - many;
  return [...lines.slice(0, many), ...(more > 0 ? [`and ${more} more`] : [])].map((line) => `  ${line}`).join('\n');
}
