import type { Line } from '../lines/line.ts';
import { endsInStopOrColon } from '../../text/sentences.ts';
import { isMarkable, withText } from './with-text.ts';

const NAMES = 'a|b|blockquote|center|cite|div|em|font|h[1-6]|i|li|ol|p|small|span|strong|sub|sup|u|ul';
const WHOLE = new RegExp(`^<(${NAMES})(?:\\s[^<>]*)?>(.*)</\\1>$`, 'i');
const PAIR = new RegExp(`<(${NAMES})(?:\\s[^<>]*)?>(.*?)</\\1>`, 'gi');
const ALONE = new RegExp(`^(?:</?(?:${NAMES}|br|hr|img)(?:\\s[^<>]*)?/?>\\s*)+$`, 'i');
const BREAK = /<br\s*\/?>/gi;
/** From so many tagged lines on a text counts as written with tags; below, a tag in a sentence is what it is about. */
const FEWEST = 3;

/** Takes the formatting tags off lines that stand in them as a whole, and off all lines where there are many of these. */
export function readTags(lines: readonly Line[]): Line[] {
  const tagged = lines.filter(
    (line) => line.text.startsWith('<') && isMarkable(line) && (WHOLE.test(line.text) || ALONE.test(line.text)),
  ).length;
  if (tagged === 0) return [...lines];
  return lines.map((line) => {
    if (!isMarkable(line)) return line;
    if (ALONE.test(line.text)) return { ...line, boilerplate: 'markup' };
    const [, name, inner] = WHOLE.exec(line.text) ?? [];
    if (name === undefined || inner === undefined) return tagged >= FEWEST ? withText(line, untag(line.text)) : line;
    const plain = withText(line, untag(inner));
    const level = levelOf(name, plain.text);
    return level ? { ...plain, format: { kind: 'heading', level } } : plain;
  });
}

function untag(text: string): string {
  const plain = text.replace(BREAK, ' ').replace(PAIR, '$2');
  return plain === text ? plain : untag(plain);
}

/** A line in bold that is no sentence heads what follows. */
function levelOf(name: string, text: string): number | undefined {
  const [, level] = /^h([1-6])$/i.exec(name) ?? [];
  if (level) return Math.max(2, Number(level));
  return /^(?:b|strong)$/i.test(name) && !endsInStopOrColon(text) ? 2 : undefined;
}
