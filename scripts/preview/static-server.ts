import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { headersFor, parseHostHeaders } from './host-headers.ts';

/** A folder of built files and the path it is published under. */
export interface StaticSite {
  dir: string;
  base: string;
}

/**
 * Serves a built site as a plain static host does: under its base path, folders by their `index.html` with a redirect
 * to the final slash, `404.html` for missing files, headers from `_headers`. Port 0 takes any free one.
 *
 * @throws When the folder does not exist or the port is in use.
 */
export async function serveSite(site: StaticSite, port = 0): Promise<{ server: Server; url: string }> {
  if (!existsSync(site.dir)) throw new Error(`${site.dir} does not exist. Run "npm run build" first.`);
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const server = createServer(requestListener(site));
  server.once('error', (error) => reject(isPortInUse(error) ? new Error(portInUse(port)) : error));
  server.listen(port, 'localhost', resolve);
  await promise;
  const address = server.address();
  const actualPort = typeof address === 'object' && address ? address.port : port;
  return { server, url: `http://localhost:${actualPort}${site.base}` };
}

function requestListener({ dir, base }: StaticSite) {
  const headersFile = path.join(dir, '_headers');
  const rules = existsSync(headersFile) ? parseHostHeaders(readFileSync(headersFile, 'utf8')) : [];
  const files = sirv(dir, { dev: true, etag: true, onNoMatch: (_, response) => notFound(dir, response) });
  return (request: IncomingMessage, response: ServerResponse) => {
    // Not parsed as a URL, because clients may ask for what is none, such as "//".
    const [pathname = ''] = (request.url ?? '/').split(/[?#]/);
    if (`${pathname}/` === base) return redirect(response, base);
    const inside = pathname.slice(base.length - 1);
    const file = decodePath(inside);
    if (!pathname.startsWith(base) || inside.startsWith('//') || !file) return notFound(dir, response);
    if (!file.endsWith('/') && isFolder(path.join(dir, file))) return redirect(response, `${pathname}/`);
    for (const [name, value] of headersFor(rules, inside)) response.setHeader(name, value);
    request.url = inside;
    files(request, response);
  };
}

/** Returns the path as it is on disk; `undefined` if it is not valid percent-encoding. */
function decodePath(pathname: string): string | undefined {
  try {
    return path.posix.normalize(decodeURIComponent(pathname));
  } catch {
    return undefined;
  }
}

function isFolder(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() === true;
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { location }).end();
}

function notFound(dir: string, response: ServerResponse): void {
  const page = path.join(dir, '404.html');
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

function isPortInUse(error: Error): boolean {
  return 'code' in error && error.code === 'EADDRINUSE';
}

function portInUse(port: number): string {
  return `Port ${port} is in use, perhaps by another preview. Stop that, or choose another port: --port ${port + 1}`;
}
