import type { Line } from '../lines/line.ts';
import { type Markup, readMarkup } from './markup.ts';

const HEADING = /^(={1,6})\s*([^=].*?)\s*\1$/;
const LINK = /\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g;
const PICTURE = /^\[\[(?:File|Image|Datei|Bild|Fichier|Archivo):.*\]\]$/i;
const CATEGORY = /^\[\[(?:Category|Kategorie|Catégorie|Categoría):[^[\]]*\]\]$/i;
const OUTER_LINK = /\[https?:\S+ ([^\]]+)\]/g;
const REFERENCE = /<ref[^<>/]*\/>|<ref[^<>]*>.*?<\/ref>/g;
const TEMPLATE = /\{\{[^{}]*\}\}/g;
const QUOTES = /'{2,5}/g;
const WIKITEXT: Markup = {
  maySign: /^=|\[\[|\{\{|'''/,
  signs: [HEADING, LINK, /\{\{[^{}]+\}\}/, /'''[^']+'''/],
  heading: HEADING,
  boilerplate: [
    [PICTURE, 'picture'],
    [CATEGORY, 'category'],
  ],
  withoutMarks: (text) =>
    text.replace(REFERENCE, '').replace(TEMPLATE, '').replace(LINK, '$1').replace(OUTER_LINK, '$1').replace(QUOTES, ''),
};

/** Reads a wiki's markup: headings get their level; links and emphasis keep their words; templates and notes go. */
export function readWikitext(lines: readonly Line[]): Line[] {
  return readMarkup(lines, WIKITEXT);
}
