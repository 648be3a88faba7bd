/** Whether the reader has gone on to something else: what arrives late takes the focus from nobody who has. */

const ALONE = ['Alt', 'Control', 'Meta', 'Shift'];

/** @returns asks whether anything was pressed since this began, as often as one likes */
export function watchReader(): () => boolean {
  let hasPressed = false;
  function pressed(event: Event): void {
    // a key that is held down longer is the same press, and one of these alone does nothing
    if (event instanceof KeyboardEvent && (event.repeat || ALONE.includes(event.key))) return;
    hasPressed = true;
    removeEventListener('keydown', pressed, true);
    removeEventListener('pointerdown', pressed, true);
  }
  addEventListener('keydown', pressed, true);
  addEventListener('pointerdown', pressed, true);
  return () => hasPressed;
}
