import { join } from 'node:path';
import { config } from '../../../postil.config.ts';
import { ICON_SIZES, iconIco, iconPng } from '../../images/icons-fs.ts';
import { renderPng } from '../../images/png-fs.ts';
import { canSet } from '../../images/set-text.ts';
import { socialImage } from '../../images/social-image.ts';
import { readTypeface } from '../../images/typeface-fs.ts';
import { interfaceLanguage } from '../../strings/strings.ts';
import { allArticles, slugOf, type ArticleEntry } from '../store.ts';
import { dateView } from './dates.ts';
import { pathTo } from '../routes.ts';

/** A picture of the site: its path below `images/`, and how to make it. */
export interface SiteImage {
  path: string;
  png: () => Promise<Buffer>;
}

const ICON = join('public', 'favicon.svg');
const fonts = readTypeface();
const sitePicture = socialImage({ site: config.title, title: config.description }, fonts);
const render = (svg: string) => renderPng(svg, join(config.cacheDir, 'images'));

/** What links to the articles and to the site show elsewhere, and the site's icon in the sizes that systems ask for. */
export async function siteImages(): Promise<SiteImage[]> {
  const pictures = [
    { path: 'site.png', svg: sitePicture },
    ...(await allArticles()).map((article) => ({
      path: `articles/${slugOf(article)}.png`,
      svg: articlePicture(article),
    })),
  ];
  return [
    ...pictures.flatMap(({ path, svg }) => (svg === undefined ? [] : [{ path, png: () => render(svg) }])),
    ...ICON_SIZES.map((size) => ({ path: `icon-${size}.png`, png: () => iconPng(ICON, size) })),
  ];
}

/** The path of the picture for a link to `article`, or to another page; `undefined` where its words cannot be set. */
export function picturePath(article?: ArticleEntry): string | undefined {
  if (article && canSet(article.data.title, fonts)) return pathTo(`images/articles/${slugOf(article)}.png`);
  return sitePicture && pathTo('images/site.png');
}

export const favicon = () => iconIco(ICON);

function articlePicture({ data }: ArticleEntry): string | undefined {
  const { title, publisher, published } = data;
  const language = interfaceLanguage(data.language, config.language);
  const under = published === undefined ? undefined : dateView(published, language).text;
  return socialImage(
    { site: config.title, title, over: publisher === config.title ? undefined : publisher, under },
    fonts,
  );
}
