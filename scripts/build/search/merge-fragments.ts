import { pack, type PageRow, unpack } from './pagefind-format.ts';
import type { IndexedSegment, IndexFile, Segment } from './segment.ts';

/** A segment, and what returns the files that Pagefind made for it. */
export interface MergedSegment {
  segment: Segment;
  index: () => Promise<Omit<IndexedSegment, 'segment'>>;
}

/**
 * Merges the pages of segments. Their fragments stay in the files they are in, with an exception: the browser keeps fragments by
 * name, and in bundles they have names of seven digits. One whose name another page has already gets a file of its own.
 */
export function mergePages(segments: readonly MergedSegment[]): { rows: PageRow[]; files: IndexFile[] } {
  const files = new Map<string, IndexFile>();
  const names = new Set<string>();
  const rows = segments.flatMap(({ segment, index }) =>
    segment.pages.map((row): PageRow => {
      const [fragment, words, bundle] = row;
      const isTaken = names.has(fragment);
      const name = isTaken ? `${bundle}-${fragment}` : bundle || fragment;
      const write = async () => {
        const { fragments } = await index();
        return isTaken ? takeFromBundle(fragments.get(bundle)!, fragment) : fragments.get(name)!;
      };
      names.add(fragment);
      files.set(name, { path: `fragment/${name}.pf_fragment`, write });
      return isTaken ? [name, words, ''] : row;
    }),
  );
  return { rows, files: [...files.values()] };
}

/** Returns a fragment of a bundle as a file of its own. */
function takeFromBundle(bundle: Uint8Array, name: string): Uint8Array {
  const fragments = JSON.parse(unpack(bundle).toString()) as Record<string, unknown>;
  return pack(Buffer.from(JSON.stringify(fragments[name])));
}
