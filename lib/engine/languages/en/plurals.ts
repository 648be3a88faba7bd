/** Endings of English plurals, each with that of the singular. */
export const plurals = [
  ['men', 'man'],
  ['people', 'person'],
  ['children', 'child'],
  ['wives', 'wife'],
  ['ss', 'ss'],
  ['us', 'us'],
  ['is', 'is'],
  ['ies', 'y'],
  ['shes', 'sh'],
  ['ches', 'ch'],
  ['xes', 'x'],
  ['sses', 'ss'],
  ['s', ''],
] as const;
