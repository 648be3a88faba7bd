/** Builds the extension as it ships, whoever asks for it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Vitest tells what it starts that tests are run: the build would then be one for development, in which every element names its source file. */
const environment = () => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST'))),
  NODE_ENV: 'production',
});

/**
 * @returns the folder that the browser loads
 * @throws with what the build printed, where it failed
 */
export function buildExtension(target: 'chrome' | 'firefox'): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', target], {
    cwd: root,
    encoding: 'utf8',
    env: environment(),
  });
  if (status !== 0) throw new Error(`The build for ${target} failed.\n${stdout}\n${stderr}`);
  return join(root, `.output/${target}-mv3`);
}
