/** The notices of all that ships: whose code is in the package, and under which licence, from what the bundler put into it. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file of the package. */
export const noticeFile = 'NOTICE.txt';

/** The folder of the package of node_modules that a module is of; null for our own, and for what the bundler made up. */
export function packageFolderOf(module: string): string | null {
  const inside = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(module.replace(/^\0/, ''));
  return inside ? inside[0] : null;
}

/** What a package says of its licence: its name, and its own texts word for word. */
function noticeOf(folder: string): string {
  const { name, version, license, author, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|notice|copying)(?:\.|$)/i.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  const by = typeof author === 'string' ? author : author?.name;
  const from = typeof repository === 'string' ? repository : repository?.url;
  return [`${name} ${version}, ${license}${by ? `, by ${by}` : ''}${from ? `\nIts sources: ${from}` : ''}`, ...texts].join('\n\n');
}

const RULE = `\n\n${'-'.repeat(80)}\n\n`;

/** Gathers the packages of every build that it is a plugin of, and writes their notices below our own. */
export function noticesOfBuild() {
  const folders = new Set<string>();
  return {
    plugin: {
      name: 'notices',
      generateBundle(_options: unknown, bundle: Record<string, { type: string; moduleIds?: readonly string[] }>) {
        for (const { moduleIds = [] } of Object.values(bundle))
          for (const folder of moduleIds.map(packageFolderOf)) if (folder && existsSync(join(folder, 'package.json'))) folders.add(folder);
      },
    },
    /** @param folder - of the unpacked package; @param own - our own notice and licence */
    write(folder: string, own: readonly string[]) {
      writeFileSync(join(folder, noticeFile), `${[...own.map((text) => text.trim()), ...[...folders].map(noticeOf).sort()].join(RULE)}\n`);
    },
  };
}
