import { endsInStopOrColon } from '../../text/sentences.ts';
import type { Line } from '../lines/line.ts';
import { mayHaveMarkup, withText } from './markup.ts';

const TAG_NAMES = 'a|b|blockquote|center|cite|div|em|font|h[1-6]|i|li|ol|p|small|span|strong|sub|sup|u|ul';
const ELEMENT = new RegExp(`<(${TAG_NAMES})(?:\\s[^<>]*)?>(.*?)</\\1>`, 'gi');
const WHOLE_LINE = new RegExp(`^<(${TAG_NAMES})(?:\\s[^<>]*)?>(.*)</\\1>$`, 'i');
const TAGS_ONLY = new RegExp(`^(?:</?(?:${TAG_NAMES}|br|hr|img)(?:\\s[^<>]*)?/?>\\s*)+$`, 'i');
const LINE_BREAK = /<br\s*\/?>/gi;
/** In a text with fewer tagged lines, tags within a sentence may be what it is about. */
const MIN_TAGGED_LINES = 3;

/** Removes the formatting tags around whole lines, and all of them from a text with many such lines. */
export function readHtmlTags(lines: readonly Line[]): Line[] {
  const tagged = lines.filter(isTagged).length;
  if (tagged === 0) return [...lines];
  return lines.map((line) => {
    if (!mayHaveMarkup(line)) return line;
    if (TAGS_ONLY.test(line.text)) return { ...line, boilerplate: 'markup' };
    const [, name, content] = WHOLE_LINE.exec(line.text) ?? [];
    if (name === undefined || content === undefined) {
      return tagged >= MIN_TAGGED_LINES ? withText(line, withoutTags(line.text)) : line;
    }
    const untagged = withText(line, withoutTags(content));
    const level = headingLevel(name, untagged.text);
    return level ? { ...untagged, format: { kind: 'heading', level } } : untagged;
  });
}

function isTagged(line: Line): boolean {
  const { text } = line;
  return text.startsWith('<') && mayHaveMarkup(line) && (WHOLE_LINE.test(text) || TAGS_ONLY.test(text));
}

function withoutTags(text: string): string {
  const stripped = text.replace(LINE_BREAK, ' ').replace(ELEMENT, '$2');
  return stripped === text ? stripped : withoutTags(stripped);
}

/** Returns the level of a heading; a line in bold that is no sentence is one, of level 2. */
function headingLevel(tagName: string, text: string): number | undefined {
  const [, level] = /^h([1-6])$/i.exec(tagName) ?? [];
  if (level) return Math.max(2, Number(level));
  return /^(?:b|strong)$/i.test(tagName) && !endsInStopOrColon(text) ? 2 : undefined;
}
