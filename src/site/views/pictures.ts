import { drawSocialPicture, type SocialText } from '../../images/social-picture.ts';
import type { AnnotatedArticle } from '../../model/annotation.ts';
import { interfaceLanguage } from '../../strings/strings.ts';
import { pictureFile } from '../routes.ts';
import type { Site } from '../site.ts';
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
  const { articles } = site.collection;
  return [
    ...(hasSitePicture(site) ? [picture(pictureFile(), siteText(site))] : []),
    ...articles
      .filter(({ title }) => typeface.canSet(title))
      .map((article) => picture(pictureFile(article.slug), articleText(site, article))),
  ];
}

/** Returns the address of an article's picture or, where it has none, the site's; `undefined` without either. */
export function pictureAddress(site: Site, article?: AnnotatedArticle): string | undefined {
  const { routes, content } = site;
  if (article && content.typeface.canSet(article.title)) return routes.address(routes.picture(article.slug));
  return hasSitePicture(site) ? routes.address(routes.picture()) : undefined;
}

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
