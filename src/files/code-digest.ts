import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The rooms whose code and data decide what an article's HTML is. */
const ROOMS = ['annotate', 'entities', 'files', 'model', 'site/loaders', 'strings', 'text'];

/** A digest over the code and data that turn Markdown into HTML, and over the versions of the packages they use. */
export async function digestCode(root: string): Promise<string> {
  const rooms = await Promise.all(ROOMS.map((room) => filesBelow(join(root, 'src', room))));
  const hash = createHash('sha256');
  for (const file of [join(root, 'package-lock.json'), ...rooms.flat().sort()]) hash.update(await readFile(file));
  return hash.digest('base64url');
}

async function filesBelow(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
