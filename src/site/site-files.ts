import { outputImages } from './output-image.ts';
import type { OutputFile } from './output-file.ts';
import type { Site } from './site.ts';
import { articleFiles } from './views/article-files.ts';
import { dataFiles } from './views/data-sets.ts';
import { entityFeeds, siteFeeds } from './views/feeds.ts';
import { baseMapFiles } from './views/places-map.ts';
import { searchNamesFile } from './views/search.ts';
import { robotsTxt } from './views/robots.ts';
import { webManifest } from './views/web-manifest.ts';

/** Lists every file of a site besides its pages. A new one is a line here. */
export function siteFiles(site: Site): OutputFile[] {
  return [
    ...articleFiles(site),
    ...entityFeeds(site),
    ...siteFeeds(site),
    ...dataFiles(site),
    ...baseMapFiles(site),
    ...outputImages(site),
    searchNamesFile(site),
    webManifest(site),
    robotsTxt(site),
  ];
}
