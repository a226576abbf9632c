import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Whether the built page at `address` lets search engines list it: a sitemap that says otherwise contradicts it. */
export function isIndexed({ outDir, base }: { outDir: string; base: string }, address: string): boolean {
  const inside = decodeURIComponent(new URL(address).pathname).slice(base.length);
  const file = path.join(outDir, inside, 'index.html');
  return existsSync(file) && !/<meta name="robots" content="noindex"/.test(readFileSync(file, 'utf8'));
}
