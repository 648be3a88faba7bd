/** What the tests use of Citation.js, which brings no types. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      chain(text: unknown, options: { forceType?: string; generateGraph: boolean; target?: string }): Record<string, unknown>[];
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
