import { annotationTargets, type AnnotationTarget } from './annotation-targets.ts';
import { mentionsIn, type ExportArticle, type ExportEntities, type ExportMention } from './model.ts';

/** The data model has no term for confidence; that of the Internationalization Tag Set's ontology is used. */
const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  { confidence: 'http://www.w3.org/2005/11/its/rdf#taConfidence' },
] as const;

export interface WebAnnotation {
  id: string;
  type: 'Annotation';
  motivation: 'identifying';
  creator: { type: 'Person' | 'Software'; name: string };
  /** 0 to 1. */
  confidence: number;
  body: [
    { type: 'SpecificResource'; source: string; purpose: 'identifying' },
    { type: 'TextualBody'; value: string; purpose: 'tagging' },
  ];
  target: AnnotationTarget[];
}

export interface AnnotationCollection {
  '@context': typeof CONTEXT;
  id: string;
  type: 'AnnotationCollection';
  label: string;
  total: number;
  first?: { id: string; type: 'AnnotationPage'; startIndex: 0; items: WebAnnotation[] };
}

/**
 * Returns an article's mentions in the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/), for
 * publication at `url`. Each targets the article's page and, if it is found there, the source's text.
 */
export function toWebAnnotations(article: ExportArticle, entities: ExportEntities, url: string): AnnotationCollection {
  const targetsOf = annotationTargets(article);
  const items = mentionsIn(article, entities).map(({ block, mention, entity }, i): WebAnnotation => ({
    id: `${url}#a${i + 1}`,
    type: 'Annotation',
    motivation: 'identifying',
    creator: creatorOf(mention),
    confidence: mention.confidence,
    body: [
      { type: 'SpecificResource', source: entity.url, purpose: 'identifying' },
      { type: 'TextualBody', value: mention.type, purpose: 'tagging' },
    ],
    target: targetsOf(block, mention),
  }));
  return {
    '@context': CONTEXT,
    id: url,
    type: 'AnnotationCollection',
    label: article.metadata.title,
    total: items.length,
    ...(items.length > 0 && { first: { id: `${url}#page`, type: 'AnnotationPage', startIndex: 0, items } }),
  };
}

function creatorOf({ origin }: ExportMention): WebAnnotation['creator'] {
  const isPerson = origin === 'editor' || origin === 'glossary';
  return isPerson ? { type: 'Person', name: origin } : { type: 'Software', name: `Postil: ${origin}` };
}
