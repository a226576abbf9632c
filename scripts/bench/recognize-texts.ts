import { json } from 'node:stream/consumers';
import nlp from 'compromise';
import { findMentions } from '../../src/entities/find-mentions.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { keepHeapSmall } from '../lib/small-heap.ts';
import { cpuSeconds } from './cpu-time.ts';

/**
 * Reads a JSON array of texts on stdin, finds the names in them with the program that the argument names, and prints how
 * many tokens that read in how many CPU seconds. The first half of the texts is for warming up.
 */
const PROGRAMS: Record<string, (text: string) => unknown> = {
  postil: (text) => findMentions(text, { language: 'en' }),
  compromise: (text) => nlp(text).topics().json({ offset: true }) as unknown,
};

const find = PROGRAMS[process.argv[2] ?? ''];
if (!find) throw new Error(`The programs are ${Object.keys(PROGRAMS).join(' and ')}.`);
// As `npm run entities` does.
if (process.argv[2] === 'postil') keepHeapSmall();
const texts = (await json(process.stdin)) as string[];
const half = Math.ceil(texts.length / 2);
for (const warmUp of texts.slice(0, half)) find(warmUp);
const measured = texts.slice(half);
const seconds = cpuSeconds(() => measured.forEach(find));
const tokens = measured.reduce((sum, text) => sum + tokenize(text).length, 0);
console.log(JSON.stringify({ tokens, seconds }));
