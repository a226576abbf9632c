import type { Token } from './date-tokens.ts';
import { allPhrases, foldedPhrases } from '../phrases.ts';
import words from './time-words.json' with { type: 'json' };
import zones from './time-zones.json' with { type: 'json' };

/** A time of day. `zone` is an ISO offset or `Z`, only where the text gives one that is not ambiguous. */
export interface TimeMatch {
  /** `13:30`. */
  time: string;
  zone?: string;
  /** Index of its first token and after its last. */
  first: number;
  next: number;
}

const ZONES: ReadonlyMap<string, string> = new Map(Object.entries(zones));
const MORNING = foldedPhrases(words.morning);
const AFTERNOON = foldedPhrases(words.afternoon);
const AFTER_HOUR = [':', '.', ...allPhrases(words.afterHour)];
const AFTER_TIME = foldedPhrases(words.afterTime);
/** Tokens a time may be away from its date, words such as “at”, “um”, “à”, “|” between them. */
const REACH = 6;

/**
 * The time of day nearest to a date that starts at token `before` and ends before token `from`; of two as near the one
 * behind it. Other numbers between end the search.
 */
export function matchTime(tokens: readonly Token[], before: number, from: number): TimeMatch | undefined {
  const behind = timeBehind(tokens, from);
  const ahead = timeAhead(tokens, before);
  if (!behind || !ahead) return behind ?? ahead;
  return before - ahead.next < behind.first - from ? ahead : behind;
}

function timeBehind(tokens: readonly Token[], from: number): TimeMatch | undefined {
  for (let i = from; i < Math.min(from + REACH, tokens.length); i++) {
    const time = timeAt(tokens, i);
    if (time) return time;
    if (tokens[i]?.value !== undefined) break;
  }
  return undefined;
}

function timeAhead(tokens: readonly Token[], before: number): TimeMatch | undefined {
  for (let i = before - 1; i >= Math.max(0, before - REACH - 6); i--) {
    const time =
      tokens[i + 1]?.text === ':' || tokens[i + 1]?.text === 'h' || isHalf(tokens, i + 1)
        ? timeAt(tokens, i)
        : undefined;
    if (time && before - time.next <= REACH) return time;
  }
  return undefined;
}

/** The time of day that starts at token `at`: 13:30, 1.30pm, 9 a.m., 15h30, 13.30 Uhr, 下午3:20, 13時30分. */
export function timeAt(tokens: readonly Token[], at: number): TimeMatch | undefined {
  const half = tokens[at - 1]?.text ?? '';
  const hour = tokens[at]?.value;
  if (hour === undefined || hour > 24 || (tokens[at]?.raw.length ?? 3) > 2) return undefined;
  const separator = tokens[at + 1]?.text.normalize('NFC') ?? '';
  const minute = AFTER_HOUR.some((mark) => separator.startsWith(mark)) ? tokens[at + 2] : undefined;
  if (minute?.value !== undefined && minute.raw.length === 2 && minute.value < 60 && adjacent(tokens, at, 2)) {
    let next = at + 3;
    if (tokens[next]?.text === ':' && tokens[next + 1]?.raw.length === 2) next = skipFraction(tokens, next + 2);
    return finish(tokens, at, next, hour, minute.value, half);
  }
  return isHalf(tokens, at + 1) && half !== ':' && half !== '.' ? finish(tokens, at, at + 1, hour, 0, half) : undefined;
}

function finish(
  tokens: readonly Token[],
  first: number,
  from: number,
  hour: number,
  minute: number,
  before: string,
): TimeMatch | undefined {
  let next = from;
  const half = isHalf(tokens, next) ? (tokens[next]?.text ?? '') : before;
  if (isHalf(tokens, next)) next = skipHalf(tokens, next);
  const after = tokens[next]?.text ?? '';
  if (after === "'" || AFTER_TIME.has(after)) next++;
  const full = AFTERNOON.has(half) && hour < 12 ? hour + 12 : MORNING.has(half) && hour === 12 ? 0 : hour % 24;
  const zone = zoneAt(tokens, next);
  const time = `${String(full).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return { time, ...(zone && { zone: zone.offset }), first, next: zone?.next ?? next };
}

/** `am`, `下午`; a lone `a` or `p` only before `.m`. */
function isHalf(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? '';
  if (word === 'a' || word === 'p') return tokens[at + 1]?.text === '.' && tokens[at + 2]?.text === 'm';
  return AFTERNOON.has(word) || MORNING.has(word);
}

/** Over `p.m.`, which is four tokens. */
function skipHalf(tokens: readonly Token[], at: number): number {
  const dotted = tokens[at + 1]?.text === '.' && tokens[at + 2]?.text === 'm';
  return dotted ? (tokens[at + 3]?.text === '.' ? at + 4 : at + 3) : at + 1;
}

/** `GMT`, `(CEST)`, `+0100`, `+01:00`, `GMT+2`, `UTC-5`. */
function zoneAt(tokens: readonly Token[], from: number): { offset: string; next: number } | undefined {
  const at = tokens[from]?.text === '(' ? from + 1 : from;
  const named = ZONES.get(tokens[at]?.raw ?? '');
  const offset = offsetAt(tokens, named === 'Z' ? at + 1 : at);
  return offset ?? (named ? { offset: named, next: at + 1 } : undefined);
}

function offsetAt(tokens: readonly Token[], at: number): { offset: string; next: number } | undefined {
  const sign = { '+': '+', '-': '-', '−': '-' }[tokens[at]?.text ?? ''];
  const digits = tokens[at + 1];
  if (!sign || digits?.value === undefined || digits.start !== tokens[at]?.end || digits.raw.length > 4)
    return undefined;
  const colon = tokens[at + 2]?.text === ':' && tokens[at + 3]?.raw.length === 2;
  const hours = digits.raw.length > 2 ? Math.floor(digits.value / 100) : digits.value;
  const minutes = digits.raw.length > 2 ? digits.value % 100 : colon ? (tokens[at + 3]?.value ?? 0) : 0;
  if (hours > 14 || minutes > 59) return undefined;
  return {
    offset: `${sign}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`,
    next: at + (colon ? 4 : 2),
  };
}

/** Over `.000` behind the seconds. */
function skipFraction(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === '.' && tokens[at + 1]?.value !== undefined ? at + 2 : at;
}

function adjacent(tokens: readonly Token[], at: number, count: number): boolean {
  for (let i = at; i < at + count; i++) if (tokens[i]?.end !== tokens[i + 1]?.start) return false;
  return true;
}
