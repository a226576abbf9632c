import * as pagefind from 'pagefind';
import type { FileContent } from '../../../src/site/output-file.ts';
import { CborReader } from './cbor.ts';
import type { IndexedHtml } from './indexed-html.ts';
import type { WordList } from './merge-words.ts';
import {
  contentName,
  type FilterFile,
  type IndexEntry,
  type IndexMetadata,
  type PageRow,
  unpack,
} from './pagefind-format.ts';

/** A page to index. */
export interface SearchedPage extends IndexedHtml {
  /** Its path without the site's base, not percent-encoded: `/articles/café/`. */
  url: string;
}

/** The index of some of a site's pages, without their fragments. */
export interface Segment extends WordList {
  pages: readonly PageRow[];
  filters: readonly FilterFile[];
  /** The values to sort each page by. */
  sortValues: readonly Readonly<Record<string, string>>[];
  entry: IndexEntry;
  /** The names of the files with Pagefind's program for the browser. */
  program: readonly string[];
}

/** A segment and the files that Pagefind made for it, by name. */
export interface IndexedSegment {
  segment: Segment;
  /** What results show of pages: one file for each or for a bundle of pages, without folder and ending. */
  fragments: ReadonlyMap<string, Uint8Array>;
  program: ReadonlyMap<string, Uint8Array>;
}

/** A file of an index. */
export interface IndexFile {
  /** Its path in the folder of the index. */
  path: string;
  /** Changes with the content; left out where the path does. */
  key?: string;
  write: () => FileContent | Promise<FileContent>;
}

export interface SegmentOptions {
  /** The language whose stems words are taken to, ISO 639-1. */
  language: string;
  /** How many files of fragments there may be: of more pages, several are in one. */
  maxFragments: number;
}

/**
 * Pagefind compresses words in files of so many places, which only this module reads; smaller ones take half the time. It reads
 * the number from the environment when it starts.
 */
process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = '1000';

/** The interfaces that Pagefind comes with; the site has its own. */
const UNUSED = /-ui\.|highlight\.js$/;

/**
 * Indexes pages.
 *
 * @throws When Pagefind reports an error.
 */
export async function indexSegment(pages: readonly SearchedPage[], options: SegmentOptions): Promise<IndexedSegment> {
  const { language: forceLanguage, maxFragments } = options;
  const { index, errors } = await pagefind.createIndex({ forceLanguage, maxFragments });
  throwIfAny(errors);
  if (!index) throw new Error('Pagefind gave no index');
  const added = await Promise.all(pages.map(({ url, html }) => index.addHTMLFile({ url, content: html })));
  throwIfAny(added.flatMap((one) => one.errors));
  const indexed = await index.getFiles();
  throwIfAny(indexed.errors);
  await index.deleteIndex();
  return readSegment(new Map(indexed.files.map((file) => [file.path.replaceAll('\\', '/'), file.content])), pages);
}

function throwIfAny(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

type Files = ReadonlyMap<string, Uint8Array>;

/** Reads the files of an index of `pages`. */
function readSegment(files: Files, pages: readonly SearchedPage[]): IndexedSegment {
  const program = new Map([...files].filter(([name]) => /\.(?:js|pagefind)$/.test(name) && !UNUSED.test(name)));
  const entry = JSON.parse(Buffer.from(files.get('pagefind-entry.json')!).toString()) as IndexEntry;
  const [, rows, wordFiles, filterFiles, , fields] = readMetadata(files);
  if (rows.length !== pages.length) throw new Error(`Pagefind indexed ${rows.length} of ${pages.length} pages`);
  const { renamed, fragments } = renameFragments(rows, files);
  const segment = {
    pages: renamed,
    pageCount: rows.length,
    words: Buffer.concat(wordFiles.map(([, , name]) => readWords(files.get(`index/${name}.pf_index`)))),
    fields,
    filters: filterFiles.map(([, name]) => readCbor(files.get(`filter/${name}.pf_filter`)) as FilterFile),
    sortValues: pages.map(({ sortValues }) => sortValues),
    entry,
    program: [...program.keys()],
  };
  return { segment, fragments, program };
}

/** Reads what an index says of itself; one of no pages has no such file. */
function readMetadata(files: Files): IndexMetadata {
  const name = [...files.keys()].find((file) => file.endsWith('.pf_meta'));
  return name === undefined ? ['', [], [], [], [], []] : (readCbor(files.get(name)) as IndexMetadata);
}

function readCbor(file: Uint8Array | undefined): unknown {
  return new CborReader(unpack(file)).readValue();
}

/** Returns the encoded words of a file, which is a list of one list. */
function readWords(file: Uint8Array | undefined): Buffer {
  const reader = new CborReader(unpack(file));
  reader.openTuple(1);
  reader.openArray();
  return reader.bytes.subarray(reader.at);
}

/**
 * Gives the files of fragments longer names. Those of Pagefind have seven digits, so that among ten thousand pages of several
 * segments two may well have the same.
 */
function renameFragments(rows: readonly PageRow[], files: Files) {
  const fragments = new Map<string, Uint8Array>();
  const rename = (name: string) => {
    const content = files.get(`fragment/${name}.pf_fragment`)!;
    const longer = contentName(content);
    fragments.set(longer, content);
    return longer;
  };
  const bundles = new Map([...new Set(rows.map(([, , bundle]) => bundle))].map((name) => [name, name && rename(name)]));
  const renamed = rows.map(([fragment, words, bundle]): PageRow => {
    return bundle ? [fragment, words, bundles.get(bundle)!] : [rename(fragment), words, ''];
  });
  return { renamed, fragments };
}
