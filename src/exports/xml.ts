import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** What XML 1.0 cannot hold even escaped: controls but tab and line ends, lone surrogates, U+FFFE and U+FFFF. */
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** `text` without the characters that an XML document must not contain. */
export function xmlText(text: string): string {
  return text.replace(ILLEGAL, '');
}

/** A tree as an XML document. Beyond what the serializer escapes, `]]>` must not stand in text, nor a bare carriage return. */
export function xmlDocument(root: Element): string {
  const xml = xmlText(toXml(root)).replaceAll(']]>', ']]&gt;').replaceAll('\r', '&#xD;');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
}
