/** A report for the maintainers: versions, rule names, states. No text of the page; its address only if the reader ticks it. */
import type { PanelState } from '../shared/panel-state.ts';

function counts(names: readonly string[]): string {
  const result = new Map<string, number>();
  for (const name of names) result.set(name, (result.get(name) ?? 0) + 1);
  return (
    Array.from(result, ([name, count]) => `${name} ${count}`)
      .sort()
      .join(', ') || 'none'
  );
}

export function problemReport({ status, url, versions, kinds, order, granted }: PanelState, withAddress: boolean): string {
  const lines = [`Whosaid ${versions.whosaid}`, `Browser: ${versions.browser}`, `State: ${status.state}`, `Granted: ${granted}`];
  if (status.state === 'failed') lines.push(`Where: ${status.where}`);
  if (status.state === 'none' || status.state === 'cannot') lines.push(`Reason: ${status.why}`);
  if (status.state === 'language') lines.push(`Language: ${status.lang}`);
  if (status.state === 'ready' && status.part)
    lines.push(`Part: ${status.part.why}, share: ${status.part.share?.toFixed(1) ?? 'not known'}`);
  if (status.state === 'ready') {
    const { attributions, sources, quantities, reports, echoes, document } = status.analysis;
    lines.push(
      `Characters: ${document.text.length}, blocks: ${document.blocks.length}`,
      `Rules: ${counts(attributions.map(({ rule }) => rule))}`,
      `Acts: ${counts(attributions.map(({ act }) => act))}`,
      `Bases: ${counts(attributions.map(({ basis }) => basis))}`,
      `Sources: ${counts(sources.map(({ kind }) => kind))}`,
      `Numbers: ${quantities.length}, reports: ${reports.length}, echoes: ${echoes.length}`,
    );
  }
  lines.push(`Marked: ${kinds.join(', ') || 'nothing'}; order: ${order}`);
  if (withAddress && url !== null) lines.push(`Address: ${url}`);
  return `${lines.join('\n')}\n`;
}
