import { readFileSync } from 'node:fs';
import { type Glossary, parseGlossary } from '../model/glossary/glossary.ts';
import { listContentFiles } from './list-content-files.ts';

/** The glossary in a folder, its files in name order; an empty one where there is no such folder. */
export function readGlossary(folder: string): Glossary {
  return parseGlossary(listContentFiles(folder).map((file) => ({ file, text: readFileSync(file, 'utf8') })));
}
