import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { seededRandom } from '../../src/text/random.ts';
import { ROOT } from '../lib/run.ts';
import { madePages, piecesOf, type Pieces } from './made-pages.ts';

/** Where the texts of a run come from. */
export interface BenchTexts {
  /** What everything that is made is made of. */
  pieces: Pieces;
  /** `count` pages as they were pasted; fewer where a folder of texts was given that has fewer. */
  pages: (count: number) => string[];
}

const SEED = 1;

/** Pages made of the sample collection's sources or, where `folder` is given, texts from there, at random. */
export function benchTexts(folder?: string): BenchTexts {
  const pieces = piecesOf(textFilesIn(path.join(ROOT, 'content', 'sources')).map(readText));
  if (folder === undefined) {
    return { pieces, pages: (count) => madePages(pieces, count, SEED).map(({ lines }) => lines.join('\n')) };
  }
  const files = shuffled(textFilesIn(folder), seededRandom(SEED));
  return { pieces, pages: (count) => files.slice(0, count).map(readText) };
}

/** Writes each text to a file of its own in `folder` and gives their names. */
export function writeTexts(texts: readonly string[], folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  return texts.map((text, i) => {
    const file = path.join(folder, `page-${String(i + 1).padStart(5, '0')}.txt`);
    writeFileSync(file, text);
    return file;
  });
}

function textFilesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => path.join(folder, name));
}

function readText(file: string): string {
  return readFileSync(file, 'utf8');
}

function shuffled<T>(values: readonly T[], random: () => number): T[] {
  const keyed = values.map((value) => ({ value, key: random() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ value }) => value);
}
