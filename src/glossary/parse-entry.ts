import { toString } from 'mdast-util-to-string';
import { entityId } from '../article/ids.ts';
import { parseMarkdown } from '../article/markdown.ts';
import { readFrontmatter } from '../article/read-frontmatter.ts';
import type { SplitText } from '../article/split-frontmatter.ts';
import type { Location, Problem } from '../problems/problem.ts';
import { problem } from '../problems/table.ts';
import { entryShape } from './entry-shape.ts';
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
  /** The file, cut into frontmatter and body. */
  text: SplitText;
  claims: Claim[];
  gloss?: Gloss;
  problems: Problem[];
}

/** Reads one file of `content/glossary`; `file` is its path from the project's root. Never throws. */
export function parseEntry(text: string, file: string): ParsedEntry {
  const frontmatter = readFrontmatter(text, file, entryShape);
  const { values, problems, body, locate } = frontmatter;
  const { name, type, aliases = [], ignore = [], hidden = false, highlight = true, links = {} } = values;
  const { coordinates, wordnet } = values;
  if (name === undefined || type === undefined) return { entry: undefined, text: frontmatter, claims: [], problems };

  const match = values.match ?? (type === 'term' ? 'fold' : 'exact');
  const definition = firstParagraph(body);
  const id = entityId(type, fileStem(file));
  const entry: GlossaryEntry = {
    id,
    name,
    type,
    aliases,
    ignore,
    match,
    hidden,
    highlight,
    links,
    ...(coordinates && { coordinates }),
    definition,
    ...(wordnet !== undefined && type === 'term' && { wordnet }),
    body: body.trim(),
    file,
  };
  const claims: Claim[] = [
    { key: 'name', surface: name, at: locate('name') },
    ...aliases.map((surface, index): Claim => ({ key: 'alias', surface, at: locate('aliases', index) })),
  ];
  const useless = uselessIgnores(entry).map(({ phrase, index }) => {
    return problem('ignore-without-name', locate('ignore', index), { phrase });
  });
  const empty = definition === '' && !hidden ? [problem('entry-without-definition', { file, line: 1 })] : [];
  const placed = coordinates && type !== 'place';
  const misplaced = placed ? [problem('coordinates-without-place', locate('coordinates'), { type })] : [];
  const named = wordnet !== undefined && type !== 'term';
  const unexplained = named ? [problem('wordnet-for-name', locate('wordnet'), { type })] : [];
  return {
    entry,
    text: frontmatter,
    claims,
    ...(entry.wordnet !== undefined && { gloss: { sense: entry.wordnet, definition, at: locate('wordnet') } }),
    problems: [...problems, ...useless, ...misplaced, ...unexplained, ...empty],
  };
}

/** Phrases that hold no name of the entry: what they were meant for is not what they say. */
function uselessIgnores({ name, aliases, ignore }: GlossaryEntry): { phrase: string; index: number }[] {
  const names = [name, ...aliases].map((one) => one.toLowerCase());
  const phrases = ignore.map((phrase, index) => ({ phrase, index }));
  return phrases.filter(({ phrase }) => !names.some((one) => phrase.toLowerCase().includes(one)));
}

function firstParagraph(markdown: string): string {
  const paragraph = parseMarkdown(markdown).children.find(({ type }) => type === 'paragraph');
  return paragraph ? toString(paragraph).replace(/\s+/g, ' ').trim() : '';
}

/** `content/glossary/people/jo-cox.md` → `jo-cox`. */
function fileStem(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.[^.]+$/, '');
}
