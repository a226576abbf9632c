import { canSet } from '../../images/set-text.ts';
import { socialImage } from '../../images/social-image.ts';
import type { AnnotatedArticle } from '../../model/annotation.ts';
import { interfaceLanguage } from '../../strings/strings.ts';
import { pictureFile } from '../routes.ts';
import { oncePerSite, type Site } from '../site.ts';
import { dateView } from './dates.ts';

/** A picture that a link to a page shows elsewhere. */
export interface Picture {
  /** Its path below `images/`. */
  file: string;
  svg: string;
}

/** Draws the pictures of the site and of every article; none of a text with letters that the typeface lacks. */
export function pictures(site: Site): Picture[] {
  const sitePicture = drawSite(site).svg;
  return [
    ...(sitePicture === undefined ? [] : [{ file: pictureFile(), svg: sitePicture }]),
    ...site.collection.articles.flatMap((article) => {
      const svg = drawArticle(site, article);
      return svg === undefined ? [] : [{ file: pictureFile(article.slug), svg }];
    }),
  ];
}

/** Returns the address of an article's picture or, where it has none, the site's; `undefined` without either. */
export function pictureAddress(site: Site, article?: AnnotatedArticle): string | undefined {
  const { routes, content } = site;
  if (article && canSet(article.title, content.fonts)) return routes.address(routes.picture(article.slug));
  return drawSite(site).svg && routes.address(routes.picture());
}

const drawSite = oncePerSite(({ config, content }) => ({
  svg: socialImage({ site: config.title, title: config.description }, content.fonts),
}));

function drawArticle({ config, content }: Site, { title, language, publisher, published }: AnnotatedArticle) {
  const dateLanguage = interfaceLanguage(language, config.language);
  const below = published === undefined ? undefined : dateView(published, dateLanguage).text;
  const above = publisher === config.title ? undefined : publisher;
  return socialImage({ site: config.title, title, above, below }, content.fonts);
}
