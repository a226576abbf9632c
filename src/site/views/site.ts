import { config } from '../../../postil.config.ts';
import { interfaceLanguage, stringsFor, type Strings } from '../../strings/strings.ts';
import { feedLinks } from './feeds.ts';
import { picturePath } from './images.ts';
import { addressOf, pathTo, searchPath } from '../routes.ts';

/** A step of the way to a page. */
export interface Crumb {
  href: string;
  text: string;
}

/** What every page has around its content. */
export interface SiteView {
  title: string;
  language: string;
  strings: Strings;
  home: string;
  navigation: { href: string; text: string; current: boolean; isSearch?: true | undefined }[];
  /** The page that leads to every list of articles. */
  archive: string;
  feed: string;
  /** The site's feed in each of its forms. */
  feeds: { href: string; type: string; text: string }[];
  /** The page about the site's data. */
  data: string;
  /** Under what terms the site's texts and data may be used. */
  licence?: string | undefined;
  icon: string;
  /** The path of the icon as a PNG of so many pixels. */
  iconPath: (size: number) => string;
  manifest: string;
  search: string;
  sitemap: string;
  /** The whole address of the picture that a link to the site shows elsewhere. */
  picture?: string | undefined;
  /** This page's whole address. */
  address: string;
}

/** The way to a list of articles. */
export function archiveCrumbs({ home, archive, strings }: SiteView): Crumb[] {
  return [
    { href: home, text: strings.home },
    { href: archive, text: strings.archive },
  ];
}

/** The frame of the page at `path` (as in `Astro.url.pathname`), in `language` or, failing that, the site's. */
export function siteView(path: string, language: string = config.language): SiteView {
  const spoken = interfaceLanguage(language, config.language);
  const strings = stringsFor(spoken);
  const picture = picturePath();
  const pages = [
    { href: pathTo(''), text: strings.home },
    { href: pathTo('glossary/'), text: strings.glossary },
    { href: pathTo('places/'), text: strings.places },
    { href: pathTo('timeline/'), text: strings.timeline },
    { href: searchPath(spoken), text: strings.search, isSearch: true as const },
  ];
  return {
    title: config.title,
    language: spoken,
    strings,
    home: pathTo(''),
    navigation: pages.map((page) => ({ ...page, current: page.href === path })),
    archive: pathTo('archive/'),
    feed: pathTo('rss.xml'),
    feeds: feedLinks(),
    data: pathTo('data/'),
    licence: config.licence,
    icon: pathTo('favicon.svg'),
    iconPath: (size) => pathTo(`images/icon-${size}.png`),
    manifest: pathTo('site.webmanifest'),
    search: searchPath(spoken),
    picture: picture && addressOf(picture),
    sitemap: addressOf(pathTo('sitemap-index.xml')),
    address: addressOf(path),
  };
}
