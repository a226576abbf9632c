import type { ArticleMetadata } from '../../model/article.ts';
import type { BlockKind } from '../../model/block-kinds.ts';
import type { ArticleLines } from '../lines/article-lines.ts';
import type { Line } from '../lines/line.ts';
import { readDate } from './read-date.ts';
import { subjectOf } from './subject.ts';
import vocabulary from './fields.json' with { type: 'json' };

type Key = keyof typeof vocabulary;

const FIELD = /^(\p{L}[\p{L}.-]*(?: \p{L}+){0,2})\s*:\s*(\S.*)$/u;
const KEYS = new Map(Object.entries(vocabulary).flatMap(([key, names]) => names.map((name) => [name, key as Key])));
const KINDS: Partial<Record<Key, BlockKind>> = { title: 'title', authors: 'byline', published: 'date' };
/** A single field says nothing unless its name stands in capitals; two that follow each other are a header's. */
const FEWEST = 2;
const LEAST_PROSE = 160;
const LONGEST_FIELD = 2000;
const SENTENCE_END = /[.!?。]["”’)]{0,3}$/u;

/**
 * Reads the fields that e-mail and exports of databases put above a text, and exports below it in capitals as well:
 * `Subject: …`, `BYLINE: …`.
 */
export function readFields({ lines, metadata }: ArticleLines): ArticleLines {
  const prose = lines.findIndex(({ text }) => text.length >= LEAST_PROSE && SENTENCE_END.test(text.slice(-4)));
  const isHead = (index: number) => prose < 0 || index < prose;
  const fields = lines.map(({ text }, index) => fieldOf(text, isHead(index)));
  const lengths = lengthsOfRuns(fields);
  const inRun = fields.map((field, i) => field && lengths[i]! >= (field.capitals && isHead(i) ? 1 : FEWEST));
  const values: Partial<ArticleMetadata> = {};
  const marked = lines.map((line, i): Line => {
    const field = fields[i];
    if (!field || !inRun[i]) return line;
    Object.assign(values, { ...valueOf(field), ...values });
    const kind = KINDS[field.key];
    return kind ? { ...line, format: { kind }, boilerplate: 'header' } : { ...line, boilerplate: 'header' };
  });
  return { lines: marked, metadata: { ...metadata, ...values } };
}

interface Field {
  key: Key;
  value: string;
  /** Whether its name stands in capitals. */
  capitals: boolean;
}

function fieldOf(text: string, head: boolean): Field | undefined {
  if (text.length > LONGEST_FIELD || !text.includes(':')) return undefined;
  const [, name = '', value = ''] = FIELD.exec(text) ?? [];
  const key = KEYS.get(name.toLowerCase());
  const capitals = name === name.toUpperCase();
  if (!key || !(head || capitals)) return undefined;
  return key === 'authors' && !namesIn(value).length ? undefined : { key, value, capitals };
}

/** What the field that a line may be says: `authors` for `From: …`. */
export function fieldKeyOf({ text }: Line): Key | undefined {
  return fieldOf(text, true)?.key;
}

/** For each line that is a field, how many follow each other there, itself included. */
function lengthsOfRuns(fields: readonly (Field | undefined)[]): number[] {
  const lengths = new Array<number>(fields.length).fill(0);
  for (let from = 0; from < fields.length; from += 1 + lengths[from]!) {
    let to = from;
    while (fields[to]) to += 1;
    lengths.fill(to - from, from, to);
  }
  return lengths;
}

function valueOf({ key, value }: Field): Partial<ArticleMetadata> {
  if (key === 'other') return {};
  if (key === 'title') return { title: subjectOf(value) };
  if (key === 'authors') return { authors: namesIn(value) };
  if (key === 'section') return { section: value.replace(/;.*$/, '') };
  if (key !== 'published') return { [key]: value };
  const published = readDate(value);
  return published ? { published } : {};
}

const ADDRESS = /<[^<>@]*@[^<>]*>|\S+@\S+/g;

/** `jane@example.org (Jane Doe)`, `"Jane Doe" <jane@example.org>`, `By JANE DOE and John Roe` → the names. */
function namesIn(value: string): string[] {
  const plain = value
    .replace(ADDRESS, ' ')
    .replace(/["()]/g, ' ')
    .replace(/^\s*by\s+/i, '');
  const names = plain.split(/\s+(?:and|und|et|y|&)\s+|[,;]/i).map((name) => name.replace(/\s+/g, ' ').trim());
  return names.filter((name) => /\p{L}{2}/u.test(name));
}
