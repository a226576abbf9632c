import type { Element } from 'xast';
import { x } from 'xastscript';
import type { MentionOrigin } from '../../model/mention.ts';
import type { ExportArticle, ExportSite } from '../model.ts';
import { responsibilityId } from './xml-ids.ts';

/** Who says that a span names something; annotations refer to these by `resp`. */
const RESPONSIBILITIES: Record<MentionOrigin, string> = {
  editor: 'Names an editor put in the article’s list',
  glossary: 'Names of the editors’ glossary',
  model: 'Names recognized by a statistical model',
  gazetteer: 'Names found in lists of known names',
};

/** The `teiHeader`: what the document is, who published it, what it was made from. */
export function teiHeader(article: ExportArticle, site: ExportSite): Element {
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
    published === undefined ? null : x('date', { when: xmlDate(published) }, published),
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

/** XML Schema's times have seconds. */
function xmlDate(iso: string): string {
  return iso.replace(/T(\d\d:\d\d)(?!:)/, 'T$1:00');
}
