import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DETECTABLE_LANGUAGES } from '../../src/convert/metadata/language/detect-language.ts';
import { TRAINED_LANGUAGES } from '../../src/entities/recognizer/recognize-names.ts';
import { LANGUAGES as INTERFACE_LANGUAGES } from '../../src/strings/strings.ts';
import { ROOT } from '../lib/run.ts';
import { compactTable } from './compact-table.ts';

interface Column {
  title: string;
  /** What an article in a language that has it gets. */
  meaning: string;
  /** Where the words are. Every language that is a key in these data files is in the column. */
  files: string;
  /** Languages of the column that are not keys of data files. */
  languages?: readonly string[];
}

const COLUMNS: Column[] = [
  {
    title: 'detected',
    meaning: 'Convert recognizes the language of a source.',
    files: 'src/convert/metadata/language/*.json',
    languages: DETECTABLE_LANGUAGES,
  },
  {
    title: 'boilerplate',
    meaning: 'Phrases of menus, share buttons, cookie notices and other boilerplate.',
    files: 'src/convert/labels/vocabulary/*.json',
  },
  {
    title: 'stop words',
    meaning: 'Words that are frequent in running text and rare in menus.',
    files: 'src/convert/labels/stop-words.json',
  },
  {
    title: 'months',
    meaning: 'Names of months and weekdays. Where months are numbers, as in Chinese, there is no need of names.',
    files: 'src/text/dates/month-names.json',
  },
  {
    title: 'dates',
    meaning: 'Words beside a date that say what it is: published, updated.',
    files: 'src/convert/metadata/dates/date-cues.json',
  },
  {
    title: 'bylines',
    meaning: 'Words that introduce an author.',
    files: 'src/convert/metadata/authors/byline-words.json',
  },
  {
    title: 'days in the text',
    meaning: 'Days that a text names, such as “last Friday”, are resolved for the timeline.',
    files: 'src/entities/dates/date-patterns.json',
  },
  {
    title: 'names',
    meaning: 'Names are recognized. In other languages those of the glossary are found.',
    files: 'src/entities/recognizer/weights.json',
    languages: TRAINED_LANGUAGES,
  },
  {
    title: 'interface',
    meaning: 'The site speaks the language.',
    files: 'src/strings/*.json',
    languages: Object.keys(INTERFACE_LANGUAGES),
  },
];

/** Returns docs/languages.md: what there is for each language, read from the data files. */
export function languagesPage(): string {
  const columns = COLUMNS.map((column) => ({ ...column, codes: new Set(languagesOf(column)) }));
  const languages = [...new Set(columns.flatMap(({ codes }) => [...codes]))].map((code) => ({
    code,
    name: nameOf(code),
    marks: columns.map(({ codes }) => (codes.has(code) ? '✓' : '')),
  }));
  const countOf = (marks: string[]) => marks.filter(Boolean).length;
  languages.sort((a, b) => countOf(b.marks) - countOf(a.marks) || a.name.localeCompare(b.name, 'en'));
  return `# Languages

Texts in any language are converted, shown and searched. What there is besides depends on the language; most of it is
words in data files, and [adding a language](architecture.md#add-a-language) means adding its words there.

${compactTable(['column', 'what it means', 'where'], columns.map(({ title, meaning, files }) => [title, meaning, `\`${files}\``]))}

${compactTable(['language', '', ...columns.map(({ title }) => title)], languages.map(({ code, name, marks }) => [name, `\`${code}\``, ...marks]))}
`;
}

function languagesOf({ title, files, languages = [] }: Column): string[] {
  const found = globSync(files, { cwd: ROOT });
  if (found.length === 0) throw new Error(`The column "${title}" is read from ${files}, which does not exist.`);
  const contents = found.map((file) => readFileSync(path.join(ROOT, file), 'utf8'));
  return [...languages, ...contents.flatMap((text) => languageKeys(JSON.parse(text)))];
}

/** Returns the keys, at any depth, of objects whose keys are all languages. */
function languageKeys(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value).filter((key) => key !== 'und');
  return keys.length > 0 && keys.every(isLanguage) ? keys : Object.values(value).flatMap(languageKeys);
}

function isLanguage(code: string): boolean {
  return /^[a-z]{2,3}$/.test(code) && nameOf(code) !== code;
}

function nameOf(code: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
}
