import { type Alias, type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import type { Location, Problem } from '../problems/problem.ts';
import { problem } from '../problems/table.ts';
import { isUnclosed, splitFrontmatter, type SplitText } from './split-frontmatter.ts';

/** A schema for each key. A key whose schema rejects `undefined` is required. */
export type Shape = Record<string, z.ZodType>;

/** The values of a shape: what its schemas return for the keys that are present and valid, defaults included. */
export type ValuesOf<S extends Shape> = { [Key in keyof S]?: Exclude<z.output<S[Key]>, undefined> };

export interface Frontmatter<S extends Shape> extends SplitText {
  values: ValuesOf<S>;
  problems: Problem[];
  /** Returns the location of a value, as in `locate('aliases', 1)`, or of the nearest one that contains it. */
  locate: (...path: (string | number)[]) => Location;
}

/** Lines of the file above the YAML. */
const FENCE_LINES = 1;

/**
 * Reads the YAML frontmatter of `text` key by key: an invalid key or item of a list is left out, the others are kept, and
 * every problem has its line and column. `file` is the file's name in problems, `known` are the keys they recommend. Never
 * throws.
 */
export function readFrontmatter<S extends Shape>(
  text: string,
  file: string,
  shape: S,
  known: readonly string[] = Object.keys(shape),
): Frontmatter<S> {
  const split = splitFrontmatter(text);
  const lines = new LineCounter();
  const document = parseDocument(split.yaml ?? '', { lineCounter: lines });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + FENCE_LINES, column: col };
  };
  const locate = (...path: (string | number)[]): Location => {
    const node = path.length > 0 ? document.getIn(path, true) : undefined;
    if (isNode(node) && node.range) return at(node.range[0]);
    return path.length > 1 ? locate(...path.slice(0, -1)) : { file, line: 1 };
  };

  if (isUnclosed(text)) {
    return { ...split, values: {}, problems: [problem('frontmatter-open', { file, line: 1 })], locate };
  }
  const read = readDocument(document);
  if ('error' in read) {
    const problems = [problem('frontmatter-syntax', at(read.offset), { detail: read.error })];
    return { ...split, values: {}, problems, locate };
  }
  const locations = new Map(offsetsOfKeys(document).map(([key, offset]) => [key, at(offset)]));
  const unknown = [...locations].filter(([key]) => !Object.hasOwn(shape, key));
  const problems = unknown.map(([key, location]) => {
    return problem('frontmatter-unknown-key', location, { key, known: known.join(', ') });
  });
  const checked = checkValues(read.values, shape, locations, { file, locate });
  return { ...split, values: checked.values, problems: [...problems, ...checked.problems], locate };
}

/** Returns the values of a document by key, or the error that prevents it and its offset in the YAML. */
function readDocument(
  document: Document.Parsed,
): { values: Record<string, unknown> } | { error: string; offset: number } {
  const [error] = document.errors;
  if (error) return { error: withoutLocation(error.message), offset: error.pos[0] };
  if (document.contents !== null && !isMap(document.contents))
    return { error: 'expected "key: value" lines', offset: 0 };
  try {
    return { values: (document.toJS() ?? {}) as Record<string, unknown> };
  } catch (error) {
    // Aliases are resolved only here.
    return {
      error: withoutLocation(error instanceof Error ? error.message : String(error)),
      offset: unresolvedAlias(document)?.range?.[0] ?? 0,
    };
  }
}

function unresolvedAlias(document: Document): Alias | undefined {
  const aliases: Alias[] = [];
  visit(document, { Alias: (_, alias) => void aliases.push(alias) });
  return aliases.find((alias) => !alias.resolve(document)) ?? aliases[0];
}

function offsetsOfKeys({ contents }: Document.Parsed): [key: string, offset: number][] {
  const items = isMap(contents) ? contents.items : [];
  return items.flatMap(({ key }) => (isScalar(key) ? [[String(key.value), key.range?.[0] ?? 0]] : []));
}

/** Returns the values that their schemas accept, and a problem with its location for each of the others. */
function checkValues<S extends Shape>(
  given: Readonly<Record<string, unknown>>,
  shape: S,
  locations: ReadonlyMap<string, Location>,
  { file, locate }: Pick<Frontmatter<S>, 'locate'> & { file: string },
): Pick<Frontmatter<S>, 'values' | 'problems'> {
  const values: ValuesOf<S> = {};
  const problems: Problem[] = [];
  for (const [key, schema] of Object.entries(shape) as [keyof S & string, z.ZodType][]) {
    const { value, issues } = readValue(schema, given[key] ?? undefined);
    if (value !== undefined) values[key] = value as ValuesOf<S>[typeof key];
    const keyLocation = locations.get(key);
    if (issues.length > 0 && !keyLocation) {
      problems.push(problem('frontmatter-missing', { file, line: 1 }, { key }));
      continue;
    }
    for (const { path, message } of issues) {
      const location = path.length > 0 ? locate(key, ...path) : keyLocation!;
      const innermostKey = path.findLast((part) => typeof part === 'string') ?? key;
      problems.push(problem('frontmatter-value', location, { key: innermostKey, detail: message }));
    }
  }
  return { values, problems };
}

interface Issue {
  path: (string | number)[];
  message: string;
}

/** Parses a value by its schema. Invalid items of a list are left out; any other issue leaves out the whole value. */
function readValue(schema: z.ZodType, given: unknown): { value?: unknown; issues: Issue[] } {
  const parsed = schema.safeParse(given);
  if (parsed.success) return { value: parsed.data, issues: [] };
  const issues = parsed.error.issues.map(({ path, message }) => ({
    path: path.filter((part) => typeof part !== 'symbol'),
    message,
  }));
  const invalidItems = new Set(issues.map(({ path }) => path[0]));
  if (!Array.isArray(given) || invalidItems.has(undefined)) return { issues };
  return { value: schema.safeParse(given.filter((_, index) => !invalidItems.has(index))).data, issues };
}

/** Removes the location from an error: the parser counts lines from the fence, and the problem has its location. */
const withoutLocation = (message: string) => message.replace(/(?: at line \d+, column \d+)?:?(?:\n[^]*)?$/, '');
