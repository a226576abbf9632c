/** What XML 1.0 cannot hold even escaped: controls but tab and line ends, lone surrogates, U+FFFE and U+FFFF. */
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** `text` without the characters that an XML document must not contain. */
export function xmlText(text: string): string {
  return text.replace(ILLEGAL, '');
}
