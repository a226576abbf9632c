import { serveFile, toStaticPaths } from '../../site/output-file.ts';
import { loadSite } from '../../site/store.ts';
import { articleFiles } from '../../site/views/article-files.ts';

export const getStaticPaths = async () => toStaticPaths(articleFiles(await loadSite()));

export const GET = serveFile;
