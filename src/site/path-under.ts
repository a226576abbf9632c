/** Returns the percent-encoded path of a page below `base`: `('/base/', 'entities/place/mosul/')` → `/base/entities/place/mosul/`. */
export function pathUnder(base: string, page: string): string {
  return base + page.split('/').map(encodeURIComponent).join('/');
}
