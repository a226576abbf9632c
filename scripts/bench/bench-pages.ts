import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { seededRandom } from '../../src/text/random.ts';
import { generateArchive } from './generate-archive.ts';

/** Returns `count` raw pages to measure with, or as many as there are. */
export type BenchPages = (count: number) => string[];

const GENERATED_PAGES = 1000;
const SEED = 1;

/** Returns the pages of a generated archive or, if a folder is given, the `.txt` files below it, in random order. */
export function benchPages(folder?: string): BenchPages {
  if (folder === undefined) {
    const { text } = generateArchive(GENERATED_PAGES);
    return (count) => Array.from({ length: Math.min(count, GENERATED_PAGES) }, (_, index) => text(index).page);
  }
  const files = shuffled(textFilesIn(folder), seededRandom(SEED));
  return (count) => files.slice(0, count).map((file) => readFileSync(file, 'utf8'));
}

function textFilesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => path.join(folder, name));
}

function shuffled<Value>(values: readonly Value[], random: () => number): Value[] {
  const keyed = values.map((value) => ({ value, key: random() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ value }) => value);
}
