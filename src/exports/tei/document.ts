import type { Element } from 'xast';
import { x } from 'xastscript';
import type { MentionOrigin } from '../../model/mention.ts';
import type { ExportArticle, ExportEntities, ExportSite } from '../model.ts';
import { xmlDocument } from '../xml.ts';
import { teiBody } from './body.ts';
import { teiStandOff } from './stand-off.ts';
import { responsibilityId } from './xml-ids.ts';

/**
 * Returns an article as a TEI P5 document (https://tei-c.org/guidelines/p5/): its text without inline markup and, in
 * `standOff`, the entities and a pointer to every mention of them.
 */
export function toTei(article: ExportArticle, entities: ExportEntities, site: ExportSite): string {
  const { language } = article.metadata;
  const root = x('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0' }, [
    teiHeader(article, site),
    teiStandOff(article, entities),
    x('text', { 'xml:lang': language }, [teiBody(article)]),
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
function teiHeader(article: ExportArticle, site: ExportSite): Element {
  const { title, authors } = article.metadata;
  const statements = Object.entries(RESPONSIBILITIES).map(([origin, words]) =>
    x('respStmt', { 'xml:id': responsibilityId(origin as MentionOrigin) }, [x('resp', words), x('name', 'Postil')]),
  );
  return x('teiHeader', [
    x('fileDesc', [
      x('titleStmt', [x('title', title), ...authors.map((name) => x('author', name)), ...statements]),
      x('publicationStmt', [x('publisher', site.title), x('ptr', { target: article.url })]),
      x('sourceDesc', [source(article)]),
    ]),
    profile(article),
  ]);
}

function source({ metadata, source }: ExportArticle): Element {
  const { title, authors, publisher, published } = metadata;
  return x('bibl', [
    x('title', title),
    ...authors.map((name) => x('author', name)),
    publisher === undefined ? null : x('publisher', publisher),
    published === undefined ? null : x('date', { when: toXmlDate(published) }, published),
    source ? x('ptr', { target: source.url }) : null,
  ]);
}

function profile({ metadata: { description, language, section } }: ExportArticle): Element {
  return x('profileDesc', [
    description === undefined ? null : x('abstract', [x('p', description)]),
    x('langUsage', [x('language', { ident: language })]),
    section === undefined ? null : x('textClass', [x('keywords', [x('term', { type: 'section' }, section)])]),
  ]);
}

/** Adds the seconds that times have in XML Schema. */
function toXmlDate(iso: string): string {
  return iso.replace(/T(\d\d:\d\d)(?!:)/, 'T$1:00');
}
