import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BenchPages } from './bench-pages.ts';
import { measureNode, type Usage } from './measure-process.ts';
import { megabytes, rate, times, type Row } from './speed-table.ts';

const SIZES_IN_PAGES = [10, 100, 1000];

interface Measurement {
  pages: number;
  converted: Usage;
  counted: Usage;
}

/**
 * Measures `convert --json` on batches of several sizes, start included, against counting the words of the same files;
 * and what each further page costs.
 */
export async function convertSpeed(pages: BenchPages): Promise<Row[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'postil-bench-pages-'));
  try {
    const files = writePages(pages(Math.max(...SIZES_IN_PAGES)), folder);
    const measurements: Measurement[] = [];
    for (const size of new Set(SIZES_IN_PAGES.map((wanted) => Math.min(wanted, files.length)))) {
      measurements.push(await measure(files.slice(0, size)));
    }
    return [...measurements.map(batchRow), ...furtherPagesRow(measurements)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Writes each page to its own file in `folder` and returns their paths. */
function writePages(pages: readonly string[], folder: string): string[] {
  return pages.map((page, i) => {
    const file = path.join(folder, `page-${String(i + 1).padStart(5, '0')}.txt`);
    writeFileSync(file, page);
    return file;
  });
}

async function measure(files: string[]): Promise<Measurement> {
  const converted = await measureNode(['scripts/convert.ts', '--json', ...files]);
  const counted = await measureNode(['scripts/bench/count-words.ts', ...files]);
  return { pages: files.length, converted, counted };
}

function batchRow({ pages, converted, counted }: Measurement): Row {
  return {
    what: 'convert, start included',
    size: `${pages.toLocaleString('en')} pages`,
    speed: rate(pages, converted.cpuSeconds, 'pages'),
    memory: megabytes(converted.peakBytes),
    comparison: `${times(converted.cpuSeconds / counted.cpuSeconds)} the CPU time of counting words`,
  };
}

/** Compares the two largest batches: the difference in CPU time has no start in it. */
function furtherPagesRow(measurements: readonly Measurement[]): Row[] {
  const [smaller, larger] = measurements.slice(-2);
  if (!smaller || !larger) return [];
  const pages = larger.pages - smaller.pages;
  const memory = larger.converted.peakBytes / smaller.converted.peakBytes;
  return [
    {
      what: 'convert, start excluded',
      size: `${pages.toLocaleString('en')} more`,
      speed: rate(pages, larger.converted.cpuSeconds - smaller.converted.cpuSeconds, 'pages'),
      comparison: `${times(memory)} the memory for ${times(larger.pages / smaller.pages)} the pages`,
    },
  ];
}
