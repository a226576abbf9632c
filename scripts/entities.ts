import { enableCompileCache } from 'node:module';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Mention } from '../src/model/mention.ts';
import { keepHeapSmall } from './lib/small-heap.ts';

keepHeapSmall();
// Kept from one run to the next, so that the recognizer is compiled once.
enableCompileCache(path.join(import.meta.dirname, '../node_modules/.cache/postil'));
const { findMentions } = await import('../src/entities/find-mentions.ts');

/** One line of input: `{"id","text"}`, with `"language"` where it is not English. */
interface Request {
  id: string | number;
  text: string;
  language?: string;
}

if (!process.argv.includes('--jsonl')) {
  console.error('Usage: npm run entities -- --jsonl < texts.jsonl\nEach line of input is {"id": …, "text": "…"}.');
  process.exit(1);
}

// Whoever reads may have seen enough, as `head` does.
process.stdout.on('error', () => process.exit());

let number = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  number += 1;
  if (line.trim() === '') continue;
  const request = parseRequest(line);
  if (typeof request === 'string') {
    console.error(`stdin:${number} error ${request}. Each line is {"id": …, "text": "…"}.`);
    process.exitCode = 1;
    continue;
  }
  const mentions = findMentions(request.text, { language: request.language ?? 'en' });
  console.log(JSON.stringify({ id: request.id, entities: mentions.map(toOutput) }));
}

function toOutput({ start, end, type, surface, name, id, confidence }: Mention) {
  return { start, end, type, surface, name, id, confidence };
}

/** The request, or what is wrong with the line. */
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
