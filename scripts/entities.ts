import { enableCompileCache } from 'node:module';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Mention } from '../src/model/mention.ts';
import { keepHeapSmall } from './lib/small-heap.ts';

keepHeapSmall();
// Modules are compiled once and cached for the next run.
enableCompileCache(path.join(import.meta.dirname, '../node_modules/.cache/postil'));
const { findMentions } = await import('../src/entities/find-mentions.ts');

/** One line of input. */
interface Request {
  id: string | number;
  text: string;
  /** BCP 47; English if left out. */
  language?: string;
}

if (!process.argv.includes('--jsonl')) {
  console.error('Usage: npm run entities -- --jsonl < texts.jsonl\nEach line of input is {"id": …, "text": "…"}.');
  process.exit(1);
}

// The reader may stop reading, as `head` does.
process.stdout.on('error', () => process.exit());

let lineNumber = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  lineNumber += 1;
  if (line.trim() === '') continue;
  const request = parseRequest(line);
  if (typeof request === 'string') {
    console.error(`stdin:${lineNumber} error ${request}. Each line is {"id": …, "text": "…"}.`);
    process.exitCode = 1;
    continue;
  }
  const mentions = findMentions(request.text, { language: request.language ?? 'en' });
  console.log(JSON.stringify({ id: request.id, entities: mentions.map(toOutput) }));
}

function toOutput({ start, end, type, surface, name, id, confidence }: Mention) {
  return { start, end, type, surface, name, id, confidence };
}

/** Returns the request, or what is wrong with the line. */
function parseRequest(line: string): Request | string {
  try {
    const value: unknown = JSON.parse(line);
    if (isRequest(value)) return value;
    return '"id" or "text" is missing or not text';
  } catch (error) {
    return `not JSON: ${(error as Error).message}`;
  }
}

function isRequest(value: unknown): value is Request {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('text' in value)) return false;
  const { id, text } = value;
  return (typeof id === 'string' || typeof id === 'number') && typeof text === 'string';
}
