// @vitest-environment happy-dom
/** Which presses are taken for presses on a mark: none that does something of its own in the page. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { hearPresses } from '../../../lib/page/session/presses.ts';

const pressed = vi.fn();
let press: (event: MouseEvent) => void;

beforeEach(() => {
  pressed.mockClear();
  document.body.innerHTML = `<form><input name="matches"><input name="nodeType"><p id="words">It was <a href="/">late</a>, he said.</p></form>
    <p role="button" id="button">It was noon.</p>`;
  const form = document.querySelector('form') as HTMLFormElement;
  // as browsers do it
  for (const field of document.querySelectorAll('input')) Object.defineProperty(form, field.name, { value: field });
  const listening = vi.spyOn(document, 'addEventListener');
  hearPresses(document, pressed);
  press = listening.mock.calls[0]?.[1] as typeof press;
});
afterEach(() => {
  vi.restoreAllMocks();
  document.getSelection()?.removeAllRanges();
});

/** A press of the reader's on the element, which no script can make. */
function on(selector: string, more: Partial<MouseEvent> = {}): void {
  const path: EventTarget[] = [];
  for (let at: Node | null = document.querySelector(selector); at; at = at.parentNode) path.push(at);
  path.push(window);
  press({ isTrusted: true, button: 0, clientX: 3, clientY: 4, composedPath: () => path, ...more } as MouseEvent);
}

it('on words is one, in a form too whose fields are called as what it is asked', () => {
  on('#words');
  expect(pressed.mock.calls).toEqual([[{ x: 3, y: 4 }]]);
});

it.each<[string, string, Partial<MouseEvent>]>([
  ['a link in a form', 'a', {}],
  ['what the page made a button', '#button', {}],
  ['a field', 'input', {}],
  ['words, by a script', '#words', { isTrusted: false }],
  ['words, where the page has taken it', '#words', { defaultPrevented: true }],
  ['words, with the second button', '#words', { button: 2 }],
  ['words, with a key held', '#words', { shiftKey: true }],
])('on %s is none', (_, selector, more) => {
  on(selector, more);
  expect(pressed).not.toHaveBeenCalled();
});

it('at the end of a selection is none, whatever the page calls “getSelection”', () => {
  document.getSelection()?.selectAllChildren(document.querySelector('#words') as Element);
  Object.defineProperty(document, 'getSelection', { value: document.querySelector('form'), configurable: true });
  on('#words');
  Reflect.deleteProperty(document, 'getSelection');
  expect(pressed).not.toHaveBeenCalled();
});

it('is not heard any more when that has been ended', () => {
  const listening = vi.spyOn(document, 'removeEventListener');
  hearPresses(document, pressed)();
  expect(listening).toHaveBeenCalledExactlyOnceWith('click', expect.any(Function));
});
