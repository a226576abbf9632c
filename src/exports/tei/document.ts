import type { MentionOrigin } from '../../model/mention.ts';
import type { ExportArticle, ExportEntities, ExportSite } from '../model.ts';
import { element, xmlDocument, type Xml } from '../xml.ts';
import { teiBody } from './body.ts';
import { teiStandOff } from './stand-off.ts';
import { responsibilityId } from './xml-ids.ts';

/**
 * Returns an article as a TEI P5 document (https://tei-c.org/guidelines/p5/): its text without inline markup and, in
 * `standOff`, the entities and a pointer to every mention of them.
 */
export function toTei(article: ExportArticle, entities: ExportEntities, site: ExportSite): string {
  const { language } = article.metadata;
  const root = element('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0' }, [
    teiHeader(article, site),
    teiStandOff(article, entities),
    element('text', { 'xml:lang': language }, [teiBody(article)]),
  ]);
  return xmlDocument(root);
}

/** The origins of mentions, in words; annotations refer to them by `resp`. */
const RESPONSIBILITIES: Record<MentionOrigin, string> = {
  editor: 'Names an editor put in the article’s list',
  glossary: 'Names of the editors’ glossary',
  model: 'Names recognized by a statistical model',
  gazetteer: 'Names found in lists of known names',
};

/** Returns the `teiHeader`: what the document is, who published it, and what it was made from. */
function teiHeader(article: ExportArticle, site: ExportSite): Xml {
  const { title, authors } = article.metadata;
  const statements = Object.entries(RESPONSIBILITIES).map(([origin, words]) =>
    element('respStmt', { 'xml:id': responsibilityId(origin as MentionOrigin) }, [
      element('resp', words),
      element('name', 'Postil'),
    ]),
  );
  return element('teiHeader', [
    element('fileDesc', [
      element('titleStmt', [element('title', title), ...authors.map((name) => element('author', name)), ...statements]),
      element('publicationStmt', [element('publisher', site.title), element('ptr', { target: article.url })]),
      element('sourceDesc', [source(article)]),
    ]),
    profile(article),
  ]);
}

function source({ metadata, source }: ExportArticle): Xml {
  const { title, authors, publisher, published } = metadata;
  return element('bibl', [
    element('title', title),
    ...authors.map((name) => element('author', name)),
    publisher === undefined ? undefined : element('publisher', publisher),
    published === undefined ? undefined : element('date', { when: toXmlDate(published) }, published),
    source ? element('ptr', { target: source.url }) : undefined,
  ]);
}

function profile({ metadata: { description, language, section } }: ExportArticle): Xml {
  return element('profileDesc', [
    description === undefined ? undefined : element('abstract', [element('p', description)]),
    element('langUsage', [element('language', { ident: language })]),
    section === undefined
      ? undefined
      : element('textClass', [element('keywords', [element('term', { type: 'section' }, section)])]),
  ]);
}

/** Adds the seconds that times have in XML Schema. */
function toXmlDate(iso: string): string {
  return iso.replace(/T(\d\d:\d\d)(?!:)/, 'T$1:00');
}
