import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { entityId } from '../ids.ts';
import { parseMarkdown } from '../markdown/markdown.ts';
import { type Frontmatter, readFrontmatter } from '../frontmatter/read-frontmatter.ts';
import type { Location, Problem } from '../problems/problem.ts';
import { problem } from '../problems/table.ts';
import { entryShape } from '../frontmatter/entry-frontmatter.ts';
import type { GlossaryEntry } from './entry.ts';

/** A surface that an entry claims, and where in its file. */
export interface Claim {
  key: 'name' | 'alias';
  surface: string;
  location: Location;
}

/** A definition that is quoted from WordNet, and where its file says so. */
export interface Gloss {
  /** WordNet's sense key. */
  sense: string;
  definition: string;
  location: Location;
}

export interface ParsedEntry {
  /** `undefined` if the name or the type is missing or wrong: without them there is nothing to show. */
  entry: GlossaryEntry | undefined;
  /** The parsed Markdown of the file's body, and the line of the file on which it begins. */
  tree: Root;
  bodyLine: number;
  claims: Claim[];
  gloss?: Gloss;
  problems: Problem[];
}

/** Parses a file of `content/glossary`; `file` is its path from the project's root. Never throws. */
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
      { key: 'name', surface: entry.name, location: locate('name') },
      ...entry.aliases.map((surface, index): Claim => ({ key: 'alias', surface, location: locate('aliases', index) })),
    ],
    ...(sense !== undefined && { gloss: { sense, definition, location: locate('wordnet') } }),
    problems: [...problems, ...findContradictions(entry, frontmatter)],
  };
}

type EntryFrontmatter = Frontmatter<typeof entryShape>;

/** Returns the entry, if its file has at least a name and a type. */
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

/** Returns problems for keys of an entry that have no effect or that its type does not allow. */
function findContradictions(entry: GlossaryEntry, { values, locate }: EntryFrontmatter): Problem[] {
  const { type, hidden, definition, file } = entry;
  const ignoredInVain = findUselessIgnores(entry).map(({ phrase, index }) => {
    return problem('ignore-without-name', locate('ignore', index), { phrase });
  });
  const hasUselessCoordinates = values.coordinates !== undefined && type !== 'place';
  const hasUselessGloss = values.wordnet !== undefined && type !== 'term';
  return [
    ...ignoredInVain,
    ...(hasUselessCoordinates ? [problem('coordinates-without-place', locate('coordinates'), { type })] : []),
    ...(hasUselessGloss ? [problem('wordnet-for-name', locate('wordnet'), { type })] : []),
    ...(definition === '' && !hidden ? [problem('entry-without-definition', { file, line: 1 })] : []),
  ];
}

/** Returns the ignore phrases that contain no name of the entry and therefore exclude nothing. */
function findUselessIgnores({ name, aliases, ignore }: GlossaryEntry): { phrase: string; index: number }[] {
  const names = [name, ...aliases].map((surface) => surface.toLowerCase());
  const phrases = ignore.map((phrase, index) => ({ phrase, index }));
  return phrases.filter(({ phrase }) => !names.some((surface) => phrase.toLowerCase().includes(surface)));
}

function firstParagraph({ children }: Root): string {
  const paragraph = children.find(({ type }) => type === 'paragraph');
  return paragraph ? toString(paragraph).replace(/\s+/g, ' ').trim() : '';
}

/** Returns the name of a file without its ending: `content/glossary/people/jo-cox.md` → `jo-cox`. */
function fileStem(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.[^.]+$/, '');
}
