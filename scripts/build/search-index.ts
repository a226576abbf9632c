import * as pagefind from 'pagefind';
import type { Cache } from '../../src/files/cache.ts';
import { digestCode } from '../../src/files/code-digest.ts';
import { digestOf } from '../../src/text/digest.ts';
import { ROOT } from '../lib/run.ts';
import type { OutputFolder } from './output-folder.ts';
import { mergeSegments } from './search/merge-segments.ts';
import { type BuiltPage, SegmentStore, type StoredSegment } from './search/segment-store.ts';

/** What the search is indexed from, and where to. */
export interface SearchIndexInput {
  /** The folder of the site, where the pages are. */
  outDir: string;
  folder: Pick<OutputFolder, 'write'>;
  /** BCP 47. There is one index for all languages, so that one search finds all; its words are taken to the stems of this one. */
  language: string;
  /** The pages that a search may find; those without `data-pagefind-body` are left out. */
  pages: Iterable<BuiltPage>;
  cache: Cache;
}

/** What is remembered of an index for the next build. */
interface SearchIndex {
  /** The same key, the same index. */
  key: string;
  pageCount: number;
  files: [path: string, key: string][];
}

const CACHE_KIND = 'search index';
/** The folder of the index in the site. */
const FOLDER = 'pagefind';

/**
 * Writes the search index of a site; returns the number of pages in it. Pages are indexed in segments, so that a changed
 * page takes only its own segment to be indexed again, and merging them.
 *
 * @throws When Pagefind reports an error.
 */
export async function writeSearchIndex({ outDir, folder, language, pages, cache }: SearchIndexInput): Promise<number> {
  const code = digestCode(ROOT, ['../scripts/build/search']);
  const store = new SegmentStore(cache, { outDir, code, language: new Intl.Locale(language).language });
  try {
    const segments = await store.update([...pages]);
    const key = digestOf(segments.map((segment) => segment.key));
    const last = cache.get<SearchIndex>(CACHE_KIND, outDir);
    const merge = once(() => mergeStored(segments, code));
    const { pageCount, files } = last?.key === key ? last : await merge();
    for (const [path, fileKey] of files) {
      const write = async () => (await merge()).write(path);
      await folder.write({ path: `${FOLDER}/${path}`, key: fileKey, write });
    }
    cache.set(CACHE_KIND, outDir, { key, pageCount, files } satisfies SearchIndex);
    return pageCount;
  } finally {
    await pagefind.close();
  }
}

async function mergeStored(stored: readonly StoredSegment[], code: string) {
  const segments = await Promise.all(stored.map(async ({ load, index }) => ({ segment: await load(), index })));
  const files = mergeSegments(segments);
  const byPath = new Map(files.map((file) => [file.path, file]));
  return {
    pageCount: segments.reduce((sum, { segment }) => sum + segment.pageCount, 0),
    files: files.map(({ path, key }): [string, string] => [path, digestOf([code, path, key ?? ''])]),
    write: (path: string) => byPath.get(path)!.write(),
  };
}

/** Makes a function that does its work when it is first called, and returns the result of that whenever it is called. */
function once<Result>(work: () => Result): () => Result {
  let result: { value: Result } | undefined;
  return () => (result ??= { value: work() }).value;
}
