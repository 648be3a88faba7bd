/** Goes through a page by keys alone: Tab from stop to stop, the arrows in a list, and notes what has the focus. */
import type { CDPSession, Page } from 'playwright-core';

/** What can be pressed, chosen or written in, as far as it is to be seen: numbered, so that it is known again. One of a group of radio buttons stands for all. */
const NUMBER = `(() => {
  const all = document.querySelectorAll('button, a[href], summary, select, input, textarea, [contenteditable], [role=button]');
  const groups = new Map();
  const names = [];
  for (const control of all) {
    if (!control.checkVisibility() || control.disabled || control.closest('[aria-hidden=true], [contenteditable] a')) continue;
    const group = control.type === 'radio' ? control.name : null;
    const known = group === null ? undefined : groups.get(group);
    control.dataset.walk = known ?? names.length;
    if (known !== undefined) continue;
    if (group !== null) groups.set(group, names.length);
    names.push((control.getAttribute('aria-label') ?? control.textContent ?? '').trim().slice(0, 60) || control.outerHTML.slice(0, 100));
  }
  return names;
})()`;
/** Which has the focus; null: none of them. */
const FOCUS = `document.activeElement?.dataset?.walk ?? null`;
/** Arrows are its own. */
const KEEPS_ARROWS = `document.activeElement?.matches('select, input, textarea, [contenteditable]') ?? false`;
const MOST_STOPS = 200;
/** A page that has drawn nothing for so long, in milliseconds, is steady. */
const STEADY = 200;
/** True where Tab has left the page. */
const LEFT = `document.activeElement === null || document.activeElement === document.body`;

export interface Walk {
  /** In words, what no key leads to. */
  readonly unreached: readonly string[];
  /** What a screen reader has of each stop, in the order of the walk. */
  readonly heard: readonly string[];
}

interface Properties {
  readonly name: string;
  readonly value: { readonly value?: unknown };
}

/** What is told of it, and what is told where it is so. */
const TOLD = ['expanded', 'pressed', 'checked'];
const MARKED = ['invalid', 'hasPopup', 'disabled'];

/** As the accessibility tree has it: "button “Copy”, expanded: false". */
async function heardOf(cdp: CDPSession): Promise<string> {
  const { result } = await cdp.send('Runtime.evaluate', { expression: 'document.activeElement' });
  const { nodes } = await cdp.send('Accessibility.getPartialAXTree', { objectId: result.objectId ?? '', fetchRelatives: false });
  const [node] = nodes;
  const states = ((node?.properties ?? []) as readonly Properties[])
    .filter(({ name, value }) => TOLD.includes(name) || (MARKED.includes(name) && value.value !== 'false' && value.value !== false))
    .map(({ name, value }) => `, ${name}: ${value.value}`);
  const description = node?.description?.value ? ` (${node.description.value})` : '';
  return `${node?.role?.value} “${node?.name?.value}”${description}${states.join('')}`;
}

/** Numbers what can be pressed once the page is steady: what is drawn anew after that would be known no more. */
async function numbered(page: Page): Promise<readonly string[]> {
  for (;;) {
    const names = await page.evaluate<string[]>(NUMBER);
    const count = () => page.evaluate<number>(`document.querySelectorAll('[data-walk]').length`);
    const before = await count();
    await page.waitForTimeout(STEADY);
    if ((await count()) === before && (await page.evaluate<string[]>(NUMBER)).length === names.length) return names;
  }
}

export async function walkByKeys(page: Page): Promise<Walk> {
  const names = await numbered(page);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Accessibility.enable');
  const reached = new Set<string>();
  const heard: string[] = [];
  const focus = () => page.evaluate<string | null>(FOCUS);
  const note = async (at: string | null) => {
    if (at === null || reached.has(at)) return;
    reached.add(at);
    heard.push(await heardOf(cdp));
  };
  const listed = async () => {
    if (await page.evaluate<boolean>(KEEPS_ARROWS)) return;
    const here = new Set<string | null>();
    /** @returns whether the key led to something else of the list */
    const goes = async (key: string) => {
      await page.keyboard.press(key);
      const at = await focus();
      await note(at);
      return here.size < here.add(at).size;
    };
    await goes('Home');
    do while (await goes('ArrowRight'));
    while (await goes('ArrowDown'));
    // what is opened in a row comes after it
    await page.keyboard.press('Home');
  };
  const visit = async () => {
    const at = await focus();
    if (at === null || reached.has(at)) return;
    await note(at);
    await listed();
  };
  // a menu, or a form, has the focus as it opens
  await visit();
  // once to the end, and once all of it: it may begin anywhere
  for (let stops = 0, ends = 0; stops < MOST_STOPS && ends < 2; stops++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate<boolean>(LEFT)) ends++;
    else await visit();
  }
  await cdp.detach();
  return { unreached: names.filter((_, at) => !reached.has(String(at))), heard };
}
