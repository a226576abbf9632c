import { anyOf } from '../../text/phrases.ts';
import type { Line } from '../lines/line.ts';
import { readMarkup, type MarkupLanguage } from './markup.ts';
import namespaces from './wikitext.json' with { type: 'json' };

const HEADING = /^(={1,6})\s*([^=].*?)\s*\1$/;
const LINK = /\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g;
const EXTERNAL_LINK = /\[https?:\S+ ([^\]]+)\]/g;
const PICTURE = new RegExp(`^\\[\\[(?:${anyOf(namespaces.pictures)}):.*\\]\\]$`, 'i');
const CATEGORY = new RegExp(`^\\[\\[(?:${anyOf(namespaces.categories)}):[^[\\]]*\\]\\]$`, 'i');
const REFERENCE = /<ref[^<>/]*\/>|<ref[^<>]*>.*?<\/ref>/g;
const TEMPLATE = /\{\{[^{}]*\}\}/g;
const EMPHASIS = /'{2,5}/g;
const WIKITEXT: MarkupLanguage = {
  mayBeMarked: /^=|\[\[|\{\{|'''/,
  evidence: [HEADING, LINK, /\{\{[^{}]+\}\}/, /'''[^']+'''/],
  heading: HEADING,
  boilerplate: [
    [PICTURE, 'picture'],
    [CATEGORY, 'category'],
  ],
  withoutMarkup: (text) =>
    text
      .replace(REFERENCE, '')
      .replace(TEMPLATE, '')
      .replace(LINK, '$1')
      .replace(EXTERNAL_LINK, '$1')
      .replace(EMPHASIS, ''),
};

/** Reads a wiki's markup: headings keep their level, links and emphasis their words; templates and notes are removed. */
export function readWikitext(lines: readonly Line[]): Line[] {
  return readMarkup(lines, WIKITEXT);
}
