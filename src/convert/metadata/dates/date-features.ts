import type { MetadataPage } from '../metadata-page.ts';
import { anyOf, hasPhrase, phrasesIn, readPhrases, type Phrases } from '../phrases.ts';
import copyrightWords from '../copyright-words.json' with { type: 'json' };
import cues from './date-cues.json' with { type: 'json' };
import { daysBetween } from '../../../text/calendar.ts';
import { clamp } from '../../../learn/clamp.ts';
import { type DatePlace, placeOf } from './date-context.ts';
import type { DateMention } from './find-date-expressions.ts';

const PUBLISHED = readPhrases(cues.published);
const UPDATED = readPhrases(cues.updated);
const OTHER = readPhrases(cues.other);
const BYLINE = new RegExp(`(?<!\\p{L})(?:${anyOf(cues.byline)})(?!\\p{L})`, 'u');
const COPYRIGHT = new RegExp(anyOf(copyrightWords.copyright));

/** More dates than this are a list of something. */
const MOST_MENTIONS = 400;

/** An article's dateline stands in one of its first lines, the day after no more than so many characters. */
const OPENING = 3;
const LONGEST_PLACE = 60;

/** The names of the features, in order. */
export const DATE_FEATURES = [
  'to title',
  'after title',
  'to body',
  'inside body',
  'to start',
  'below body',
  'place',
  'odds',
  'kept',
  'odds above',
  'odds below',
  'gap',
  'gap below',
  'line words',
  'rest of line',
  'before in line',
  'published cue',
  'updated cue',
  'other cue',
  'cue line before published',
  'cue line before updated',
  'cue after',
  'byline in line',
  'byline line before',
  'byline line after',
  'time',
  'zone',
  'weekday',
  'form',
  'open order',
  'number in line',
  'mentions',
  'order',
  'order among short',
  'short dates',
  'short dates near',
  'short dates after title before',
  'same day elsewhere',
  'newest',
  'days to newest',
  'days to oldest',
  'years to newest year',
  'next prose',
  'previous prose',
  'next words',
  'previous words',
  'in sentence',
  'bars',
  'bracket',
  'prose between title',
  'has title',
] as const;

/** A date as the ranker sees it. */
export interface DateCandidate {
  mention: DateMention;
  features: number[];
  /** Said to be that of an update. */
  updated: boolean;
  /** In the dateline that begins the article. */
  dateline: boolean;
}

/** Every date of the page with its features. `title` is the index of the title's line, -1 where there is none. */
export function dateCandidates(page: MetadataPage, title: number): DateCandidate[] {
  const mentions = page.lines.flatMap(({ dates }) => dates).slice(0, MOST_MENTIONS);
  const shorts = mentions.filter((mention) => (page.lines[mention.lines[0] ?? 0]?.words ?? 0) < 25);
  const days = mentions.map(({ day }) => day).sort();
  const newestYear = mentions.length > 0 ? copyrightYear(page) : 0;
  return mentions.map((mention, order): DateCandidate => {
    const place = placeOf(page, title, mention);
    const { at, text, before, above } = place;
    return {
      mention,
      features: [
        ...describePlace(place),
        ...describeCues(place),
        ...describeForm(place),
        ...describeOthers(place, { mentions, shorts, days, order, newestYear }),
        ...describeAround(place),
      ],
      updated: hasPhrase(UPDATED, before) || (hasPhrase(UPDATED, above) && mention.start < 3),
      dateline: at >= page.start && at < page.start + OPENING && isDateline(text, mention),
    };
  });
}

function describePlace({ page, title, mention, at, line, previous, next, text }: DatePlace): number[] {
  const [first, last] = page.body;
  return [
    title < 0 ? 50 : clamp(at - title, 50),
    Number(title >= 0 && at > title),
    clamp(at - first, 90),
    Number(at >= first && at <= last),
    clamp(page.start - at, 90),
    clamp(at - last, 20),
    Math.min(at, 200),
    line?.odds ?? 0,
    Number(line?.article ?? false),
    previous?.odds ?? -8,
    next?.odds ?? -8,
    Math.min(5, line?.gap ?? 0),
    Math.min(5, next?.gap ?? 0),
    line?.words ?? 0,
    clamp(text.length - (mention.end - mention.start), 150),
    clamp(mention.start, 100),
  ];
}

function describeCues({ line, previous, next, before, after, above }: DatePlace): number[] {
  return [
    position(PUBLISHED, before),
    position(UPDATED, before),
    position(OTHER, before),
    Number(hasPhrase(PUBLISHED, above)),
    Number(hasPhrase(UPDATED, above)),
    Number(hasPhrase(PUBLISHED, after)) + 2 * Number(hasPhrase(UPDATED, after)),
    Number(BYLINE.test(line?.folded.slice(0, 200) ?? '')),
    Number(previous !== undefined && previous.words < 20 && BYLINE.test(previous.folded)),
    Number(next !== undefined && next.words < 20 && BYLINE.test(next.folded)),
  ];
}

function describeForm({ mention, line }: DatePlace): number[] {
  return [
    Number(mention.time !== undefined),
    Number(mention.zone !== undefined),
    Number(mention.weekday !== undefined),
    ['name', 'iso', 'numeric', 'short', 'ideographic'].indexOf(mention.form),
    Number(mention.swapped !== undefined),
    line?.dates.indexOf(mention) ?? 0,
  ];
}

/** The other dates of the page. */
interface Others {
  mentions: readonly DateMention[];
  /** Those in short lines. */
  shorts: readonly DateMention[];
  /** Of all, in order. */
  days: readonly string[];
  /** How many come before. */
  order: number;
  /** The newest year of copyright; 0 where there is none. */
  newestYear: number;
}

function describeOthers(
  { mention, title, at }: DatePlace,
  { mentions, shorts, days, order, newestYear }: Others,
): number[] {
  const newest = days.at(-1) ?? mention.day;
  const oldest = days[0] ?? mention.day;
  return [
    Math.min(40, mentions.length),
    Math.min(40, order),
    Math.min(40, shorts.includes(mention) ? shorts.indexOf(mention) : 41),
    Math.min(40, shorts.length),
    shorts.filter((other) => Math.abs((other.lines[0] ?? 0) - at) <= 8).length,
    shorts.filter(({ lines: [i = 0] }) => i > title && i < at).length,
    mentions.filter(({ day }) => day === mention.day).length,
    Number(mention.day === newest),
    clamp(daysBetween(mention.day, newest), 4000),
    clamp(daysBetween(oldest, mention.day), 4000),
    newestYear ? clamp(newestYear - Number(mention.day.slice(0, 4)), 30) : -31,
  ];
}

function describeAround({ page, title, at, line, previous, next, text, before }: DatePlace): number[] {
  return [
    Number(next?.prose ?? false),
    Number(previous?.prose ?? false),
    clamp(next?.words ?? 0, 40),
    clamp(previous?.words ?? 0, 40),
    Number(line?.prose ?? false),
    Number(/[|•·/–—]/.test(text)),
    Number(/[([]\s*$/.test(before)),
    title < 0 ? -1 : proseBetween(page, title, at),
    Number(title >= 0),
  ];
}

/** “HARWICK, Feb 19, 2017 (Agency) - …”: what stands before the day is a place, behind it a dash. */
function isDateline(text: string, { start, end }: DateMention): boolean {
  return (
    start > 2 &&
    start < LONGEST_PLACE &&
    /^\p{Lu}[\p{Lu}\p{Lt}]/u.test(text) &&
    /^[).\s]*(?:\([^)]{2,40}\)|\/[^/]{2,40}\/)?\s*(?:[-–—]|:)/.test(text.slice(end, end + 60))
  );
}

/** How near before the date the first such phrase stands; 0 where none does. */
function position(phrases: Phrases, before: string): number {
  const [found] = phrasesIn(phrases, before);
  return found ? 41 - (before.length - found.index) : 0;
}

function proseBetween({ lines }: MetadataPage, a: number, b: number): number {
  const between = a < b ? lines.slice(a + 1, b) : lines.slice(b + 1, a);
  return Math.min(20, between.filter(({ prose }) => prose).length);
}

/** The newest year of copyright lines, 0 where there is none. */
function copyrightYear({ lines }: MetadataPage): number {
  let newest = 0;
  for (const { text, words } of lines) {
    if (words > 60 || !COPYRIGHT.test(text)) continue;
    for (const [year] of text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)) newest = Math.max(newest, Number(year));
  }
  return newest;
}
