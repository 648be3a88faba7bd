/**
 * What a page and its scripts hold on to, by a snapshot of the heap: without the machine code, which the browser compiles as it
 * likes, and without what it writes down itself of how the page performs.
 */

/** Objects, their shapes, what they are made of, and what belongs to the document: nodes, ranges, highlights. */
const KINDS = new Set(['native', 'object', 'closure', 'array', 'string', 'concatenated string', 'sliced string', 'regexp', 'number', 'symbol', 'bigint', 'object shape']); // biome-ignore format: a table
/** The browser's own among them. */
const ITS_OWN = /^(?:system \/|LayoutShift|DOMRectReadOnly$|Performance)/;

interface Snapshot {
  readonly snapshot: { readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[]]; readonly edge_fields: readonly string[] } };
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  readonly strings: readonly string[];
} // biome-ignore format: as the browser writes it

/** As much of a debugger's session as a snapshot takes: a page's, or a worker's. */
export interface Debugger {
  send(method: 'HeapProfiler.takeHeapSnapshot', options: { reportProgress: boolean }): Promise<unknown>;
  on(event: 'HeapProfiler.addHeapSnapshotChunk', heard: (part: { chunk: string }) => void): unknown;
  off(event: 'HeapProfiler.addHeapSnapshotChunk', heard: (part: { chunk: string }) => void): unknown;
}

/** Bytes, after collecting garbage. */
export async function heldIn(session: Debugger): Promise<number> {
  const chunks: string[] = [];
  const collect = ({ chunk }: { chunk: string }) => void chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', collect);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', collect);
  return heldBytes(JSON.parse(chunks.join('')) as Snapshot);
}

function heldBytes({ snapshot: { meta }, nodes, edges, strings }: Snapshot): number {
  const [width, edgeWidth] = [meta.node_fields.length, meta.edge_fields.length];
  const field = (name: string) => meta.node_fields.indexOf(name);
  const [type, name, size, count] = [field('type'), field('name'), field('self_size'), field('edge_count')];
  const to = meta.edge_fields.indexOf('to_node');
  const kindOf = (node: number) => meta.node_types[0][nodes[node + type] as number] as string;
  // The roots' own tables, as the one of numbers that were made to strings, are the browser's.
  const ofRoots = new Set<number>();
  let edge = 0;
  for (let node = 0; node < nodes.length; node += width) {
    const end = edge + (nodes[node + count] as number) * edgeWidth;
    if (kindOf(node) === 'synthetic') for (let at = edge; at < end; at += edgeWidth) ofRoots.add(edges[at + to] as number);
    edge = end;
  }
  let held = 0;
  for (let node = 0; node < nodes.length; node += width) {
    const kind = kindOf(node);
    if (!KINDS.has(kind) || (kind === 'array' && ofRoots.has(node))) continue;
    if (kind !== 'native' || !ITS_OWN.test(strings[nodes[node + name] as number] as string)) held += nodes[node + size] as number;
  }
  return held;
}
