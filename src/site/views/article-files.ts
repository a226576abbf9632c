import { articleMarkdown } from '../../exports/article-markdown.ts';
import { toBibtex } from '../../exports/citations/bibtex.ts';
import { citationOf } from '../../exports/citations/citation.ts';
import { toCslJson } from '../../exports/citations/csl-json.ts';
import { toRis } from '../../exports/citations/ris.ts';
import type { ExportArticle } from '../../exports/model.ts';
import { teiDocument } from '../../exports/tei/document.ts';
import { webAnnotations } from '../../exports/web-annotations.ts';
import { loadExports, type ExportCollection } from './export-model.ts';
import { addressOf, pathTo } from '../routes.ts';

/** One form in which an article can be had beside its page. */
interface ArticleFormat {
  /** What its name ends in, after the article's slug. */
  ending: string;
  /** Media type. */
  type: string;
  /** What readers call it. */
  name: string;
  write: (article: ExportArticle, collection: ExportCollection) => string;
}

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

/** Every form an article can be had in; whoever cites it needs one of the first three. */
const FORMATS: readonly ArticleFormat[] = [
  {
    ending: '.bib',
    type: 'application/x-bibtex',
    name: 'BibTeX',
    write: (article) => toBibtex(citationOf(article)),
  },
  {
    ending: '.ris',
    type: 'application/x-research-info-systems',
    name: 'RIS',
    write: (article) => toRis(citationOf(article)),
  },
  {
    ending: '.csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    name: 'CSL-JSON',
    write: (article) => json([toCslJson(citationOf(article))]),
  },
  {
    ending: '.md',
    type: 'text/markdown',
    name: 'Markdown',
    write: (article) => articleMarkdown(article),
  },
  {
    ending: '.annotations.jsonld',
    type: 'application/ld+json',
    name: 'Web Annotation (JSON-LD)',
    write: (article, { entities }) =>
      json(webAnnotations(article, entities, addressOf(filePath(article.slug, '.annotations.jsonld')))),
  },
  {
    ending: '.tei.xml',
    type: 'application/tei+xml',
    name: 'TEI (XML)',
    write: (article, { entities, site }) => teiDocument(article, entities, site),
  },
];

/** A link to one form of an article. */
export interface ArticleFileLink {
  href: string;
  type: string;
  text: string;
}

/** Where an article can be had in other forms. */
export function articleFileLinks(slug: string): ArticleFileLink[] {
  return FORMATS.map(({ ending, type, name }) => ({ href: filePath(slug, ending), type, text: name }));
}

/** A file that is built: its path and, when it is its turn, what is in it. */
export interface BuiltFile {
  /** Its path below the route that serves it. */
  path: string;
  /** Media type. */
  type: string;
  write: () => string;
}

/** Every article in every form. */
export async function articleFiles(): Promise<BuiltFile[]> {
  const collection = await loadExports();
  return collection.articles.flatMap((article) =>
    FORMATS.map(({ ending, type, write }) => ({
      path: article.slug + ending,
      type,
      write: () => write(article, collection),
    })),
  );
}

/** `articles/raid.md` stands beside `articles/raid/`. */
function filePath(slug: string, ending: string): string {
  return pathTo(`articles/${slug}${ending}`);
}
