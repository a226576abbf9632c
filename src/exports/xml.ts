import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** Characters that XML 1.0 excludes even escaped: most control characters, lone surrogates, U+FFFE and U+FFFF. */
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Returns `text` without the characters that an XML document must not contain. */
export function xmlText(text: string): string {
  return text.replace(ILLEGAL, '');
}

/** Returns a tree as an XML document. The serializer leaves two things to escape: `]]>` in text and carriage returns. */
export function xmlDocument(root: Element): string {
  const xml = xmlText(toXml(root)).replaceAll(']]>', ']]&gt;').replaceAll('\r', '&#xD;');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
}
