/** Which ways to the network a script holds: found in its syntax tree, so that words in strings and comments do not count. */
import { parseAst } from 'vite';

const forbidden = new Set([
  'fetch',
  'fetchLater',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'sendBeacon',
  'RTCPeerConnection',
  'importScripts',
  'Worker',
  'SharedWorker',
  'Image',
  'Audio',
]);
/** Elements that load something as soon as they have an address. */
const loading = new Set(['img', 'script', 'iframe', 'frame', 'object', 'embed', 'video', 'audio', 'source', 'track', 'link', 'image']);

type Node = { readonly type: string } & Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** The text of a string, also of one between backticks with nothing put in. */
function textOf(value: unknown): string | null {
  if (!isNode(value)) return null;
  if (value.type !== 'TemplateLiteral') return typeof value.value === 'string' ? value.value : null;
  const [only, ...more] = value.quasis as readonly { readonly value: { readonly cooked: string } }[];
  return more.length === 0 ? (only?.value.cooked ?? null) : null;
}

/** What {@link reaches} calls a fetch of a file of the extension's own package: nothing leaves the browser by it. */
export const OWN = 'fetch of the package';

/** `fetch(….runtime.getURL(…))`, which is an address of the package whatever it is given. */
function fetchesOwn({ type, callee, arguments: given }: Node): boolean {
  if (type !== 'CallExpression' || !isNode(callee) || callee.type !== 'Identifier' || callee.name !== 'fetch') return false;
  const [address, ...more] = given as readonly Node[];
  const asks = address?.type === 'CallExpression' ? (address.callee as Node) : null;
  const of = isMember(asks, 'getURL') ? (asks.object as Node) : null;
  return more.length === 0 && isMember(of, 'runtime');
}

const isMember = (node: Node | null, name: string): node is Node =>
  node?.type === 'MemberExpression' && !node.computed && (node.property as Node).name === name;

/** @returns the names, each once; nothing for a script that cannot reach out */
export function reaches(code: string): string[] {
  const found = new Set<string>();
  const waiting: unknown[] = [parseAst(code)];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (Array.isArray(node)) waiting.push(...node);
    else if (isNode(node) && fetchesOwn(node)) {
      found.add(OWN);
      waiting.push(node.arguments);
    } else if (isNode(node)) {
      for (const name of namedBy(node)) found.add(name);
      waiting.push(...Object.values(node).filter((value) => typeof value === 'object' && value !== null));
    }
  }
  return [...found].toSorted();
}

function namedBy(node: Node): string[] {
  switch (node.type) {
    case 'Identifier':
      return forbidden.has(String(node.name)) ? [String(node.name)] : [];
    case 'MemberExpression': {
      const name = node.computed ? textOf(node.property) : null;
      return name !== null && forbidden.has(name) ? [name] : [];
    }
    case 'ImportExpression':
      return /^\.{0,2}\//.test(textOf(node.source) ?? '') ? [] : ['import'];
    case 'CallExpression': {
      const callee = node.callee as Node;
      const method = callee.type === 'MemberExpression' ? (callee.property as Node).name : null;
      const element = textOf((node.arguments as unknown[])[method === 'createElementNS' ? 1 : 0]);
      return (method === 'createElement' || method === 'createElementNS') && element !== null && loading.has(element)
        ? [`createElement ${element}`]
        : [];
    }
    default:
      return [];
  }
}
