/**
 * The extension's clock in a page, stopped: what it shows for a moment stays until it has been looked at, however long a picture takes.
 * Bodies of functions that run in the extension's own world.
 */

export const holdTimers = `
  const { setTimeout: start, clearTimeout: stop } = globalThis;
  const held = new Map();
  const started = new Map();
  let last = 0;
  globalThis.setTimeout = (...timer) => {
    const name = 'held ' + ++last;
    held.set(name, timer);
    return name;
  };
  globalThis.clearTimeout = (name) => {
    if (!held.delete(name)) stop(started.get(name) ?? name);
  };
  globalThis.letTimersGo = () => {
    globalThis.setTimeout = start;
    for (const [name, timer] of held) started.set(name, start(...timer));
    held.clear();
  };
`;

export const letTimersGo = 'globalThis.letTimersGo();';
