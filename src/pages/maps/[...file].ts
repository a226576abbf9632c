import { serveFile, toStaticPaths } from '../../site/output-file.ts';
import { loadSite } from '../../site/store.ts';
import { baseMapFiles } from '../../site/views/places-map.ts';

export const getStaticPaths = async () => toStaticPaths(baseMapFiles(await loadSite()));

export const GET = serveFile;
