/** What the files of one folder may import. */
export interface Room {
  /** Rooms whose code it may import, besides itself. */
  imports: string[];
  /** Rooms of which it may import types, and nothing that runs. */
  types?: string[];
  /** The only files of the room, by a pattern of their path, that may import a further room. */
  exceptions?: { files: RegExp; imports: string[] }[];
  /** Plain TypeScript: no framework, no files, no processes, no network. */
  plain?: true;
  /** Modules of Astro such as `astro:content` it may import. */
  astro?: string[];
}

const PLAIN = ['article', 'problems', 'convert', 'entities', 'glossary', 'annotate', 'exports', 'maps', 'register'];

/** Every room of the project and its doors; the design's import rules as one table. */
export const ROOMS: Record<string, Room> = {
  problems: { plain: true, imports: [] },
  article: { plain: true, imports: ['problems'] },
  convert: {
    plain: true,
    imports: ['article', 'problems'],
    exceptions: [{ files: /entit|mention/, imports: ['entities'] }],
  },
  entities: { plain: true, imports: ['article', 'problems'], types: ['glossary'] },
  glossary: { plain: true, imports: ['article', 'problems'], types: ['entities'] },
  annotate: { plain: true, imports: ['article', 'problems'], types: ['entities', 'glossary'] },
  exports: { plain: true, imports: ['article', 'problems'], types: ['entities', 'glossary'] },
  maps: { plain: true, imports: [] },
  register: { plain: true, imports: ['article'], types: ['annotate'] },
  strings: { plain: true, imports: [] },
  images: { imports: [] },
  loaders: { imports: [...PLAIN, 'strings', 'config'], astro: ['astro:content', 'astro:schema', 'astro:loaders'] },
  data: { imports: [...PLAIN, 'strings', 'images', 'config'], astro: ['astro:content'] },
  components: {
    imports: ['styles', 'strings'],
    types: [...PLAIN, 'data'],
    exceptions: [{ files: /components\/browser\//, imports: ['register'] }],
    astro: ['astro:assets'],
  },
  layouts: {
    imports: ['components', 'styles', 'strings', 'config'],
    types: [...PLAIN, 'data'],
    astro: ['astro:assets'],
  },
  pages: {
    imports: ['data', 'layouts', 'components', 'styles', 'strings', 'config'],
    types: PLAIN,
    astro: ['astro:assets'],
  },
  styles: { imports: [] },
  content: {
    imports: ['loaders', 'article', 'glossary', 'config'],
    types: PLAIN,
    astro: ['astro:content', 'astro:schema', 'astro:loaders'],
  },
  scripts: { imports: [...PLAIN, 'config'] },
  tests: { imports: [...PLAIN, 'scripts', 'config'] },
  config: { imports: [] },
};

/** The room of a path relative to the project's root, with forward slashes; `undefined` for files outside every room. */
export function roomOf(file: string): string | undefined {
  if (file === 'postil.config.ts') return 'config';
  if (file === 'src/content.config.ts') return 'content';
  const [top = '', inner = ''] = file.split('/');
  if (top === 'scripts' || top === 'tests') return top;
  return top === 'src' && Object.hasOwn(ROOMS, inner) ? inner : undefined;
}
