import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decode } from '../text/decode.ts';

/** The text of one source. */
export interface SourceText {
  /** Decoded, line ends as they stood. */
  text: string;
  /** Names the file by the hash of its bytes (RFC 6920); nobody who lacks the file learns anything from it. */
  identifier: string;
}

/** The texts below `directory`, by path relative to it; none where the folder does not exist. What is no text is left out. */
export async function readSources(directory: string): Promise<Map<string, SourceText>> {
  const sources = new Map<string, SourceText>();
  for (const path of await listFiles(directory)) {
    const bytes = await readFile(join(directory, path));
    const decoded = decode(bytes);
    if (decoded) sources.set(path.replaceAll('\\', '/'), { text: decoded.text, identifier: identify(bytes) });
  }
  return sources;
}

function identify(bytes: Uint8Array): string {
  return `ni:///sha-256;${createHash('sha256').update(bytes).digest('base64url')}`;
}

async function listFiles(directory: string): Promise<string[]> {
  try {
    const entries = await readdir(directory, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    return files.map((file) => file.slice(join(directory, '/').length)).sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
