import { type Alias, type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import type { Location, Problem } from '../problems/problem.ts';
import { problem } from '../problems/table.ts';
import { isLeftOpen, splitFrontmatter, type SplitText } from './split-frontmatter.ts';

/** One schema per key. A key whose schema rejects `undefined` is required. */
export type Shape = Record<string, z.ZodType>;

export type ValuesOf<S extends Shape> = { [Key in keyof S]?: Exclude<z.output<S[Key]>, undefined> };

export interface Frontmatter<S extends Shape> extends SplitText {
  /** Every key that was given, known and valid, with what the schema made of it; defaults included. */
  values: ValuesOf<S>;
  problems: Problem[];
  /** Where the value under that path stands, as in `locate('aliases', 1)`; the nearest place above it otherwise. */
  locate: (...path: (string | number)[]) => Location;
}

/** YAML's first line is the file's second. */
const FENCE_LINES = 1;

/**
 * Reads the YAML frontmatter of `text` key by key: a bad key or item of a list costs only itself, and each problem
 * says its line and column. `file` is the name problems carry, `known` the keys they recommend. Never throws.
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

  if (isLeftOpen(text)) {
    return { ...split, values: {}, problems: [problem('frontmatter-open', { file, line: 1 })], locate };
  }
  const given = valuesGiven(document);
  if ('broken' in given) {
    const problems = [problem('frontmatter-syntax', at(given.offset), { detail: given.broken })];
    return { ...split, values: {}, problems, locate };
  }
  const places = new Map(offsetsOfKeys(document).map(([key, offset]) => [key, at(offset)]));
  const unknown = [...places].filter(([key]) => !Object.hasOwn(shape, key));
  const problems = unknown.map(([key, place]) => {
    return problem('frontmatter-unknown-key', place, { key, known: known.join(', ') });
  });
  const checked = checkValues(given.values, shape, places, { file, locate });
  return { ...split, values: checked.values, problems: [...problems, ...checked.problems], locate };
}

/** What a document says, key by key, or what keeps it from being read and where. */
function valuesGiven(
  document: Document.Parsed,
): { values: Record<string, unknown> } | { broken: string; offset: number } {
  const [error] = document.errors;
  if (error) return { broken: withoutPlace(error.message), offset: error.pos[0] };
  if (document.contents !== null && !isMap(document.contents))
    return { broken: 'expected "key: value" lines', offset: 0 };
  try {
    return { values: (document.toJS() ?? {}) as Record<string, unknown> };
  } catch (error) {
    // What an alias stands for is looked up only here.
    return {
      broken: withoutPlace(error instanceof Error ? error.message : String(error)),
      offset: brokenAlias(document)?.range?.[0] ?? 0,
    };
  }
}

function brokenAlias(document: Document): Alias | undefined {
  const aliases: Alias[] = [];
  visit(document, { Alias: (_, alias) => void aliases.push(alias) });
  return aliases.find((alias) => !alias.resolve(document)) ?? aliases[0];
}

function offsetsOfKeys({ contents }: Document.Parsed): [key: string, offset: number][] {
  const items = isMap(contents) ? contents.items : [];
  return items.flatMap(({ key }) => (isScalar(key) ? [[String(key.value), key.range?.[0] ?? 0]] : []));
}

/** The values that their schemas accept, and a problem for each of the others, at its place. */
function checkValues<S extends Shape>(
  given: Readonly<Record<string, unknown>>,
  shape: S,
  places: ReadonlyMap<string, Location>,
  { file, locate }: Pick<Frontmatter<S>, 'locate'> & { file: string },
): Pick<Frontmatter<S>, 'values' | 'problems'> {
  const values: ValuesOf<S> = {};
  const problems: Problem[] = [];
  for (const [key, schema] of Object.entries(shape) as [keyof S & string, z.ZodType][]) {
    const { value, issues } = readValue(schema, given[key] ?? undefined);
    if (value !== undefined) values[key] = value as ValuesOf<S>[typeof key];
    const place = places.get(key);
    if (issues.length > 0 && !place) {
      problems.push(problem('frontmatter-missing', { file, line: 1 }, { key }));
      continue;
    }
    for (const { path, message } of issues) {
      const where = path.length > 0 ? locate(key, ...path) : place!;
      const named = path.findLast((part) => typeof part === 'string') ?? key;
      problems.push(problem('frontmatter-value', where, { key: named, detail: message }));
    }
  }
  return { values, problems };
}

interface Issue {
  path: (string | number)[];
  message: string;
}

/** What the schema makes of `given`: what is wrong in an item of a list costs that item, anything else the whole. */
function readValue(schema: z.ZodType, given: unknown): { value?: unknown; issues: Issue[] } {
  const whole = schema.safeParse(given);
  if (whole.success) return { value: whole.data, issues: [] };
  const issues = whole.error.issues.map(({ path, message }) => ({
    path: path.filter((part) => typeof part !== 'symbol'),
    message,
  }));
  const bad = new Set(issues.map(({ path }) => path[0]));
  if (!Array.isArray(given) || bad.has(undefined)) return { issues };
  return { value: schema.safeParse(given.filter((_, index) => !bad.has(index))).data, issues };
}

/** The parser counts lines from below the fence, and the problem says where it is. */
const withoutPlace = (message: string) => message.replace(/(?: at line \d+, column \d+)?:?(?:\n[^]*)?$/, '');
