/**
 * Who may import whom, and who may touch what. `npm test -- imports` enforces it for values and types alike, in `.ts`
 * and `.astro` files.
 *
 * A room is a folder of `src` or a folder beside it. A room may import itself, the rooms listed here and packages.
 *
 * @type {Record<string, string[]>}
 */
export const ROOMS = {
  text: [],
  model: ['text'],
  learn: ['text'],
  convert: ['model', 'text', 'learn'],
  entities: ['model', 'text', 'learn'],
  annotate: ['model', 'text'],
  exports: ['model', 'text'],
  maps: ['model', 'text'],
  images: ['model', 'text'],
  collection: ['model', 'text', 'entities', 'annotate'],
  files: ['model', 'text', 'convert', 'entities', 'annotate'],
  strings: ['text'],
  site: [...everyRoomOfContent(), 'files', 'strings', 'config'],
  components: [...everyRoomOfContent(), 'site', 'strings', 'styles'],
  layouts: ['site', 'components', 'strings', 'styles', 'config'],
  pages: [...everyRoomOfContent(), 'site', 'layouts', 'components', 'strings', 'styles', 'config'],
  astro: ['model', 'collection', 'files', 'site', 'config'],
  styles: [],
  training: [...everyRoomOfContent(), 'files', 'config'],
  scripts: [...everyRoomOfContent(), 'files', 'site', 'strings', 'training', 'config'],
  tests: [...everyRoomOfContent(), 'files', 'scripts', 'config'],
  config: ['model'],
};

function everyRoomOfContent() {
  return ['text', 'model', 'learn', 'convert', 'entities', 'annotate', 'exports', 'maps', 'images', 'collection'];
}

/**
 * Rooms that are not simply `src/NAME/`.
 *
 * @type {Record<string, string>}
 */
const PATHS = {
  config: '^postil[.]config[.]ts$',
  training: '^training/',
  scripts: '^scripts/',
  tests: '^tests/',
};

/** Unit tests and what they share. */
const UNIT_TEST = '[.]test[.]ts$|-fixture[.]ts$|/test-[^/]+[.]ts$';
const RENDERING = '^src/(astro|pages|layouts|components)/';

/** @type {import('dependency-cruiser').IConfiguration & { forbidden: import('dependency-cruiser').IForbiddenRuleType[] }} */
const config = {
  forbidden: [
    ...Object.entries(ROOMS).map(([room, others]) => roomRule(room, others)),
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Modules must not import each other in a circle, types included. Move what both need to its own module.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'disk',
      severity: 'error',
      comment:
        'Only src/files, scripts and training read files, start programs or use the network. Do it there and pass the ' +
        'data in.',
      from: { path: '^src/', pathNot: ['^src/files/', UNIT_TEST] },
      to: {
        dependencyTypes: ['core'],
        path: '^(fs|child_process|net|http|http2|https|dgram|tls|worker_threads|cluster)(/|$)',
      },
    },
    {
      name: 'fixtures',
      severity: 'error',
      comment: 'Fixtures are for unit tests. Move what the product needs out of them.',
      from: { path: '^src/', pathNot: UNIT_TEST },
      to: { path: '^src/.*(-fixture|/test-[^/]+)[.]ts$' },
    },
    {
      name: 'astro',
      severity: 'error',
      comment: 'Only the rooms that render know Astro. Keep the logic in plain TypeScript, in src/site.',
      from: { path: '^src/', pathNot: [RENDERING, UNIT_TEST] },
      to: { path: '^astro:|(^|/)node_modules/astro/' },
    },
    {
      name: 'astro-content',
      severity: 'error',
      comment: 'Content is read by src/files and joined in src/site, not by Astro. Add what you need to a view.',
      from: {},
      to: { path: '^astro:content$' },
    },
    {
      name: 'components-only-show',
      severity: 'error',
      comment:
        'Components and layouts compute nothing: import types only, and let a view in src/site prepare the data.',
      from: { path: '^src/(components|layouts)/', pathNot: '^src/components/browser/' },
      to: {
        path: '^src/',
        pathNot: '^src/(components|layouts|styles|strings)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'installed-for-owners',
      severity: 'error',
      comment: 'Building a site must not need a development dependency: move the package to "dependencies".',
      from: { path: '^src/', pathNot: UNIT_TEST },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts'], exportsFields: ['exports'], conditionNames: ['import', 'types'] },
  },
};
export default config;

/**
 * @param {string} room
 * @param {string[]} others
 * @returns {import('dependency-cruiser').IForbiddenRuleType}
 */
function roomRule(room, others) {
  return {
    name: `room-${room}`,
    severity: 'error',
    comment: `"${room}" may import ${others.join(', ') || 'no other room'}. Move the code, or pass in what it needs.`,
    from: { path: pathOf(room) },
    to: { path: Object.keys(ROOMS).map(pathOf), pathNot: [room, ...others].map(pathOf) },
  };
}

/** @param {string} room */
function pathOf(room) {
  return PATHS[room] ?? `^src/${room}/`;
}
