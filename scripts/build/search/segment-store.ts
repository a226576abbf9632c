import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Cache } from '../../../src/files/cache.ts';
import { digestOf } from '../../../src/text/digest.ts';
import { groupPages } from './group-pages.ts';
import { indexedHtml } from './indexed-html.ts';
import { indexSegment, type IndexedSegment, type SearchedPage, type Segment, type SegmentOptions } from './segment.ts';

/** A built page. */
export interface BuiltPage {
  /** Its file below the site's folder, with forward slashes. */
  path: string;
  /** The same key, the same page. */
  key: string;
}

/** A page with a digest of what is indexed of it, which changes less often than the page; `undefined`: nothing is. */
interface DigestedPage extends BuiltPage {
  digest: string | undefined;
}

/** What is remembered of a segment besides what is in it. */
interface SegmentRecord {
  key: string;
  pages: DigestedPage[];
}

/** A segment that is kept from one build to the next. */
export interface StoredSegment {
  /** The same key, the same segment. */
  key: string;
  load: () => Promise<Segment>;
  /** Returns what Pagefind made for the segment. That is not kept: it is needed again only if files of the site are lost. */
  index: () => Promise<IndexedSegment>;
}

/** Files of fragments in a large site: more would be too many for some hosts, fewer take readers longer to load. */
const MAX_FRAGMENTS = 2048;

/** Keeps what is indexed of a site from one build to the next. */
export class SegmentStore {
  readonly #cache: Cache;
  readonly #outDir: string;
  readonly #language: string;
  readonly #code: string;
  readonly #kinds: { records: string; segments: string };

  /** `language` is that whose stems words are taken to, ISO 639-1; `code` a digest of the code that indexes. */
  constructor(cache: Cache, { outDir, language, code }: { outDir: string; language: string; code: string }) {
    this.#cache = cache;
    this.#outDir = outDir;
    this.#language = language;
    this.#code = code;
    this.#kinds = { records: `search pages ${outDir}`, segments: `search segments ${outDir}` };
  }

  /** Returns the segments of a site's pages. Those in which what is indexed has changed are indexed. */
  async update(pages: readonly BuiltPage[]): Promise<StoredSegment[]> {
    const groups = groupPages(pages);
    const options = { language: this.#language, maxFragments: Math.ceil(MAX_FRAGMENTS / groups.length) };
    const names = groups.map((_, index) => digestOf([this.#code, options, index]));
    const segments: StoredSegment[] = [];
    for (const [index, group] of groups.entries()) segments.push(await this.#update(group, names[index]!, options));
    this.#cache.prune(this.#kinds.records, new Set(names));
    this.#cache.prune(this.#kinds.segments, new Set(segments.map(({ key }) => key)));
    return segments;
  }

  async #update(group: readonly BuiltPage[], name: string, options: SegmentOptions): Promise<StoredSegment> {
    const last = this.#cache.get<SegmentRecord>(this.#kinds.records, name);
    const read = new Map<string, SearchedPage>();
    const pages = this.#digest(group, last?.pages ?? [], read);
    const searched = pages.filter(({ digest }) => digest !== undefined);
    const key = digestOf([name, searched.map(({ path, digest }) => [path, digest])]);
    let indexed = last?.key === key ? undefined : this.#index(searched, read, options);
    if (indexed) this.#cache.set(this.#kinds.segments, key, (await indexed).segment);
    this.#cache.set(this.#kinds.records, name, { key, pages } satisfies SegmentRecord);
    const index = () => (indexed ??= this.#index(searched, new Map(), options));
    const load = async () => this.#cache.get<Segment>(this.#kinds.segments, key) ?? (await index()).segment;
    return { key, index, load };
  }

  /** Digests what is indexed of pages, and adds to `read` those that have changed since their `last` digests. */
  #digest(pages: readonly BuiltPage[], last: readonly DigestedPage[], read: Map<string, SearchedPage>): DigestedPage[] {
    const known = new Map(last.map((page) => [page.path, page]));
    return pages.map((page) => {
      const digested = known.get(page.path);
      if (digested?.key === page.key) return digested;
      const searched = this.#read(page);
      if (searched) read.set(page.path, searched);
      return { path: page.path, key: page.key, digest: searched && digestOf(searched) };
    });
  }

  #index(pages: readonly BuiltPage[], read: ReadonlyMap<string, SearchedPage>, options: SegmentOptions) {
    return indexSegment(
      pages.flatMap((page) => read.get(page.path) ?? this.#read(page) ?? []),
      options,
    );
  }

  /** Reads what is indexed of a page; `undefined` if no search shall find it. */
  #read({ path: file }: BuiltPage): SearchedPage | undefined {
    const indexed = indexedHtml(readFileSync(path.join(this.#outDir, file), 'utf8'));
    return indexed && { url: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, ...indexed };
  }
}
