import { drawSocialPicture, type SocialText } from '../../images/social-picture.ts';
import type { AnnotatedArticle } from '../../model/annotation.ts';
import { interfaceLanguage } from '../../strings/strings.ts';
import { pictureFile } from '../routes.ts';
import { oncePerSite, type Site } from '../site.ts';
import { dateView } from './dates.ts';

/** A picture that a link to a page shows elsewhere. */
export interface Picture {
  /** Its path below `images/`. */
  file: string;
  /** What it shows: pictures of the same text are the same, byte for byte. */
  text: SocialText;
  /** Draws it as PNG. */
  png: () => Buffer;
}

/** Lists the pictures of the site and of every article; none of a title with letters that the typeface lacks. */
export function pictures(site: Site): Picture[] {
  const { typeface } = site.content;
  const picture = (file: string, text: SocialText): Picture => ({
    file,
    text,
    png: () => drawSocialPicture(text, typeface),
  });
  const articles = articlesWithPicture(site);
  return [
    ...(hasSitePicture(site) ? [picture(pictureFile(), siteText(site))] : []),
    ...[...articles].map((article) => picture(pictureFile(article.slug), articleText(site, article))),
  ];
}

/** Returns the address of an article's picture or, where it has none, the site's; `undefined` without either. */
export function pictureAddress(site: Site, article?: AnnotatedArticle): string | undefined {
  const { routes } = site;
  if (article && articlesWithPicture(site).has(article)) return routes.address(routes.picture(article.slug));
  return hasSitePicture(site) ? routes.address(routes.picture()) : undefined;
}

/** Articles that have a picture where a site has fewer files: links are shared to what is new, and old ones have the site's. */
const MAX_PICTURES = 500;

/** Chooses the articles that have a picture, the latest first: none with letters in its title that the typeface lacks. */
const articlesWithPicture = oncePerSite(({ hasFewerFiles, collection, content }): ReadonlySet<AnnotatedArticle> => {
  const latest = hasFewerFiles ? collection.articles.slice(0, MAX_PICTURES) : collection.articles;
  return new Set(latest.filter(({ title }) => content.typeface.canSet(title)));
});

function hasSitePicture({ config, content }: Site): boolean {
  return content.typeface.canSet(config.description);
}

function siteText({ config }: Site): SocialText {
  return { site: config.title, title: config.description };
}

function articleText({ config }: Site, { title, language, publisher, published }: AnnotatedArticle): SocialText {
  const dateLanguage = interfaceLanguage(language, config.language);
  const below = published === undefined ? undefined : dateView(published, dateLanguage).text;
  const above = publisher === config.title ? undefined : publisher;
  return { site: config.title, title, above, below };
}
