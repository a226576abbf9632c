import { anyOf } from '../../text/phrases.ts';
import { isRunningText } from '../../text/sentences.ts';
import type { Line } from '../lines/line.ts';
import clockWords from './live-entries.json' with { type: 'json' };

/** `10:22`, `10.22 a.m. GMT`, `10:22 Uhr` */
const TIME = new RegExp(`^(?:[01]?\\d|2[0-3])[.:h][0-5]\\d(?: ?(?:${anyOf(clockWords)}))?(?: ?[A-Z]{2,4})?$`, 'i');
/** Two times may be those of the page. */
const MIN_ENTRIES = 3;
const MAX_HEADLINE_LENGTH = 120;

/** Makes a heading of the time that begins each entry of a live report, joined with the entry's headline if it has one. */
export function joinLiveEntries(lines: readonly Line[]): Line[] {
  const times = new Set(lines.filter((_, i) => beginsEntry(lines, i)));
  if (times.size < MIN_ENTRIES) return [...lines];
  const joined: Line[] = [];
  for (const [i, line] of lines.entries()) {
    const previous = lines[i - 1];
    if (times.has(line)) {
      joined.push({ ...line, format: { kind: 'heading', level: 2, liveEntry: true } });
    } else if (previous && times.has(previous) && !isText(line)) {
      const heading = joined.pop()!;
      joined.push({ ...heading, text: `${previous.text} ${line.text}`, lines: [previous.lines[0], line.lines[1]] });
    } else {
      joined.push(line);
    }
  }
  return joined;
}

/** Returns whether a line is a time, above text or above a headline and text. */
function beginsEntry(lines: readonly Line[], index: number): boolean {
  const [time, next, afterNext] = lines.slice(index, index + 3);
  if (!time || time.boilerplate || !TIME.test(time.text) || !next || next.boilerplate) return false;
  return isText(next) || (next.text.length <= MAX_HEADLINE_LENGTH && afterNext !== undefined && isText(afterNext));
}

function isText({ text, boilerplate }: Line): boolean {
  return !boilerplate && isRunningText(text);
}
