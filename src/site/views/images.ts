import { join } from 'node:path';
import { config } from '../../../postil.config.ts';
import { readIcon, readRenderedImage, readTypeface } from '../../files/image-files-fs.ts';
import { ICON_SIZES, iconIco, iconPng, svgToPng } from '../../images/png.ts';
import { canSet, openFonts } from '../../images/set-text.ts';
import { socialImage } from '../../images/social-image.ts';
import { interfaceLanguage } from '../../strings/strings.ts';
import { allArticles, slugOf, type ArticleEntry } from '../store.ts';
import { dateView } from './dates.ts';
import { pathTo } from '../routes.ts';

/** A picture of the site: its path below `images/`, and how to make it. */
export interface SiteImage {
  path: string;
  png: () => Promise<Buffer>;
}

const fonts = openFonts(readTypeface());
const sitePicture = socialImage({ site: config.title, title: config.description }, fonts);
const render = (svg: string) => readRenderedImage(svg, join(config.cacheDir, 'images'), svgToPng);

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
    ...ICON_SIZES.map((size) => ({ path: `icon-${size}.png`, png: () => iconPng(readIcon(), size) })),
  ];
}

/** The path of the picture for a link to `article`, or to another page; `undefined` where its words cannot be set. */
export function picturePath(article?: ArticleEntry): string | undefined {
  if (article && canSet(article.data.title, fonts)) return pathTo(`images/articles/${slugOf(article)}.png`);
  return sitePicture && pathTo('images/site.png');
}

export const favicon = () => iconIco(readIcon());

function articlePicture({ data }: ArticleEntry): string | undefined {
  const { title, publisher, published } = data;
  const language = interfaceLanguage(data.language, config.language);
  const day = published === undefined ? undefined : dateView(published, language).text;
  return socialImage(
    { site: config.title, title, above: publisher === config.title ? undefined : publisher, below: day },
    fonts,
  );
}
