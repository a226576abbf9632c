import type { Line } from './line.ts';

const ITEM = /^(?:[•‣◦▪●■□➢➤✓✔∙⁃]|[-*+·–—](?=\s)|\(?(?:\d{1,2}|[a-z])[.)](?=\s)|\[\d{1,3}\](?=\s))/u;
const COLUMNS = /\S(?:\t| {3,})\S/;
const RULE = /^[-=_*~#+.·—\s]{3,}$/;

/** Whether a line starts an item of a list. */
export function startsItem({ text }: Line): boolean {
  return ITEM.test(text);
}

/** Whether a row stands for itself: columns, a ruled line. */
export function standsAlone(text: string, rows: readonly string[]): boolean {
  return RULE.test(text) || text.includes(' | ') || rows.some((row) => COLUMNS.test(row.trim()));
}

const FIELD = /^\p{Lu}[\p{L}-]*(?: [\p{L}-]+){0,2}: /u;

/** Whether a row has the form of a header's, `Subject: …`. */
export function isField({ text }: Line): boolean {
  return text.includes(': ') && FIELD.test(text);
}

const QUOTED = /^(?:> ?)+/;

/** The marks with which e-mail quotes a line: `>`, `> >`. */
export function quoteMarks({ text }: Line): string {
  return QUOTED.exec(text)?.[0].replaceAll(' ', '') ?? '';
}
