/** What the tests use of Citation.js, which brings no types. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: { chain(text: string, options: { forceType: string; generateGraph: boolean }): Record<string, unknown>[] };
  };
}
declare module '@citation-js/plugin-ris';
