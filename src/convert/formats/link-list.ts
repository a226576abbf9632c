import type { Line } from '../lines/line.ts';

const HEADING = /^(?:References|Verweise|Références|Referencias)$/u;
const LINK = /^(?:\d{1,4}\.|\[\d{1,4}\]:?) ?(?:[a-z][a-z+.-]*:\S+|\S+@\S+)/i;
const SUBHEADING = /^(?:Visible|Hidden) links:?$/i;
const NUMBER = /\[\d{1,4}\]/g;
const FEWEST = 3;

/** Takes out what text browsers add to a page: the list of its links at the end, and their numbers in the text. */
export function markLinkList(lines: readonly Line[]): Line[] {
  const start = lines.findLastIndex(({ text }) => HEADING.test(text));
  const list = start < 0 ? [] : lines.slice(start + 1);
  const links = list.filter(({ text }) => LINK.test(text)).length;
  if (links < FEWEST || links < list.filter(({ text }) => !SUBHEADING.test(text)).length * 0.9) return [...lines];
  return lines.map((line, i) => {
    if (i >= start) return { ...line, boilerplate: 'list of links' };
    const text = line.text.replace(NUMBER, '').replace(/\s+/g, ' ').trim();
    return text ? { ...line, text } : { ...line, boilerplate: 'number of a link' };
  });
}
