import { allPhrases, foldedPhrases } from '../phrases.ts';
import type { DateToken } from './date-tokens.ts';
import words from './time-words.json' with { type: 'json' };
import zones from './time-zones.json' with { type: 'json' };

/** A time of day in the tokens of a line. */
export interface TimeMatch {
  /** `13:30`. */
  time: string;
  /** An ISO offset or `Z`; only where the text gives one that is not ambiguous. */
  zone?: string;
  /** Index of its first token, and the index after its last. */
  first: number;
  next: number;
}

const ZONES: ReadonlyMap<string, string> = new Map(Object.entries(zones));
const MORNING = foldedPhrases(words.morning);
const AFTERNOON = foldedPhrases(words.afternoon);
const AFTER_HOUR = [':', '.', ...allPhrases(words.afterHour)];
const AFTER_TIME = foldedPhrases(words.afterTime);
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['+', '+'],
  ['-', '-'],
  ['−', '-'],
]);
const MAX_OFFSET_HOURS = 14;
/** Tokens between a date and its time: words such as “at”, “um”, “à”, or a vertical bar. */
const MAX_TOKENS_TO_DATE = 6;
/** Tokens of the longest time: 13:30:00.000 +01:00. */
const MAX_TOKENS_OF_TIME = 6;

/**
 * Returns the time of day nearest to a date that begins at token `first` and ends before token `next`; of two as near, the
 * one after the date. Other numbers in between end the search.
 */
export function matchTime(tokens: readonly DateToken[], first: number, next: number): TimeMatch | undefined {
  const after = timeAfter(tokens, next);
  const before = timeBefore(tokens, first);
  if (!after || !before) return after ?? before;
  return first - before.next < after.first - next ? before : after;
}

function timeAfter(tokens: readonly DateToken[], from: number): TimeMatch | undefined {
  for (let i = from; i < Math.min(from + MAX_TOKENS_TO_DATE, tokens.length); i++) {
    const time = matchTimeAt(tokens, i);
    if (time) return time;
    if (tokens[i]?.value !== undefined) break;
  }
  return undefined;
}

function timeBefore(tokens: readonly DateToken[], dateStart: number): TimeMatch | undefined {
  const from = Math.max(0, dateStart - MAX_TOKENS_TO_DATE - MAX_TOKENS_OF_TIME);
  for (let i = dateStart - 1; i >= from; i--) {
    const after = tokens[i + 1]?.text;
    const time = after === ':' || after === 'h' || isHalfOfDay(tokens, i + 1) ? matchTimeAt(tokens, i) : undefined;
    if (time && dateStart - time.next <= MAX_TOKENS_TO_DATE) return time;
  }
  return undefined;
}

/** Matches the time of day that begins at a token: 13:30, 1.30pm, 9 a.m., 15h30, 13.30 Uhr, 下午3:20, 13時30分. */
export function matchTimeAt(tokens: readonly DateToken[], index: number): TimeMatch | undefined {
  const before = tokens[index - 1]?.text ?? '';
  const hour = tokens[index]?.value;
  if (hour === undefined || hour > 24 || tokens[index]!.raw.length > 2) return undefined;
  const separator = tokens[index + 1]?.text.normalize('NFC') ?? '';
  const minute = AFTER_HOUR.some((word) => separator.startsWith(word)) ? tokens[index + 2] : undefined;
  if (minute?.value !== undefined && minute.raw.length === 2 && minute.value < 60 && areAdjacent(tokens, index, 2)) {
    return readTimeEnd(tokens, index, skipSeconds(tokens, index + 3), hour, minute.value, before);
  }
  const isHourAlone = isHalfOfDay(tokens, index + 1) && before !== ':' && before !== '.';
  return isHourAlone ? readTimeEnd(tokens, index, index + 1, hour, 0, before) : undefined;
}

/** Reads what follows hour and minute from token `from` on: the half of the day, a unit, the zone. */
function readTimeEnd(
  tokens: readonly DateToken[],
  first: number,
  from: number,
  hour: number,
  minute: number,
  before: string,
): TimeMatch {
  let next = from;
  let half = before;
  if (isHalfOfDay(tokens, next)) {
    half = tokens[next]!.text;
    next = skipHalfOfDay(tokens, next);
  }
  const unit = tokens[next]?.text ?? '';
  if (unit === "'" || AFTER_TIME.has(unit)) next++;
  const zone = zoneAt(tokens, next);
  const time = `${pad(toHourOfDay(hour, half))}:${pad(minute)}`;
  return { time, ...(zone && { zone: zone.offset }), first, next: zone?.next ?? next };
}

function toHourOfDay(hour: number, half: string): number {
  if (AFTERNOON.has(half) && hour < 12) return hour + 12;
  if (MORNING.has(half) && hour === 12) return 0;
  return hour % 24;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** Whether a token is a word such as `am` or `下午`; `a` and `p` only count before `.m`. */
function isHalfOfDay(tokens: readonly DateToken[], index: number): boolean {
  const word = tokens[index]?.text ?? '';
  if (word === 'a' || word === 'p') return isDotted(tokens, index);
  return AFTERNOON.has(word) || MORNING.has(word);
}

/** Skips `pm`, or `p.m.`, which is four tokens. */
function skipHalfOfDay(tokens: readonly DateToken[], index: number): number {
  if (!isDotted(tokens, index)) return index + 1;
  return tokens[index + 3]?.text === '.' ? index + 4 : index + 3;
}

function isDotted(tokens: readonly DateToken[], index: number): boolean {
  return tokens[index + 1]?.text === '.' && tokens[index + 2]?.text === 'm';
}

/** Reads `GMT`, `(CEST)`, `+0100`, `+01:00`, `GMT+2`, `UTC-5`. */
function zoneAt(tokens: readonly DateToken[], from: number): { offset: string; next: number } | undefined {
  const index = tokens[from]?.text === '(' ? from + 1 : from;
  const named = ZONES.get(tokens[index]?.raw ?? '');
  const offset = offsetAt(tokens, named === 'Z' ? index + 1 : index);
  return offset ?? (named ? { offset: named, next: index + 1 } : undefined);
}

function offsetAt(tokens: readonly DateToken[], index: number): { offset: string; next: number } | undefined {
  const sign = SIGNS.get(tokens[index]?.text ?? '');
  const digits = tokens[index + 1];
  if (!sign || digits?.value === undefined || digits.start !== tokens[index]?.end || digits.raw.length > 4)
    return undefined;
  const hasColon = tokens[index + 2]?.text === ':' && tokens[index + 3]?.raw.length === 2;
  const isJoined = digits.raw.length > 2;
  const hours = isJoined ? Math.floor(digits.value / 100) : digits.value;
  const minutes = isJoined ? digits.value % 100 : hasColon ? (tokens[index + 3]?.value ?? 0) : 0;
  if (hours > MAX_OFFSET_HOURS || minutes > 59) return undefined;
  return { offset: `${sign}${pad(hours)}:${pad(minutes)}`, next: index + (hasColon ? 4 : 2) };
}

/** Skips `:00` and `:00.000`. */
function skipSeconds(tokens: readonly DateToken[], index: number): number {
  if (tokens[index]?.text !== ':' || tokens[index + 1]?.raw.length !== 2) return index;
  const hasFraction = tokens[index + 2]?.text === '.' && tokens[index + 3]?.value !== undefined;
  return hasFraction ? index + 4 : index + 2;
}

/** Whether nothing is between a token and the `count` tokens after it. */
function areAdjacent(tokens: readonly DateToken[], index: number, count: number): boolean {
  for (let i = index; i < index + count; i++) if (tokens[i]?.end !== tokens[i + 1]?.start) return false;
  return true;
}
