import { statSync } from 'node:fs';

/**
 * Returns what changes whenever a file is written: its size in bytes, modification time and inode. `undefined` for a
 * file that does not exist or cannot be read.
 */
export function fileStamp(file: string): string | undefined {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat && `${stat.size} ${stat.mtimeMs} ${stat.ino}`;
}
