import type { ArticleMetadata } from '../../model/article.ts';
import type { BlockKind } from '../../model/block.ts';
import { findDateExpressions, toIsoDateTime } from '../../text/dates/find-date-expressions.ts';
import { anyOf } from '../../text/phrases.ts';
import { endsSentence } from '../../text/sentences.ts';
import type { ArticleLines, Line } from '../lines/line.ts';
import words from './header-fields.json' with { type: 'json' };

/** What a field states: a part of the metadata, or `other`. */
type FieldKey = keyof typeof words.names;

interface Field {
  key: FieldKey;
  value: string;
  /** Whether its name is in capitals. */
  capitals: boolean;
}

const FIELD = /^(\p{L}[\p{L}.-]*(?: \p{L}+){0,2})\s*:\s*(\S.*)$/u;
const KEYS = new Map(
  Object.entries(words.names).flatMap(([key, names]) =>
    Object.values<string[]>(names).flatMap((list) => list.map((name) => [name, key as FieldKey] as const)),
  ),
);
const KINDS: Partial<Record<FieldKey, BlockKind>> = { title: 'title', authors: 'byline', published: 'date' };
/** A header has several fields; a single one must have its name in capitals. */
const MIN_FIELDS = 2;
/** Characters of a sentence or more, which no header has. */
const MIN_PROSE_LENGTH = 160;
const MAX_FIELD_LENGTH = 2000;

/** `Re: Fwd: ` */
const ANSWER_PREFIXES = new RegExp(`^(?:(?:${anyOf(words.answerPrefixes)})(?:\\[\\d+\\])?: ?)+`, 'i');
const EMAIL_ADDRESS = /<[^<>@]*@[^<>]*>|\S+@\S+/g;
const BY = new RegExp(`^\\s*(?:${anyOf(words.by)})\\s+`, 'i');
/** The two-digit year of old mail and news: `Mon, 05 Apr 93 19:37:09 EDT`. */
const SHORT_YEAR = /^((?:\p{L}{3}, )?\d{1,2} \p{L}{3} )([7-9]\d)(?= \d{2}:)/u;
const BETWEEN_NAMES = new RegExp(`\\s+(?:${anyOf(words.and)}|&)\\s+|[,;]`, 'i');

/** Columns by which centered lines are indented at least. */
const MIN_CENTERED_INDENT = 10;
const MAX_HEAD_LINES = 6;

/**
 * Reads the fields that e-mail and exports of databases put above a text: `Subject: …`, `BYLINE: …`. Exports put some
 * below it, too, with names in capitals. Of two values for one part of the metadata, the first counts.
 */
export function readHeaderFields({ lines, metadata }: ArticleLines): ArticleLines {
  const firstProse = lines.findIndex(({ text }) => text.length >= MIN_PROSE_LENGTH && endsSentence(text));
  const isAboveText = (index: number) => firstProse < 0 || index < firstProse;
  const fields = lines.map(({ text }, i) => readField(text, isAboveText(i)));
  const lengths = lengthsOfRuns(fields);
  let values: Partial<ArticleMetadata> = {};
  const marked = lines.map((line, i): Line => {
    const field = fields[i];
    const minFields = field?.capitals && isAboveText(i) ? 1 : MIN_FIELDS;
    if (!field || lengths[i]! < minFields) return line;
    values = { ...toMetadata(field), ...values };
    const kind = KINDS[field.key];
    return { ...line, boilerplate: 'header', ...(kind && { format: { kind } }) };
  });
  return { lines: marked, metadata: { ...metadata, ...values } };
}

/** Returns what the field that a line may be states: `authors` for `From: …`. */
export function headerFieldOf({ text }: Line): FieldKey | undefined {
  return readField(text, true)?.key;
}

function readField(text: string, isAboveText: boolean): Field | undefined {
  if (text.length > MAX_FIELD_LENGTH || !text.includes(':')) return undefined;
  const [, name = '', value = ''] = FIELD.exec(text) ?? [];
  const key = KEYS.get(name.toLowerCase());
  const capitals = name === name.toUpperCase();
  if (!key || !(isAboveText || capitals)) return undefined;
  return key === 'authors' && !splitNames(value).length ? undefined : { key, value, capitals };
}

/** Returns for each line that is a field how many fields follow each other there; 0 for other lines. */
function lengthsOfRuns(fields: readonly (Field | undefined)[]): number[] {
  const lengths = new Array<number>(fields.length).fill(0);
  for (let start = 0; start < fields.length; start += 1 + lengths[start]!) {
    let end = start;
    while (fields[end]) end += 1;
    lengths.fill(end - start, start, end);
  }
  return lengths;
}

function toMetadata({ key, value }: Field): Partial<ArticleMetadata> {
  if (key === 'other') return {};
  if (key === 'title') return { title: value.replace(ANSWER_PREFIXES, '') || value };
  if (key === 'authors') return { authors: splitNames(value) };
  if (key === 'section') return { section: value.replace(/;.*$/, '') };
  if (key !== 'published') return { [key]: value };
  const published = readDate(value);
  return published ? { published } : {};
}

/** `jane@example.org (Jane Doe)`, `"Jane Doe" <jane@example.org>`, `By JANE DOE and John Roe` → the names */
function splitNames(value: string): string[] {
  const plain = value.replace(EMAIL_ADDRESS, ' ').replace(/["()]/g, ' ').replace(BY, '');
  const names = plain.split(BETWEEN_NAMES).map((name) => name.replace(/\s+/g, ' ').trim());
  return names.filter((name) => /\p{L}{2}/u.test(name));
}

/** Reads the head that databases put above an article they export: publication and date, centered, above the headline. */
export function readExportHead(article: ArticleLines): ArticleLines {
  const { lines, metadata } = article;
  const headEnd = lines.slice(0, MAX_HEAD_LINES).findIndex(({ indent }) => indent < MIN_CENTERED_INDENT);
  const date = lines.slice(0, Math.max(0, headEnd)).findIndex(({ text }) => readDate(text) !== undefined);
  if (date < 1) return article;
  const published = readDate(lines[date]!.text)!;
  const marked = lines.map((line, i): Line => {
    if (i >= headEnd) return line;
    return { ...line, boilerplate: 'header', ...(i === date && { format: { kind: 'date' } }) };
  });
  return { lines: marked, metadata: { ...metadata, publisher: lines[0]!.text, published } };
}

/** Returns the date in a header's value, ISO 8601; nothing where its day could be the month and its month the day. */
export function readDate(value: string): string | undefined {
  const text = value.replace(SHORT_YEAR, '$119$2');
  const [date] = findDateExpressions([{ text }], 'en');
  return date && !date.swapped ? toIsoDateTime(date) : undefined;
}
