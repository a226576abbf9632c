import { x } from 'xastscript';
import type { ExportArticle, ExportEntities, ExportSite } from '../model.ts';
import { xmlDocument } from '../xml.ts';
import { teiBody } from './body.ts';
import { teiHeader } from './header.ts';
import { teiStandOff } from './stand-off.ts';

/**
 * An article as a TEI P5 document (https://tei-c.org/guidelines/p5/): its text without markup inside, and in `standOff` the
 * entities and a pointer to every mention of them.
 */
export function teiDocument(article: ExportArticle, entities: ExportEntities, site: ExportSite): string {
  const { language } = article.metadata;
  const root = x('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0' }, [
    teiHeader(article, site),
    teiStandOff(article, entities),
    x('text', { 'xml:lang': language }, [teiBody(article)]),
  ]);
  return xmlDocument(root);
}
