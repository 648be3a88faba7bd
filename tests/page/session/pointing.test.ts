// @vitest-environment happy-dom
/** Where the reader points: told once a frame, and nothing where that is no pointing. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followPointer } from '../../../lib/page/session/pointing.ts';

const pointed = vi.fn();
let heard: Record<string, (event: PointerEvent) => void>;
let frames: (() => void)[];
let stop: () => void;

beforeEach(() => {
  pointed.mockClear();
  [heard, frames] = [{}, []];
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation((frame) => frames.push(() => frame(0)));
  const listening = vi.spyOn(document, 'addEventListener');
  stop = followPointer(document, pointed);
  for (const [kind, listener] of listening.mock.calls) heard[kind] = listener as (event: PointerEvent) => void;
});
afterEach(() => vi.restoreAllMocks());

/** The pointer of a mouse, which no script can move. */
function move(clientX: number, clientY: number, more: Partial<PointerEvent> = {}): void {
  const event = { isTrusted: true, pointerType: 'mouse', buttons: 0, clientX, clientY, type: 'pointermove', ...more } as PointerEvent;
  heard[event.type]?.(event);
}

function draw(): void {
  for (const frame of frames.splice(0)) frame();
}

it('the last place of a frame is told, when the frame is drawn', () => {
  move(1, 2);
  move(3, 4);
  expect(pointed).not.toHaveBeenCalled();
  draw();
  expect(pointed.mock.calls).toEqual([[{ x: 3, y: 4 }]]);
  move(5, 6);
  draw();
  expect(pointed).toHaveBeenLastCalledWith({ x: 5, y: 6 });
});

it.each<[string, Partial<PointerEvent>]>([
  ['has left', { type: 'pointerleave' }],
  ['draws a selection', { buttons: 1 }],
])('a pointer that %s points at nothing', (_, more) => {
  move(1, 2);
  move(3, 4, more);
  draw();
  expect(pointed.mock.calls).toEqual([[null]]);
});

it.each<[string, Partial<PointerEvent>]>([
  ['a finger', { pointerType: 'touch' }],
  ['a script', { isTrusted: false }],
])('%s does not point', (_, more) => {
  move(1, 2, more);
  draw();
  expect(pointed).not.toHaveBeenCalled();
});

it('what is scrolled is pointed at no more', () => {
  move(1, 2);
  heard.scroll?.(new Event('scroll') as PointerEvent);
  draw();
  expect(pointed.mock.calls).toEqual([[null]]);
});

it('is not followed any more when that has been ended, nor told in the frame that was asked for', () => {
  const listening = vi.spyOn(document, 'removeEventListener');
  move(1, 2);
  stop();
  draw();
  expect(pointed).not.toHaveBeenCalled();
  expect(listening.mock.calls.map(([kind, listener]) => listener === heard[kind])).toEqual([true, true, true]);
});
