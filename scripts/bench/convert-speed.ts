import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeTexts, type BenchTexts } from './bench-texts.ts';
import { measureNode, type Usage } from './measure-process.ts';
import { megabytes, rate, times, type Row } from './table.ts';

const SIZES = [10, 100, 1000];

interface Measured {
  pages: number;
  converted: Usage;
  counted: Usage;
}

/**
 * Measures `convert --json` on batches of several sizes, start-up included, next to counting the words of the same
 * files, and the cost of one more page.
 */
export async function convertSpeed({ pages }: BenchTexts): Promise<Row[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'postil-bench-pages-'));
  try {
    const files = writeTexts(pages(Math.max(...SIZES)), folder);
    const measured: Measured[] = [];
    for (const size of new Set(SIZES.map((count) => Math.min(count, files.length)))) {
      measured.push(await measure(files.slice(0, size)));
    }
    return [...measured.map(batchRow), ...furtherPages(measured)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measure(files: string[]): Promise<Measured> {
  const converted = await measureNode(['scripts/convert.ts', '--json', ...files]);
  const counted = await measureNode(['scripts/bench/count-words.ts', ...files]);
  return { pages: files.length, converted, counted };
}

function batchRow({ pages, converted, counted }: Measured): Row {
  return {
    what: 'convert, with start-up',
    size: `${pages.toLocaleString('en')} pages`,
    speed: rate(pages, converted.cpuSeconds, 'pages'),
    memory: megabytes(converted.peakBytes),
    ratio: `${times(converted.cpuSeconds / counted.cpuSeconds)} the CPU time of counting words`,
  };
}

/** Returns the cost of the pages by which the largest batch exceeds the next one: it has no start-up in it. */
function furtherPages(measured: readonly Measured[]): Row[] {
  const [smaller, larger] = measured.slice(-2);
  if (!smaller || !larger) return [];
  const pages = larger.pages - smaller.pages;
  const memory = larger.converted.peakBytes / smaller.converted.peakBytes;
  return [
    {
      what: 'convert, without start-up',
      size: `${pages.toLocaleString('en')} more`,
      speed: rate(pages, larger.converted.cpuSeconds - smaller.converted.cpuSeconds, 'pages'),
      ratio: `${times(memory)} the memory for ${times(larger.pages / smaller.pages)} the pages`,
    },
  ];
}
