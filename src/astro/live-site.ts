import { fileURLToPath } from 'node:url';
import type { MiddlewareHandler } from 'astro';
import { config } from '../../postil.config.ts';
import { once } from '../collection/once.ts';
import { openContent } from '../files/content.ts';
import { formatProblem, type Problem } from '../model/problems/problem.ts';
import { SiteLoader } from '../site/load-site.ts';
import type { FileContent, OutputFile } from '../site/output-file.ts';
import { siteFiles } from '../site/site-files.ts';
import { showPage, sitePages, type SitePage } from '../site/site-pages.ts';
import type { Site } from '../site/site.ts';

/** A site with what answers a path, the site's base included. */
interface LiveSite {
  version: number;
  site: Site;
  pages: ReadonlyMap<string, SitePage>;
  /** Listed when one is asked for: a page does not wait for the list of all files. */
  files: () => ReadonlyMap<string, OutputFile>;
}

const content = openContent(config.contentDir);
const loader = new SiteLoader(content, config, fileURLToPath(new URL('../..', import.meta.url)));
let live: LiveSite | undefined;

/** Hands each page what it shows, and answers for the files of the site, from the content as it is now. */
export const onRequest: MiddlewareHandler = async ({ url: { pathname }, locals }, next) => {
  const { site, pages, files } = liveSite();
  const page = pages.get(pathname) ?? pages.get(`${pathname}/`);
  const file = page ? undefined : files().get(decodeURI(pathname));
  if (file) return new Response(toBody(await file.write(() => undefined)), { headers: { 'content-type': file.type } });
  locals.page = showPage(site, page ?? pages.get(site.routes.notFound)!);
  return page ? next() : next(`${config.base}404`);
};

function liveSite(): LiveSite {
  const { version } = content;
  if (live?.version === version) return live;
  const site = loader.load(printProblems);
  const pages = sitePages(site);
  return (live = {
    version,
    site,
    pages: new Map(pages.map((page) => [page.page.href, page])),
    files: once(() => new Map(siteFiles(site).map((file) => [config.base + file.path, file]))),
  });
}

/** Bytes of Node's pool are no body of a response; a copy of them is. */
function toBody(content: FileContent): BodyInit {
  if (typeof content === 'string') return content;
  return content instanceof Uint8Array
    ? new Uint8Array(content)
    : new Uint8Array(Buffer.concat(Array.from(content, (part) => Buffer.from(part))));
}

function printProblems(problems: readonly Problem[]): void {
  for (const problem of problems) console.error(formatProblem(problem));
}
