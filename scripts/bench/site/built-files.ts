import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Files of a built site of one kind. */
export interface BuiltFiles {
  kind: string;
  files: number;
  bytes: number;
  /** Bytes of the largest file. */
  largest: number;
}

interface FileSize {
  /** Relative to the site's folder, with slashes. */
  name: string;
  bytes: number;
}

const KINDS: Readonly<Record<string, RegExp>> = {
  'all files': /./,
  pages: /\.html$/,
  'pages of articles': /^articles\/.*\.html$/,
  'pages of entities': /^(?:entities|glossary)\/.*\.html$/,
  'pages of the timeline': /^timeline\/.*\.html$/,
  images: /\.(?:png|jpe?g|webp|avif|svg)$/,
  'feeds and exports': /\.(?:xml|json|jsonld|md|csv|bib|ris|txt|geojson)$/,
  'search index': /^pagefind\//,
  'search facets': /^pagefind\/filter\//,
};

/** Measures the files of a built site, by kind. A file may be of several kinds. */
export function measureBuiltFiles(folder: string): BuiltFiles[] {
  const sizes = fileSizes(folder);
  return Object.entries(KINDS).map(([kind, pattern]) => {
    const bytes = sizes.filter(({ name }) => pattern.test(name)).map((file) => file.bytes);
    return {
      kind,
      files: bytes.length,
      bytes: bytes.reduce((sum, size) => sum + size, 0),
      largest: bytes.reduce((largest, size) => Math.max(largest, size), 0),
    };
  });
}

function fileSizes(folder: string): FileSize[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map(({ parentPath, name }) => {
    const file = path.join(parentPath, name);
    return { name: path.relative(folder, file).replaceAll('\\', '/'), bytes: statSync(file).size };
  });
}
