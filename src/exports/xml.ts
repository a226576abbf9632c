import { offsetsLessMatches } from '../text/code-units.ts';

declare const written: unique symbol;

/** Markup: its text is escaped and its elements are closed. */
export type Xml = string & { readonly [written]: true };

/** Values by name; absent ones are left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** A text, which will be escaped, or markup in order; absent parts are left out. */
export type Content = string | readonly (Xml | undefined)[];

/**
 * Returns an element. Strings are joined directly, without a tree: an article has hundreds of elements.
 *
 * @param name Is written as it is, as are the names of attributes.
 */
export function element(name: string, attributes: Attributes, content?: Content): Xml;
export function element(name: string, content?: Content): Xml;
export function element(name: string, first?: Attributes | Content, second?: Content): Xml {
  const attributes = isContent(first) ? '' : writeAttributes(first);
  const content = isContent(first) ? first : second;
  return `<${name}${attributes}>${writeContent(content)}</${name}>` as Xml;
}

const isContent = (part: Attributes | Content | undefined): part is Content | undefined =>
  typeof part !== 'object' || Array.isArray(part);

function writeContent(content: Content = []): string {
  return typeof content === 'string' ? escapeText(content) : content.join('');
}

function writeAttributes(attributes: Attributes): string {
  let markup = '';
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined) markup += ` ${name}="${escapeAttribute(value)}"`;
  }
  return markup;
}

/** Returns a document with `root` as its root element. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

/** Characters that XML 1.0 excludes even escaped: most control characters, lone surrogates, U+FFFE and U+FFFF. */
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** Code units that are legal by themselves. */
const LEGAL_UNITS = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd]*$/;

/** Returns `text` without the characters that an XML document must not contain. */
export function xmlText(text: string): string {
  return LEGAL_UNITS.test(text) ? text : text.replace(ILLEGAL, '');
}

/** Returns a function that converts UTF-16 offsets into `text` to numbers of characters before them in `xmlText(text)`. */
export function xmlOffsets(text: string): (offset: number) => number {
  if (LEGAL_UNITS.test(text)) return (offset) => offset;
  return offsetsLessMatches(text, /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/gu);
}

/** By what a character is written where it has a meaning in markup or a parser would change it. */
const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&#x26;',
  '<': '&#x3C;',
  '"': '&#x22;',
  '\t': '&#x9;',
  '\n': '&#xA;',
  '\r': '&#xD;',
  ']]>': ']]&gt;',
};
const toReference = (sign: string) => REFERENCES[sign] ?? sign;

/** A text that no markup or encoding changes, as nearly every text is: none of the characters of `REFERENCES`, all legal. */
const PLAIN = /^[ !#-%'-;=-\\^-\ud7ff\ue000-\ufffd]*$/;

function escapeText(text: string): string {
  return PLAIN.test(text) ? text : xmlText(text).replace(/[&<\r]|\]\]>/g, toReference);
}

function escapeAttribute(value: string): string {
  return PLAIN.test(value) ? value : xmlText(value).replace(/[&<"\t\n\r]|\]\]>/g, toReference);
}
