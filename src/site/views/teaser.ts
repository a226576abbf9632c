import type { Annotation, AnnotatedArticle } from '../../model/annotation.ts';
import { directionOf, type Direction } from '../../text/direction.ts';
import type { Link } from '../link.ts';
import { oncePerSite, type Site } from '../site.ts';
import { dateView, type DateView } from './dates.ts';

/** An article in a list. */
export interface Teaser {
  href: string;
  /** The article's own, BCP 47. */
  language: string;
  direction: Direction;
  title: string;
  description?: string | undefined;
  published?: DateView | undefined;
  publisher?: string | undefined;
  section?: Link | undefined;
  /** The entities it mentions most, each with its first mention. */
  names: Link[];
}

/** Names that a list shows with an article. */
const MAX_NAMES = 4;

const teasersOf = oncePerSite(() => new Map<string, Teaser>());

/** Shows an article in a list whose interface is in `language`; made once, because many lists show the same article. */
export function teaserOf(site: Site, article: AnnotatedArticle, language = site.config.language): Teaser {
  const teasers = teasersOf(site);
  const key = `${language} ${article.slug}`;
  const known = teasers.get(key);
  if (known) return known;
  const teaser = makeTeaser(site, article, language);
  teasers.set(key, teaser);
  return teaser;
}

function makeTeaser(site: Site, article: AnnotatedArticle, language: string): Teaser {
  const { published, section } = article;
  const href = site.routes.article(article.slug);
  return {
    href,
    language: article.language,
    direction: directionOf(article.language),
    title: article.title,
    description: article.description,
    published: published === undefined ? undefined : dateView(published, language),
    publisher: article.publisher,
    section: section === undefined ? undefined : sectionLink(site, section),
    names: mainNames(href, article.annotations),
  };
}

/** Lists the entities mentioned most, in order of first mention among equals; one mention is not what an article is about. */
function mainNames(href: string, annotations: readonly Annotation[]): Link[] {
  const mentions = [...Map.groupBy(annotations, ({ id }) => id).values()];
  const repeated = mentions.filter(({ length }) => length > 1).sort((a, b) => b.length - a.length);
  return repeated.slice(0, MAX_NAMES).flatMap(([first]) => {
    return first ? [{ href: `${href}#${first.anchor}`, text: first.name, type: first.type }] : [];
  });
}

/** Links a section's list of articles. */
export function sectionLink({ routes }: Site, section: string): Link {
  return { href: routes.section(section), text: sectionName(section) };
}

/** Names a section for readers by the path of its folder: `raids/west` → `Raids › West`. */
export function sectionName(section: string): string {
  const folders = section.split('/').map((folder) => folder.replaceAll(/[-_]+/g, ' ').trim());
  return folders.map((folder) => folder.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())).join(' › ');
}
