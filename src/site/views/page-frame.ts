import { interfaceLanguage, stringsFor, type Strings } from '../../strings/strings.ts';
import type { Link } from '../link.ts';
import type { Site } from '../site.ts';
import { feedLinks } from './feeds.ts';
import { pictureAddress } from './pictures.ts';

/** What every page has around its content. */
export interface PageFrame {
  /** The site's name. */
  siteTitle: string;
  /** One sentence about the site. */
  siteDescription: string;
  /** Of the interface, BCP 47. */
  language: string;
  strings: Strings;
  home: string;
  navigation: NavigationLink[];
  /** The links at the foot. */
  footer: Link[];
  /** The site's feed in each form. */
  feeds: Link[];
  icon: string;
  /** The icon as PNG, for browsers and for iOS. */
  iconPng: string;
  touchIcon: string;
  manifest: string;
  search: string;
  /** The address of the picture that a link to the page shows elsewhere, where the page has none of its own. */
  picture?: string | undefined;
  /** This page's address. */
  address: string;
}

/** A link to one of the site's main pages. */
export interface NavigationLink extends Link {
  /** Marks the search, which script opens as a dialog. */
  isSearch?: true;
}

/** Shows the frame of the page at `path`, as in `Astro.url.pathname`, in a language or, failing that, the site's. */
export function pageFrame(site: Site, path: string, language = site.language): PageFrame {
  const { config, routes } = site;
  const spoken = interfaceLanguage(language, config.language);
  const strings = stringsFor(spoken);
  const search = routes.search(spoken);
  const pages: NavigationLink[] = [
    { href: routes.home, text: strings.home },
    { href: routes.glossary(), text: strings.glossary },
    { href: routes.places, text: strings.places },
    { href: routes.timeline(), text: strings.timeline },
    { href: search, text: strings.search, isSearch: true },
  ];
  return {
    siteTitle: config.title,
    siteDescription: config.description,
    language: spoken,
    strings,
    home: routes.home,
    navigation: pages.map((page) => ({ ...page, current: page.href === path })),
    footer: [
      { href: routes.archive, text: strings.archive },
      { href: routes.feed('rss.xml'), text: strings.feed },
      { href: routes.data, text: strings.data },
    ],
    feeds: feedLinks(site),
    icon: routes.icon,
    iconPng: routes.iconPng(192),
    touchIcon: routes.iconPng(180),
    manifest: routes.manifest,
    search,
    picture: pictureAddress(site),
    address: routes.address(path),
  };
}
