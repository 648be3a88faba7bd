const BEYOND = /[\u0080-\uffff]/g;

/**
 * The same code or JSON in ASCII alone, with escapes for all other characters: one “ among it makes the browser keep all of it in twice the room,
 * and read it in twice the time. What is written in `String.raw` must be a pattern, in which an escape stands for the character as well.
 * @throws where a character has a backslash before it already
 */
export function inAscii(code: string): string {
  const escaped = /.{0,40}\\[\u0080-\uffff]/.exec(code);
  if (escaped) throw new Error(`a backslash before a character beyond ASCII: ${escaped[0]}`);
  return code.replace(BEYOND, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
