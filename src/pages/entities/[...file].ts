import { serveFile, toStaticPaths } from '../../site/output-file.ts';
import { loadSite } from '../../site/store.ts';
import { entityFeeds } from '../../site/views/feeds.ts';

export const getStaticPaths = async () => toStaticPaths(entityFeeds(await loadSite()));

export const GET = serveFile;
