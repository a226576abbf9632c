import { compareText } from '../../../src/text/compare-text.ts';
import { encodeCbor } from './cbor.ts';
import { divideWords } from './divide-words.ts';
import { mergePages, type MergedSegment } from './merge-fragments.ts';
import { mergeFilters, mergeSorts } from './merge-metadata.ts';
import { mergeWords } from './merge-words.ts';
import { contentName, type IndexEntry, type IndexMetadata, pack } from './pagefind-format.ts';
import type { IndexFile, Segment } from './segment.ts';

/** Merges segments, of which there is at least one, into the index that Pagefind would write for all their pages. */
export function mergeSegments(merged: readonly MergedSegment[]): IndexFile[] {
  const segments = merged.map(({ segment }) => segment);
  const [{ entry, program }] = segments as [Segment];
  const fields = [...new Set(segments.flatMap((segment) => segment.fields))].sort(compareText);
  const words = divideWords(mergeWords(segments, fields)).map((file) => ({ ...file, name: contentName(file.content) }));
  const filters = mergeFilters(segments).map((file) => ({ filter: file[0], ...named(encodeCbor(file)) }));
  const pages = mergePages(merged);
  const metadata = named(
    encodeCbor([
      entry.version,
      pages.rows,
      words.map(({ from, to, name }) => [from, to, name]),
      filters.map(({ filter, name }) => [filter, name]),
      mergeSorts(segments),
      fields,
    ] satisfies IndexMetadata),
  );
  return [
    entryFile(entry, metadata.name, pages.rows.length),
    packedFile(`pagefind.${metadata.name}.pf_meta`, metadata.content),
    ...words.map(({ name, content }) => packedFile(`index/${name}.pf_index`, content)),
    ...filters.map(({ name, content }) => packedFile(`filter/${name}.pf_filter`, content)),
    ...pages.files,
    ...program.map((path) => ({ path, write: async () => (await merged[0]!.index()).program.get(path)! })),
  ];
}

function named(content: Buffer): { name: string; content: Buffer } {
  return { name: contentName(content), content };
}

function packedFile(path: string, content: Buffer): IndexFile {
  return { path, write: () => pack(content) };
}

/** Makes what the program for the browser reads first. An index without pages has no languages. */
function entryFile({ languages, ...entry }: IndexEntry, hash: string, pageCount: number): IndexFile {
  const indexed = Object.entries(languages).map(([code, { wasm }]) => [code, { hash, wasm, page_count: pageCount }]);
  const content = JSON.stringify({ ...entry, languages: Object.fromEntries(indexed) as object });
  return { path: 'pagefind-entry.json', key: content, write: () => content };
}
