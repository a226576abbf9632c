import type { Line } from './line.ts';

const LIST_ITEM = /^(?:[•‣◦▪●■□➢➤✓✔∙⁃]|[-*+·–—](?=\s)|\(?(?:\d{1,2}|[a-z])[.)](?=\s)|\[\d{1,3}\](?=\s))/u;
const COLUMNS = /\S(?:\t| {3,})\S/;
const RULE = /^[-=_*~#+.·—\s]{3,}$/;
const HEADER_FIELD = /^\p{Lu}[\p{L}-]*(?: [\p{L}-]+){0,2}: /u;
const QUOTE_MARKS = /^(?:> ?)+/;

/** Returns whether a line begins an item of a list. */
export function beginsListItem({ text }: Line): boolean {
  return LIST_ITEM.test(text);
}

/** Returns whether a line is a row of a table or a ruled line; `rows` are the rows that it was made of. */
export function isTableRowOrRule({ text }: Line, rows: readonly string[]): boolean {
  return RULE.test(text) || text.includes(' | ') || rows.some((row) => COLUMNS.test(row.trim()));
}

/** Returns whether a line looks like a field of a header: `Subject: …`. */
export function isHeaderField({ text }: Line): boolean {
  return text.includes(': ') && HEADER_FIELD.test(text);
}

/** Returns the marks with which e-mail quotes a line, without spaces: `>`, `>>`; empty where there are none. */
export function quoteMarks({ text }: Line): string {
  return QUOTE_MARKS.exec(text)?.[0].replaceAll(' ', '') ?? '';
}

/** Returns a line's text without the marks with which e-mail quotes it. */
export function withoutQuoteMarks({ text }: Line): string {
  return text.replace(QUOTE_MARKS, '');
}
