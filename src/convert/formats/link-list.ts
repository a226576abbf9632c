import { anyOf } from '../../text/phrases.ts';
import type { Line } from '../lines/line.ts';
import words from './link-list.json' with { type: 'json' };

const HEADING = new RegExp(`^(?:${anyOf(words.headings)})$`, 'u');
const SUBHEADING = new RegExp(`^(?:${anyOf(words.subheadings)}):?$`, 'i');
const LINK = /^(?:\d{1,4}\.|\[\d{1,4}\]:?) ?(?:[a-z][a-z+.-]*:\S+|\S+@\S+)/i;
const LINK_NUMBER = /\[\d{1,4}\]/g;
const MIN_LINKS = 3;
/** Share of the lines below the heading that must be links. */
const MIN_SHARE_OF_LINKS = 0.9;

/** Marks the list of links that text browsers put at the end of a page, and removes the links' numbers from its text. */
export function markLinkList(lines: readonly Line[]): Line[] {
  const start = lines.findLastIndex(({ text }) => HEADING.test(text));
  const list = start < 0 ? [] : lines.slice(start + 1).filter(({ text }) => !SUBHEADING.test(text));
  const links = list.filter(({ text }) => LINK.test(text)).length;
  if (links < MIN_LINKS || links < list.length * MIN_SHARE_OF_LINKS) return [...lines];
  return lines.map((line, i) => {
    if (i >= start) return { ...line, boilerplate: 'list of links' };
    const text = line.text.replace(LINK_NUMBER, '').replace(/\s+/g, ' ').trim();
    return text ? { ...line, text } : { ...line, boilerplate: 'number of a link' };
  });
}
