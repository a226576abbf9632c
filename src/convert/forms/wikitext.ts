import type { Line } from '../line.ts';
import { isMarkable, withText } from './with-text.ts';

const HEADING = /^(={1,6})\s*([^=].*?)\s*\1$/;
const LINK = /\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g;
const PICTURE = /^\[\[(?:File|Image|Datei|Bild|Fichier|Archivo):.*\]\]$/i;
const CATEGORY = /^\[\[(?:Category|Kategorie|Catégorie|Categoría):[^[\]]*\]\]$/i;
const OUTER_LINK = /\[https?:\S+ ([^\]]+)\]/g;
const REFERENCE = /<ref[^<>/]*\/>|<ref[^<>]*>.*?<\/ref>/g;
const TEMPLATE = /\{\{[^{}]*\}\}/g;
const QUOTES = /'{2,5}/g;
const SIGNS = [HEADING, LINK, /\{\{[^{}]+\}\}/, /'''[^']+'''/];
const MAY_SIGN = /^=|\[\[|\{\{|'''/;
const FEWEST = 2;

/** Reads a wiki's markup: headings get their level; links and emphasis keep their words; templates and notes go. */
export function readWikitext(lines: readonly Line[]): Line[] {
  const signs = lines.filter(
    (line) => MAY_SIGN.test(line.text) && isMarkable(line) && SIGNS.some((sign) => line.text.search(sign) >= 0),
  ).length;
  if (signs < FEWEST) return [...lines];
  return lines.map((line) => {
    if (!isMarkable(line)) return line;
    if (PICTURE.test(line.text)) return { ...line, debris: 'picture' };
    if (CATEGORY.test(line.text)) return { ...line, debris: 'category' };
    const [, marks, heading] = HEADING.exec(line.text) ?? [];
    if (!marks || !heading) return withText(line, withoutMarks(line.text));
    return { ...withText(line, withoutMarks(heading)), form: { kind: 'heading', level: Math.max(2, marks.length) } };
  });
}

function withoutMarks(text: string): string {
  return text
    .replace(REFERENCE, '')
    .replace(TEMPLATE, '')
    .replace(LINK, '$1')
    .replace(OUTER_LINK, '$1')
    .replace(QUOTES, '');
}
