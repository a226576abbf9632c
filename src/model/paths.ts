/** `('/base/', 'entities/place/mosul/')` → the path of a page below `base`, percent-encoded. */
export function pathUnder(base: string, page: string): string {
  return base + page.split('/').map(encodeURIComponent).join('/');
}
