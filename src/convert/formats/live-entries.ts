import type { Line } from '../lines/line.ts';
import { isRunningText } from '../../text/sentences.ts';

const TIME = /^(?:[01]?\d|2[0-3])[.:h][0-5]\d(?: ?[ap]\.?m\.?)?(?: ?(?:[A-Z]{2,4}|Uhr))?$/i;
/** Two times could be those of a page; three are entries. */
const FEWEST = 3;
const LONGEST_HEADLINE = 120;

/** Makes one heading of the time of each entry in a live report and the headline below it, if it has one. */
export function joinLiveEntries(lines: readonly Line[]): Line[] {
  const entries = new Set(lines.filter((_, i) => startsEntry(lines, i)));
  if (entries.size < FEWEST) return [...lines];
  const joined: Line[] = [];
  for (const [i, line] of lines.entries()) {
    const time = lines[i - 1];
    if (entries.has(line)) {
      joined.push({ ...line, format: { kind: 'heading', level: 2, liveEntry: true } });
    } else if (time && entries.has(time) && !isText(line)) {
      const heading = joined.pop()!;
      joined.push({ ...heading, text: `${time.text} ${line.text}`, lines: [time.lines[0], line.lines[1]] });
    } else {
      joined.push(line);
    }
  }
  return joined;
}

/** A time alone, above text or a headline and text. */
function startsEntry(lines: readonly Line[], at: number): boolean {
  const [time, next, text] = lines.slice(at, at + 3);
  if (!time || time.boilerplate || !TIME.test(time.text) || !next || next.boilerplate) return false;
  return isText(next) || (next.text.length <= LONGEST_HEADLINE && text !== undefined && isText(text));
}

function isText({ text, boilerplate }: Line): boolean {
  return !boilerplate && isRunningText(text);
}
