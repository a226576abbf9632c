import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { seededRandom } from '../../src/text/random.ts';
import { ROOT } from '../lib/run.ts';
import { generatePages, splitIntoPieces, type TextPieces } from './generate-pages.ts';

/** The texts that a benchmark runs on. */
export interface BenchTexts {
  /** Parts of real texts, from which others are generated. */
  pieces: TextPieces;
  /** Returns `count` pages as they would be pasted; fewer if a folder was given that has fewer. */
  pages: (count: number) => string[];
}

const SEED = 1;

/** Returns pages generated from the sources in `content` or, if `folder` is given, the texts in it in random order. */
export function benchTexts(folder?: string): BenchTexts {
  const pieces = splitIntoPieces(textFilesIn(path.join(ROOT, 'content', 'sources')).map(readText));
  if (pieces.sentences.length === 0) throw new Error('content/sources has no texts, which pages are generated from.');
  if (folder === undefined) {
    return { pieces, pages: (count) => generatePages(pieces, count, SEED).map(({ lines }) => lines.join('\n')) };
  }
  const files = shuffled(textFilesIn(folder), seededRandom(SEED));
  return { pieces, pages: (count) => files.slice(0, count).map(readText) };
}

/** Writes each text to its own file in `folder` and returns the files' paths. */
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
