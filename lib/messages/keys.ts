/** What keys are for. */
export const KEY_NAMES = ['panel', 'next', 'before', 'marks'] as const;
export type KeyName = (typeof KEY_NAMES)[number];
/** As the browser writes them; empty: there is none. */
export type Keys = Readonly<Record<KeyName, string>>;

/**
 * The keys that Whosaid suggests, by what they do. The reader may have set others in the browser, or none. Chromium keeps some of its own:
 * Alt+Shift with B, N or W it gives to no extension.
 */
export const SUGGESTED_KEYS: Keys = { panel: 'Alt+Shift+S', next: 'Alt+Shift+J', before: 'Alt+Shift+K', marks: 'Alt+Shift+M' };

/** The names of the commands in the manifest. */
export const COMMANDS: Readonly<Record<KeyName, string>> = {
  panel: '_execute_action',
  next: 'next-statement',
  before: 'previous-statement',
  marks: 'step-marks',
};
