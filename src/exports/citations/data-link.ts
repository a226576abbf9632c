/** Returns an address that contains a text, for a link that offers it as a file (RFC 2397). */
export function dataAddress(type: string, text: string): string {
  return `data:${type};charset=utf-8,${encodeURIComponent(text.toWellFormed())}`;
}
