import { serveFile, toStaticPaths } from '../../site/output-file.ts';
import { loadSite } from '../../site/store.ts';
import { dataFiles } from '../../site/views/data-sets.ts';

export const getStaticPaths = async () => toStaticPaths(dataFiles(await loadSite()));

export const GET = serveFile;
