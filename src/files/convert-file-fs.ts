import { readFileSync } from 'node:fs';
import { convert, refuse, type Conversion, type ConvertOptions } from '../convert/pipeline.ts';
import { problem } from '../model/problems/table.ts';
import type { SourceFile } from './sources-fs.ts';
import { decode } from '../text/decode.ts';

/** Reads and converts a source; a file that cannot be read becomes a problem in the account. */
export async function convertFile(source: SourceFile, surroundings?: ConvertOptions): Promise<Conversion> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(source.file);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return refuse(source.file, problem('source-unreadable', { file: source.file }, { detail }));
  }
  return convert({ ...source, decoded: decode(bytes) }, surroundings);
}
