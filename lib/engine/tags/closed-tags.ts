/**
 * Tags of words that can be listed, of figures and of marks. No verb, noun or adjective has one of them, so that a stage
 * which looks for such a word need not look any closer.
 */
export const CLOSED_TAGS: ReadonlySet<string> = new Set('DT PDT PRP PRP$ MD WP WP$ WDT WRB CC TO EX CD POS , . : -LRB- -RRB-'.split(' '));
