import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { entityId } from '../ids.ts';
import { parseMarkdown } from '../markdown/markdown.ts';
import { type Frontmatter, readFrontmatter } from '../frontmatter/read-frontmatter.ts';
import type { Location, Problem } from '../problems/problem.ts';
import { problem } from '../problems/table.ts';
import { entryShape } from '../frontmatter/entry-frontmatter.ts';
import type { GlossaryEntry } from './entry.ts';

/** A surface an entry wants for itself, and where it says so. */
export interface Claim {
  key: 'name' | 'alias';
  surface: string;
  at: Location;
}

/** A definition that names WordNet as its origin, and where it does. */
export interface Gloss {
  /** A sense key. */
  sense: string;
  definition: string;
  at: Location;
}

export interface ParsedEntry {
  /** `undefined` where the name or the type is missing or wrong: without them there is nothing to show. */
  entry: GlossaryEntry | undefined;
  /** The parsed Markdown of the file's body, and the line of the file where it begins. */
  tree: Root;
  bodyLine: number;
  claims: Claim[];
  gloss?: Gloss;
  problems: Problem[];
}

/** Reads one file of `content/glossary`; `file` is its path from the project's root. Never throws. */
export function parseEntry(text: string, file: string): ParsedEntry {
  const frontmatter = readFrontmatter(text, file, entryShape);
  const { problems, locate } = frontmatter;
  const tree = parseMarkdown(frontmatter.body);
  const parsed = { tree, bodyLine: frontmatter.bodyLine };
  const entry = toEntry(frontmatter, tree, file);
  if (!entry) return { entry, ...parsed, claims: [], problems };
  const { wordnet: sense, definition } = entry;
  return {
    entry,
    ...parsed,
    claims: [
      { key: 'name', surface: entry.name, at: locate('name') },
      ...entry.aliases.map((surface, index): Claim => ({ key: 'alias', surface, at: locate('aliases', index) })),
    ],
    ...(sense !== undefined && { gloss: { sense, definition, at: locate('wordnet') } }),
    problems: [...problems, ...contradictions(entry, frontmatter)],
  };
}

type EntryFrontmatter = Frontmatter<typeof entryShape>;

/** The entry, where its file says at least what it is called and what it is. */
function toEntry({ values, body }: EntryFrontmatter, tree: Root, file: string): GlossaryEntry | undefined {
  const { name, type, aliases = [], ignore = [], hidden = false, highlight = true, links = {} } = values;
  const { coordinates, wordnet } = values;
  if (name === undefined || type === undefined) return undefined;
  return {
    id: entityId(type, fileStem(file)),
    name,
    type,
    aliases,
    ignore,
    match: values.match ?? (type === 'term' ? 'fold' : 'exact'),
    hidden,
    highlight,
    links,
    ...(coordinates && { coordinates }),
    definition: firstParagraph(tree),
    ...(wordnet !== undefined && type === 'term' && { wordnet }),
    body: body.trim(),
    file,
  };
}

/** What an entry says that changes nothing, or that its type forbids. */
function contradictions(entry: GlossaryEntry, { values, locate }: EntryFrontmatter): Problem[] {
  const { type, hidden, definition, file } = entry;
  const useless = uselessIgnores(entry).map(({ phrase, index }) => {
    return problem('ignore-without-name', locate('ignore', index), { phrase });
  });
  const isMisplaced = values.coordinates !== undefined && type !== 'place';
  const isUnexplained = values.wordnet !== undefined && type !== 'term';
  return [
    ...useless,
    ...(isMisplaced ? [problem('coordinates-without-place', locate('coordinates'), { type })] : []),
    ...(isUnexplained ? [problem('wordnet-for-name', locate('wordnet'), { type })] : []),
    ...(definition === '' && !hidden ? [problem('entry-without-definition', { file, line: 1 })] : []),
  ];
}

/** Phrases that hold no name of the entry: what they were meant for is not what they say. */
function uselessIgnores({ name, aliases, ignore }: GlossaryEntry): { phrase: string; index: number }[] {
  const names = [name, ...aliases].map((one) => one.toLowerCase());
  const phrases = ignore.map((phrase, index) => ({ phrase, index }));
  return phrases.filter(({ phrase }) => !names.some((one) => phrase.toLowerCase().includes(one)));
}

function firstParagraph({ children }: Root): string {
  const paragraph = children.find(({ type }) => type === 'paragraph');
  return paragraph ? toString(paragraph).replace(/\s+/g, ' ').trim() : '';
}

/** `content/glossary/people/jo-cox.md` → `jo-cox`. */
function fileStem(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.[^.]+$/, '');
}
