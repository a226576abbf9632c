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
import { lookup } from '../../collection/once.ts';
import { dataAddress } from '../../exports/citations/data-link.ts';
import { zip } from '../../exports/zip.ts';
import type { OutputFile, TextFile } from '../output-file.ts';
import type { Site } from '../site.ts';
import { digestOf } from '../../text/digest.ts';
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

const ZIP = 'application/zip';

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

/** Forms for citing an article, which are the first ones. */
const CITATION_FORMATS = 3;

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

/** Links an article in other forms: where a site has fewer files, those for citing it are in the links themselves. */
export function articleFileLinks(site: Site, slug: ArticleSlug): Link[] {
  const { routes, strings, hasFewerFiles } = site;
  if (!hasFewerFiles) {
    return FORMATS.map(({ ending, type, name }) => ({ href: routes.articleFile(slug, ending), type, text: name }));
  }
  const download = (ending: string) => `${slug.replaceAll('/', '-')}${ending}`;
  const citations = FORMATS.slice(0, CITATION_FORMATS).map((format): Link => {
    const { ending, type, name } = format;
    return { href: dataAddress(type, writeFormat(site, format, slug)), type, text: name, download: download(ending) };
  });
  return [...citations, { href: routes.data, text: strings.moreForms }];
}

/** Links the archives with all articles, one for each form; none where each article has files of its own. */
export function archiveLinks({ routes, hasFewerFiles }: Site): Link[] {
  if (!hasFewerFiles) return [];
  return FORMATS.map(({ ending, name }) => ({ href: routes.dataFile(archiveName(ending)), type: ZIP, text: name }));
}

function archiveName(ending: string): string {
  return `articles${ending}.zip`;
}

/** Returns every article in every form. */
export function articleFiles(site: Site): OutputFile[] {
  return site.hasFewerFiles ? archives(site) : separateFiles(site);
}

function separateFiles(site: Site): TextFile[] {
  return site.collection.articles.flatMap(({ slug }) => {
    const key = () => exportKey(site, slug);
    return FORMATS.map((format) => ({
      path: `articles/${slug}${format.ending}`,
      type: format.type,
      key,
      write: () => writeFormat(site, format, slug),
    }));
  });
}

/** Returns an archive for each form, with all articles in it. */
function archives(site: Site): OutputFile[] {
  const keys = lookup((slug: ArticleSlug) => exportKey(site, slug));
  return FORMATS.map((format) => {
    const entries = site.collection.articles.map(({ slug }) => ({
      name: slug + format.ending,
      key: () => keys.get(slug),
      write: () => writeFormat(site, format, slug),
    }));
    return {
      path: `data/${archiveName(format.ending)}`,
      type: ZIP,
      key: () => digestOf(entries.map(({ name, key }) => [name, key()])),
      write: (previous) => zip(entries, previous()),
    };
  });
}

function writeFormat(site: Site, { ending, write }: ArticleFormat, slug: ArticleSlug): string {
  const collection = exportsOf(site);
  const article = collection.articleBySlug.get(slug);
  return article ? write(article, collection, site.routes.address(site.routes.articleFile(slug, ending))) : '';
}
