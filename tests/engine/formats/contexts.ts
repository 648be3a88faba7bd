/**
 * The contexts that our JSON-LD names, for a processor that reads it without the network: of each the terms that are used, as it defines them
 * (https://www.w3.org/ns/anno.jsonld, https://schema.org/docs/jsonldcontext.json). A term of ours that is not here is none that we know to be there.
 */
const id = (term: string) => ({ '@id': term, '@type': '@id' });
const typed = (term: string, type: string) => ({ '@id': term, '@type': type });

const anno = {
  oa: 'http://www.w3.org/ns/oa#',
  as: 'http://www.w3.org/ns/activitystreams#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  schema: 'http://schema.org/',
  id: id('@id'),
  type: id('@type'),
  ...Object.fromEntries(
    ['Annotation', 'SpecificResource', 'TextQuoteSelector', 'TextPositionSelector', 'TimeState'].map((term) => [term, `oa:${term}`]),
  ),
  AnnotationPage: 'as:OrderedCollectionPage',
  identifying: 'oa:identifying',
  motivation: typed('oa:motivatedBy', '@vocab'),
  body: id('oa:hasBody'),
  target: id('oa:hasTarget'),
  source: id('oa:hasSource'),
  selector: id('oa:hasSelector'),
  state: id('oa:hasState'),
  items: { ...id('as:items'), '@container': '@list' },
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  start: typed('oa:start', 'xsd:nonNegativeInteger'),
  end: typed('oa:end', 'xsd:nonNegativeInteger'),
  sourceDate: typed('oa:sourceDate', 'xsd:dateTime'),
  label: typed('rdfs:label', 'xsd:string'),
};

const ofSchema = (term: string) => [term, { '@id': `schema:${term}` }];
const schema = {
  schema: 'http://schema.org/',
  id: '@id',
  type: '@type',
  ...Object.fromEntries(
    ['NewsArticle', 'Quotation', 'Statement', 'Question', 'Person', 'Organization', 'CreativeWork', 'Thing'].map(ofSchema),
  ),
  ...Object.fromEntries(
    ['headline', 'author', 'publisher', 'creator', 'name', 'text', 'genre', 'creditText', 'dateline', 'inLanguage'].map(ofSchema),
  ),
  hasPart: id('schema:hasPart'),
  url: id('schema:url'),
  datePublished: typed('schema:datePublished', 'schema:Date'),
  sdDatePublished: typed('schema:sdDatePublished', 'schema:Date'),
};

const contexts: Readonly<Record<string, object>> = { 'http://www.w3.org/ns/anno.jsonld': anno, 'https://schema.org': schema };

/** Gives these, and nothing from anywhere else. */
export async function loadContext(url: string): Promise<{ contextUrl: null; documentUrl: string; document: unknown }> {
  const context = contexts[url];
  if (!context) throw new Error(`No context is at ${url}`);
  return { contextUrl: null, documentUrl: url, document: { '@context': context } };
}
