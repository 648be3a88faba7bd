/** Looks into a closed shadow root, which the page itself cannot: by the debugger. */
import type { Page } from 'playwright-core';

interface DomNode {
  readonly backendNodeId: number;
  readonly localName: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

/** @returns the words that stand in the shadow root of the first element of this name, or its HTML */
export async function shadowText(page: Page, name: string, as: 'text' | 'html' = 'text'): Promise<string> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const host = find(root, name);
    const shadow = host?.shadowRoots?.[0];
    if (!shadow) throw new Error(`No shadow root in ${name}`);
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    const functionDeclaration =
      as === 'html'
        ? 'function () { return this.innerHTML; }'
        : 'function () { return Array.from(this.children, (child) => child.innerText ?? "").join("\\n"); }';
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration,
      returnByValue: true,
    });
    return String(result.value);
  } finally {
    await session.detach();
  }
}

function find(node: DomNode, name: string): DomNode | null {
  if (node.localName === name) return node;
  for (const child of node.children ?? []) {
    const found = find(child, name);
    if (found) return found;
  }
  return null;
}
