import type { Citation, PersonName } from './citation.ts';

/** An item of CSL-JSON, schema 1.0. */
export interface CslItem {
  id: string;
  type: 'article-newspaper';
  title: string;
  author?: PersonName[];
  'container-title'?: string;
  issued?: { 'date-parts': [[year: number, month: number, day: number]] };
  URL: string;
  language?: string;
  abstract?: string;
}

/** Returns a citation as CSL-JSON, which citation processors read; a file is an array of such items. */
export function toCslJson({ key, title, authors, container, date, url, language, abstract }: Citation): CslItem {
  return {
    id: key,
    type: 'article-newspaper',
    title,
    ...(authors.length > 0 && { author: authors }),
    ...(container !== undefined && { 'container-title': container }),
    ...(date && { issued: { 'date-parts': [[date.year, date.month, date.day]] } }),
    URL: url,
    ...(language !== undefined && { language }),
    ...(abstract !== undefined && { abstract }),
  };
}
