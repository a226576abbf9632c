import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The rooms whose code and data decide what a conversion gives. */
export const CONVERSION_ROOMS = ['convert', 'entities', 'files', 'learn', 'model', 'text'] as const;
/** The rooms whose code and data decide what the HTML of an article is. */
export const RENDERING_ROOMS = ['annotate', 'entities', 'exports', 'files', 'model', 'strings', 'text'] as const;
/** Every room: what any of them decides is made again when one has changed. */
export const ALL_ROOMS = ['.', '../scripts/build'] as const;

/**
 * Returns a digest of the code and data of some rooms below `src` of the project at `root`, of the versions of the
 * packages they use, and of how Astro is set up. Tests decide nothing and are left out.
 */
export function digestCode(root: string, rooms: readonly string[]): string {
  const files = rooms.flatMap((room) => filesBelow(path.join(root, 'src', room))).sort();
  const hash = createHash('sha256');
  const ofAllRooms = ['package-lock.json', 'astro.config.mjs'].map((file) => path.join(root, file));
  for (const file of [...ofAllRooms, ...files]) hash.update(readFileSync(file)).update('\0');
  return hash.digest('base64url');
}

const DECIDES_NOTHING = /\.test\.ts$|\/cases\//;

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !DECIDES_NOTHING.test(file.replaceAll('\\', '/')));
}
