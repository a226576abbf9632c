import { articleToMarkdown } from '../../exports/article-markdown.ts';
import { toBibtex } from '../../exports/citations/bibtex.ts';
import { toCitation } from '../../exports/citations/citation.ts';
import { toCslJson } from '../../exports/citations/csl-json.ts';
import { toRis } from '../../exports/citations/ris.ts';
import type { ExportArticle } from '../../exports/model.ts';
import { toTei } from '../../exports/tei/document.ts';
import { toWebAnnotations } from '../../exports/web-annotations.ts';
import type { ArticleSlug } from '../../model/ids.ts';
import type { Link } from '../link.ts';
import type { TextFile } from '../output-file.ts';
import type { Site } from '../site.ts';
import { exportKey, exportsOf, type ExportCollection } from './exports.ts';

/** A form in which readers get an article besides its page. */
interface ArticleFormat {
  /** What the file's name ends in, after the article's slug. */
  ending: string;
  /** Media type. */
  type: string;
  /** What readers call it. */
  name: string;
  /** `address` is that of the file. */
  write: (article: ExportArticle, collection: ExportCollection, address: string) => string;
}

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

/** The forms of an article; the first three are for citing it. A new export is a line here. */
const FORMATS: readonly ArticleFormat[] = [
  {
    ending: '.bib',
    type: 'application/x-bibtex',
    name: 'BibTeX',
    write: (article) => toBibtex(toCitation(article)),
  },
  {
    ending: '.ris',
    type: 'application/x-research-info-systems',
    name: 'RIS',
    write: (article) => toRis(toCitation(article)),
  },
  {
    ending: '.csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    name: 'CSL-JSON',
    write: (article) => json([toCslJson(toCitation(article))]),
  },
  {
    ending: '.md',
    type: 'text/markdown',
    name: 'Markdown',
    write: (article) => articleToMarkdown(article),
  },
  {
    ending: '.annotations.jsonld',
    type: 'application/ld+json',
    name: 'Web Annotation (JSON-LD)',
    write: (article, { entities }, address) => json(toWebAnnotations(article, entities, address)),
  },
  {
    ending: '.tei.xml',
    type: 'application/tei+xml',
    name: 'TEI (XML)',
    write: (article, { entities, site }) => toTei(article, entities, site),
  },
];

/** Links an article in other forms. */
export function articleFileLinks({ routes }: Site, slug: ArticleSlug): Link[] {
  return FORMATS.map(({ ending, type, name }) => ({ href: routes.articleFile(slug, ending), type, text: name }));
}

/** Returns every article in every form. */
export function articleFiles(site: Site): TextFile[] {
  const { routes } = site;
  const collection = exportsOf(site);
  return collection.articles.flatMap((article) => {
    const key = () => exportKey(site, article.slug);
    return FORMATS.map(({ ending, type, write }) => ({
      path: `articles/${article.slug}${ending}`,
      type,
      key,
      write: () => write(article, collection, routes.address(routes.articleFile(article.slug, ending))),
    }));
  });
}
