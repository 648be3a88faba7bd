/** A page's script that lies in wait for whoever reads it. */

/** Every way to the document is trapped, before anything of ours is there: what is called is written down. */
export const traps = `<script>
    window.heard = [];
    const trap = (owner, name) => {
      const described = Object.getOwnPropertyDescriptor(owner, name);
      if (!described?.configurable) return;
      const wrapped = (real, kind) => function (...args) { if (window.armed) window.heard.push(kind + ' ' + name); return real.apply(this, args); };
      if (typeof described.value === 'function') Object.defineProperty(owner, name, { ...described, value: wrapped(described.value, 'call') });
      else if (described.get) Object.defineProperty(owner, name, { ...described, get: wrapped(described.get, 'get'), ...(described.set && { set: wrapped(described.set, 'set') }) });
    };
    for (const owner of [Element.prototype, Node.prototype, Document.prototype, HTMLElement.prototype, EventTarget.prototype, Range.prototype, CharacterData.prototype, Text.prototype, HighlightRegistry.prototype, Highlight.prototype, MutationObserver.prototype, Array.prototype, Map.prototype, Set.prototype, String.prototype, RegExp.prototype, Promise.prototype, History.prototype, TreeWalker.prototype])
      for (const name of Object.getOwnPropertyNames(owner)) if (name !== 'constructor') trap(owner, name);
    for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'getComputedStyle', 'matchMedia', 'postMessage', 'AbortController']) {
      const real = window[name];
      window[name] = function (...args) { if (window.armed) window.heard.push('call ' + name); return new.target ? new real(...args) : real.apply(this, args); };
    }
    Object.prototype['@type'] = 'Recipe'; Object.prototype.isArticle = false; Object.prototype.type = 'stop'; Object.prototype.name = '<img src=x onerror=alert(1)>';
    Array.prototype.toJSON = () => { window.heard.push('toJSON'); };
    for (const event of ['copy', 'focus', 'selectionchange', 'message']) addEventListener(event, () => { if (window.armed) window.heard.push('event ' + event); }, true);
    // Whoever cannot reach the page's own tools asks for what was heard by an event.
    document.addEventListener('tell', () => { window.armed = false; document.documentElement.setAttribute('heard', window.heard.join()); });
    window.armed = true;
  </script>`;
