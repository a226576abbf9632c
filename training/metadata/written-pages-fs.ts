import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readMarkedPages, type MarkedPage } from './marked-page.ts';

const PAGES = path.join(import.meta.dirname, './pages');

/** The pages that were written to learn dates and authors from, in a fixed order. */
export function readWrittenPages(): MarkedPage[] {
  const files = readdirSync(PAGES)
    .filter((file) => file.endsWith('.txt'))
    .sort();
  return files.flatMap((file) => readMarkedPages(path.parse(file).name, readFileSync(path.join(PAGES, file), 'utf8')));
}
