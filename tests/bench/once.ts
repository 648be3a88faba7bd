/** Milliseconds of processor time. */

/** Before it is measured, it runs so long: until then the compiler is at work, and its threads count. */
const WARM = 20_000;

/** Of one run, threads of the process included. */
export function once(run: () => void): number {
  const { user } = process.cpuUsage();
  run();
  return (process.cpuUsage().user - user) / 1000;
}

/** Runs it until nothing is new to it. */
export function warm(run: () => void): void {
  for (let spent = 0; spent < WARM; ) spent += once(run);
}
