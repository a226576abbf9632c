import { z } from 'zod';

/**
 * The parts of the W3C's Web Annotation Data Model (https://www.w3.org/TR/annotation-model/) that exports use. A key that
 * the model does not have, or a value it does not allow, is an error. Numbers are sections of the specification.
 */

const iri = z.string().refine((value) => URL.canParse(value), 'an IRI is absolute');

/** 4.2.1: a specification defines what a fragment means. */
const fragment = z.strictObject({ type: z.literal('FragmentSelector'), value: z.string().min(1), conformsTo: iri });

/** 4.2.4: `exact` is required, its context recommended. */
const quote = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
});

/** 4.2.5: positions of characters, from 0, end exclusive. */
const position = z
  .strictObject({ type: z.literal('TextPositionSelector'), start: z.int().min(0), end: z.int() })
  .refine(({ start, end }) => start < end, 'the end comes after the start');

/** 4: the part of a source that the annotation is about. */
const target = z.strictObject({
  type: z.literal('SpecificResource'),
  source: iri,
  selector: z.array(z.union([fragment, quote, position])).min(1),
});

/** 3.2.2, 3.2.4 and 3.3.5: the entity, and its type as a tag. */
const body = z.tuple([
  z.strictObject({ type: z.literal('SpecificResource'), source: iri, purpose: z.literal('identifying') }),
  z.strictObject({ type: z.literal('TextualBody'), value: z.string().min(1), purpose: z.literal('tagging') }),
]);

/** 3.1 and 3.3.1. `confidence` is defined by the document's own context. */
const annotation = z.strictObject({
  id: iri,
  type: z.literal('Annotation'),
  motivation: z.literal('identifying'),
  creator: z.strictObject({ type: z.enum(['Person', 'Software']), name: z.string().min(1) }),
  confidence: z.number().min(0).max(1),
  body,
  target: z.array(target).min(1),
});

/** 5.1 and 5.2: a collection with one page, whose total is the number of its annotations. */
export const annotationCollection = z
  .strictObject({
    '@context': z.tuple([z.literal('http://www.w3.org/ns/anno.jsonld'), z.strictObject({ confidence: iri })]),
    id: iri,
    type: z.literal('AnnotationCollection'),
    label: z.string().min(1),
    total: z.int().min(0),
    first: z
      .strictObject({
        id: iri,
        type: z.literal('AnnotationPage'),
        startIndex: z.literal(0),
        items: z.array(annotation).min(1),
      })
      .optional(),
  })
  .refine(({ total, first }) => total === (first?.items.length ?? 0), 'the total is the number of annotations')
  .refine(({ first }) => unique(first?.items.map(({ id }) => id) ?? []), 'ids are unique');

const unique = (values: readonly string[]) => new Set(values).size === values.length;
