/** What the tests use of jsonld, which has no types of its own. */
declare module 'jsonld' {
  /** Expanded: a thing with its properties, or a value. */
  export interface Node {
    readonly '@type'?: readonly string[];
    readonly '@value'?: unknown;
    readonly '@list'?: readonly Node[];
    readonly [property: `http${string}`]: readonly Node[];
  }
  export interface Options {
    /** Throws where something would be lost. */
    readonly safe: true;
    readonly documentLoader: (url: string) => Promise<{ contextUrl: null; documentUrl: string; document: unknown }>;
  }
  const jsonld: {
    expand(document: unknown, options: Options): Promise<Node[]>;
    toRDF(document: unknown, options: Options & { readonly format: 'application/n-quads' }): Promise<string>;
  };
  export default jsonld;
}
