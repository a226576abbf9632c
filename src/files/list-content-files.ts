import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { isContentFile } from './content-file.ts';

/** The articles or glossary entries under `folder`, in name order; none where there is no such folder yet. */
export function listContentFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter(isContentFile)
    .sort()
    .map((name) => path.join(folder, name));
}
