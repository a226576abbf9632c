import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Location, Problem } from '../problems/problem.ts';
import { problem } from '../problems/table.ts';
import { splitFrontmatter, type SplitText } from './split-frontmatter.ts';

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

  const [broken] = document.errors;
  if (broken || !(document.contents === null || isMap(document.contents))) {
    const detail = broken ? withoutPlace(broken.message) : 'expected "key: value" lines';
    const problems = [problem('frontmatter-syntax', at(broken?.pos[0] ?? 0), { detail })];
    return { ...split, values: {}, problems, locate };
  }

  const given = (document.toJS() ?? {}) as Record<string, unknown>;
  const positions = new Map<string, number>();
  for (const { key } of document.contents?.items ?? []) {
    if (isScalar(key)) positions.set(String(key.value), key.range?.[0] ?? 0);
  }

  const values: ValuesOf<S> = {};
  const problems: Problem[] = [];
  for (const [key, offset] of positions) {
    if (!(key in shape)) {
      problems.push(problem('frontmatter-unknown-key', at(offset), { key, known: known.join(', ') }));
    }
  }
  for (const [key, schema] of Object.entries(shape) as [keyof S & string, z.ZodType][]) {
    const { value, issues } = readValue(schema, given[key] ?? undefined);
    if (value !== undefined) values[key] = value as ValuesOf<S>[typeof key];
    const position = positions.get(key);
    if (issues.length > 0 && position === undefined) {
      problems.push(problem('frontmatter-missing', { file, line: 1 }, { key }));
      continue;
    }
    for (const { path, message } of issues) {
      const where = path.length > 0 ? locate(key, ...path) : at(position ?? 0);
      const named = path.findLast((part) => typeof part === 'string') ?? key;
      problems.push(problem('frontmatter-value', where, { key: named, detail: message }));
    }
  }
  return { ...split, values, problems, locate };
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
