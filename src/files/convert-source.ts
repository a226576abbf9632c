import { convert, refuse, type Conversion, type ConvertOptions } from '../convert/pipeline.ts';
import { problem } from '../model/problems/table.ts';
import type { SourceFile } from './source-list.ts';
import type { Sources } from './sources.ts';

/**
 * Converts a source of a collection: every command that says what becomes of a source calls this, so that all of them
 * say the same. A file that cannot be read becomes a problem of its account.
 */
export async function convertSource(
  source: SourceFile,
  sources: Sources,
  findEntities?: ConvertOptions['findEntities'],
): Promise<Conversion> {
  const { file } = source;
  const read = sources.read(source);
  if ('error' in read) return refuse(file, problem('source-unreadable', { file }, { detail: read.error }));
  const { decoded } = read.text;
  return convert(
    { ...source, decoded },
    { countOtherSources: sources.countRepeats(source), ...(findEntities && { findEntities }) },
  );
}
